import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The values of a sheet from A1 to its last cell, as Excel passes a range to a function. */
export function rangeOf(workbook: WorkbookSnapshot, sheetName: string): CellValue[][] {
  const cells = workbook.sheets.find(({ name }) => name === sheetName)?.cells ?? [];
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const cols = Math.max(...cells.map(({ col }) => col)) + 1;
  const grid = Array.from({ length: rows }, () => new Array<CellValue>(cols).fill(''));
  for (const { row, col, value } of cells) {
    const line = grid[row];
    if (line) line[col] = value;
  }
  return grid;
}
