import { decimalText, sumOf } from '../../../../workbook/decimal';
import type { FormCell } from '../../../form';
import { shortText } from '../../../reading';
import type { Verdict } from '../../define-check';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { showSigned } from '../../numbers';
import { compareSum, sameScore, sumDetails } from '../../sums';
import { reviewCloses, reviewTotals, type ReviewTotal } from '../review-total';
import { scoreAddends } from '../total-addends';
import { allScored, judgeTotal } from '../total-sum';

type Subject =
  | { readonly kind: 'total'; readonly cell: FormCell }
  /** 总分：98 in the header line, on a form that also has a total row. */
  | { readonly kind: 'header'; readonly cell: FormCell; readonly total: FormCell }
  /** A reviewer's scores, added up in the same row. */
  | { readonly kind: 'review'; readonly review: ReviewTotal };

/** A reviewer's total is wrong only where the unit's own total shows that the table adds up. */
function judgeReview(review: ReviewTotal, context: IndicatorContext): Verdict<'review'> {
  const own = context.form.total?.score ?? null;
  const stated = context.points(review.total);
  if (own === null || stated.kind !== 'number' || context.facts.rows.some(({ part }) => part))
    return doesNotApply;
  if (reviewCloses(context, review)) return holds;
  if (judgeTotal(own, context).kind !== 'holds') return cannotJudge;
  return violated('review', review.total, {
    related: review.addends.map(({ cell }) => cell),
    data: { name: shortText(review.header.text) },
    ...sumDetails(compareSum(stated.value, review.addends)),
  });
}

/** 总分 = the sum of all scores, with that of the execution rate. The stated total is never trusted. */
export const scoreTotal = defineCheck({
  code: 'PJ407',
  id: 'score-total',
  area: 'scores',
  severity: 'error',
  basis: ['national-method', 'arithmetic'],
  about: 'evaluation',
  subjects: (form, context): readonly Subject[] => {
    const { total, fields } = form;
    if (!total?.score) return [];
    const cell = total.score;
    const header = fields.find(({ key, value }) => key === 'headerTotal' && value && value !== cell);
    return [
      { kind: 'total', cell },
      ...(header?.value ? [{ kind: 'header', cell: header.value, total: cell } as const] : []),
      ...reviewTotals(form, context).map((review) => ({ kind: 'review', review }) as const),
    ];
  },
  judge: (subject, context) => {
    if (subject.kind === 'review') return judgeReview(subject.review, context);
    if (subject.kind === 'total') return judgeTotal(subject.cell, context);
    const total = context.number(subject.total);
    const header = context.number(subject.cell);
    if (total.kind !== 'number' || header.kind !== 'number') return doesNotApply;
    if (sameScore(header.value, total.value)) return holds;
    // Where the rows add up to the total in the header, the total row is wrong and is reported.
    const sum = allScored(context) ? sumOf(scoreAddends(context).map(({ value }) => value)) : null;
    if (sum !== null && sameScore(header.value, sum)) return holds;
    return violated('header', subject.cell, {
      related: [subject.total],
      stated: decimalText(header.value),
      expected: decimalText(total.value),
      difference: showSigned(header.value.minus(total.value)),
      // A person must decide which of the two is meant.
      severity: 'warning',
    });
  },
});
