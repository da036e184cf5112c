import type { ColumnSpan, IndicatorHeader } from './types';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';

/**
 * The cell of a column in a row. A merged cell that starts in another column belongs to that column; the value may
 * be in an unmerged filler column beside the header. null where the table has no such column.
 */
export function cellUnder(
  view: GridView,
  row: number,
  span: ColumnSpan | undefined,
  header: IndicatorHeader,
): GridCell | null {
  if (!span) return null;
  const cell = view.at(row, span.left);
  if (cell.col < span.left) {
    if (cell.col < header.left) return null;
    for (const other of header.columns.values()) {
      if (other !== span && cell.col >= other.left && cell.col <= other.right) return null;
    }
    return cell;
  }
  if (!cell.blank || cell.span.bottom > cell.span.top) return cell;
  return filledCellIn(view, row, span.left + 1, span.right) ?? cell;
}

/** The first cell from column `left` to `right` that begins in a row and is not blank. */
export function filledCellIn(view: GridView, row: number, left: number, right: number): GridCell | null {
  for (let col = left; col <= right; col += 1) {
    const cell = view.at(row, col);
    if (cell.row === row && cell.col === col && !cell.blank) return cell;
  }
  return null;
}
