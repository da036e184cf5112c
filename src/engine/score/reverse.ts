import { Decimal, roundHalfUp } from '../../workbook/decimal';
import type { Aligned } from '../measure/types';

/** The formulas in use for a missed ≤ target; A = target, B = actual value, B > A. */

/** points × A ÷ B. */
export function ratioScore(points: Decimal, { target, actual }: Aligned, places: number): Decimal {
  return roundHalfUp(points.times(target).div(actual), places);
}

/** points × (1 − (B − A) ÷ A); 0 where B is 2A or more. */
export function linearScore(points: Decimal, { target, actual }: Aligned, places: number): Decimal {
  const double = target.times(2);
  return actual.gte(double)
    ? new Decimal(0)
    : roundHalfUp(points.times(double.minus(actual)).div(target), places);
}
