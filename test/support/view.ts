import { addressOf } from '../../src/workbook/address';
import type { FormCell } from '../../src/engine/form';
import { Grid } from '../../src/engine/recognise/sheet/grid';
import { wholeSheet, type GridView } from '../../src/engine/recognise/sheet/view';
import { drawn } from './forms/corpus';

/** A sheet drawn as in a form file (docs/forms.md), as the recogniser sees it. */
export function gridOf(drawing: string): Grid {
  const [sheet] = drawn(drawing).sheets;
  if (!sheet) throw new Error('nothing is drawn');
  return new Grid(0, sheet);
}

export function viewOf(drawing: string): GridView {
  return wholeSheet(gridOf(drawing));
}

/** Addresses of cells; null where there is none. */
export function at(cell: Pick<FormCell, 'row' | 'col'> | null | undefined): string | null {
  return cell ? addressOf(cell.row, cell.col) : null;
}
