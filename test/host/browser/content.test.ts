import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { changesBetween, editableValue } from '../../../src/host/browser/content';

const sheet = (name: string, cells: readonly CellSnapshot[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  cells,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  protection: null,
});

const book = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  name: '自评表.xlsx',
  sheets,
  definedNames: [],
  mergesKnown: true,
});

const at = (
  row: number,
  col: number,
  value: CellSnapshot['value'],
  rest: Partial<CellSnapshot> = {},
): CellSnapshot => ({
  row,
  col,
  value,
  ...rest,
});

describe('what is written into a saved copy', () => {
  test('nothing, when nothing changed', () => {
    const before = book(sheet('表1', [at(0, 0, '总分'), at(0, 1, 100, { format: '0.00' })]));
    expect(changesBetween(before, before)).toEqual({ cells: [], recalculated: [], addedSheets: [] });
  });

  test('a changed, a filled and an emptied cell', () => {
    const before = book(sheet('表1', [at(0, 0, 10), at(1, 0, 20)]));
    const after = book(sheet('表1', [at(0, 0, 9.5), at(2, 3, '新')]));
    expect(changesBetween(before, after).cells).toEqual([
      {
        cell: { sheet: 0, sheetName: '表1', address: 'A1' },
        value: 9.5,
        formula: null,
        format: 'General',
        old: 10,
        newFormat: null,
      },
      {
        cell: { sheet: 0, sheetName: '表1', address: 'A2' },
        value: null,
        formula: null,
        format: 'General',
        old: 20,
        newFormat: null,
      },
      {
        cell: { sheet: 0, sheetName: '表1', address: 'D3' },
        value: '新',
        formula: null,
        format: 'General',
        old: null,
        newFormat: null,
      },
    ]);
  });

  test('a new result of an old formula is no change of the cell, only a result to refresh', () => {
    const before = book(sheet('表1', [at(0, 0, 30, { formula: 'SUM(B1:B3)' })]));
    const after = book(sheet('表1', [at(0, 0, 29, { formula: 'SUM(B1:B3)' })]));
    const changes = changesBetween(before, after);
    expect(changes.cells).toEqual([]);
    expect(changes.recalculated).toEqual([
      {
        cell: { sheet: 0, sheetName: '表1', address: 'A1' },
        value: 29,
        formula: 'SUM(B1:B3)',
        format: 'General',
      },
    ]);
  });

  test('a number typed over a formula, and a formula typed over a number', () => {
    const before = book(sheet('表1', [at(0, 0, 30, { formula: 'SUM(B1:B3)' }), at(1, 0, 5)]));
    const after = book(sheet('表1', [at(0, 0, 30), at(1, 0, 5, { formula: 'B2*2' })]));
    expect(changesBetween(before, after).cells.map(({ cell, formula }) => [cell.address, formula])).toEqual([
      ['A1', null],
      ['A2', 'B2*2'],
    ]);
  });

  test('another number format, as after typing 95% into a plain cell', () => {
    const before = book(sheet('表1', [at(0, 0, 0.95)]));
    const after = book(sheet('表1', [at(0, 0, 0.95, { format: '0%' })]));
    expect(changesBetween(before, after).cells.map(({ newFormat }) => newFormat)).toEqual(['0%']);
  });

  test('an emptied cell keeps its number format in the file', () => {
    const before = book(sheet('表1', [at(0, 0, 0.95, { format: '0%' })]));
    expect(changesBetween(before, book(sheet('表1', []))).cells.map(({ newFormat }) => newFormat)).toEqual([
      null,
    ]);
  });

  test('sheets added since are named, not compared', () => {
    const before = book(sheet('表1', [at(0, 0, 1)]));
    const after = book(sheet('表1', [at(0, 0, 1)]), sheet('检查报告', [at(0, 0, '结论')]));
    expect(changesBetween(before, after)).toEqual({ cells: [], recalculated: [], addedSheets: ['检查报告'] });
  });

  test('errors and truth values become their text in an edit', () => {
    expect(editableValue({ error: '#N/A' })).toBe('#N/A');
    expect(editableValue(true)).toBe('TRUE');
    expect(editableValue(null)).toBeNull();
    expect(editableValue(8)).toBe(8);
  });
});
