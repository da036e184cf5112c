import { Decimal, decimalOf, hasKnownDigits } from '../../workbook/decimal';
import { isPercentFormat, shownPlaces } from '../format';
import { memo } from '../memo';
import { labelledTotal } from '../text';
import type { CellValue } from '../../workbook/snapshot';
import { isCellError } from '../../workbook/snapshot';
import type { NilMark, NumberQuantity, Quantity, QuantityUnit } from '../form/quantity';
import { nilMark } from './nil';
import { NUMBER_WITH_UNIT, REASON_BEHIND } from '../words/amounts';
import { SCORE_AND_POINTS, SCORE_OVER_POINTS } from '../words/points';

const BLANK: Quantity = { kind: 'blank' };
const NIL: Readonly<Record<NilMark, Quantity>> = {
  dash: { kind: 'nil', mark: 'dash' },
  none: { kind: 'nil', mark: 'none' },
  'not-applicable': { kind: 'nil', mark: 'not-applicable' },
};

/** The quantity in a value; `text` is the same value as plain text (NFKC, trimmed). */
export function quantityOf(value: CellValue, format: string, text: string): Quantity {
  if (value === null) return BLANK;
  if (typeof value === 'number' && !hasKnownDigits(value)) return { kind: 'text', text };
  if (typeof value === 'number') return format === 'General' ? plain(value) : stored(value, format);
  if (typeof value === 'string') return text.length > LONGEST_COMMON ? written(text) : knownQuantity(text);
  return isCellError(value) ? { kind: 'error', error: value.error } : { kind: 'text', text };
}

/** The percent sign and decimal places of a number format; a workbook has few formats. */
const look = memo((format: string) => ({ percent: isPercentFormat(format), shown: shownPlaces(format) }));

function stored(value: number, format: string): NumberQuantity {
  const decimal = decimalOf(value);
  const { percent, shown } = look(format);
  const own = percent ? decimal.times(100).decimalPlaces() : decimal.decimalPlaces();
  return {
    kind: 'number',
    value: decimal,
    places: shown ?? own,
    percent,
    unit: percent ? '%' : null,
    stored: 'number',
  };
}

const plain = memo((value: number): NumberQuantity => stored(value, 'General'));

/** Longer texts are not kept: they are few. */
const LONGEST_COMMON = 60;

/** "100   100" is two numbers in one cell, not 100100. */
const TWO_NUMBERS = /\d\s+[\d.]/;
/** What a number may start with. */
const NUMERIC_START = /^[¥$+\-−\d]/;

function isUnit(suffix: string): suffix is QuantityUnit {
  return suffix !== '';
}

function written(text: string): Quantity {
  if (text === '') return BLANK;
  const mark = nilMark(text);
  if (mark) return NIL[mark];
  const number = NUMERIC_START.test(text) ? (numeric(text) ?? combined(text)) : null;
  return number ?? totalSentence(text) ?? { kind: 'text', text };
}

const knownQuantity = memo(written);

function numeric(text: string): NumberQuantity | null {
  if (TWO_NUMBERS.test(text)) return null;
  const compact = text.replace(/\s+/g, '');
  const match = NUMBER_WITH_UNIT.exec(REASON_BEHIND.exec(compact)?.[1] ?? compact);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', suffix = ''] = match;
  const size = new Decimal(`${whole.replace(/,/g, '')}${fraction}`);
  if (!hasKnownDigits(size)) return null;
  const number = sign === '' || sign === '+' ? size : size.neg();
  const percent = suffix === '%';
  return {
    kind: 'number',
    value: percent ? number.div(100) : number,
    places: Math.max(0, fraction.length - 1),
    percent,
    unit: isUnit(suffix) ? suffix : null,
    stored: 'text',
  };
}

/** 13.5（15）, 9/10: a score and its points in one cell; null for other texts. */
function combined(text: string): NumberQuantity | null {
  const compact = text.replace(/\s+/g, '');
  const [value, of] = scoreAndPoints(compact) ?? scoreOverPoints(compact) ?? [];
  if (!value || !of || of.isZero()) return null;
  return {
    kind: 'number',
    value,
    places: value.decimalPlaces(),
    percent: false,
    unit: null,
    stored: 'combined',
    of,
  };
}

function scoreAndPoints(text: string): readonly [Decimal, Decimal] | null {
  const [, score, points] = SCORE_AND_POINTS.exec(text) ?? [];
  return score === undefined || points === undefined ? null : [new Decimal(score), new Decimal(points)];
}

/** 9/10 under 得分/分值, 10/9 under 分值/得分: a score is never above its points, so the smaller number is the score. */
function scoreOverPoints(text: string): readonly [Decimal, Decimal] | null {
  const [, one, other] = SCORE_OVER_POINTS.exec(text) ?? [];
  if (one === undefined || other === undefined) return null;
  const [first, second] = [new Decimal(one), new Decimal(other)];
  return first.gt(second) ? [second, first] : [first, second];
}

/** The points after a score; null where the cell holds only the score. */
export function pointsBehind(cell: Readable | null): Decimal | null {
  return cell?.quantity.kind === 'number' ? (cell.quantity.of ?? null) : null;
}

/** 自评总分：95分: the label and the total in one cell; it is read as the total. */
function totalSentence(text: string): NumberQuantity | null {
  const value = labelledTotal(text);
  return (
    value && {
      kind: 'number',
      value,
      places: value.decimalPlaces(),
      percent: false,
      unit: '分',
      stored: 'sentence',
    }
  );
}

/** The properties of a cell that the functions below need. */
interface Readable {
  readonly text: string;
  readonly quantity: Quantity;
}

/**
 * The number in a cell (an amount, a score). null for a typed percentage, and for a total in a sentence
 * (自评总分：95分), which only the readers of totals use.
 */
export function numberIn(cell: Readable | null): Decimal | null {
  const quantity = cell?.quantity;
  if (quantity?.kind !== 'number' || quantity.stored === 'sentence') return null;
  return quantity.percent && quantity.stored === 'text' ? null : quantity.value;
}

/**
 * Points of a weight or score cell: `10`, `10分`, and 10 % where the column is written in percent. With `inShares`,
 * 0.3 is 30 points: some forms write weights as shares of 1.
 */
export function pointsIn(cell: Readable | null, inShares = false): Decimal | null {
  const quantity = cell?.quantity;
  if (quantity?.kind !== 'number' || quantity.stored === 'sentence') return null;
  const { percent, value } = quantity;
  return percent || (inShares && value.lte(1)) ? value.times(100) : value;
}

/** true for a number or a rate, stored as a number or as text. */
export function looksNumeric({ quantity }: Readable): boolean {
  return quantity.kind === 'number' && quantity.stored !== 'sentence';
}

/** true when there is no cell, or it is blank or holds a nil mark. */
export function isNil(cell: Readable | null): boolean {
  return !cell || cell.text === '' || cell.quantity.kind === 'nil';
}
