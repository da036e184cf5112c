import type { SheetSnapshot } from '../../workbook';

/**
 * Characters that every form, list of projects and final account is made of: 指标, 项目, 绩效, 决算, 得分, 目标 …
 * Words may be spread by spaces, so single characters are looked for.
 */
const MARKS = /[指项绩决评得目标分算]/;

/** Different texts with such a character a form cannot do without: a title and some heads. */
const FEWEST_TEXTS = 3;

/** Sheets this small are read whole. */
const SMALL = 5000;

/**
 * false for a large sheet of data in which no form can stand: it costs one look at its texts. A form brings several
 * different words of the field.
 */
export function worthReading({ cells }: SheetSnapshot): boolean {
  if (cells.length <= SMALL) return true;
  const seen = new Set<string>();
  for (const { value } of cells) {
    if (typeof value !== 'string' || value.length > 60 || !MARKS.test(value) || /\d/.test(value)) continue;
    seen.add(value);
    if (seen.size >= FEWEST_TEXTS) return true;
  }
  return false;
}
