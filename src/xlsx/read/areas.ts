import { parseRange } from '../../workbook/address';
import type { Rect } from '../../workbook/snapshot';

/** Of a sheet, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;

const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1:B2`, whole columns (`B:D`) and whole rows (`2:5`); null when it is no area of a sheet. */
export function parseArea(text: string): Rect | null {
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) return parseRange(`${columns[1] ?? ''}1:${columns[2] ?? ''}${LAST_ROW + 1}`);
  const rows = WHOLE_ROWS.exec(text);
  if (!rows) return parseRange(text);
  const area = parseRange(`A${rows[1] ?? ''}:A${rows[2] ?? ''}`);
  return area && { ...area, right: LAST_COL };
}

/**
 * Finds the area that contains a place, for places asked in the order of their rows. Areas are added at their
 * first row and dropped after their last, so that neither tall nor many areas are searched for each place. Of
 * areas that overlap, the one that begins first counts.
 */
export class AreaSweep {
  private readonly byTop: readonly Rect[];
  private readonly byBottom: readonly Rect[];
  private nextTop = 0;
  private nextBottom = 0;
  /** Areas of the current row, from left to right; they do not overlap. */
  private readonly open: Rect[] = [];

  constructor(areas: readonly Rect[]) {
    this.byTop = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
    this.byBottom = [...areas].sort((a, b) => a.bottom - b.bottom);
  }

  /** The area that contains this place; the row must not be smaller than in the call before. */
  at(row: number, col: number): Rect | null {
    this.advance(row);
    const area = this.open[this.indexOf(col)];
    return area !== undefined && area.right >= col ? area : null;
  }

  private advance(row: number): void {
    for (let area = this.byTop[this.nextTop]; area !== undefined && area.top <= row;) {
      this.close(area.top);
      this.take(area);
      area = this.byTop[++this.nextTop];
    }
    this.close(row);
  }

  private take(area: Rect): void {
    const before = this.indexOf(area.left);
    const left = this.open[before];
    const right = this.open[before + 1];
    if ((left && left.right >= area.left) || (right && right.left <= area.right)) return;
    this.open.splice(before + 1, 0, area);
  }

  /** Drops areas that end above a row. */
  private close(row: number): void {
    for (let area = this.byBottom[this.nextBottom]; area !== undefined && area.bottom < row;) {
      const at = this.indexOf(area.left);
      if (this.open[at] === area) this.open.splice(at, 1);
      area = this.byBottom[++this.nextBottom];
    }
  }

  /** Index of the last open area that begins at or before a column; −1 = none does. */
  private indexOf(col: number): number {
    let low = 0;
    let high = this.open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.open[middle]?.left ?? 0) <= col) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
