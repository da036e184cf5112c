import { addressOf } from '../workbook/address';
import type { CellAt } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** `PJ.SCORE(…)`, also in the form that files have where the add-in is missing. */
const OWN = /(?:^|[^A-Za-z0-9_.])(?:_xldudf_PJ_|PJ\.)[A-Z]+\(/i;

export function isOwnFormula(formula: string): boolean {
  return OWN.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** Cells of the snapshot that hold a formula of ours. */
export function ownFormulasIn(snapshot: WorkbookSnapshot): readonly CellAt[] {
  return snapshot.sheets.flatMap((sheet, index) =>
    sheet.cells
      .filter(({ formula }) => formula !== undefined && isOwnFormula(formula))
      .map(({ row, col }) => ({ sheet: index, sheetName: sheet.name, address: addressOf(row, col) })),
  );
}
