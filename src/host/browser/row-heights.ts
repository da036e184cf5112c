import type { IDisposable, IRange } from '@univerjs/core';
import { SetWorksheetActiveOperation, SetWorksheetRowAutoHeightMutation } from '@univerjs/preset-sheets-core';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SheetAppearance, WorkbookAppearance } from '../../xlsx/appearance/appearance';
import type { Book } from './book';
import type { Spreadsheet } from './spreadsheet';
import { sheetId } from './workbook-data';

/**
 * Rows whose height follows their contents are made as high as their texts, as Excel does on opening; a
 * sheet is measured when it is first looked at.
 */
export function fitRows(
  spreadsheet: Spreadsheet,
  book: Book,
  appearance: WorkbookAppearance | null,
): IDisposable {
  const done = new Set<string>();
  const fit = (): void => {
    const sheet = book.workbook.getActiveSheet();
    const id = sheet?.getSheetId();
    if (id === undefined || done.has(id)) return;
    done.add(id);
    const index = book.original.sheets.findIndex((_, at) => sheetId(at) === id);
    const original = book.original.sheets[index];
    const ranges = original ? openRows(original, appearance?.sheets[index] ?? null) : [];
    const skeleton = spreadsheet.api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
    if (ranges.length === 0 || !skeleton) return;
    const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges);
    spreadsheet.asOurs(() =>
      spreadsheet.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
        unitId: book.workbook.getUnitId(),
        subUnitId: id,
        rowsAutoHeightInfo,
      }),
    );
  };
  // The spreadsheet measures with what it has drawn: the first sheet is not there at once.
  const first = setTimeout(fit, 0);
  const watch = spreadsheet.commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) setTimeout(fit, 0);
  });
  return {
    dispose: () => {
      clearTimeout(first);
      watch.dispose();
    },
  };
}

/** Runs of used rows whose height nobody set by hand. */
export function openRows(sheet: SheetSnapshot, look: SheetAppearance | null): IRange[] {
  const fixed = new Set((look?.rows ?? []).filter(({ fixedHeight }) => fixedHeight).map(({ row }) => row));
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => !fixed.has(row));
  const lastColumn = Math.max(
    0,
    ...sheet.merges.map(({ right }) => right),
    ...sheet.cells.map(({ col }) => col),
  );
  const ranges: IRange[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.endRow === row - 1) ranges[ranges.length - 1] = { ...last, endRow: row };
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn });
  }
  return ranges;
}
