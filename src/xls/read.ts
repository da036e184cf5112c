import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellSnapshot, CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { own } from '../workbook/own';
import { XlsxError } from '../xlsx';
import { xlsTexts } from './texts';

/**
 * Reads an old .xls (or .et) file for viewing and checking. The library is large and is loaded only for such
 * files; what it does not return (fonts, borders, protection) is not needed to check.
 * @throws XlsxError `damaged` when no sheet has contents; Error when the library cannot read the file
 */
export async function readXls(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const { read } = await import(/* webpackChunkName: "xls" */ '@e965/xlsx');
  // Dense: only existing cells, by row. A file may declare a range of millions.
  const book = read(bytes, { type: 'array', dense: true, cellFormula: true, cellNF: true, cellStyles: true });
  // A sheet whose data is not where the workbook says, or is cut off, has a name but no contents.
  const sheets = book.SheetNames.flatMap((sheetName, index) => {
    const sheet = own(book.Sheets, sheetName);
    return sheet ? [sheetOf(book, sheet, sheetName, index)] : [];
  });
  const lost = book.SheetNames.filter((sheetName) => own(book.Sheets, sheetName) === undefined);
  const damage = lost.map((sheetName) => ({ name: sheetName, error: missingSheet(name, sheetName) }));
  const [first] = damage;
  if (first && sheets.length === 0) throw first.error;
  const snapshot = { name, sheets, definedNames: [], mergesKnown: true };
  if (!first) return snapshot;
  return {
    ...snapshot,
    unread: damage.map((sheet) => ({ name: sheet.name, sentence: sheet.error.message })),
  };
}

function missingSheet(file: string, sheet: string): XlsxError {
  return new XlsxError('damaged', file, { part: sheet, detail: xlsTexts['no-sheet'](sheet) });
}

/**
 * Reads what the .xlsx reader refused because it is an old workbook.
 * @throws the refusal itself, where it is something else; XlsxError encrypted or damaged, when the library
 * cannot read it
 */
export async function readXlsInstead(
  refusal: unknown,
  bytes: Uint8Array,
  name: string,
): Promise<WorkbookSnapshot> {
  if (!(refusal instanceof XlsxError) || refusal.code !== 'xls') throw refusal;
  return readXls(bytes, name).catch((error: unknown) => {
    if (error instanceof XlsxError) throw error;
    const locked = error instanceof Error && /password/i.test(error.message);
    if (locked) throw new XlsxError('encrypted', name);
    throw new XlsxError('damaged', name, { detail: xlsTexts.unknown });
  });
}

function sheetOf(book: WorkBook, sheet: WorkSheet, name: string, index: number): SheetSnapshot {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  return {
    name,
    visibility: hidden === 2 ? 'veryHidden' : hidden === 1 ? 'hidden' : 'visible',
    cells: sheetCells(sheet),
    merges: (sheet['!merges'] ?? []).map(({ s, e }): Rect => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hiddenIn(sheet['!rows']),
    hiddenColumns: hiddenIn(sheet['!cols']),
    protection: null,
  };
}

function hiddenIn(list: readonly ({ hidden?: boolean } | null | undefined)[] | undefined): number[] {
  return (list ?? []).flatMap((entry, index) => (entry?.hidden === true ? [index] : []));
}

function sheetCells(sheet: WorkSheet): CellSnapshot[] {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const cells: CellSnapshot[] = [];
  rows.forEach((entries, row) =>
    entries?.forEach((cell, col) => {
      const value = cell ? cellValueOf(cell) : null;
      if (!cell || (value === null && cell.f === undefined)) return;
      const format = cell.z === undefined || cell.z === 'General' ? undefined : String(cell.z);
      cells.push({
        row,
        col,
        value,
        ...(cell.f === undefined ? {} : { formula: cell.f }),
        ...(format === undefined ? {} : { format }),
      });
    }),
  );
  return cells;
}

function cellValueOf(cell: CellObject): CellValue {
  if (cell.t === 'e') return { error: cell.w ?? '#VALUE!' };
  const value: unknown = cell.v;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
