import type { CellValue } from '../../engine/workbook';
import { isCellError } from '../../engine/workbook';

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!)$/;

/** Values as the spreadsheet would give them back: what is compared before and after. */
export function normalised(value: CellValue): CellValue {
  if (value === '') return null;
  if (typeof value === 'number') return tidy(value);
  return typeof value === 'string' ? textOrError(value) : value;
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  const left = normalised(a);
  const right = normalised(b);
  if (isCellError(left) || isCellError(right)) {
    return isCellError(left) && isCellError(right) && left.error === right.error;
  }
  return left === right;
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
