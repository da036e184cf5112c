import type { CellValue } from '../../workbook/snapshot';
import { LONGEST_TEXT } from '../source';
import { decodeEscapes, XmlError } from '../xml/text';
import { faultTexts } from '../texts';

/** `#GETTING_DATA` and the like. */
const LONGEST_ERROR = 40;

/** A text no longer than a cell of Excel can hold. */
export function cutText(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
}

/** Days between the date systems that count from 1900 and from 1904. */
export const DAYS_1904 = 1462;

/**
 * The value of `<v>` under the type `t` of its cell (ECMA-376 ST_CellType).
 * @throws XmlError when a shared string does not exist
 */
export function readValue(type: string | null, raw: string, strings: readonly string[]): CellValue {
  switch (type) {
    case 's': {
      if (raw.trim() === '') return null;
      const text = strings[Number(raw)];
      if (text === undefined) throw new XmlError(faultTexts['no-such-text']);
      return text;
    }
    case 'str':
    case 'inlineStr':
      return cutText(decodeEscapes(raw));
    case 'b':
      return raw.trim() === '' ? null : raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return raw.trim() === '' ? null : { error: raw.trim().slice(0, LONGEST_ERROR) };
    case 'd':
      return serialOf(raw.trim()) ?? textOrNull(raw);
    default:
      return parsedNumber(raw);
  }
}

function parsedNumber(raw: string): CellValue {
  if (raw === '') return null;
  const value = Number(raw);
  if (Number.isFinite(value) && raw.trim() !== '') return value;
  return textOrNull(raw);
}

function textOrNull(raw: string): CellValue {
  return raw.trim() === '' ? null : cutText(decodeEscapes(raw));
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/;
/** A time of day; its time zone is ignored, because a cell shows the time as written. */
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?:Z|[+-]\d\d:?\d\d)?$/;
const DURATION = /^P(?:(\d{1,6})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/** Serial number (days) of an ISO 8601 date, time of day or duration, as Strict files store them. */
export function serialOf(text: string): number | null {
  const date = DATE.exec(text);
  if (date) {
    const [, year, month, day, time] = date;
    const part = time === undefined ? 0 : shareOfDay(time);
    return part === null ? null : daysTo(Number(year), Number(month), Number(day)) + part;
  }
  return shareOfDay(text) ?? daysOf(text);
}

/**
 * Days since 1899-12-30; before March 1900 one less, because Excel counts a 29th of February 1900, which did
 * not exist.
 */
function daysTo(year: number, month: number, day: number): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days < 61 ? days - 1 : days;
}

function shareOfDay(text: string): number | null {
  const [whole, hours = 0, minutes = 0, seconds = 0] = TIME.exec(text) ?? [];
  return whole === undefined ? null : secondsOf(hours, minutes, seconds) / 86_400;
}

function daysOf(text: string): number | null {
  const [whole, days = 0, hours = 0, minutes = 0, seconds = 0] = DURATION.exec(text) ?? [];
  return whole === undefined ? null : Number(days) + secondsOf(hours, minutes, seconds) / 86_400;
}

const secondsOf = (hours: string | number, minutes: string | number, seconds: string | number): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);

/**
 * Formulas as a person sees them: newer functions lose the prefix of the file format, and an
 * add-in's own function gets its dot back (`_xldudf_PJ_SCORE` → `PJ.SCORE`).
 */
export function readableFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula
    .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, '')
    .replace(/_xldudf_([A-Za-z][A-Za-z0-9]*)_/g, '$1.');
}
