import type { FormCell, FundBlock, TotalRow } from '../../form';
import type { GridCell } from '../sheet/cell';
import type { IndicatorHeader } from '../header/types';
import { numberIn } from '../../cells/quantity';
import type { GridView } from '../sheet/view';

/** Points and scores in hidden rows and columns: they count but are not visible. */
export function hiddenCells(view: GridView, cells: readonly (FormCell | null)[]): readonly FormCell[] {
  return cells.filter(
    (cell): cell is FormCell => cell !== null && view.hidden(cell) && numberIn(cell) !== null,
  );
}

/** The cells by which a form was recognised. */
export function formEvidence(
  title: GridCell | null,
  header: IndicatorHeader,
  funds: FundBlock | null,
  total: TotalRow | null,
): readonly string[] {
  const cells = [
    title,
    header.columns.get('name')?.header ?? null,
    funds?.rows[0]?.label ?? null,
    total?.label ?? null,
  ];
  return cells
    .filter((cell): cell is GridCell => cell !== null)
    .map((cell) => `${cell.address}“${cell.text.replace(/\s+/g, '')}”`);
}
