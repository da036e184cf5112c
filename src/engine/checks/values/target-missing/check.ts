import { decimalText } from '../../../../workbook/decimal';
import { isOf, WITH_INDICATORS, type FormCell, type Indicator, type IndicatorForm } from '../../../form';
import { compactText } from '../../../text';
import type { ViolationDetails } from '../../define-check';
import { defineCheck, doesNotApply, holds, violated, AS_WARNING } from '../../define-check';
import { toReview } from '../../unclaimed-numbers';
import { rivalCells } from '../../rivals';
import { columnSubjects } from '../column-subjects';
import { nameOf } from '../../../reading';
import { OPTIONAL } from '../../../words/placeholders';
import { REGION_TITLE } from '../../../words/kinds';

function isBlank(cell: FormCell | null): boolean {
  return cell === null || cell.text.trim() === '';
}

/** （选填）: the row is optional. */
function isOptional({ level1, level2, name }: Indicator): boolean {
  return [level1, level2, name].some((cell) => OPTIONAL.test(cell?.text ?? ''));
}

/** The name is a goal in a whole sentence: 增加就业机会，提高农民收入。 */
function isSentence({ name }: Indicator): boolean {
  return /\p{Script=Han}{2}[,，].*\p{Script=Han}{2}|。$/u.test(compactText(name.text));
}

/** 区域绩效目标表: its rows are printed, and a region fills only those that it has. */
function printsRows(form: IndicatorForm): boolean {
  return isOf(form, ['targets']) && REGION_TITLE.test(compactText(form.title?.text ?? ''));
}

/** How certain it is that a blank target is a fault. */
function sureness(indicator: Indicator, form: IndicatorForm): ViolationDetails {
  if (isOptional(indicator)) return { severity: 'info', refused: false };
  return isSentence(indicator) || printsRows(form) ? AS_WARNING : {};
}

/** Every indicator has a target. */
export const targetMissing = defineCheck({
  code: 'PJ501',
  id: 'target-missing',
  area: 'values',
  severity: 'error',
  basis: ['system-required', 'national-method'],
  refused: true,
  inDraft: false,
  about: WITH_INDICATORS,
  subjects: (_form, { facts }) => columnSubjects(facts.rows, facts.targets, ({ target }) => target),
  judge: (subject, context) => {
    const { form } = context;
    const { cell } = subject;
    if (subject.kind === 'column') {
      const count = String(subject.others.length + 1);
      return violated('column', cell, { related: subject.others, data: { count }, severity: 'warning' });
    }
    const { indicator, score, weight } = subject.row;
    const isMark = cell.quantity.kind === 'nil';
    if (!isMark && !isBlank(cell)) return holds;
    const data = { name: nameOf(indicator) };
    if (isMark) {
      if (weight.kind !== 'number') return doesNotApply;
      return violated('mark', cell, { data, stated: cell.text, ...AS_WARNING });
    }
    // Target and actual value are blank, but the row is scored: the target is often in the name itself.
    if (indicator.actual !== null && isBlank(indicator.actual)) {
      if (score.kind !== 'number') return violated('missing', cell, { data, severity: 'warning' });
      const details = { related: [indicator.actual, indicator.score], stated: decimalText(score.value) };
      return violated('both', cell, { ...details, data, severity: 'warning' });
    }
    const open = toReview(rivalCells(context, indicator, 'target'), { data });
    if (open) return violated('unexplained', cell, open);
    return violated('missing', cell, { data, related: [indicator.actual], ...sureness(indicator, form) });
  },
});
