import type { Grid } from './grid';
import type { ColumnPlan, TableColumn } from './layout';

/** A column with its place in the grid. */
export interface Column extends ColumnPlan {
  readonly left: number;
}

export function placed(columns: readonly ColumnPlan[], left: number): readonly Column[] {
  let next = left;
  return columns.map((column) => {
    const here = { ...column, left: next };
    next += column.span;
    return here;
  });
}

/** Writes the one to three header rows of an indicator table; returns the row below them. */
export function writeHeader(
  grid: Grid,
  row: number,
  columns: readonly Column[],
  headerRows: 1 | 2 | 3,
  names: ReadonlyMap<TableColumn, string>,
): number {
  const top = row + (headerRows === 3 ? 1 : 0);
  const bottom = top + (headerRows === 1 ? 0 : 1);
  if (headerRows === 3) writeBand(grid, row, columns);
  writeParents(grid, top, columns);
  for (const { role, left, span, parent, header } of columns) {
    if (role === 'block' || role === 'gap') continue;
    const place = parent === null ? top : bottom;
    grid.put(place, left, role === 'village' ? header : (names.get(role) ?? ''));
    grid.merge(place, left, bottom, left + span - 1);
  }
  return bottom + 1;
}

function writeBand(grid: Grid, row: number, columns: readonly Column[]): void {
  const first = columns.find(({ role }) => role !== 'block');
  const last = columns.at(-1);
  if (!first || !last) return;
  grid.put(row, first.left, '绩效指标完成情况');
  grid.merge(row, first.left, row, last.left + last.span - 1);
}

function writeParents(grid: Grid, row: number, columns: readonly Column[]): void {
  columns.forEach(({ parent, left }, index) => {
    if (parent === null || columns[index - 1]?.parent === parent) return;
    const rest = columns.slice(index);
    const stop = rest.findIndex((column) => column.parent !== parent);
    const last = rest[(stop < 0 ? rest.length : stop) - 1];
    grid.put(row, left, parent);
    if (last) grid.merge(row, left, row, last.left + last.span - 1);
  });
}
