import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic of the engine: money, rates and scores are decimals, rounded half-up at the
 * place the rule says, and shown without exponents.
 */

/** Digits Excel keeps of a number; digits after them are noise of binary floats. */
const EXCEL_DIGITS = 15;

/**
 * Whether every digit in front of the point is known: Excel keeps fifteen. A longer number is not an amount,
 * a score or a weight but the number of an account or a typing error, and is not added up.
 */
export function hasKnownDigits(value: Decimal | number): boolean {
  return typeof value === 'number' ? Math.abs(value) < 1e15 : value.e < EXCEL_DIGITS;
}

/** Decimal of a stored number, as Excel shows it: 0.1 + 0.2 becomes 0.3. Not for NaN or Infinity. */
export function decimalOf(value: number): Decimal {
  return Number.isSafeInteger(value) ? new Decimal(value) : new Decimal(value.toPrecision(EXCEL_DIGITS));
}

/** Rounds half-up (away from zero at the half) to `places` decimal places, e.g. 9.985 → 9.99. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  // Most points and scores have no more places; rounding would copy them.
  return value.decimalPlaces() <= places ? value : value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/**
 * (percent ÷ 10) as the receiving system rounds it. It rounds the floating-point number, which may be just
 * below a half, so that 99.85 becomes 9.98 and not 9.99 (fund page of the system, `toFixed`).
 */
export function tenthAsBinary(percent: Decimal, places: number): Decimal {
  return new Decimal((percent.toNumber() / 10).toFixed(places));
}

/** Writes a decimal without exponent and without trailing zeros: `10`, `9.96`, `0.0000001`. */
export function decimalText(value: Decimal): string {
  // decimal.js writes the product of 0 and a negative number as -0.
  return value.isZero() ? '0' : value.toFixed();
}

/** decimal.js keeps digits in words of seven. */
const WORD = 10_000_000;

/** The decimal times ten million where that is a whole number a double holds exactly; else null. */
function scaled(value: Decimal): number | null {
  if (!value.isFinite()) return null;
  const { d, e, s } = value;
  if (e > 6 || e < -7 || d.length > (e < 0 ? 1 : 2)) return null;
  const first = d[0] ?? 0;
  return s * (e < 0 ? first : first * WORD + (d[1] ?? 0));
}

/** The same as `a.cmp(b)`, which copies the other number first. */
export function compare(a: Decimal, b: Decimal): number {
  const own = scaled(a);
  const other = own === null ? null : scaled(b);
  return own === null || other === null ? a.cmp(b) : own - other;
}

/** The same as `a.eq(b)`, which copies the other number first. */
export function isEqual(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** The same as `value.gt(0)`, which makes a decimal of the 0 and copies it first. */
export function isAboveZero(value: Decimal): boolean {
  return value.isPositive() && !value.isZero();
}

/** The same as `value.lt(0)`. */
export function isBelowZero(value: Decimal): boolean {
  return value.isNegative() && !value.isZero();
}

/** Sum of decimals; 0 for none. Nearly all are points and amounts, whose sum needs no arithmetic of decimals. */
export function sumOf(values: readonly Decimal[]): Decimal {
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  let sum = 0;
  for (const value of values) {
    const part = scaled(value);
    if (part !== null) sum += part;
    if (part === null || !Number.isSafeInteger(sum)) return exactSum(values);
  }
  return sum % WORD === 0 ? new Decimal(sum / WORD) : new Decimal(sum).div(WORD);
}

function exactSum(values: readonly Decimal[]): Decimal {
  return values.reduce((all, value) => all.plus(value), new Decimal(0));
}

export { Decimal };
