import { Decimal, decimalText, roundHalfUp } from '../../../workbook/decimal';
import { diagnoseTotal, partsOf } from '../../diagnose/total';
import type { FormCell } from '../../form';
import { executionAmounts } from '../../score';
import { fullMarkOf } from '../../reading';
import type { IndicatorContext } from '../context';
import type { Verdict } from '../define-check';
import { cannotJudge, doesNotApply, holds, violated } from '../define-check';
import { summedCells } from '../formula';
import type { SumComparison } from '../sums';
import { compareSum, isWholeRounding, sameScore, sumDetails } from '../sums';
import { unexplained } from '../unclaimed-numbers';
import { scoreAddends } from './total-addends';
import { fitsOnceMended, totalProvesExecution } from './wrong-part';

/** A total and the sum of the scores above it. */

/** Whether every score that belongs to the total is present and readable. */
export function allScored({ facts }: IndicatorContext): boolean {
  if (!facts.scores.complete) return false;
  return (
    !facts.executionInTotal ||
    facts.executionScore.kind === 'number' ||
    facts.executionScore.kind === 'absent'
  );
}

/** The points that the weights leave for an execution rate whose score was not found; null = none. */
function roomForExecution({ facts, form }: IndicatorContext): Decimal | null {
  if (!facts.executionUnfound) return null;
  const room = facts.hasWeights ? fullMarkOf(form).minus(facts.weights.total) : new Decimal(20);
  return room.gt(0) ? room : null;
}

/** The total is wrong with any score of the execution rate within `room`; the right total is not known. */
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
 * The receiving system adds the execution score before rounding it (9.985 where the cell shows 9.98 or 9.99), and
 * then rounds the total: this result is right too.
 */
function fitsUnrounded({ form, facts }: IndicatorContext, sum: SumComparison): boolean {
  const { executionScore, executionPoints, executionInTotal } = facts;
  const { budget, executed } = form.execution ? executionAmounts(form.execution) : NO_AMOUNTS;
  if (!executionInTotal || executionScore.kind !== 'number' || !executionPoints) return false;
  if (!budget?.gt(0) || !executed) return false;
  const percent = Decimal.min(roundHalfUp(executed.times(100).div(budget), 2), 100);
  const unrounded = executionPoints.times(percent).div(100);
  // Only where the score in the cell is this number, rounded up or down.
  if (unrounded.minus(executionScore.value).abs().gt('0.0051')) return false;
  const exact = sum.expected.minus(executionScore.value).plus(unrounded);
  return sum.stated.minus(exact).abs().lte('0.0051');
}

const NO_AMOUNTS = { budget: null, executed: null } as const;

export function judgeTotal(
  cell: FormCell,
  context: IndicatorContext,
): Verdict<'differs' | 'over' | 'rounded' | 'unexplained' | 'beyond'> {
  const reading = context.points(cell);
  if (reading.kind !== 'number') return doesNotApply;
  const addends = scoreAddends(context);
  if (addends.length === 0) return doesNotApply;
  if (!allScored(context)) return cannotJudge;
  const sum = compareSum(reading.value, addends, context.form);
  if (sameScore(sum.stated, sum.expected) || fitsUnrounded(context, sum)) return holds;
  const gap = sum.stated.minus(sum.expected);
  const room = roomForExecution(context);
  if ((room !== null && gap.gt(0) && gap.lte(room)) || totalProvesExecution(context)) return cannotJudge;
  const found = sumDetails(sum);
  const open = unexplained(context, 'score', gap, found);
  if (open) return violated('unexplained', cell, open);
  const parts = partsOf(context, addends);
  if (fitsOnceMended(context, parts, gap)) return cannotJudge;
  const related = addends.map((addend) => addend.cell);
  const beyond = room === null ? null : beyondRoom(context, cell, related, sum, room);
  if (beyond) return beyond;
  // A sum above the full marks is not a right total either: something above it is wrong, and a person must find
  // it.
  const over = sum.expected.gt(fullMarkOf(context.form));
  if (isWholeRounding(sum.stated, sum.expected)) {
    const reason = over ? 'over' : 'rounded';
    return violated(reason, cell, { related, ...found, severity: 'warning' });
  }
  const diagnosis = diagnoseTotal(context, {
    cell,
    stated: sum.stated,
    addends: parts,
    covered: summedCells(cell, addends),
  });
  return violated(over ? 'over' : 'differs', cell, { related, ...found, diagnosis });
}

/** Whether the total is certainly not the sum of the scores. */
export function isWrongTotal(cell: FormCell, context: IndicatorContext): boolean {
  const verdict = judgeTotal(cell, context);
  return verdict.kind === 'violated' && verdict.severity === null;
}
