import type { IDisposable } from '@univerjs/core';
import type {
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import { addressOf, rangeAddress } from '../../workbook/address';
import type { Rect } from '../../workbook/snapshot';
import type { HostChange, SelectedCell } from '../host';
import type { Book } from './book';
import type { Spreadsheet } from './spreadsheet';

export interface ReportedChange extends HostChange {
  /** Made by the program (a fill, for example), not by the person. */
  readonly ours: boolean;
}

/** Reports every change of contents: typed, pasted, undone, or ours. Recalculated results are not reported. */
export function watchChanges(
  spreadsheet: Spreadsheet,
  book: Book,
  listener: (change: ReportedChange) => void,
): IDisposable {
  return spreadsheet.commands.onCommandExecuted((command, options) => {
    if (
      command.id !== SetRangeValuesMutation.id ||
      options?.fromFormula === true ||
      options?.onlyLocal === true
    )
      return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (unitId !== book.workbook.getUnitId()) return;
    const rect = boundsOf(cellValue ?? {});
    const sheet = book.workbook.getSheetBySheetId(subUnitId);
    if (!rect || !sheet) return;
    listener({
      sheetName: sheet.getName(),
      address: rangeAddress(rect),
      remote: false,
      ours: spreadsheet.isOurs(),
    });
  });
}

/** Reports the first cell of what the person selects; what we select ourselves is left out. */
export function watchSelection(
  spreadsheet: Spreadsheet,
  book: Book,
  listener: (cell: SelectedCell) => void,
): IDisposable {
  return spreadsheet.commands.onCommandExecuted((command) => {
    if (command.id !== SetSelectionsOperation.id || spreadsheet.isOurs()) return;
    const { unitId, subUnitId, selections } = command.params as ISetSelectionsOperationParams;
    if (unitId !== book.workbook.getUnitId()) return;
    const sheet = book.workbook.getSheetBySheetId(subUnitId);
    const range = selections.at(-1)?.range;
    if (!sheet || !range) return;
    listener({ sheetName: sheet.getName(), address: addressOf(range.startRow, range.startColumn) });
  });
}

/** The area that holds all cells of a change; null = it changes none. */
export function boundsOf(matrix: NonNullable<ISetRangeValuesMutationParams['cellValue']>): Rect | null {
  let rect: Rect | null = null;
  for (const row of Object.keys(matrix).map(Number)) {
    for (const col of Object.keys(matrix[row] ?? {}).map(Number)) {
      rect =
        rect === null
          ? { top: row, left: col, bottom: row, right: col }
          : {
              top: Math.min(rect.top, row),
              left: Math.min(rect.left, col),
              bottom: Math.max(rect.bottom, row),
              right: Math.max(rect.right, col),
            };
    }
  }
  return rect;
}
