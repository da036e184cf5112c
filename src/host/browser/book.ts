import type { ICellData, Workbook, Worksheet } from '@univerjs/core';
import { parseAddress } from '../../workbook/address';
import type { CellAt } from '../../workbook/edit';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { fromUniverValue } from './cell-value';
import { sheetId } from './workbook-data';

/** A workbook that is open in the spreadsheet, beside what was read from its file. */
export interface Book {
  readonly workbook: Workbook;
  readonly original: WorkbookSnapshot;
  /** Why nothing may be changed, as a sentence for the user; null = changes are allowed. */
  readonly readOnly: string | null;
}

/** A cell of the file found again in the live spreadsheet. */
export interface LiveCell {
  readonly sheet: Worksheet;
  /** Index in the original snapshot; -1 for a sheet added since (a report). */
  readonly index: number;
  readonly row: number;
  readonly col: number;
}

/**
 * Finds a cell by the name of its sheet, and by its index where two engines count differently;
 * null when the sheet or the address does not exist.
 */
export function locate(book: Book, cell: CellAt): LiveCell | null {
  const position = parseAddress(cell.address);
  if (!position) return null;
  const named = book.original.sheets.findIndex(({ name }) => name === cell.sheetName);
  const index = book.original.sheets[cell.sheet]?.name === cell.sheetName ? cell.sheet : named;
  const sheet =
    index >= 0
      ? book.workbook.getSheetBySheetId(sheetId(index))
      : book.workbook.getSheetBySheetName(cell.sheetName);
  return sheet ? { sheet, index, ...position } : null;
}

export function rawCell({ sheet, row, col }: LiveCell): ICellData | null {
  return sheet.getCellRaw(row, col) ?? null;
}

/** Protection of a sheet as it is in the file. */
export function protectionOf(book: Book, index: number): SheetSnapshot['protection'] {
  return book.original.sheets[index]?.protection ?? null;
}

/**
 * The workbook as it is in the spreadsheet now. Merged areas, hidden rows and columns and
 * protection are those of the file: they cannot be changed here (guard.ts), and showing a hidden
 * row to look at it does not change the file.
 */
export function liveSnapshot(book: Book, formulaOf: FormulaOf): WorkbookSnapshot {
  const { workbook, original } = book;
  const known = original.sheets.map((sheet, index): SheetSnapshot => {
    const live = workbook.getSheetBySheetId(sheetId(index));
    return live ? { ...sheet, cells: liveCells(workbook, live, formulaOf) } : sheet;
  });
  const ids = new Set(original.sheets.map((_, index) => sheetId(index)));
  const added = workbook
    .getSheets()
    .filter((sheet) => !ids.has(sheet.getSheetId()))
    .map((sheet): SheetSnapshot => ({
      name: sheet.getName(),
      visibility: 'visible',
      cells: liveCells(workbook, sheet, formulaOf),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      protection: null,
    }));
  return { ...original, sheets: [...known, ...added] };
}

/** Formula text of a cell without `=`; null when it has none. Shared formulas are written out. */
export type FormulaOf = (cell: ICellData, sheet: Worksheet, row: number, col: number) => string | null;

function liveCells(workbook: Workbook, sheet: Worksheet, formulaOf: FormulaOf): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  const styles = workbook.getStyles();
  sheet.getCellMatrix().forValue((row, col, cell) => {
    if (!cell) return;
    const value = fromUniverValue(cell);
    const formula = formulaOf(cell, sheet, row, col);
    if (value === null && formula === null) return;
    const format = styles.getStyleByCell(cell)?.n?.pattern;
    cells.push({
      row,
      col,
      value,
      ...(formula === null ? {} : { formula }),
      ...(format === undefined || format === 'General' ? {} : { format }),
    });
  });
  return cells.sort((a, b) => a.row - b.row || a.col - b.col);
}
