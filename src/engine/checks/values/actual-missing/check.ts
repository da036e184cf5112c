import { decimalText } from '../../../../workbook/decimal';
import { defineCheck, doesNotApply, holds, violated, AS_WARNING } from '../../define-check';
import { toReview } from '../../unclaimed-numbers';
import { rivalCells } from '../../rivals';
import { columnSubjects } from '../column-subjects';
import { nameOf } from '../../../reading';
import { isNilMark } from '../../../cells/nil';
import { SAYS_NONE } from '../../../words/nil';

/** Every indicator has an actual value; a form without any yet gets one finding. */
export const actualMissing = defineCheck({
  code: 'PJ502',
  id: 'actual-missing',
  area: 'values',
  severity: 'error',
  basis: ['system-required', 'national-method'],
  refused: true,
  inDraft: false,
  about: 'evaluation',
  subjects: (_form, { facts }) => columnSubjects(facts.rows, facts.actuals, ({ actual }) => actual),
  judge: (subject, context) => {
    const { cell } = subject;
    if (subject.kind === 'column') {
      const count = String(subject.others.length + 1);
      return violated('column', cell, { related: subject.others, data: { count }, severity: 'warning' });
    }
    const { indicator, score } = subject.row;
    // 无 is an answer to an item such as 违规情况; a dash is not.
    const dash = cell.quantity.kind === 'nil' && !SAYS_NONE.test(cell.text);
    if (!dash && cell.text.trim() !== '') return holds;
    const name = nameOf(indicator);
    const scored = score.kind === 'number' ? decimalText(score.value) : null;
    if (dash) {
      if (scored === null) return holds;
      return violated('mark', cell, {
        data: { name, score: scored },
        stated: cell.text,
        ...AS_WARNING,
      });
    }
    const target = indicator.target?.text.trim() ?? '';
    // Both blank: reported once, with the target (PJ501).
    if (target === '') return doesNotApply;
    if (isNilMark(target)) {
      if (scored === null) return doesNotApply;
      const related = [indicator.target, indicator.score];
      return violated('scored', cell, {
        data: { name },
        related,
        stated: scored,
        ...AS_WARNING,
      });
    }
    const open = toReview(rivalCells(context, indicator, 'actual'), { data: { name } });
    if (open) return violated('unexplained', cell, open);
    if (scored === null) return violated('missing', cell, { data: { name }, related: [indicator.target] });
    return violated('scored', cell, {
      data: { name },
      related: [indicator.target, indicator.score],
      stated: scored,
    });
  },
});
