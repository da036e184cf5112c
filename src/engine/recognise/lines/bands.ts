import type { GridCell } from '../sheet/cell';
import type { Grid } from '../sheet/grid';
import { isHeaderRow } from '../header/rows';
import { namesDepartment, rowKind, type RowKind } from './rows';
import { between, within, wholeSheet, type GridView } from '../sheet/view';

/**
 * The sheet, or its bands of columns where forms are side by side. A boundary between bands is crossed by no
 * merged cell, and on both sides of it there is a title or 项目名称 and an indicator header.
 */
export function bands(grid: Grid): readonly GridView[] {
  const all = wholeSheet(grid);
  const columns = candidates(all);
  const found = splitBands(all, grid.right, columns);
  if (found.length > 1) return found;
  // A form above or below forms that are side by side crosses every boundary, so sections are separated first.
  const parts = sections(all);
  const apart = parts.length > 1 ? parts.map((part) => splitBands(part, grid.right, candidates(part))) : [];
  return apart.some((part) => part.length > 1) ? apart.flat() : [withoutAside(all)];
}

/** The parts of a sheet that begin with a title after a blank row. */
function sections(view: GridView): readonly GridView[] {
  const starts = view.rows.filter(
    (row, index) => index === 0 || (view.rows[index - 1] !== row - 1 && rowKind(view, row) === 'title'),
  );
  return starts.map((top, index) => between(view, top, (starts[index + 1] ?? view.bottom + 1) - 1));
}

/** Separates the last form on the right until there is no boundary. */
function splitBands(view: GridView, right: number, columns: readonly number[]): readonly GridView[] {
  const at = columns.findLast(
    (col) => col <= right && apart(within(view, 0, col - 1), within(view, col, right)),
  );
  return at === undefined
    ? [within(view, 0, right)]
    : [...splitBands(view, at - 1, columns), within(view, at, right)];
}

/** Two forms: each with its name, or under one heading, each with the same heads and a total. */
function apart(left: GridView, right: GridView): boolean {
  if (whole(left, right) && whole(right, left)) return true;
  const heads = totalledHeads(right);
  return heads !== null && isRepeated(totalledHeads(left), heads);
}

/** The same heads once, or repeated for several tables. */
function isRepeated(all: string | null, heads: string): boolean {
  if (all === null) return false;
  const times = (all.length + 1) / (heads.length + 1);
  return Number.isInteger(times) && all === Array.from({ length: times }, () => heads).join('|');
}

/** The heads of a table that ends with a total; null where one of the two is missing. */
function totalledHeads(view: GridView): string | null {
  const at = view.rows.find((row) => rowKind(view, row) === 'indicatorHeader');
  if (at === undefined || !view.rows.some((row) => row > at && rowKind(view, row) === 'total')) return null;
  return view
    .row(at)
    .map(({ label }) => label)
    .join('|');
}

/** Without a drop-down list or remarks in columns beside the form. */
function withoutAside(all: GridView): GridView {
  const empty = new Set(all.emptyColumns().filter((col) => col >= 2));
  if (empty.size === 0) return all;
  const kinds = new Map(all.rows.map((row) => [row, rowKind(all, row)]));
  // The rows of a header above and below the one with the level names.
  const heads = (row: number): boolean =>
    [row - 1, row + 1].some((at) => kinds.get(at) === 'indicatorHeader') &&
    all.row(row).every(({ value, label }) => typeof value === 'string' && label.length <= 20) &&
    all.row(row).filter(isHead).length * 2 > all.row(row).length;
  const first = all.rows.find((row) => kinds.get(row) === 'indicatorHeader') ?? 0;
  // 自评得分 above the table is only as wide as its label and number.
  const wide = (kind: RowKind | undefined, row: number): boolean =>
    kind !== undefined && ANCHORS.includes(kind) && (kind !== 'total' || row > first);
  const anchors = all.rows.filter((row) => wide(kinds.get(row), row) || heads(row));
  if (anchors.length === 0) return all;
  const belongs = (cell: GridCell): boolean => cell.numeric || isHead(cell);
  // To the right of two empty columns nothing belongs to the form, except cells that may be in one of its columns.
  const apart = (col: number): boolean => empty.has(col + 1);
  const cut = [...empty].find(
    (col) =>
      !empty.has(col - 1) &&
      anchors.every((row) => all.row(row).every((cell) => cell.col < col || (apart(col) && !belongs(cell)))),
  );
  return cut === undefined ? all : within(all, 0, cut - 1);
}

const isHead = ({ words }: GridCell): boolean => words.column !== null || words.fund !== null;

/** Rows that are as wide as the form. */
const ANCHORS: readonly RowKind[] = ['indicatorHeader', 'fundHeader', 'total', 'list'];

/** Columns where a second form may begin: after an empty column, or at a second 项目名称 or title. */
function candidates(view: GridView): readonly number[] {
  const found = new Set<number>();
  for (const row of view.rows) {
    const own = view.row(row);
    if (own.length < 2) continue;
    const names = own.filter((cell) => cell.words.field === 'projectName' || namesDepartment(cell.label));
    for (const cell of names.slice(1)) found.add(cell.col);
  }
  // Under one heading, the columns where the heads of a table begin again.
  for (const row of view.rows) {
    if (rowKind(view, row) !== 'indicatorHeader') continue;
    for (const col of headsAgain(view.row(row))) found.add(col);
  }
  // Only the last of several empty columns: both sides are the same for all of them.
  const empty = new Set(view.emptyColumns());
  for (const col of empty) if (col >= 2 && col < view.right - 1 && !empty.has(col + 1)) found.add(col + 1);
  return [...found].filter((col) => !crossed(view, col)).sort((a, b) => a - b);
}

/** With fewer heads a table does not begin. */
const FEWEST_HEADS = 3;

/** The columns where the same heads begin for the second, third … time. */
function headsAgain(own: readonly GridCell[]): readonly number[] {
  for (let period = FEWEST_HEADS; period * 2 <= own.length; period += 1) {
    const periodic =
      own.length % period === 0 && own.every(({ label }, at) => label === own[at % period]?.label);
    if (periodic) return own.flatMap(({ col }, at) => (at > 0 && at % period === 0 ? [col] : []));
  }
  return [];
}

function crossed(view: GridView, col: number): boolean {
  return view.rows.some((row) => {
    const merge = view.mergeAt(row, col);
    // A heading above or a note below both forms, alone in its row, may be merged over the boundary.
    return merge !== null && merge.left < col && view.row(row).length > 1;
  });
}

/** Whether the view is a whole form. 自评情况 in the row of heads of the form beside it is not a title. */
function whole(view: GridView, beside: GridView): boolean {
  let named = false;
  for (const row of view.rows) {
    const kind = rowKind(view, row);
    if (
      (kind === 'title' && ![row, row + 1].some((at) => rowKind(beside, at) === 'indicatorHeader')) ||
      kind === 'projectName' ||
      namesDepartment(view.row(row)[0]?.label ?? '')
    )
      named = true;
    if (kind === 'indicatorHeader' && isHeaderRow(view, row)) return named;
  }
  return false;
}
