import { Decimal, decimalText, roundHalfUp, sumOf } from '../../../../workbook/decimal';
import { diagnoseTotal, partsOf } from '../../../diagnose/total';
import type { FormCell } from '../../../form';
import type { Verdict } from '../../define-check';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { unexplained } from '../../unclaimed-numbers';
import { showSigned } from '../../numbers';
import { fitsOnceMended, totalProvesExecution } from '../wrong-part';
import { reviewCloses, reviewTotals, type ReviewTotal } from '../review-total';
import { scoreAddends } from '../total-addends';
import { executionAmounts } from '../../../score';
import type { SumComparison } from '../../sums';
import { compareSum, isWholeRounding, sameScore, sumDetails } from '../../sums';
import { cellKey, fullMarkOf, shortText } from '../../../reading';
import { summedCells } from '../../formula';

type Subject =
  | { readonly kind: 'total'; readonly cell: FormCell }
  /** 总分：98 in the header line, beside a total row of its own. */
  | { readonly kind: 'header'; readonly cell: FormCell; readonly total: FormCell }
  /** What a reviewer gave, added up in the same row. */
  | { readonly kind: 'review'; readonly review: ReviewTotal };

/** Every score that belongs in the total is there and can be read. */
function complete({ facts }: IndicatorContext): boolean {
  if (!facts.scores.complete) return false;
  return (
    !facts.executionInTotal ||
    facts.executionScore.kind === 'number' ||
    facts.executionScore.kind === 'absent'
  );
}

/** Points that the weights leave for an execution rate whose score was not found; null = nothing is missing. */
function roomForExecution({ facts, form }: IndicatorContext): Decimal | null {
  if (!facts.executionUnfound) return null;
  const room = facts.hasWeights ? fullMarkOf(form).minus(facts.weights.total) : new Decimal(20);
  return room.gt(0) ? room : null;
}

/** A total that no score in that room makes right: that much is certain, what it should be is not. */
function beyondRoom(
  { facts }: IndicatorContext,
  cell: FormCell,
  related: readonly FormCell[],
  sum: SumComparison,
  room: Decimal,
): Verdict<'beyond'> | null {
  if (!facts.hasWeights) return null;
  const { stated, expected, calculation } = sum;
  return violated('beyond', cell, {
    related,
    stated: decimalText(stated),
    calculation,
    data: {
      sum: decimalText(expected),
      room: decimalText(room),
      most: decimalText(expected.plus(room)),
    },
  });
}

/**
 * The receiving system adds the execution score before it rounds it (9.985 where the cell shows 9.98 or
 * 9.99) and rounds the total: what that gives is right as well.
 */
function fitsUnrounded({ form, facts }: IndicatorContext, sum: SumComparison): boolean {
  const { executionScore, executionPoints, executionInTotal } = facts;
  const { budget, executed } = form.execution ? executionAmounts(form.execution) : NO_AMOUNTS;
  if (!executionInTotal || executionScore.kind !== 'number' || !executionPoints) return false;
  if (!budget?.gt(0) || !executed) return false;
  const percent = Decimal.min(roundHalfUp(executed.times(100).div(budget), 2), 100);
  const unrounded = executionPoints.times(percent).div(100);
  // Only where the score itself is that one, rounded either way.
  if (unrounded.minus(executionScore.value).abs().gt('0.0051')) return false;
  const exact = sum.expected.minus(executionScore.value).plus(unrounded);
  return sum.stated.minus(exact).abs().lte('0.0051');
}

const NO_AMOUNTS = { budget: null, executed: null } as const;

function judgeTotal(
  cell: FormCell,
  context: IndicatorContext,
): Verdict<'differs' | 'over' | 'rounded' | 'header' | 'unexplained' | 'beyond'> {
  const reading = context.points(cell);
  if (reading.kind !== 'number') return doesNotApply;
  const addends = scoreAddends(context);
  if (addends.length === 0) return doesNotApply;
  if (!complete(context)) return cannotJudge;
  const sum = compareSum(reading.value, addends, context.form);
  if (sameScore(sum.stated, sum.expected) || fitsUnrounded(context, sum)) return holds;
  const gap = sum.stated.minus(sum.expected);
  const room = roomForExecution(context);
  if ((room !== null && gap.gt(0) && gap.lte(room)) || totalProvesExecution(context)) return cannotJudge;
  const open = unexplained(context, 'score', gap);
  if (open) return violated('unexplained', cell, { ...sumDetails(sum), ...open });
  const parts = partsOf(context, addends);
  if (fitsOnceMended(context, parts, gap)) return cannotJudge;
  const related = addends.map((addend) => addend.cell);
  const beyond = room === null ? null : beyondRoom(context, cell, related, sum, room);
  if (beyond) return beyond;
  // A sum above the full mark would be no total either: something above it is wrong, and is for a person to find.
  const over = sum.expected.gt(fullMarkOf(context.form));
  if (isWholeRounding(sum.stated, sum.expected)) {
    const reason = over ? 'over' : 'rounded';
    return violated(reason, cell, { related, ...sumDetails(sum), severity: 'warning' });
  }
  const diagnosis = diagnoseTotal(context, {
    cell,
    stated: sum.stated,
    addends: parts,
    covered: summedCells(cell, addends),
  });
  return violated(over ? 'over' : 'differs', cell, { related, ...sumDetails(sum), diagnosis });
}

/** A reviewer’s total is wrong only where the unit’s own shows that the table adds up. */
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

/** 总分 = sum of all scores, the execution rate's included. Always added up again, never trusted. */
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
    const header = fields.find(
      ({ key, value }) => key === 'headerTotal' && value && cellKey(value) !== cellKey(cell),
    );
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
    // Where the rows bear the header out, it is the total row that is wrong, and said to be.
    const sum = complete(context) ? sumOf(scoreAddends(context).map(({ value }) => value)) : null;
    if (sum !== null && sameScore(header.value, sum)) return holds;
    return violated('header', subject.cell, {
      related: [subject.total],
      stated: decimalText(header.value),
      expected: decimalText(total.value),
      difference: showSigned(header.value.minus(total.value)),
      // Which of the two is meant is for a person to say.
      severity: 'warning',
    });
  },
});
