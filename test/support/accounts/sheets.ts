import { parseRange } from '../../../src/workbook/address';
import type {
  CellSnapshot,
  CellValue,
  Rect,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/workbook/snapshot';

/** A cell as typed: a value, or a value with its number format. */
export type Typed = CellValue | { readonly value: CellValue; readonly format: string };

/** Rows of a sheet; `null` leaves a cell empty, a shorter row ends early. */
export type Lines = readonly (readonly Typed[])[];

function isFormatted(typed: Typed): typed is { readonly value: CellValue; readonly format: string } {
  return typeof typed === 'object' && typed !== null && 'value' in typed;
}

/** A sheet written line by line; merges are A1 ranges. */
export function sheetOf(name: string, lines: Lines, merges: readonly string[] = []): SheetSnapshot {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((typed, col): readonly CellSnapshot[] => {
      const cell = isFormatted(typed) ? typed : { value: typed };
      return cell.value === null ? [] : [{ row, col, ...cell }];
    }),
  );
  return {
    name,
    visibility: 'visible',
    cells,
    merges: merges.map(parseRange).filter((range): range is Rect => range !== null),
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  };
}

export function workbookOf(sheets: readonly SheetSnapshot[], name = '决算公开表.xlsx'): WorkbookSnapshot {
  return { name, sheets, definedNames: [], mergesKnown: true };
}

/** A workbook of one self-evaluation form. */
export function oneSheet(lines: Lines, merges: readonly string[] = []): WorkbookSnapshot {
  return workbookOf([sheetOf('自评表', lines, merges)], '自评.xlsx');
}

/** One sheet with all the sheets below each other, an empty row between them. */
export function stacked(name: string, sheets: readonly SheetSnapshot[]): SheetSnapshot {
  let offset = 0;
  const cells: CellSnapshot[] = [];
  const merges: Rect[] = [];
  for (const sheet of sheets) {
    const shift = offset;
    cells.push(...sheet.cells.map((cell) => ({ ...cell, row: cell.row + shift })));
    merges.push(
      ...sheet.merges.map((merge) => ({ ...merge, top: merge.top + shift, bottom: merge.bottom + shift })),
    );
    offset += Math.max(...sheet.cells.map(({ row }) => row)) + 2;
  }
  return { ...sheetOf(name, []), cells, merges };
}

/** The same workbook with one cell changed. */
export function withCell(
  workbook: WorkbookSnapshot,
  sheet: number,
  row: number,
  col: number,
  value: CellValue,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one, index) =>
      index === sheet
        ? {
            ...one,
            cells: one.cells.map((cell) =>
              cell.row === row && cell.col === col ? { ...cell, value } : cell,
            ),
          }
        : one,
    ),
  };
}
