import type { Decimal } from '../../workbook/decimal';
import { withoutEnd } from '../../workbook/trim';
import { flatMap } from '../lists';

/** The ways in which a typed number may differ from the right one. */
export type DigitSlip = 'one-digit' | 'transposed' | 'misread' | 'point';

/** Digits that people and scanners mistake for each other. */
const ALIKE = ['08', '06', '68', '38', '56', '17', '89', '35', '09'];

function alike(a: string, b: string): boolean {
  return ALIKE.some((pair) => (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a));
}

/** The number of digits as written, without the trailing zeros of a round figure. */
function digits(text: string): number {
  return withoutEnd(text.replace(/\D/g, ''), /0/).length;
}

/** The digits of both numbers, written with the same number of decimals. */
function writings(a: Decimal, b: Decimal): readonly [string, string] {
  const places = Math.max(a.decimalPlaces(), b.decimalPlaces());
  const plain = (value: Decimal) => value.toFixed(places).replace('.', '');
  return [plain(a), plain(b)];
}

/**
 * Which slip turns `right` into `typed`: one wrong digit, two neighbouring digits exchanged, several digits that
 * look alike (10.02 for 18.62), or a decimal point moved by one place. null when the two numbers are not that
 * similar.
 */
export function digitSlip(typed: Decimal, right: Decimal): DigitSlip | null {
  if (typed.eq(right) || right.lt(0) || typed.lt(0)) return null;
  const [a, b] = writings(typed, right);
  if (a.length === b.length) {
    const places = flatMap([...a], (char, index) => (char === b[index] ? null : index));
    // Any two one-digit numbers differ in one digit, so only longer numbers prove something.
    if (places.length === 1) return digits(a) >= 3 ? 'one-digit' : null;
    const [first = 0, second = 0] = places;
    if (places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]) {
      return 'transposed';
    }
    // At least two digits must be the same, or nothing shows that the numbers belong together.
    const kept = a.length - places.length;
    if (kept >= 2 && places.every((index) => alike(a[index] ?? '', b[index] ?? ''))) return 'misread';
  }
  const zero = typed.isZero() || right.isZero();
  return !zero && (typed.eq(right.times(10)) || typed.times(10).eq(right)) ? 'point' : null;
}
