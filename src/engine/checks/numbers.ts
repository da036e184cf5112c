import { Decimal, decimalText, isEqual, roundHalfUp } from '../../workbook/decimal';

/** A share of 1 as a percentage with at most `places` decimal places: 0.99602 → 99.6%. */
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

/** How a stated figure agrees with the exact one. */
export type Agreement =
  /** Equal at the decimal places of the stated figure (half-up). */
  | 'equal'
  /** The difference is less than one unit of the last place shown: cut instead of rounded. */
  | 'rounding'
  | 'differs';

/**
 * Compares a stated figure with the exact one at the decimal places shown: 10, 10.00 and "10" are the same value,
 * and 99.9857 % shown as 99.99 % is right.
 */
export function agree(stated: Decimal, exact: Decimal, places: number): Agreement {
  if (isEqual(roundHalfUp(exact, places), roundHalfUp(stated, places))) return 'equal';
  const difference = stated.minus(exact).abs();
  const unit = new Decimal(10).pow(-places);
  if (difference.lte(unit.div(2))) return 'equal';
  return difference.lt(unit) ? 'rounding' : 'differs';
}
