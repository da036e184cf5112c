import type { FormCell } from '../../form';
import type { Rect } from '../../workbook';
import type { Grid, GridCell } from './grid';

/** A sheet, or a band of its columns where two forms stand side by side. */
export interface GridView {
  readonly index: number;
  readonly rows: readonly number[];
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Cells with content that start in this row. */
  row(row: number): readonly GridCell[];
  /** The same with cells merged down into the row. */
  visibleRow(row: number): readonly GridCell[];
  /** The cell a person sees at this place. */
  at(row: number, col: number): GridCell;
  mergeAt(row: number, col: number): Rect | null;
  hidden(cell: FormCell): boolean;
  /** Columns that neither a value nor a merge touches, up to the last one used. */
  emptyColumns(): readonly number[];
}

export function wholeSheet(grid: Grid): GridView {
  return {
    index: grid.index,
    rows: grid.rows,
    bottom: grid.bottom,
    left: 0,
    right: grid.right,
    row: (row) => grid.row(row),
    visibleRow: (row) => grid.visibleRow(row),
    at: (row, col) => grid.at(row, col),
    mergeAt: (row, col) => grid.mergeAt(row, col),
    hidden: (cell) => grid.hidden(cell),
    emptyColumns: () => grid.emptyColumns(),
  };
}

/** The columns `left`…`right` of a sheet as a sheet of their own. */
export function band(grid: Grid, left: number, right: number): GridView {
  return within(wholeSheet(grid), left, right);
}

/** The same for a part of a view: one of two tables beside each other. */
export function within(view: GridView, left: number, right: number): GridView {
  const inside = (cell: GridCell): boolean => cell.col >= left && cell.col <= right;
  return {
    ...view,
    left,
    right: Math.min(right, view.right),
    rows: view.rows.filter((row) => view.row(row).some(inside)),
    row: (row) => view.row(row).filter(inside),
    visibleRow: (row) => view.visibleRow(row).filter(inside),
  };
}

/** The rows `top`…`bottom` of a view. */
export function between(view: GridView, top: number, bottom: number): GridView {
  const rows = view.rows.filter((row) => row >= top && row <= bottom);
  const inside = (row: number): boolean => row >= top && row <= bottom;
  return {
    ...view,
    rows,
    bottom: Math.min(bottom, view.bottom),
    row: (row) => (inside(row) ? view.row(row) : []),
    visibleRow: (row) => (inside(row) ? view.visibleRow(row) : []),
    emptyColumns: () => {
      const spans = rows.flatMap((row) => view.row(row).map(({ span }) => span));
      return Array.from({ length: view.right }, (_, col) => col).filter(
        (col) => !spans.some(({ left, right }) => left <= col && right >= col),
      );
    },
  };
}
