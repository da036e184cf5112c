import { Decimal, decimalOf, hasKnownDigits } from '../../workbook/decimal';
import { compactText } from '../text';
import type { CellValue } from '../../workbook/snapshot';
import { isCellError } from '../../workbook/snapshot';
import { leadingSymbol } from './operators';
import type { Operator } from '../words/operators';
import { readUnit } from './unit';
import { NUMBER } from '../words/numbers';

/** Decimal of digits as written: `1,101.35` → 1101.35. */
export function decimalOfDigits(digits: string): Decimal {
  return new Decimal(digits.replace(/[,+]/g, ''));
}

/** The number in a cell for a score, a weight or an amount. */
export interface PlainNumber {
  readonly value: Decimal;
  /** The text after the number: `分`, `%`, `万元`; null when there is none. */
  readonly suffix: string | null;
}

const PLAIN = new RegExp(`^(${NUMBER})([^\\d.,]*)$`);

/**
 * Reads a cell that should hold one number: `10`, `10.00`, `１０`, `10分`, `99.6%`, `3359.62万`.
 * The value is the number as written: 99.6 for `99.6%`, 3359.62 for `3359.62万`.
 * null when no single number can be read (blank, `100   100`, `公 :0`, `91%%`, an error value).
 */
export function readPlainNumber(value: CellValue): PlainNumber | null {
  if (typeof value === 'number') {
    return Number.isFinite(value) && hasKnownDigits(value) ? { value: decimalOf(value), suffix: null } : null;
  }
  if (typeof value !== 'string' || isCellError(value) || /\d\s+\d/.test(value)) return null;
  const match = PLAIN.exec(compactText(value));
  if (!match) return null;
  const [, digits = '', suffix = ''] = match;
  if (suffix !== '' && readUnit(suffix)?.rest !== '') return null;
  const number = decimalOfDigits(digits);
  if (!hasKnownDigits(number)) return null;
  return {
    value: number,
    suffix: suffix === '' ? null : suffix,
  };
}

/** The operator that a number format prints before the number: `"≥"0%`. */
export function formatOperator(format: string | undefined): Operator {
  const [before = ''] = (format ?? '').split(/[0#?;]/);
  return leadingSymbol(compactText(before.replace(/["\\]/g, '')))?.[0] ?? 'none';
}

/** The text that a number format adds after the number: 万元 in `0.00"万元"`; null when it adds none. */
export function formatSuffix(format: string | undefined): string | null {
  const match = /[0#?l](?:"([^"]+)"|((?:\\.){1,40}))$/i.exec((format ?? '').split(';')[0] ?? '');
  const suffix = match?.[1] ?? match?.[2]?.replace(/\\/g, '');
  return suffix === undefined || suffix.trim() === '' ? null : suffix.trim();
}
