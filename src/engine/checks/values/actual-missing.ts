import { decimalText } from '../../decimal';
import type { FormCell } from '../../form';
import { defineCheck, doesNotApply, holds, violated } from '../check';
import type { FormContext } from '../context';
import type { Row } from '../facts';
import { nameOf } from '../facts';
import { isNilMark } from '../numbers';

type Subject =
  | { readonly kind: 'row'; readonly row: Row; readonly cell: FormCell }
  | { readonly kind: 'column'; readonly cell: FormCell; readonly others: readonly FormCell[] };

function subjectsOf({ facts }: FormContext): readonly Subject[] {
  if (facts.actuals === 'none') return [];
  const rows = facts.rows.filter(({ exempt }) => !exempt);
  if (facts.actuals === 'blank') {
    const [cell, ...others] = rows.flatMap(({ indicator }) => indicator.actual ?? []);
    return cell ? [{ kind: 'column', cell, others }] : [];
  }
  return rows.flatMap((row): Subject[] => {
    const cell = row.indicator.actual;
    return cell ? [{ kind: 'row', row, cell }] : [];
  });
}

/** Every indicator has an actual value; a form on which none is filled yet gets one remark. */
export const actualMissing = defineCheck({
  code: 'PJ502',
  id: 'actual-missing',
  area: 'values',
  severity: 'error',
  basis: ['system-required', 'national-method'],
  refused: true,
  inDraft: false,
  subjects: (_form, context) => subjectsOf(context),
  judge: (subject) => {
    const { cell } = subject;
    if (subject.kind === 'column') {
      const count = String(subject.others.length + 1);
      return violated('column', cell, { related: subject.others, data: { count }, severity: 'warning' });
    }
    const { indicator, score } = subject.row;
    const name = nameOf(indicator);
    const scored = score.kind === 'number' ? decimalText(score.value) : null;
    if (cell.text.trim() !== '') {
      // 无 answers a question such as 违规情况; a dash answers nothing.
      const dash = isNilMark(cell.text) && !/[无不]/.test(cell.text);
      if (!dash || scored === null) return holds;
      return violated('mark', cell, {
        data: { name, score: scored },
        stated: cell.text,
        severity: 'warning',
        refused: false,
      });
    }
    const target = indicator.target?.text.trim() ?? '';
    // Both blank: reported once, with the target (PJ501).
    if (target === '' || isNilMark(target)) return doesNotApply;
    if (scored === null) return violated('missing', cell, { data: { name }, related: [indicator.target] });
    return violated('scored', cell, {
      data: { name },
      related: [indicator.target, indicator.score],
      stated: scored,
    });
  },
});
