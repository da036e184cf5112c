import { decimalText } from '../../decimal';
import type { FormCell } from '../../form';
import { cannotJudge, defineCheck, holds, violated } from '../check';
import type { FormContext } from '../context';
import type { Row } from '../facts';
import { nameOf } from '../facts';
import { explains, hasReasonColumn, rowExplains } from '../reasons';

type Subject =
  | { readonly kind: 'row'; readonly row: Row }
  /** Forms that keep one reason for all rows. */
  | { readonly kind: 'form'; readonly cell: FormCell; readonly rows: readonly Row[] };

function deducted({ indicator: { points, pointsFrom }, score, exempt }: Row): boolean {
  // An equal share is an assumption; points lost against it prove nothing.
  if (exempt || score.kind !== 'number' || points === null || pointsFrom === 'equal') return false;
  return score.value.gte(0) && score.value.lt(points);
}

function subjectsOf({ form, facts }: FormContext): readonly Subject[] {
  const rows = facts.rows.filter(deducted);
  if (hasReasonColumn(form)) return rows.map((row) => ({ kind: 'row', row }));
  return form.formReason && rows.length > 0 ? [{ kind: 'form', cell: form.formReason, rows }] : [];
}

function dataOf({ indicator, score }: Row) {
  const { points } = indicator;
  const value = score.kind === 'number' && points !== null ? score.value : null;
  return {
    name: nameOf(indicator),
    points: points === null ? '' : decimalText(points),
    stated: value === null ? '' : decimalText(value),
    difference: value === null || points === null ? '' : decimalText(points.minus(value)),
  };
}

/** score < weight has a reason; the receiving system refuses the form otherwise. */
export const deductionReason = defineCheck({
  code: 'PJ409',
  id: 'deduction-reason',
  area: 'scores',
  severity: 'error',
  basis: ['system-reason', 'reviewer-practice'],
  refused: true,
  inDraft: false,
  subjects: (_form, context) => subjectsOf(context),
  judge: (subject, context) => {
    if (subject.kind === 'form') {
      const [first] = subject.rows;
      if (!first || explains(subject.cell)) return holds;
      const { name, points, stated } = dataOf(first);
      return violated('form', subject.cell, {
        related: subject.rows.map(({ indicator }) => indicator.score),
        data: { name, points, count: String(subject.rows.length) },
        stated,
        severity: 'warning',
        refused: false,
      });
    }
    const { indicator } = subject.row;
    if (rowExplains(context, indicator)) return holds;
    // A reason for the whole form may cover the row; only a person can tell.
    if (explains(context.form.formReason)) return cannotJudge;
    const { name, points, stated, difference } = dataOf(subject.row);
    const cell = indicator.reason ?? indicator.score ?? indicator.name;
    return violated('missing', cell, {
      related: [indicator.score, indicator.weight],
      data: { name, points },
      stated,
      difference,
    });
  },
});
