import type { Grid, GridCell } from './grid';
import { isHeaderRow } from './header';
import { looksNumeric } from './numbers';
import { rowKind, type RowKind } from './rows';
import { fieldKey, fundColumn, indicatorColumn } from './vocabulary';
import { band, wholeSheet, type GridView } from './view';

/**
 * The sheet, or its bands of columns where forms stand side by side: a boundary that no merge
 * crosses, with a title or 项目名称 and an indicator header of its own on either side.
 */
export function bands(grid: Grid): readonly GridView[] {
  const found = split(grid, grid.right, candidates(grid));
  return found.length > 1 ? found : [withoutAside(grid)];
}

/** Splits off the last form on the right until no boundary is left. */
function split(grid: Grid, right: number, columns: readonly number[]): readonly GridView[] {
  const at = columns.findLast(
    (col) => col <= right && whole(band(grid, 0, col - 1)) && whole(band(grid, col, right)),
  );
  return at === undefined ? [band(grid, 0, right)] : [...split(grid, at - 1, columns), band(grid, at, right)];
}

/** Without a drop-down list or remarks kept in free columns beside the form. */
function withoutAside(grid: Grid): GridView {
  const all = wholeSheet(grid);
  const empty = grid.emptyColumns().filter((col) => col >= 2);
  if (empty.length === 0) return all;
  const anchors = all.rows.filter((row) => ANCHORS.includes(rowKind(all, row)));
  if (anchors.length === 0) return all;
  const belongs = (cell: GridCell): boolean =>
    looksNumeric(cell) || indicatorColumn(cell.label) !== null || fundColumn(cell.label) !== null;
  // Beyond two empty columns stands nothing of the form but what reads like a column of it.
  const apart = (col: number): boolean => empty.includes(col + 1);
  const cut = empty.find((col) =>
    anchors.every((row) => grid.row(row).every((cell) => cell.col < col || (apart(col) && !belongs(cell)))),
  );
  return cut === undefined ? all : band(grid, 0, cut - 1);
}

/** Rows that reach over the whole width of a form. */
const ANCHORS: readonly RowKind[] = ['indicatorHeader', 'fundHeader', 'total', 'list'];

/** Columns where a second form may begin: after an empty column, or at a second 项目名称 or title. */
function candidates(grid: Grid): readonly number[] {
  const found = new Set<number>();
  for (const row of grid.rows) {
    const own = grid.row(row);
    const names = own.filter((cell) => fieldKey(cell.label) === 'projectName');
    for (const cell of names.slice(1)) found.add(cell.col);
  }
  for (const col of grid.emptyColumns()) if (col >= 2 && col < grid.right - 1) found.add(col + 1);
  return [...found].filter((col) => !crossed(grid, col)).sort((a, b) => a - b);
}

function crossed(grid: Grid, col: number): boolean {
  return grid.rows.some((row) => {
    const merge = grid.mergeAt(row, col);
    return merge !== null && merge.left < col;
  });
}

function whole(view: GridView): boolean {
  let named = false;
  for (const row of view.rows) {
    const kind = rowKind(view, row);
    if (kind === 'title' || kind === 'projectName') named = true;
    if (kind === 'indicatorHeader' && isHeaderRow(view, row)) return named;
  }
  return false;
}
