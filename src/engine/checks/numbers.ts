import { Decimal, decimalOf, decimalText, roundHalfUp } from '../decimal';
import type { FormCell } from '../form';
import { isPercentFormat, shownPlaces } from '../format';
import { memo } from '../memo';
import { isCellError } from '../workbook';

/** What a cell that should hold a number really holds. */
export type NumberReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'blank' }
  /** A mark that says "nothing belongs here": —, /, 无, 不适用. */
  | { readonly kind: 'nil' }
  | { readonly kind: 'error'; readonly error: string }
  /** Text in which no single number can be read. */
  | { readonly kind: 'text'; readonly text: string }
  | NumberValue;

export interface NumberValue {
  readonly kind: 'number';
  /** For a percentage the share: 99.6 % is 0.996. */
  readonly value: Decimal;
  /** Decimal places a person sees; of the percentage where there is a percent sign. */
  readonly places: number;
  readonly percent: boolean;
  /** The number stands as text: SUM skips it. */
  readonly asText: boolean;
}

const NIL = /^(?:[—\-–―─_/\\*×]+|无|不适用|\/无)$/;
const NUMBER_TEXT = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%|分|万元|元|亿元|万)?$/;

/** true for marks such as —, -, /, 无 and 不适用, which say that nothing belongs here. */
export const isNilMark = memo((text: string): boolean =>
  NIL.test(text.normalize('NFKC').replace(/\s+/g, '')),
);

/** true when a cell exists but says nothing: blank or a nil mark. */
export function saysNothing(cell: FormCell | null): boolean {
  return cell === null || cell.text.trim() === '' || isNilMark(cell.text);
}

/** Reads the number of a cell; numbers kept as text ("10分", "１０", "100%") are read too. */
export function readNumber(cell: FormCell | null): NumberReading {
  if (cell === null) return { kind: 'absent' };
  const { value } = cell;
  if (value === null) return { kind: 'blank' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'text', text: cell.text };
  if (typeof value === 'number')
    return cell.format === 'General' ? readPlain(value) : readStored(value, cell.format);
  return readText(value);
}

function readStored(value: number, format: string): NumberValue {
  const decimal = decimalOf(value);
  const percent = isPercentFormat(format);
  const own = percent ? decimal.times(100).decimalPlaces() : decimal.decimalPlaces();
  const shown = shownPlaces(format);
  return { kind: 'number', value: decimal, places: shown ?? own, percent, asText: false };
}

const readPlain = memo((value: number): NumberValue => readStored(value, 'General'));

function readText(raw: string): NumberReading {
  const text = raw.normalize('NFKC').replace(/\s+/g, '');
  if (text === '') return { kind: 'blank' };
  if (NIL.test(text)) return { kind: 'nil' };
  const apart = raw.normalize('NFKC').trim();
  // "100   100" are two numbers in one cell, not one hundred thousand one hundred.
  // 38分(因全校总人数减少): the reason behind the score.
  const bare = text.replace(/(?<=^[\d.]+分)\(.*\)$/, '');
  const match = /\d\s+[\d.]/.test(apart) ? null : NUMBER_TEXT.exec(bare);
  if (!match) return { kind: 'text', text: apart };
  const [, sign = '', whole = '', fraction = '', suffix = ''] = match;
  const number = new Decimal(`${sign}${whole.replace(/,/g, '')}${fraction}`);
  const percent = suffix === '%';
  return {
    kind: 'number',
    value: percent ? number.div(100) : number,
    places: Math.max(0, fraction.length - 1),
    percent,
    asText: true,
  };
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
