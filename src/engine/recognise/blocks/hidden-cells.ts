import type { FormCell } from '../../form';
import { numberIn } from '../../cells/quantity';
import type { GridView } from '../sheet/view';

/** Points and scores in hidden rows and columns: they count but are not visible. */
export function hiddenCells(view: GridView, cells: readonly (FormCell | null)[]): readonly FormCell[] {
  return cells.filter(
    (cell): cell is FormCell => cell !== null && view.hidden(cell) && numberIn(cell) !== null,
  );
}
