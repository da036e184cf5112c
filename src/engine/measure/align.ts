import { compare, Decimal, isAboveZero, isEqual } from '../../workbook/decimal';
import type { Aligned, NumberMeasure, Scaling, Unit } from './types';
import { baseText, compatible } from './unit';

/** One way to convert target and actual to the same basis. */
export interface AlignedReading extends Aligned {
  readonly scaling: Scaling;
}

/** The possible meanings of the two cells, the likeliest first. Empty = their units do not fit. */
export interface Alignment {
  readonly readings: readonly AlignedReading[];
  /** No reading is likely: the numbers are too far apart. */
  readonly implausible: boolean;
}

const ONE = new Decimal(1);

function reading(target: Decimal, actual: Decimal, unit: string, scaling: Scaling): AlignedReading {
  return { target, actual, unit, scaling };
}

/** A number with % in percent, one with ‰ too. */
export function percentValue(value: Decimal, unit: Unit): Decimal {
  return isEqual(unit.scale, ONE) ? value : value.times(unit.scale);
}

/** A number up to 1 (or 1.05, but not 2) may be a share that has lost its % format. */
function mayBeShare(measure: NumberMeasure): boolean {
  const { value } = measure;
  return isAboveZero(value) && (compare(value, ONE) <= 0 || (!value.isInteger() && value.lt(1.5)));
}

function bothWithUnit(
  target: NumberMeasure,
  actual: NumberMeasure,
  t: Unit,
  a: Unit,
): readonly AlignedReading[] {
  if (!compatible(t, a)) return [];
  if (t.kind === 'percent') {
    return [reading(percentValue(target.value, t), percentValue(actual.value, a), t.base, 'none')];
  }
  const named = t.base === '' ? a : t;
  if (isEqual(t.scale, a.scale)) return [reading(target.value, actual.value, named.text, 'none')];
  return [reading(target.value.times(t.scale), actual.value.times(a.scale), baseText(named), 'unit')];
}

/** Readings of a bare number beside a number with a unit, as [value in the unit, factor] pairs. */
function bareReadings(
  bare: NumberMeasure,
  unit: Unit,
): readonly { value: Decimal; own: Decimal; scaling: Scaling }[] {
  if (unit.kind === 'percent') {
    const literal = { value: percentValue(bare.value, unit), own: unit.scale, scaling: 'inherited' as const };
    return mayBeShare(bare)
      ? [literal, { value: bare.value.times(100), own: unit.scale, scaling: 'share' as const }]
      : [literal];
  }
  const inherited = { value: bare.value, own: ONE, scaling: 'inherited' as const };
  return isEqual(unit.scale, ONE)
    ? [inherited]
    : [inherited, { value: bare.value, own: unit.scale, scaling: 'unscaled' as const }];
}

function allReadings(target: NumberMeasure, actual: NumberMeasure): readonly AlignedReading[] {
  const { unit: t } = target;
  const { unit: a } = actual;
  if (t !== null && a !== null) return bothWithUnit(target, actual, t, a);
  if (t === null && a === null) {
    const plain = reading(target.value, actual.value, '', 'none');
    const shares: AlignedReading[] = [];
    if (mayBeShare(target) && !mayBeShare(actual)) {
      shares.push(reading(target.value.times(100), actual.value, '', 'share'));
    } else if (mayBeShare(actual) && !mayBeShare(target)) {
      shares.push(reading(target.value, actual.value.times(100), '', 'share'));
    }
    return [plain, ...shares];
  }
  const unit = t ?? a;
  if (unit === null) return [];
  const swap = t === null;
  const [bare, other] = swap ? [target, actual] : [actual, target];
  return bareReadings(bare, unit).map(({ value, own, scaling }) => {
    const unscaled = scaling === 'unscaled';
    const fixed =
      unit.kind === 'percent'
        ? percentValue(other.value, unit)
        : unscaled
          ? other.value.times(own)
          : other.value;
    const text = unit.kind === 'percent' ? unit.base : unscaled ? baseText(unit) : unit.text;
    return swap ? reading(value, fixed, text, scaling) : reading(fixed, value, text, scaling);
  });
}

/**
 * Whether the larger number is at most `factor` times the smaller; always true for zero and negative numbers.
 * Numbers with as many digits before the point differ less than any factor that is asked for.
 */
function isWithinFactor({ target, actual }: AlignedReading, factor: 10 | 20 | 1000): boolean {
  if (!isAboveZero(target) || !isAboveZero(actual) || target.e === actual.e) return true;
  return actual.times(factor).gte(target) && actual.lte(target.times(factor));
}

/**
 * A bare number beside a % is likely when the two differ by at most a factor of 10; other numbers by at most 20.
 */
function likely(value: AlignedReading): boolean {
  return isWithinFactor(value, value.unit === '%' || value.scaling === 'share' ? 10 : 20);
}

/** If the numbers differ by more than this factor, one cell is written in another unit (元 for 万元). */
const ABSURD = 1000;

/**
 * Converts target and actual to the same basis. A number without unit takes the unit of the other, because the
 * receiving system stores number and unit separately. Only when that reading is far off, the unscaled reading
 * (347173 against ≥34万人) or the share (0.95 against ≥95%) is considered.
 */
export function align(target: NumberMeasure, actual: NumberMeasure): Alignment {
  const readings = allReadings(target, actual);
  const [first, second] = readings;
  if (first === undefined) return { readings, implausible: false };
  if (likely(first)) {
    // 0.8 against ≥5% may be 80%: the target is missed only in the first reading.
    const doubled = second?.scaling === 'share' && target.operator !== 'le' && first.actual.lt(first.target);
    return { readings: doubled ? [first, second] : [first], implausible: false };
  }
  if (second !== undefined && likely(second)) {
    // 0.95% is never meant where the target is 95%; 0.05 against ≤3% and 330000 against 34万人 stay uncertain.
    const plainShare = second.scaling === 'share' && second.unit === '%' && second.target.gte(20);
    return { readings: plainShare ? [second] : [first, second], implausible: false };
  }
  const percentTooLow = first.unit === '%' && first.scaling === 'inherited';
  return { readings, implausible: percentTooLow || !isWithinFactor(first, ABSURD) };
}
