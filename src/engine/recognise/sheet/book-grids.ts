import type { BookCells, FormCell } from '../../form';
import type { Rect, SheetSnapshot } from '../../../workbook/snapshot';
import { cutRowsOf } from './cut-rows';
import { Grid } from './grid';

/** The grids of a workbook; that of a sheet is made on first use and then kept. */
export class BookGrids implements BookCells {
  readonly #grids = new Map<number, Grid>();

  constructor(readonly sheets: readonly SheetSnapshot[]) {}

  /** null = there is no such sheet. */
  grid(index: number): Grid | null {
    const known = this.#grids.get(index);
    if (known) return known;
    const sheet = this.sheets[index];
    if (!sheet) return null;
    const grid = new Grid(index, sheet, cutRowsOf(sheet));
    this.#grids.set(index, grid);
    return grid;
  }

  at(sheet: number, row: number, col: number): FormCell | null {
    return this.grid(sheet)?.beginning(row, col) ?? null;
  }

  within(sheet: number, { top, left, bottom, right }: Rect): readonly FormCell[] {
    const found: FormCell[] = [];
    const grid = this.grid(sheet);
    for (const row of grid?.rows ?? []) {
      if (row < top) continue;
      if (row > bottom) break;
      for (const cell of grid?.row(row) ?? []) if (cell.col >= left && cell.col <= right) found.push(cell);
    }
    return found;
  }
}
