import type { SheetSnapshot } from '../../../workbook/snapshot';
import { MAY_BE_FORM } from '../../words/lines';

/** Different texts with such a character a form cannot do without: a title and some heads. */
const FEWEST_TEXTS = 3;

/** Sheets this small are read whole. */
const SMALL = 5000;

/**
 * false for a large sheet of data in which no form can be: it costs one look at its texts. A form brings several
 * different words of the field.
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
