import type { SheetSnapshot } from '../../../workbook/snapshot';
import { MAY_BE_FORM } from '../../words/lines';

/** Every form has at least this many different texts with such a character: a title and some heads. */
const FEWEST_TEXTS = 3;

/** Sheets of at most this size are always read. */
const SMALL = 5000;

/**
 * false for a large sheet of data that cannot contain a form, because a form has several different known words. It
 * reads the texts of the sheet only once.
 */
export function worthReading({ cells }: SheetSnapshot): boolean {
  if (cells.length <= SMALL) return true;
  const seen = new Set<string>();
  for (const { value } of cells) {
    if (typeof value !== 'string' || value.length > 60 || !MAY_BE_FORM.test(value) || /\d/.test(value))
      continue;
    seen.add(value);
    if (seen.size >= FEWEST_TEXTS) return true;
  }
  return false;
}
