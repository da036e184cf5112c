import type { CellValue } from '../../engine/workbook';
import { decodeEscapes, XmlError } from '../xml/text';

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
      if (text === undefined) throw new XmlError('引用了不存在的文字');
      return text;
    }
    case 'str':
    case 'inlineStr':
      return decodeEscapes(raw);
    case 'b':
      return raw.trim() === '' ? null : raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return raw.trim() === '' ? null : { error: raw.trim() };
    case 'd':
      return serialOf(raw.trim()) ?? textOrNull(raw);
    default:
      return numberOf(raw);
  }
}

function numberOf(raw: string): CellValue {
  if (raw === '') return null;
  const value = Number(raw);
  if (Number.isFinite(value) && raw.trim() !== '') return value;
  return textOrNull(raw);
}

function textOrNull(raw: string): CellValue {
  return raw.trim() === '' ? null : decodeEscapes(raw);
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Serial number (days since 1899-12-30) of an ISO 8601 date, as Strict files store dates. */
function serialOf(text: string): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

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
