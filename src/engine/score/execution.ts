import { Decimal, decimalText, roundHalfUp, tenthAsBinary } from '../../workbook/decimal';
import type { CalculationStep, ExpectedScore } from '../finding';
import { sourceOfRule } from '../profiles';
import type { Profile } from '../profiles/types';
import { percentText, scored, step, unknown } from './outcome';

export interface ExecutionInput {
  /** Both in the same unit; null when the cell is empty or not a number. */
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
  /**
   * The points of the execution rate as the form states them; null = the points of the profile, which are an
   * assumption.
   */
  readonly points: Decimal | null;
  readonly profile: Profile;
}

export interface ExecutionRate {
  /** executed ÷ budget, share of 1, not rounded. */
  readonly share: Decimal;
  /** The rate in %, rounded half-up to the decimal places of the profile, not capped. */
  readonly percent: Decimal;
}

/** 预算执行率; null when it cannot be computed and the profile has no rule for that case. */
export function rateOfExecution({
  budget,
  executed,
  profile,
}: Omit<ExecutionInput, 'points'>): ExecutionRate | null {
  if (budget === null || executed === null || budget.lt(0) || executed.lt(0)) return null;
  if (budget.isZero()) {
    if (!executed.isZero() || profile.execution.zeroBudget === 'ask') return null;
    const share = new Decimal(profile.execution.zeroBudget === 'full' ? 1 : 0);
    return { share, percent: share.times(100) };
  }
  const share = executed.div(budget);
  return { share, percent: roundHalfUp(executed.times(100).div(budget), profile.execution.rateDecimals) };
}

interface Scored {
  readonly value: Decimal;
  readonly steps: () => readonly CalculationStep[];
}

/**
 * points × rate, rounded as the profile says. The binary rounding of the receiving system is known only for 10
 * points.
 */
function linear(capped: Decimal, points: Decimal, { execution }: Profile): Decimal {
  const { rounding, scoreDecimals } = execution;
  return rounding === 'binary' && points.eq(10)
    ? tenthAsBinary(capped, scoreDecimals)
    : roundHalfUp(points.times(capped).div(100), scoreDecimals);
}

/** Every possible score for points × rate: rounded half-up, and as the receiving system prints it. */
export function linearScores(percent: Decimal, points: Decimal, places: number): readonly Decimal[] {
  const capped = Decimal.min(percent, 100);
  const halfUp = roundHalfUp(points.times(capped).div(100), places);
  const binary = points.eq(10) ? tenthAsBinary(capped, places) : halfUp;
  return binary.eq(halfUp) ? [halfUp] : [halfUp, binary];
}

/** The score of a rate in %, by the mode of the profile. */
function scoreOfPercent(percent: Decimal, points: Decimal, profile: Profile): Scored {
  const { mode, bands, scoreDecimals } = profile.execution;
  const capped = Decimal.min(percent, 100);
  const cap = percent.gt(100) ? [step('rate-capped')] : [];
  if (mode !== 'bands') {
    const value = linear(capped, points, profile);
    const data = { points: decimalText(points), percent: decimalText(capped), score: decimalText(value) };
    return { value, steps: () => [...cap, step('execution-linear', data)] };
  }
  const band = bands.find(({ from }) => capped.gte(new Decimal(from).times(100)));
  if (band === undefined) {
    const from = percentText(new Decimal(bands.at(-1)?.from ?? 0));
    return { value: new Decimal(0), steps: () => [...cap, step('execution-below-bands', { from })] };
  }
  const value = roundHalfUp(points.times(band.share), scoreDecimals);
  const data = {
    points: decimalText(points),
    from: percentText(new Decimal(band.from)),
    share: percentText(new Decimal(band.share)),
    score: decimalText(value),
  };
  return { value, steps: () => [...cap, step('execution-band', data)] };
}

function pointsInForce({ points, profile }: ExecutionInput): { points: Decimal; assumed: boolean } {
  return points === null
    ? { points: new Decimal(profile.execution.points), assumed: true }
    : { points, assumed: false };
}

/**
 * What the score of the execution rate should be. As in the receiving system, the rate is rounded first (99.9857 %
 * → 99.99 %), then the score (10 × 99.99 % → 10.00).
 */
export function expectedExecution(input: ExecutionInput): ExpectedScore {
  const { budget, executed, profile } = input;
  const { points, assumed } = pointsInForce(input);
  if (profile.execution.mode === 'quarterly') return unknown('quarterly');
  if (budget === null || executed === null) return unknown('budget-missing');
  if (budget.lt(0) || executed.lt(0)) return unknown('amount-negative');
  const rate = rateOfExecution(input);
  if (rate === null) return unknown('zero-budget');
  const rule = sourceOfRule(profile, budget.isZero() ? 'execution.zeroBudget' : 'execution.score').text;
  if (budget.isZero()) {
    const value = roundHalfUp(points.times(rate.share), profile.execution.scoreDecimals);
    const last = rate.share.isZero()
      ? step('zero-budget-zero')
      : step('zero-budget-full', { score: decimalText(value) });
    return scored({ value, steps: () => [last], rule, assumed });
  }
  if (profile.execution.mode === 'manual' && rate.percent.lt(100)) return unknown('execution-manual');
  const { value, steps } = scoreOfPercent(rate.percent, points, profile);
  const data = {
    executed: decimalText(executed),
    budget: decimalText(budget),
    percent: decimalText(rate.percent),
  };
  return scored({ value, steps: () => [step('rate', data), ...steps()], rule, assumed });
}

/** The score of a rate that is already given, as a share of 1 (0.996 = 99.6 %). */
export function expectedExecutionOfRate(
  share: Decimal,
  input: Pick<ExecutionInput, 'points' | 'profile'>,
): ExpectedScore {
  const { profile } = input;
  const { points, assumed } = pointsInForce({ budget: null, executed: null, ...input });
  if (share.lt(0)) return unknown('amount-negative');
  if (profile.execution.mode === 'quarterly') {
    const full = new Decimal(profile.execution.fullAt ?? 1);
    const value = roundHalfUp(points.times(Decimal.min(1, share.div(full))), profile.execution.scoreDecimals);
    const percent = percentText(Decimal.min(1, share.div(full)));
    const data = { points: decimalText(points), percent, score: decimalText(value) };
    const steps = () => [step('rate-given', { percent: percentText(share) }), step('execution-linear', data)];
    return scored({ value, steps, rule: sourceOfRule(profile, 'execution.score').text, assumed });
  }
  const percent = roundHalfUp(share.times(100), profile.execution.rateDecimals);
  if (profile.execution.mode === 'manual' && percent.lt(100)) return unknown('execution-manual');
  const { value, steps } = scoreOfPercent(percent, points, profile);
  const given = step('rate-given', { percent: decimalText(percent) });
  return scored({
    value,
    steps: () => [given, ...steps()],
    rule: sourceOfRule(profile, 'execution.score').text,
    assumed,
  });
}
