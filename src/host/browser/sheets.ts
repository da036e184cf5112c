import type { ICellData, IRange, IWorksheetData, Worksheet } from '@univerjs/core';
import {
  BooleanNumber,
  CellValueType,
  mergeWorksheetSnapshotWithDefault,
  WrapStrategy,
  VerticalAlign,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { columnName } from '../../workbook/address';
import type { CellAt } from '../../workbook/edit';
import type { RevealResult } from '../host';
import type { Book } from './book';
import { locate } from './book';
import { freeSheetName } from '../sheet-name';
import type { Spreadsheet } from './spreadsheet';
import { hostTexts } from '../texts';
import { browserTexts } from './texts';

const REPORT_COLUMN = 160;
const LINE_HEIGHT = 20;
/** Width of a Chinese character, pixels. */
const CHARACTER = 14;

/** Selects a cell (the whole merged area it is in) and scrolls to it; hidden places are named, not shown. */
export function revealCell(spreadsheet: Spreadsheet, book: Book, cell: CellAt): RevealResult {
  const at = locate(book, cell);
  if (!at) return { shown: false, sentence: hostTexts['not-found'](`${cell.sheetName}!${cell.address}`) };
  const { sheet, row, col } = at;
  if (sheet.isSheetHidden() === BooleanNumber.TRUE) {
    return {
      shown: false,
      sentence: browserTexts['hidden-sheet'](cell.sheetName, cell.address),
    };
  }
  activate(spreadsheet, book, sheet);
  if (!sheet.getRowVisible(row)) {
    return {
      shown: false,
      sentence: browserTexts['hidden-row'](cell.address, row + 1),
    };
  }
  if (!sheet.getColVisible(col)) {
    return {
      shown: false,
      sentence: browserTexts['hidden-column'](cell.address, columnName(col)),
    };
  }
  select(spreadsheet, book, sheet, row, col);
  return { shown: true, sentence: null };
}

/** Index of the sheet in view among the sheets of the snapshot. */
export function activeSheetIndex(book: Book): number {
  const active = book.workbook.getActiveSheet();
  return Math.max(
    0,
    book.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === active?.getSheetId()),
  );
}

/**
 * Adds a sheet of texts after the others and shows it. It is not a step of the undo stack: an undo must not
 * remove a report.
 * @returns the name given, shortened and numbered where another sheet has it already.
 */
export function addTextSheet(
  spreadsheet: Spreadsheet,
  book: Book,
  name: string,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const taken = new Set(book.workbook.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const free = freeSheetName(name, taken);
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((texts, row) => {
    cellData[row] = Object.fromEntries(
      texts.map((text, col) => [
        col,
        { v: text, t: CellValueType.STRING, s: isTableRow(texts) ? IN_TABLE : ALONE } satisfies ICellData,
      ]),
    );
  });
  const columns = Math.max(8, ...rows.map((texts) => texts.length));
  // The spreadsheet reads properties of every sheet (such as its freeze), so a complete snapshot is needed.
  const sheet: IWorksheetData = mergeWorksheetSnapshotWithDefault({
    id: `report-${book.workbook.getSheets().length}`,
    name: free,
    cellData,
    rowCount: rows.length + 20,
    columnCount: columns + 2,
    columnData: Object.fromEntries(
      Array.from({ length: columns }, (_, col) => [col, { w: widths[col] ?? REPORT_COLUMN }]),
    ),
    rowData: Object.fromEntries(rows.map((texts, row) => [row, { h: heightOf(texts, widths) }])),
  });
  spreadsheet.asOurs(() =>
    spreadsheet.commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId: book.workbook.getUnitId(),
      index: book.workbook.getSheets().length,
      sheet,
    }),
  );
  const added = book.workbook.getSheetBySheetName(free);
  if (added) activate(spreadsheet, book, added);
  return free;
}

/** Cells of a table wrap in their columns and begin at the top; a line of text continues over empty cells. */
const IN_TABLE = { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP } as const;
const ALONE = { tb: WrapStrategy.OVERFLOW } as const;

function isTableRow(texts: readonly string[]): boolean {
  return texts.length > 2;
}

/** Height of a row in pixels: the longest of its texts, wrapped. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, col) => {
    const perLine = Math.max(1, Math.floor((widths[col] ?? REPORT_COLUMN) / CHARACTER));
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return LINE_HEIGHT * Math.max(1, ...(isTableRow(texts) ? lines : [1]));
}

function activate(spreadsheet: Spreadsheet, book: Book, sheet: Worksheet): void {
  spreadsheet.asOurs(() =>
    spreadsheet.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: book.workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
    }),
  );
}

function select(spreadsheet: Spreadsheet, book: Book, sheet: Worksheet, row: number, col: number): void {
  const merged = sheet.getMergedCell(row, col);
  const range: IRange = merged ?? { startRow: row, startColumn: col, endRow: row, endColumn: col };
  spreadsheet.asOurs(() =>
    spreadsheet.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: book.workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
      reveal: true,
      selections: [
        {
          range,
          primary: {
            ...range,
            actualRow: row,
            actualColumn: col,
            isMerged: merged !== null,
            isMergedMainCell: merged !== null,
          },
        },
      ],
    }),
  );
}
