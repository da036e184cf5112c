import type { UsedRange } from './blocks';

/** Rows of one question to a sheet that Excel has refused to read at once. */
export const BAND_ROWS = 64;

/**
 * Rows and columns asked beyond the used range: what is at its edge may be merged with some of them, and
 * what is typed beside or below a form then asks nothing again.
 */
const ROWS_BEYOND = BAND_ROWS;
const COLUMNS_BEYOND = 16;
const ROWS_OF_SHEET = 1_048_576;
const COLUMNS_OF_SHEET = 16_384;

/** The part of a sheet of which all merged areas are known once it has been asked. */
export function knownArea({ top, left, rows, cols }: UsedRange): UsedRange {
  return {
    top,
    left,
    rows: Math.min(rows + ROWS_BEYOND, ROWS_OF_SHEET - top),
    cols: Math.min(cols + COLUMNS_BEYOND, COLUMNS_OF_SHEET - left),
  };
}
