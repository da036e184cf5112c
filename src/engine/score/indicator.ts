import { compare, Decimal, decimalText, isAboveZero, roundHalfUp } from '../../workbook/decimal';
import type { CalculationStep, ExpectedScore } from '../finding';
import { compareMeasures } from '../measure';
import type { Aligned, Comparison, ComparisonReason, Measure } from '../measure/types';
import { sourceOfRule } from '../profiles';
import type { Profile, RuleKey } from '../profiles/types';
import { percentText, scored, step, unknown, type UnknownKey } from './outcome';
import { linearScore, ratioScore } from './reverse';
import { tierRule, tierScore } from './tiers';

export interface IndicatorScoreInput {
  readonly target: Measure;
  readonly actual: Measure;
  /** Full points; null when they are unknown. */
  readonly points: Decimal | null;
  /** The points are an assumption (an equal share of the group). */
  readonly assumed: boolean;
  readonly profile: Profile;
  /** 三级指标 and 二级指标, which show the direction of targets without operator. */
  readonly name?: string;
  readonly level2?: string;
  /** The year of the form, for dates without a year. */
  readonly year?: number;
  /** 扣分 of the row; used only where the profile has `deductionColumn`. */
  readonly deduction?: Decimal | null;
  /** The comparison, if it is already made. */
  readonly comparison?: Comparison;
}

/** The data that all rules use while one indicator is scored. */
interface Case {
  readonly target: Measure;
  readonly actual: Measure;
  readonly points: Decimal;
  readonly assumed: boolean;
  readonly profile: Profile;
  readonly deduction: Decimal | null;
  readonly comparison: Comparison;
  /** Words for sentences. */
  readonly data: { readonly target: string; readonly actual: string };
}

/** Reasons why `met` is null, the most useful for the user first. */
const OPEN: readonly (readonly [ComparisonReason, UnknownKey])[] = [
  ['malformed', 'malformed'],
  ['unit-differs', 'unit-differs'],
  ['two-readings', 'two-readings'],
  ['implausible', 'implausible'],
  ['strict-boundary', 'strict-boundary'],
  ['negative', 'negative'],
  ['zero-target', 'zero-target'],
  ['direction-doubtful', 'direction-doubtful'],
  ['bound', 'bound'],
  ['approximate', 'approximate'],
  ['outside-range', 'outside-range'],
  ['year-unknown', 'year-unknown'],
  ['composite-differs', 'composite'],
  ['echo', 'echo'],
  ['qualitative', 'qualitative'],
  ['kind-differs', 'kind-differs'],
];

function has({ comparison }: Case, reason: ComparisonReason): boolean {
  return comparison.reasons.includes(reason);
}

function malformedText(target: Measure, actual: Measure): string {
  return (actual.kind === 'malformed' ? actual : target).text;
}

function open(item: Case): ExpectedScore {
  const { target, actual, data } = item;
  if (has(item, 'nil')) {
    if (target.kind !== 'nil') return unknown('actual-missing');
    return target.mark === 'not-applicable'
      ? unknown('target-not-applicable', data)
      : unknown('target-missing');
  }
  const found = OPEN.find(([reason]) => has(item, reason));
  return unknown(found?.[1] ?? 'doubtful', { ...data, text: malformedText(target, actual) });
}

/** How the two numbers were converted to the same basis, where this is not obvious. */
function alignmentSteps({ comparison, actual }: Case): readonly CalculationStep[] {
  const { aligned, scaling } = comparison;
  if (aligned === null) return [];
  if (scaling === 'share' && actual.kind === 'number') {
    return [step('share', { value: actual.text, percent: decimalText(aligned.actual) })];
  }
  if (scaling !== 'unit' && scaling !== 'unscaled') return [];
  const { unit } = aligned;
  const written = (value: Decimal): string => `${decimalText(value)}${unit}`;
  return [step('scaled', { actual: written(aligned.actual), target: written(aligned.target) })];
}

type Steps = () => readonly CalculationStep[];

/** Rounds, applies 扣分 and builds the result. */
function finish(item: Case, value: Decimal, steps: Steps, key: RuleKey): ExpectedScore {
  const { profile, points, deduction, assumed, comparison } = item;
  const { deductionColumn, scoreDecimals } = profile.indicator;
  const lower = compare(value, points) < 0 ? value : points;
  const capped = isAboveZero(lower) ? lower : new Decimal(0);
  const taken = deductionColumn && deduction && deduction.gt(0) ? deduction : null;
  const result = roundHalfUp(taken ? Decimal.max(0, capped.minus(taken)) : capped, scoreDecimals);
  return scored({
    value: result,
    steps: () => [
      ...steps(),
      ...(taken ? [step('deduction', { deduction: decimalText(taken), score: decimalText(result) })] : []),
      ...(assumed ? [step('equal-share', { points: decimalText(points) })] : []),
    ],
    rule: sourceOfRule(profile, key).text,
    // If a bare number was read as a share, the score depends on this assumption only where the target is missed.
    assumed:
      assumed ||
      (comparison.scaling === 'share' && comparison.met === false) ||
      sourceOfRule(profile, key).ground === 'assumed',
  });
}

function fullScore(item: Case): ExpectedScore {
  const { profile, points, comparison, data } = item;
  const { halfAbove, scoreDecimals } = profile.indicator;
  const { completion, direction } = comparison;
  const met: Steps = () => [step('met', data), ...alignmentSteps(item)];
  if (halfAbove !== null && completion?.gt(halfAbove) && direction !== 'down') {
    const half = roundHalfUp(points.div(2), scoreDecimals);
    const data = { percent: percentText(completion), limit: percentText(new Decimal(halfAbove)) };
    return finish(
      item,
      half,
      () => [...met(), step('half', { ...data, points: decimalText(points), score: decimalText(half) })],
      'indicator.over',
    );
  }
  const steps: Steps = () => [...met(), step('full', { points: decimalText(points) })];
  return finish(item, points, steps, 'indicator.positive');
}

function proportional(item: Case, { target, actual }: Aligned): ExpectedScore {
  const { profile, points } = item;
  const { floor, scoreDecimals, positive } = profile.indicator;
  if (positive === 'manual') return unknown('positive-manual', item.data);
  if (positive === 'zero')
    return finish(
      item,
      new Decimal(0),
      () => [...alignmentSteps(item), step('missed-zero', item.data)],
      'indicator.positive',
    );
  const completion = actual.div(target);
  const data = { actual: decimalText(actual), target: decimalText(target), percent: percentText(completion) };
  const first: Steps = () => [...alignmentSteps(item), step('completion', data)];
  if (floor !== null && completion.lt(floor)) {
    const text = percentText(new Decimal(floor));
    const steps: Steps = () => [...first(), step('floor', { floor: text })];
    return finish(item, new Decimal(0), steps, 'indicator.positive');
  }
  const score = roundHalfUp(points.times(actual).div(target), scoreDecimals);
  const last = { ...data, points: decimalText(points), score: decimalText(score) };
  return finish(item, score, () => [...first(), step('proportional', last)], 'indicator.positive');
}

function reverse(item: Case, aligned: Aligned): ExpectedScore {
  const { profile, points, data } = item;
  const places = profile.indicator.scoreDecimals;
  const ratio = ratioScore(points, aligned, places);
  const linear = linearScore(points, aligned, places);
  const numbers = {
    points: decimalText(points),
    target: decimalText(aligned.target),
    actual: decimalText(aligned.actual),
  };
  const over: Steps = () => [...alignmentSteps(item), step('reverse-over', data)];
  const { reverse: mode, reverseStrict } = profile.indicator;
  const strict = item.target.kind === 'number' && item.target.operator === 'lt';
  switch ((strict ? reverseStrict : null) ?? mode) {
    case 'ratio':
      return finish(
        item,
        ratio,
        () => [...over(), step('reverse-ratio', { ...numbers, score: decimalText(ratio) })],
        'indicator.reverse',
      );
    case 'linear': {
      const last = linear.isZero()
        ? step('reverse-double')
        : step('reverse-linear', { ...numbers, score: decimalText(linear) });
      return finish(item, linear, () => [...over(), last], 'indicator.reverse');
    }
    case 'zero':
      return finish(item, new Decimal(0), () => [...over(), step('reverse-zero')], 'indicator.reverse');
    case 'manual':
      return unknown('reverse-manual', data);
    case 'silent':
      return unknown('reverse-silent', { ...data, ratio: decimalText(ratio), linear: decimalText(linear) });
  }
}

function missed(item: Case): ExpectedScore {
  const { profile, comparison, target, actual, data } = item;
  const { aligned, direction, completion } = comparison;
  if (has(item, 'bound')) return unknown('bound', data);
  if (target.kind === 'date') return unknown('date');
  if (target.kind === 'composite') return unknown('composite');
  if (has(item, 'zero-target')) {
    if (profile.indicator.zeroTarget === 'silent') return unknown('zero-target');
    return finish(item, new Decimal(0), () => [step('zero-target', data)], 'indicator.zeroTarget');
  }
  if (has(item, 'negative')) {
    if (profile.indicator.negativeActual === 'ask') return unknown('negative', data);
    return finish(item, new Decimal(0), () => [step('negative')], 'indicator.positive');
  }
  if (aligned === null || completion === null || actual.kind === 'range') return unknown('no-ratio');
  // A ≤ or < target is missed by a value above it.
  if (direction === 'down') return reverse(item, aligned);
  if (direction === 'equal' && profile.indicator.equalExceeded === 'manual')
    return unknown('equal-manual', data);
  return proportional(item, aligned);
}

function exceeded(item: Case): ExpectedScore {
  const { profile, points, data } = item;
  switch (profile.indicator.equalExceeded) {
    case 'full': {
      const steps: Steps = () => [
        ...alignmentSteps(item),
        step('equal-exceeded'),
        step('full', { points: decimalText(points) }),
      ];
      return finish(item, points, steps, 'indicator.equal');
    }
    case 'manual':
      return unknown('equal-manual', data);
    case 'silent':
      return unknown('equal-exceeded', data);
  }
}

/** A grade word that the profile counts as a completion rate (优 = 95 %). */
function gradeScore(item: Case): ExpectedScore | null {
  const { profile, actual, points } = item;
  const grade =
    actual.kind === 'text' && item.target.kind === 'text'
      ? profile.qualitative.grades.find(({ word }) => word === actual.text)
      : undefined;
  if (grade === undefined) return null;
  const percent = percentText(new Decimal(grade.completion));
  const word = step('grade-word', { word: grade.word, percent });
  const { floor, scoreDecimals } = profile.indicator;
  if (floor !== null && new Decimal(grade.completion).lt(floor)) {
    const text = percentText(new Decimal(floor));
    return finish(item, new Decimal(0), () => [word, step('floor', { floor: text })], 'qualitative.tiers');
  }
  const score = roundHalfUp(points.times(grade.completion), scoreDecimals);
  const last = step('grade-score', { points: decimalText(points), percent, score: decimalText(score) });
  return finish(item, score, () => [word, last], 'qualitative.tiers');
}

/**
 * What the score of an indicator should be under a profile: a number with its steps, the interval of a qualitative
 * tier (in points), or `unknown` where there is no rule or a person must judge. The number is rounded half-up to
 * the decimal places of the profile and is never above the points.
 */
export function expectedIndicatorScore(input: IndicatorScoreInput): ExpectedScore {
  const { target, actual, points, profile, name, level2, year } = input;
  if (points === null) return unknown('no-points');
  const comparison = input.comparison ?? compareMeasures(target, actual, { name, level2, year });
  const item: Case = {
    target,
    actual,
    points,
    assumed: input.assumed,
    profile,
    deduction: input.deduction ?? null,
    comparison,
    data: { target: target.text, actual: actual.text },
  };
  const { met, tier } = comparison;
  if (met === true) return fullScore(item);
  if (met === false) return missed(item);
  if (has(item, 'equal-exceeded')) return exceeded(item);
  const graded = has(item, 'nil') ? null : gradeScore(item);
  if (graded !== null) return graded;
  if (tier === null) return open(item);
  const rule = tierRule(profile, tier);
  return rule === null ? unknown('qualitative-manual') : tierScore(rule, points);
}
