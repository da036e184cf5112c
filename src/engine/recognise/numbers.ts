import type { FormCell } from '../form';
import { isPercentFormat } from '../format';
import { Decimal, decimalOf } from '../decimal';
import { NIL_MARK } from './words/vocabulary';

const NUMBER_TEXT = /^[¥￥]?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(?:分|万元?|元|亿元)?$/;
const PERCENT_TEXT = /^(-?\d+(?:\.\d+)?)\s*%$/;

/** A cell's number: stored, or as text such as `10分`, `1,101.35`; null when it holds none. */
export function numberIn(cell: FormCell | null): Decimal | null {
  if (!cell) return null;
  if (typeof cell.value === 'number') return decimalOf(cell.value);
  if (typeof cell.value !== 'string') return null;
  const match = NUMBER_TEXT.exec(cell.text);
  return match?.[1] === undefined ? null : new Decimal(match[1].replace(/,/g, ''));
}

/** Points of a weight cell: `10`, `10分`, and 10 % where the column is written in percent. */
export function pointsIn(cell: FormCell | null): Decimal | null {
  if (!cell) return null;
  if (typeof cell.value === 'number' && isPercentFormat(cell.format)) return decimalOf(cell.value).times(100);
  const percent = PERCENT_TEXT.exec(cell.text);
  if (percent?.[1] !== undefined && typeof cell.value === 'string') return new Decimal(percent[1]);
  return numberIn(cell);
}

/** true for a number or a rate, typed or as text. */
export function looksNumeric(cell: FormCell): boolean {
  if (typeof cell.value !== 'string') return typeof cell.value === 'number';
  return /\d/.test(cell.text) && (NUMBER_TEXT.test(cell.text) || PERCENT_TEXT.test(cell.text));
}

export function isNil(cell: FormCell | null): boolean {
  return !cell || cell.text === '' || NIL_MARK.test(cell.text);
}
