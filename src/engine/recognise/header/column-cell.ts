import type { ColumnSpan, IndicatorHeader } from './types';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';

/**
 * The cell of a column in a row. A merged cell that starts in another column belongs to that column; the value may
 * be in an unmerged filler column beside the header.
 */
export function cellUnder(
  view: GridView,
  row: number,
  span: ColumnSpan,
  header: IndicatorHeader,
): GridCell | null {
  const cell = view.at(row, span.left);
  if (cell.col < span.left) {
    if (cell.col < header.left) return null;
    for (const other of header.columns.values()) {
      if (other !== span && cell.col >= other.left && cell.col <= other.right) return null;
    }
    return cell;
  }
  if (!cell.blank || cell.span.bottom > cell.span.top) return cell;
  for (let col = span.left + 1; col <= span.right; col += 1) {
    const beside = view.at(row, col);
    if (!beside.blank && beside.col === col && beside.row === row) return beside;
  }
  return cell;
}
