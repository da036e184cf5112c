import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { addressOf } from '../../engine/address';
import type { CellSnapshot, CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from '../../engine/workbook';
import { own } from '../../engine/own';

/**
 * Reads an old .xls file for viewing and checking. The library is large and is loaded only for such files;
 * what it does not tell (fonts, borders, protection) is not needed to check.
 * @throws Error when the library cannot make sense of the file
 */
export async function readXls(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const { read, utils } = await import('@e965/xlsx');
  const book = read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellStyles: true });
  return {
    name,
    sheets: book.SheetNames.map((sheetName, index) => sheetOf(book, sheetName, index, utils.decode_range)),
    definedNames: [],
    mergesKnown: true,
  };
}

function sheetOf(
  book: WorkBook,
  name: string,
  index: number,
  decodeRange: (range: string) => { s: { r: number; c: number }; e: { r: number; c: number } },
): SheetSnapshot {
  const sheet = own(book.Sheets, name) ?? {};
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  return {
    name,
    visibility: hidden === 2 ? 'veryHidden' : hidden === 1 ? 'hidden' : 'visible',
    cells: sheet['!ref'] === undefined ? [] : cellsOf(sheet, decodeRange(sheet['!ref'])),
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

function cellsOf(
  sheet: WorkSheet,
  range: { s: { r: number; c: number }; e: { r: number; c: number } },
): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  for (let row = range.s.r; row <= range.e.r; row += 1) {
    for (let col = range.s.c; col <= range.e.c; col += 1) {
      const cell: CellObject | undefined = own(sheet, addressOf(row, col));
      if (!cell) continue;
      const value = valueOf(cell);
      if (value === null && cell.f === undefined) continue;
      const format = cell.z === undefined || cell.z === 'General' ? undefined : String(cell.z);
      cells.push({
        row,
        col,
        value,
        ...(cell.f === undefined ? {} : { formula: cell.f }),
        ...(format === undefined ? {} : { format }),
      });
    }
  }
  return cells;
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === 'e') return { error: cell.w ?? '#VALUE!' };
  const value: unknown = cell.v;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
