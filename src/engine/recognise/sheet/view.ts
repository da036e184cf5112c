import type { FormCell } from '../../form';
import type { Rect } from '../../../workbook/snapshot';
import { GridCell } from './cell';
import { NO_GRID_CELLS, type Grid } from './grid';

/** A sheet, or a band of its columns where two forms are side by side. */
export interface GridView {
  readonly index: number;
  readonly rows: readonly number[];
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Cells with content that start in this row. */
  row(row: number): readonly GridCell[];
  /** The same, including cells merged down into the row. */
  visibleRow(row: number): readonly GridCell[];
  /** The visible cell at this place. */
  at(row: number, col: number): GridCell;
  mergeAt(row: number, col: number): Rect | null;
  hidden(cell: FormCell): boolean;
  /** Columns without values and merged cells, up to the last used column. */
  emptyColumns(): readonly number[];
}

export function wholeSheet(grid: Grid): GridView {
  let empty: readonly number[] | null = null;
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
    emptyColumns: () => (empty ??= grid.emptyColumns()),
  };
}

/** A part of a view: one of two tables that are side by side. */
export function within(view: GridView, left: number, right: number): GridView {
  if (left <= view.left && right >= view.right) return view;
  const inside = (cell: GridCell): boolean => cell.col >= left && cell.col <= right;
  const kept = (read: (row: number) => readonly GridCell[]): ((row: number) => readonly GridCell[]) => {
    const known = new Map<number, readonly GridCell[]>();
    return (row) => {
      const found = known.get(row) ?? read(row).filter(inside);
      known.set(row, found);
      return found;
    };
  };
  const own = kept((row) => view.row(row));
  return {
    ...view,
    left,
    right: Math.min(right, view.right),
    rows: view.rows.filter((row) => own(row).length > 0),
    row: own,
    visibleRow: kept((row) => view.visibleRow(row)),
  };
}

/** The rows `top`…`bottom` of a view. */
export function between(view: GridView, top: number, bottom: number): GridView {
  const inside = (row: number): boolean => row >= top && row <= bottom;
  return bottom >= view.bottom && view.rows.every(inside)
    ? view
    : { ...onlyRows(view, inside), bottom: Math.min(bottom, view.bottom) };
}

/** Some rows of a view; in the other rows no cell begins. */
export function onlyRows(view: GridView, inside: (row: number) => boolean): GridView {
  const rows = view.rows.filter(inside);
  return {
    ...view,
    rows,
    row: (row) => (inside(row) ? view.row(row) : NO_GRID_CELLS),
    visibleRow: (row) => (inside(row) ? view.visibleRow(row) : NO_GRID_CELLS),
    emptyColumns: () => {
      const used = new Uint8Array(view.right + 1);
      for (const row of rows) for (const { left, right } of view.row(row)) used.fill(1, left, right + 1);
      return Array.from({ length: view.right }, (_, col) => col).filter((col) => used[col] === 0);
    },
  };
}

const COLUMNS_OF_SHEET = 16_384;

/** A view in which some columns are empty. */
export function withoutColumns(view: GridView, left: number, right: number): GridView {
  const outside = (cell: GridCell): boolean => cell.col < left || cell.col > right;
  const blanks = new Map<number, GridCell>();
  const blank = (row: number, col: number): GridCell => {
    const key = row * COLUMNS_OF_SHEET + col;
    const found = blanks.get(key) ?? new GridCell(view.index, row, col, row, col, null);
    blanks.set(key, found);
    return found;
  };
  return {
    ...view,
    rows: view.rows.filter((row) => view.row(row).some(outside)),
    row: (row) => view.row(row).filter(outside),
    visibleRow: (row) => view.visibleRow(row).filter(outside),
    at: (row, col) => {
      const cell = view.at(row, col);
      return outside(cell) ? cell : blank(row, col);
    },
    mergeAt: (row, col) => (outside(view.at(row, col)) ? view.mergeAt(row, col) : null),
  };
}
