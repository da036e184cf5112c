/**
 * The part of decimal.js the engine calls, for the bundle of the custom functions: the library
 * itself is a fifth of the size that bundle may have. The build puts this file in its place; a test
 * holds the two side by side. Same rules: 20 significant digits, half-up.
 */

const PRECISION = 20;
const FORM = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;

/** Decimal digits, most significant first; no leading zeros, empty for 0. */
type Digits = readonly number[];

function trimmed(digits: Digits): Digits {
  const first = digits.findIndex((digit) => digit !== 0);
  return first < 0 ? [] : digits.slice(first);
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

function compareDigits(a: Digits, b: Digits): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((digit, index) => digit !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** a + factor × b for a ≥ b where factor is −1. */
function addDigits(a: Digits, b: Digits, factor: 1 | -1): Digits {
  const length = Math.max(a.length, b.length) + 1;
  const sum = zeros(length);
  let carry = 0;
  for (let at = 1; at <= length; at += 1) {
    const value = (a[a.length - at] ?? 0) + factor * (b[b.length - at] ?? 0) + carry;
    sum[length - at] = (value + 10) % 10;
    carry = value < 0 ? -1 : value > 9 ? 1 : 0;
  }
  return trimmed(sum);
}

function multiplyDigits(a: Digits, b: Digits): Digits {
  const product = zeros(a.length + b.length);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    let carry = 0;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const value = (product[i + j + 1] ?? 0) + (a[i] ?? 0) * (b[j] ?? 0) + carry;
      product[i + j + 1] = value % 10;
      carry = Math.floor(value / 10);
    }
    product[i] = (product[i] ?? 0) + carry;
  }
  return trimmed(product);
}

/** Integer quotient; a last digit 1 is added when something remains, so that rounding sees it. */
function divideDigits(a: Digits, b: Digits): Digits {
  const quotient: number[] = [];
  let rest: Digits = [];
  for (const next of a) {
    rest = trimmed([...rest, next]);
    let count = 0;
    while (compareDigits(rest, b) >= 0) {
      rest = addDigits(rest, b, -1);
      count += 1;
    }
    quotient.push(count);
  }
  return trimmed([...quotient, rest.length > 0 ? 1 : 0]);
}

export class Decimal {
  static readonly ROUND_HALF_UP = 4;

  /** value = sign × digits × 10^exponent */
  private readonly sign: 1 | -1;
  private readonly digits: Digits;
  private readonly exponent: number;

  constructor(value: number | string | Decimal) {
    if (value instanceof Decimal) {
      ({ sign: this.sign, digits: this.digits, exponent: this.exponent } = value);
      return;
    }
    const [, sign = '', whole = '', fraction = '', power = '0'] = FORM.exec(String(value).trim()) ?? [];
    if (whole + fraction === '') throw new Error(`[DecimalError] Invalid argument: ${String(value)}`);
    const digits = trimmed([...(whole + fraction)].map(Number));
    this.sign = sign === '-' && digits.length > 0 ? -1 : 1;
    this.digits = digits;
    this.exponent = digits.length > 0 ? Number(power) - fraction.length : 0;
  }

  static min(...values: readonly (Decimal | number)[]): Decimal {
    return values.map((value) => new Decimal(value)).reduce((a, b) => (b.lt(a) ? b : a));
  }

  static max(...values: readonly (Decimal | number)[]): Decimal {
    return values.map((value) => new Decimal(value)).reduce((a, b) => (b.gt(a) ? b : a));
  }

  private static of(sign: number, digits: Digits, exponent: number): Decimal {
    const text = digits.length === 0 ? '0' : `${sign < 0 ? '-' : ''}${digits.join('')}e${exponent}`;
    return new Decimal(text).significant();
  }

  /** Rounded to the precision of all results. */
  private significant(): Decimal {
    const extra = this.digits.length - PRECISION;
    return extra > 0 ? this.toDecimalPlaces(-this.exponent - extra) : this;
  }

  /** Both numbers as integers of one exponent. */
  private aligned(other: Decimal): readonly [Digits, Digits, number] {
    const exponent = Math.min(this.exponent, other.exponent);
    const shift = (value: Decimal): Digits =>
      value.digits.length === 0 ? [] : [...value.digits, ...zeros(value.exponent - exponent)];
    return [shift(this), shift(other), exponent];
  }

  private compare(value: Decimal | number | string): number {
    const other = new Decimal(value);
    const [a, b] = this.aligned(other);
    if (this.sign !== other.sign) return a.length + b.length === 0 ? 0 : this.sign;
    return this.sign * compareDigits(a, b);
  }

  plus(value: Decimal | number | string): Decimal {
    const other = new Decimal(value);
    const [a, b, exponent] = this.aligned(other);
    if (this.sign === other.sign) return Decimal.of(this.sign, addDigits(a, b, 1), exponent);
    return compareDigits(a, b) >= 0
      ? Decimal.of(this.sign, addDigits(a, b, -1), exponent)
      : Decimal.of(other.sign, addDigits(b, a, -1), exponent);
  }

  minus(value: Decimal | number | string): Decimal {
    return this.plus(new Decimal(value).negated());
  }

  times(value: Decimal | number | string): Decimal {
    const other = new Decimal(value);
    return Decimal.of(
      this.sign * other.sign,
      multiplyDigits(this.digits, other.digits),
      this.exponent + other.exponent,
    );
  }

  div(value: Decimal | number | string): Decimal {
    const other = new Decimal(value);
    if (other.isZero()) throw new Error('[DecimalError] Division by zero');
    const spare = Math.max(0, PRECISION + 2 + other.digits.length - this.digits.length);
    const quotient = divideDigits([...this.digits, ...zeros(spare)], other.digits);
    return Decimal.of(this.sign * other.sign, quotient, this.exponent - other.exponent - spare - 1);
  }

  pow(power: number): Decimal {
    const base = power < 0 ? new Decimal(1).div(this) : this;
    return new Array<Decimal>(Math.abs(power))
      .fill(base)
      .reduce((product, factor) => product.times(factor), new Decimal(1));
  }

  negated(): Decimal {
    return Decimal.of(-this.sign, this.digits, this.exponent);
  }

  abs(): Decimal {
    return Decimal.of(1, this.digits, this.exponent);
  }

  eq(value: Decimal | number | string): boolean {
    return this.compare(value) === 0;
  }

  gt(value: Decimal | number | string): boolean {
    return this.compare(value) > 0;
  }

  gte(value: Decimal | number | string): boolean {
    return this.compare(value) >= 0;
  }

  lt(value: Decimal | number | string): boolean {
    return this.compare(value) < 0;
  }

  lte(value: Decimal | number | string): boolean {
    return this.compare(value) <= 0;
  }

  isZero(): boolean {
    return this.digits.length === 0;
  }

  isNegative(): boolean {
    return this.sign < 0;
  }

  isInteger(): boolean {
    return this.decimalPlaces() === 0;
  }

  /** Places behind the point, trailing zeros aside. */
  decimalPlaces(): number {
    let places = this.isZero() ? 0 : -this.exponent;
    for (let at = this.digits.length - 1; places > 0 && this.digits[at] === 0; at -= 1) places -= 1;
    return Math.max(0, places);
  }

  /** Rounded half-up (away from zero); negative places round before the point. */
  toDecimalPlaces(places: number, _mode?: number): Decimal {
    const cut = -this.exponent - places;
    if (cut <= 0) return this;
    const kept = cut > this.digits.length ? [] : this.digits.slice(0, this.digits.length - cut);
    const up = (this.digits[this.digits.length - cut] ?? 0) >= 5;
    const rounded = up ? addDigits(kept, [1], 1) : kept;
    return new Decimal(`${this.sign < 0 ? '-' : ''}${rounded.join('') || '0'}e${-places}`);
  }

  /** Plain notation; with `places`, exactly so many behind the point. */
  toFixed(places?: number): string {
    const wanted = places ?? this.decimalPlaces();
    const value = this.toDecimalPlaces(wanted);
    const shift = value.exponent + wanted;
    const digits = shift >= 0 ? [...value.digits, ...zeros(shift)] : value.digits.slice(0, shift);
    const text = digits.join('').padStart(wanted + 1, '0');
    const whole = text.slice(0, text.length - wanted);
    return `${value.sign < 0 ? '-' : ''}${whole}${wanted > 0 ? `.${text.slice(text.length - wanted)}` : ''}`;
  }

  toNumber(): number {
    return Number(this.toFixed());
  }

  toString(): string {
    return this.toFixed();
  }
}
