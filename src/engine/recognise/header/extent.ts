import type { GridCell } from '../sheet/cell';
import { LEVEL_WORDS, MAX_HEADER_ROWS, VALUES, headsAbove, isHeaderCell, isSubHeader, wordOf } from './rows';
import { looksNumeric } from '../../cells/quantity';
import { unknownHeads, withSecondLanguage } from './unknown-heads';
import type { GridView } from '../sheet/view';
import { LOWER_LEVEL } from '../../words/head-marks';

/** First and last row of the header whose level names are in `row`. */
export function headerExtent(view: GridView, row: number): { readonly top: number; readonly bottom: number } {
  const inRow = view.visibleRow(row).filter(isHeaderCell);
  const levels = inRow.filter((cell) => LEVEL_WORDS.includes(wordOf(cell)));
  // The label of the whole block (绩效指标) may extend further down than the header beside it, and a heading over 一级指标
  // | 分值 less far.
  const over = ({ col, span }: GridCell): boolean =>
    view
      .row(span.bottom + 1)
      .some((below) => below.col >= col && below.col <= span.right && LEVEL_WORDS.includes(wordOf(below)));
  const lowest = levels.filter((cell) => !over(cell));
  if (levels.length === 0) return { top: row, bottom: unknownHeads(view, row) ?? row };
  const own = lowest.length > 0 ? lowest : levels;
  const names = own.map(({ col }) => col);
  let bottom = Math.max(row, Math.min(...own.map(({ span }) => span.bottom)));
  while (bottom < row + 2 && isSubHeader(view, bottom + 1, names)) bottom += 1;
  return { top: headerTop(view, row, inRow), bottom: withSecondLanguage(view, bottom) };
}

/** Header words one row above the level names belong to the header when they are over other columns. */
function headerTop(view: GridView, row: number, inRow: readonly GridCell[]): number {
  // A group of the rows above, merged down past a repeated header, is not a head.
  const heads = inRow.filter(({ words }) => words.level === null);
  const merged = Math.min(row, ...heads.map((cell) => cell.span.top));
  if (merged < row) return Math.max(merged, row - MAX_HEADER_ROWS);
  // Labels of the whole block extend down past the header; a heading over the levels is not a header row.
  const above = view.row(row - 1).filter((cell) => cell.span.bottom === row - 1);
  const levels = inRow.filter((cell) => LEVEL_WORDS.includes(wordOf(cell)));
  // Without merged cells a heading extends to the next one.
  const reach = (cell: GridCell): number =>
    Math.max(cell.span.right, (above.find(({ col }) => col > cell.col)?.col ?? Infinity) - 1);
  const covers = (cell: GridCell): boolean => levels.some(({ col }) => cell.col <= col && reach(cell) >= col);
  const taken = new Set(inRow.map((cell) => cell.col));
  const words = above.filter((cell) => VALUES.includes(wordOf(cell)) || wordOf(cell) === 'unit');
  // Heads over columns without a head in this row: they were merged down before.
  if (words.filter((cell) => !taken.has(cell.col)).length >= 2 && !above.some(looksNumeric)) return row - 1;
  if (headsAbove(view, row).length >= 2) return row - 1;
  // 三级指标 over a column that has no other head below.
  const level = above.some(
    ({ col, label }) => !taken.has(col) && LOWER_LEVEL.test(label) && view.at(row, col).blank,
  );
  if (level && !above.some(looksNumeric)) return row - 1;
  if (above.some((cell) => covers(cell) && wordOf(cell) !== 'name')) return row;
  const free = words.filter((cell) => !taken.has(cell.col) || cell.span.right > cell.span.left);
  const onlyHeads = above.every((cell) => typeof cell.value === 'string' && cell.text.length <= 20);
  return onlyHeads &&
    free.length > 0 &&
    above.filter((cell) => wordOf(cell) !== null).length * 2 > above.length
    ? row - 1
    : row;
}
