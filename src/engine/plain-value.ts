import type { CellValue } from './workbook';
import { isCellError } from './workbook';

/** Shortest decimal text of a stored number: 0.9500000000000001 and 0.95 both give 0.95. */
export function plainNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e')
    ? Number(text)
        .toFixed(20)
        .replace(/\.?0+$/, '')
    : text;
}

/** A cell's value as a person sees it where it has no number format. */
export function plainValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : plainNumber(value);
}
