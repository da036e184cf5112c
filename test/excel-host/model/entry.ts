import type { CellValue } from '../../../src/workbook/snapshot';
import type { Json } from '../json';
import { RichApiError } from '../objects/errors';
import type { Cell } from './cell';

/** The effect of an entry on a cell. `formula` is left to the workbook to calculate. */
export type Entry =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly value: CellValue;
      readonly textPrefix: boolean;
      readonly numberFormat?: string;
    };

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#CALC!',
  '#SPILL!',
]);
const MS_PER_DAY = 86_400_000;

/**
 * How Excel reads something written through `values` or `formulas`: a string as if a person had typed it, so
 * `=…` becomes a formula, `95%` a rate, `2022-12-31` a date, and `'…` stays text. null leaves the cell
 * unchanged.
 */
export function readEntry(input: Json, cell: Cell): Entry {
  if (input === null) return { kind: 'unchanged' };
  if (typeof input === 'number') {
    return cell.numberFormat === '@'
      ? text(String(input))
      : { kind: 'value', value: input, textPrefix: false };
  }
  if (typeof input === 'boolean') return { kind: 'value', value: input, textPrefix: false };
  if (typeof input !== 'string') throw new RichApiError('InvalidArgument', 'A cell holds one value.');
  return readText(input, cell);
}

function readText(input: string, cell: Cell): Entry {
  if (input === '') return { kind: 'value', value: null, textPrefix: false };
  if (input.startsWith("'")) return text(input.slice(1), true);
  if (cell.numberFormat === '@') return text(input);
  if (input.length > 1 && input.startsWith('=')) return formula(input.slice(1));
  const number = readNumber(input) ?? readDate(input);
  if (number)
    return { kind: 'value', value: number.value, textPrefix: false, ...keepFormat(cell, number.format) };
  const upper = input.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE')
    return { kind: 'value', value: upper === 'TRUE', textPrefix: false };
  if (ERRORS.has(upper)) return { kind: 'value', value: { error: upper }, textPrefix: false };
  if (input.length > 1 && /^[+\-@]/.test(input)) return formula(input.replace(/^@/, ''));
  return text(input);
}

function text(value: string, textPrefix = false): Entry {
  if (value.length > MAX_TEXT)
    throw new RichApiError('InvalidArgument', 'A cell holds at most 32767 characters.');
  return { kind: 'value', value, textPrefix };
}

function formula(value: string): Entry {
  if (value.length > MAX_FORMULA)
    throw new RichApiError('InvalidArgument', 'A formula has at most 8192 characters.');
  return { kind: 'formula', formula: value };
}

/** A typed rate or date sets its format, unless the cell already has one. */
function keepFormat(cell: Cell, format: string): { readonly numberFormat?: string } {
  return cell.numberFormat === 'General' && format !== 'General' ? { numberFormat: format } : {};
}

interface Typed {
  readonly value: number;
  readonly format: string;
}

const NUMBER = /^([+-]?)[¥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%?)$/i;

function readNumber(input: string): Typed | null {
  const match = NUMBER.exec(input.normalize('NFKC').trim());
  if (!match) return null;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  if (!/\d/.test(digits)) return null;
  const plain = `${sign}${digits.replaceAll(',', '')}`;
  if (percent === '') return { value: Number(`${plain}${exponent}`), format: 'General' };
  return {
    value: exponent === '' ? Number(`${plain}e-2`) : Number(`${plain}${exponent}`) / 100,
    format: digits.includes('.') ? '0.00%' : '0%',
  };
}

const DATES: readonly { readonly pattern: RegExp; readonly format: string }[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, format: 'yyyy/m/d' },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(\d{4})年(\d{1,2})月$/, format: 'yyyy"年"m"月"' },
];

function readDate(input: string): Typed | null {
  for (const { pattern, format } of DATES) {
    const match = pattern.exec(input.normalize('NFKC').trim());
    if (!match) continue;
    const [, year = '', month = '', day = '1'] = match;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCMonth() !== Number(month) - 1) continue;
    return { value: (date.getTime() - Date.UTC(1899, 11, 30)) / MS_PER_DAY, format };
  }
  return null;
}
