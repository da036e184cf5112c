import type { CellValue } from '../../workbook/snapshot';
import { sameValue } from '../../workbook/writable';

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!)$/;

/** Values as the spreadsheet would give them back: what is compared before and after. */
export function normalised(value: CellValue): CellValue {
  if (value === '') return null;
  if (typeof value === 'number') return tidy(value);
  return typeof value === 'string' ? textOrError(value) : value;
}

/** Whether two cells hold the same, as the spreadsheet gives values back. */
export function sameInSheet(a: CellValue, b: CellValue): boolean {
  return sameValue(normalised(a), normalised(b));
}

/**
 * Excel keeps 15 significant digits; Univer stores a typed 95% as 0.9500000000000001.
 */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** A text, an error value written as text, or a blank. */
export function textOrError(text: string): CellValue {
  if (text === '') return null;
  return ERROR.test(text) ? { error: text } : text;
}
