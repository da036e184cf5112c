import type { Decimal } from '../../workbook/decimal';
import { decimalText, isEqual, roundHalfUp, sumOf } from '../../workbook/decimal';
import type { IndicatorForm } from '../form';
import { showSigned, showSum } from './numbers';
import type { Addend } from '../reading';

/** A figure on the form and the sum it should be. */
export interface SumComparison {
  readonly stated: Decimal;
  readonly expected: Decimal;
  /** The calculation for a sentence, e.g. `9 + 20 + 53 = 82`. */
  readonly calculation: string;
}

/** Give `form` for totals of a form, whose many rows are shown by group. */
export function compareSum(stated: Decimal, addends: readonly Addend[], form?: IndicatorForm): SumComparison {
  const values = addends.map(({ value }) => value);
  const expected = sumOf(values);
  return {
    stated,
    expected,
    // Computed only when it is needed for a violation.
    get calculation() {
      return form ? showTotal(form, addends, expected) : showSum(values, expected);
    },
  };
}

/** stated, expected, difference and calculation for a finding. */
export function sumDetails({ stated, expected, calculation }: SumComparison) {
  return {
    stated: decimalText(stated),
    expected: decimalText(expected),
    difference: showSigned(stated.minus(expected)),
    calculation,
  };
}

/** A whole number less than one point from a sum that is not whole: rounded by hand. */
export function isWholeRounding(stated: Decimal, exact: Decimal): boolean {
  return stated.isInteger() && !exact.isInteger() && stated.minus(exact).abs().lt(1);
}

/** Equal, or equal after rounding to the two decimal places of scores. */
export function sameScore(stated: Decimal, exact: Decimal): boolean {
  return isEqual(stated, exact) || roundHalfUp(stated, 2).eq(roundHalfUp(exact, 2));
}

const LONG = 10;

/**
 * The calculation of a total as a person would write it: row by row, or group by group where there are many rows —
 * `9 + 20 + 53 + 10 + 10 = 102`.
 */
export function showTotal(form: IndicatorForm, addends: readonly Addend[], total: Decimal): string {
  const values = addends.map(({ value }) => value);
  if (addends.length <= LONG) return showSum(values, total);
  const groups = form.groups.filter(({ level }) => level === 1);
  const loose = addends.filter(
    ({ index }) => !groups.some(({ indicators }) => index !== undefined && indicators.includes(index)),
  );
  const sums = groups.map(({ indicators }) =>
    sumOf(
      addends
        .filter(({ index }) => index !== undefined && indicators.includes(index))
        .map(({ value }) => value),
    ),
  );
  const parts = [...loose.map(({ value }) => value), ...sums];
  // Groups that overlap would count a row twice; then the rows are shown.
  return groups.length > 1 && sumOf(parts).eq(total) ? showSum(parts, total) : showSum(values, total);
}
