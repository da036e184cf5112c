import { Decimal, decimalText, isEqual, roundHalfUp, sumOf } from '../../../../workbook/decimal';
import type { FormCell } from '../../../form';
import type { ViolationDetails } from '../../define-check';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { executionAmounts, expectedExecution, isRightAtOnePlace } from '../../../score';
import type { ExecutionInput } from '../../../score';
import { linearScores } from '../../../score/execution';
import { openMoney, toReview, unclaimedCells, type Unclaimed } from '../../unclaimed-numbers';
import { agree, showSigned } from '../../numbers';
import { totalProvesExecution } from '../../scores/wrong-part';
import { isWholeRounding } from '../../sums';
import { exactRate, rateRows, statedShare } from '../rates';
import { flatMap } from '../../../lists';

/** Scores that points × rate allows, whether or not the rate is rounded first. */
function allowedScores(context: IndicatorContext, points: Decimal): readonly Decimal[] {
  const row = rateRows(context).find(({ scored }) => scored);
  if (!row || context.profile.execution.mode !== 'linear') return [];
  const exact = exactRate(row);
  const shares = [exact, statedShare(row.reading, exact)].filter((share) => share !== null);
  return flatMap(shares, (share) => [
    Decimal.min(share, 1).times(points),
    roundHalfUp(Decimal.min(share, 1).times(points), 2),
    ...linearScores(roundHalfUp(share.times(100), 2), points, 2),
  ]);
}

/**
 * The points are divided among the sources of money and each source is scored separately: the sum of their scores.
 */
function sourceScores(context: IndicatorContext): Decimal | null {
  const scores = flatMap(context.form.funds?.rows ?? [], ({ kind, cells }) => {
    const reading = context.points(kind === 'total' ? null : (cells.score ?? null));
    return reading.kind === 'number' ? reading.value : null;
  });
  return scores.length > 1 ? sumOf(scores) : null;
}

/**
 * Unclaimed numbers beside the amounts with which the printed score is right: an amount, the points or the rate;
 * or the right score itself, where another number was read as the score.
 */
function openBeside(
  context: IndicatorContext,
  fits: (score: Decimal) => boolean,
  details: ViolationDetails,
): ViolationDetails | null {
  const { form, facts, profile, expected } = context;
  if (!form.execution) return null;
  const points = facts.executionPoints ?? form.execution.points;
  const amounts = executionAmounts(form.execution);
  const gives = (input: Partial<ExecutionInput>): boolean => {
    const score = expectedExecution({ ...amounts, points, profile, ...input });
    return score.kind === 'score' && fits(score.value);
  };
  const right = ({ value }: Unclaimed): boolean =>
    gives({ budget: value }) ||
    gives({ executed: value }) ||
    (value.lte(MOST_POINTS) && gives({ points: value })) ||
    (expected.execution?.kind === 'score' && value.eq(expected.execution.value));
  return toReview(unclaimedCells(openMoney(context).filter(right)), details);
}

const MOST_POINTS = 100;

/** Execution score = rule of the profile: 10 × rate, 20 × rate, bands … */
export const executionScore = defineCheck({
  code: 'PJ204',
  id: 'execution-score',
  area: 'funds',
  severity: 'error',
  basis: ['national-method'],
  about: 'evaluation',
  subjects: ({ execution }): readonly FormCell[] => (execution?.score ? [execution.score] : []),
  judge: (cell, context) => {
    const { profile, choice, facts, form } = context;
    const reading = context.points(cell);
    if (reading.kind !== 'number') return doesNotApply;
    const expected = context.expected.execution;
    if (!expected) return doesNotApply;
    if (expected.kind !== 'score') return cannotJudge;
    const exact = expected.value;
    const stated = reading.value;
    const points = facts.executionPoints ?? form.execution?.points ?? null;
    const places = Math.max(1, reading.places);
    const fits = (score: Decimal): boolean =>
      isEqual(stated, score) ||
      isRightAtOnePlace(stated, score) ||
      (!stated.isInteger() && agree(stated, score, places) === 'equal');
    if (fits(exact) || (points && allowedScores(context, points).some(fits))) return holds;
    if (sourceScores(context)?.eq(stated)) return holds;
    const details = {
      related: [
        form.execution?.rate ?? null,
        form.execution?.pointsCell ?? null,
        form.execution?.executed ?? null,
        form.execution?.budget ?? null,
      ],
      stated: decimalText(stated),
      expected: decimalText(exact),
      difference: showSigned(stated.minus(exact)),
      calculation: expected.sentence(),
      basis: [profile.sources['execution.score']],
    };
    const open = openBeside(context, (score) => agree(stated, score, places) === 'equal', details);
    if (open) return violated('unexplained', cell, open);
    const proven = totalProvesExecution(context);
    if (isWholeRounding(stated, exact))
      return violated('rounded', cell, { ...details, severity: proven ? 'error' : 'warning' });
    // While no profile is certain, a whole number may come from another region's rule (bands).
    const doubtful = choice.chosenBy === 'default' && stated.isInteger() && stated.lt(exact) && stated.gt(0);
    return violated('differs', cell, {
      ...details,
      ...(!proven && (doubtful || expected.assumed) ? { severity: 'warning' } : {}),
    });
  },
});
