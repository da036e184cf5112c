import { compare, isAboveZero } from '../../workbook/decimal';
import type { AlignedReading } from './align';
import type { Operator } from '../words/operators';
import type { ComparisonReason, Direction, NumberMeasure } from './types';
import { SOMEWHAT_MORE } from '../words/values';

/** Judges target and actual in one reading. */

export interface Judgement {
  readonly met: boolean | null;
  readonly reasons: readonly ComparisonReason[];
}

const yes: Judgement = { met: true, reasons: [] };
const no: Judgement = { met: false, reasons: [] };
const doubt = (...reasons: readonly ComparisonReason[]): Judgement => ({ met: null, reasons });

export function directionOf(operator: Operator): Direction {
  if (operator === 'le' || operator === 'lt') return 'down';
  return operator === 'eq' ? 'equal' : 'up';
}

/** Whether the number meets the operator; null at the boundary of > and <. */
function satisfies(operator: Operator, { target, actual }: AlignedReading): boolean | null {
  const above = compare(actual, target);
  switch (operator) {
    case 'ge':
    case 'none':
      return above >= 0;
    case 'le':
      return above <= 0;
    case 'gt':
      return above === 0 ? null : above > 0;
    case 'lt':
      return above === 0 ? null : above < 0;
    case 'eq':
      return above === 0;
  }
}

/** The actual value is itself a bound: every value that it allows must be judged. */
function judgeBound(target: NumberMeasure, actual: NumberMeasure, reading: AlignedReading): Judgement {
  const { operator } = target;
  const number = satisfies(operator, reading);
  const open = directionOf(actual.operator);
  const wanted = directionOf(operator);
  const strictActual = actual.operator === 'gt' || actual.operator === 'lt';
  if (number === true) {
    if (open === wanted) return { met: true, reasons: ['bound'] };
    // ≤95% also allows values that miss ≥95%, so the result is uncertain; <95% allows only such values.
    return strictActual && reading.actual.eq(reading.target)
      ? { met: false, reasons: ['bound'] }
      : doubt('bound');
  }
  if (number === null) {
    // `>95%` proves `>95%`; `≥95%` does not.
    return open === wanted && strictActual
      ? { met: true, reasons: ['bound'] }
      : doubt('bound', 'strict-boundary');
  }
  // The number misses the target, but the bound also allows better values.
  return open === wanted ? doubt('bound') : { met: false, reasons: ['bound'] };
}

/** `=A` and targets without operator. */
function judgeEqual(target: NumberMeasure, reading: AlignedReading, lessBetter: () => boolean): Judgement {
  const above = compare(reading.actual, reading.target);
  const assumed: readonly ComparisonReason[] = target.operator === 'none' ? ['direction-assumed'] : [];
  if (above === 0) return { met: true, reasons: assumed };
  if (!reading.target.isZero() && lessBetter()) return doubt('direction-doubtful');
  if (above > 0) return target.operator === 'eq' ? doubt('equal-exceeded') : { met: true, reasons: assumed };
  return { met: false, reasons: assumed };
}

/**
 * A target of zero has no ratio: every number above it misses ≤0, and without an operator it is not known what
 * more would mean.
 */
function judgeZero(target: NumberMeasure, { actual }: AlignedReading): Judgement {
  if (actual.isZero())
    return { met: target.operator !== 'gt' && target.operator !== 'lt', reasons: ['zero-target'] };
  switch (target.operator) {
    case 'ge':
    case 'gt':
      return { met: isAboveZero(actual), reasons: ['zero-target'] };
    case 'none':
      return doubt('zero-target', 'direction-doubtful');
    case 'eq':
    case 'le':
    case 'lt':
      return isAboveZero(actual)
        ? { met: false, reasons: ['zero-target'] }
        : doubt('zero-target', 'negative');
  }
}

/** Judges a pair of numbers in one reading. */
export function judgeReading(
  target: NumberMeasure,
  actual: NumberMeasure,
  reading: AlignedReading,
  lessBetter: () => boolean,
): Judgement {
  if (reading.target.isZero()) return judgeZero(target, reading);
  if (target.approximate || actual.approximate) {
    const near = satisfies(target.operator, reading);
    // 550余 is more than 550; 约550 may be less.
    const more = SOMEWHAT_MORE.test(actual.text)
      ? target.operator !== 'le'
      : !reading.actual.eq(reading.target);
    return near === true && more && !target.approximate
      ? { met: true, reasons: ['approximate'] }
      : doubt('approximate');
  }
  const bound = actual.operator !== 'none' && actual.operator !== 'eq';
  if (target.operator === 'eq' || target.operator === 'none') {
    const verdict = judgeEqual(target, reading, lessBetter);
    if (!bound) return verdict;
    const up = directionOf(actual.operator) === 'up';
    const open = verdict.met === up ? false : verdict.met !== null;
    return { met: open ? null : verdict.met, reasons: [...verdict.reasons, 'bound'] };
  }
  if (bound) return judgeBound(target, actual, reading);
  const met = satisfies(target.operator, reading);
  if (met === null) return doubt('strict-boundary');
  return met ? yes : no;
}
