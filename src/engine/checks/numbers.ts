import { nilMark } from '../cells/nil';
import { isNil, type NumberQuantity, type Quantity } from '../cells/quantity';
import { Decimal, decimalText, roundHalfUp } from '../decimal';
import type { FormCell } from '../form';

/** What a cell that should hold a number really holds; `absent` where the form has no such cell. */
export type NumberReading = Quantity | { readonly kind: 'absent' };

export type NumberValue = NumberQuantity;

const ABSENT: NumberReading = { kind: 'absent' };

/** true for marks such as —, -, /, 无 and 不适用, which say that nothing belongs here. */
export function isNilMark(text: string): boolean {
  return nilMark(text) !== null;
}

/** true when a cell exists but says nothing: blank or a nil mark. */
export function saysNothing(cell: FormCell | null): boolean {
  return isNil(cell);
}

/** What a cell says; numbers kept as text ("10分", "１０", "100%") are read too. */
export function readNumber(cell: FormCell | null): NumberReading {
  return cell === null ? ABSENT : cell.quantity;
}

/** Points written in percent are points of 100: a weight shown as 20 % is 20. */
export function asPoints(reading: NumberReading): NumberReading {
  if (reading.kind !== 'number' || !reading.percent) return reading;
  return { ...reading, value: reading.value.times(100), percent: false };
}

/** The number, or null where there is none to read. */
export function numberOf(reading: NumberReading): Decimal | null {
  return reading.kind === 'number' ? reading.value : null;
}

/** A share as a percentage with at most so many places: 0.99602 → 99.6%. */
export function showPercent(share: Decimal, places = 2): string {
  return `${decimalText(roundHalfUp(share.times(100), places))}%`;
}

/** A difference with its sign: +2, -4. */
export function showSigned(value: Decimal): string {
  return value.gt(0) ? `+${decimalText(value)}` : decimalText(value);
}

/** `9 + 20 + 53 = 82`; a long sum is shortened in the middle but keeps its result. */
export function showSum(addends: readonly Decimal[], total: Decimal): string {
  const texts = addends.map((addend) => (addend.lt(0) ? `(${decimalText(addend)})` : decimalText(addend)));
  return texts.length > 1 ? `${texts.join(' + ')} = ${decimalText(total)}` : decimalText(total);
}

/** How a stated figure relates to the exact one. */
export type Agreement =
  /** Equal at the places the stated figure shows (half-up). */
  | 'equal'
  /** Off by less than one unit of the last place shown: cut instead of rounded. */
  | 'rounding'
  | 'differs';

/**
 * Compares a stated figure with the exact one at the places shown: 10, 10.00 and "10" are one
 * value, and 99.9857 % shown as 99.99 % is right.
 */
export function agree(stated: Decimal, exact: Decimal, places: number): Agreement {
  const difference = stated.minus(exact).abs();
  if (difference.isZero()) return 'equal';
  const unit = new Decimal(10).pow(-places);
  if (roundHalfUp(exact, places).eq(roundHalfUp(stated, places)) || difference.lte(unit.div(2)))
    return 'equal';
  return difference.lt(unit) ? 'rounding' : 'differs';
}
