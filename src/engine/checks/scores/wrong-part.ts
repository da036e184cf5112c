import type { Decimal } from '../../../workbook/decimal';
import type { SumPart } from '../../diagnose';
import type { IndicatorContext } from '../context';
import { compareSum, sameScore } from '../sums';
import { combinedScores } from './combined-columns';
import { scoreAddends } from './total-addends';
import { onlyOf } from '../../lists';

/** If a sum and one of its addends contradict each other: which of the two is wrong. */

/**
 * Whether the stated total is right with the execution score that the rule gives. Then the execution score is
 * wrong, even if the rule is otherwise uncertain.
 */
export function totalProvesExecution(context: IndicatorContext): boolean {
  const { form, facts, expected } = context;
  const { executionScore, executionInTotal } = facts;
  const due = expected.execution;
  const stated = context.points(form.total?.score ?? null);
  if (!executionInTotal || executionScore.kind !== 'number' || due?.kind !== 'score') return false;
  if (stated.kind !== 'number' || !facts.scores.complete) return false;
  const gap = due.value.minus(executionScore.value);
  const { expected: summed } = compareSum(stated.value, scoreAddends(context), form);
  return !gap.isZero() && sameScore(stated.value, summed.plus(gap));
}

/**
 * Whether the gap of a sum disappears once the only score above its points (PJ401) is corrected to its expected
 * score or to its points, or the only score that contradicts its row (PJ416) to what its row says.
 */
export function fitsOnceMended(context: IndicatorContext, parts: readonly SumPart[], gap: Decimal): boolean {
  return fitsWithinPoints(context, parts, gap) || fitsByItsRow(context, parts, gap);
}

function fitsByItsRow(context: IndicatorContext, parts: readonly SumPart[], gap: Decimal): boolean {
  const wrong = onlyOf(combinedScores(context.form, context).filter((row) => !row.holds));
  return (
    wrong !== null &&
    parts.some(({ cell }) => cell === wrong.cell) &&
    wrong.expected.minus(wrong.stated).eq(gap)
  );
}

function fitsWithinPoints({ expected }: IndicatorContext, parts: readonly SumPart[], gap: Decimal): boolean {
  const part = onlyOf(parts.filter(({ cap, value }) => cap?.lt(value)));
  if (!part?.cap) return false;
  const mended = part.value.plus(gap);
  const due = part.index === undefined ? expected.execution : expected.indicators[part.index];
  return (
    sameScore(mended, part.cap) || (due?.kind === 'score' && !due.assumed && sameScore(mended, due.value))
  );
}
