import { parseAddress } from '../../../src/workbook/address';
import type { CellValue, SheetVisibility } from '../../../src/workbook/snapshot';
import { BookModel } from './book';
import { parseArea } from './area';
import type { Cell } from './cell';
import type { SheetModel } from './sheet';

/** A cell for a test: its value, or its properties if more than the value matters. */
export type CellInput = CellValue | Partial<Cell>;

export interface SheetInput {
  readonly name: string;
  /** By address. */
  readonly cells?: Readonly<Record<string, CellInput>>;
  readonly merges?: readonly string[];
  readonly visibility?: SheetVisibility;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Protected except for these areas. */
  readonly protectedExcept?: readonly string[];
}

/** A workbook made for a test. */
export function buildBook(name: string, sheets: readonly SheetInput[]): BookModel {
  const book = new BookModel(name);
  for (const input of sheets) fill(book.addSheet(input.name), input);
  const visible = book.sheets.find((sheet) => sheet.visibility === 'visible');
  if (visible) book.activate(visible);
  return book;
}

function isParts(input: CellInput): input is Partial<Cell> {
  return typeof input === 'object' && input !== null && !('error' in input);
}

function fill(sheet: SheetModel, input: SheetInput): void {
  for (const [address, cell] of Object.entries(input.cells ?? {})) {
    const at = parseAddress(address);
    if (!at) throw new Error(`${address} is no address.`);
    sheet.put(at.row, at.col, isParts(cell) ? cell : { value: cell });
  }
  sheet.merges = (input.merges ?? []).map(parseArea);
  input.hiddenRows?.forEach((row) => sheet.hiddenRows.add(row));
  input.hiddenColumns?.forEach((col) => sheet.hiddenColumns.add(col));
  sheet.visibility = input.visibility ?? 'visible';
  if (input.protectedExcept) protect(sheet, input.protectedExcept);
}

function protect(sheet: SheetModel, unlocked: readonly string[]): void {
  for (const address of unlocked) {
    const { top, left, bottom, right } = parseArea(address);
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) sheet.put(row, col, { locked: false });
    }
  }
  sheet.protected = true;
}
