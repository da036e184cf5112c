import { isCellError, type CellValue } from '../../workbook/snapshot';
import { sameValue } from '../../workbook/writable';
import { GENERAL_IN_CHINESE } from '../../workbook/words';

/** Values as Office.js gives and takes them. */
export type ExcelValue = string | number | boolean;

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#EXTERNAL!',
  '#PYTHON!',
]);

/**
 * A cell's value from `Range.values`. Errors arrive as texts; a person cannot type the same texts, as Excel
 * makes errors of them. A blank cell arrives as an empty text.
 */
export function excelValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERRORS.has(value) ? { error: value } : value;
}

/**
 * Formula of a cell without `=`, from its entries in `formulas` and `values`; null = a constant. A text such
 * as `=100百分比` is the same in both; the value of a formula is never its own text.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

/** A cell formatted as text keeps a number as its digits; that counts as the same number. */
export function holdsWanted(held: CellValue, wanted: CellValue): boolean {
  return sameValue(held, wanted) || (typeof wanted === 'number' && held === String(wanted));
}

const TEXT_FORMAT = '@';

/** Characters that begin a formula in Excel, in half and full width, and the apostrophe, which Excel removes. */
const FORMULA_START = /^[=+\-@'＝＋－＠]/;

/** Characters of dates and times in Chinese Excel; with any other Chinese character the entry stays a text. */
const DATE_SIGNS = /[年月日时分秒点上下午]/g;

/** What Excel would turn into a number, date, truth value or error when it is in a cell. */
function readAsValue(text: string): boolean {
  const trimmed = text.trim();
  if (/^(?:true|false)$|^#/i.test(trimmed)) return true;
  return /[0-9０-９]/.test(trimmed) && !/\p{Script=Han}/u.test(trimmed.replace(DATE_SIGNS, ''));
}

/**
 * A value as it must be written so that the cell holds it: texts stay texts. Excel reads what it is given as
 * if it were typed, `=20000元` as a formula and `100.00%` as a number; a leading apostrophe prevents that.
 * Cells formatted as text need it only before the characters above.
 * @param format number format of the cell at the time of writing
 */
export function toWrite(value: CellValue, format: string): ExcelValue {
  // null would mean "leave the cell as it is".
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  const needsApostrophe = FORMULA_START.test(value) || (format !== TEXT_FORMAT && readAsValue(value));
  return needsApostrophe ? `'${value}` : value;
}

/** Chinese Excel may name the general format in its own words. */
export function isGeneral(format: string): boolean {
  return format === '' || format === 'General' || format === GENERAL_IN_CHINESE;
}
