import { recognise } from '../../../../src/engine';
import { worthReading } from '../../../../src/engine/recognise/sheet/worth-reading';
import type { CellSnapshot, SheetSnapshot } from '../../../../src/workbook/snapshot';

function sheetOf(rows: number, words: readonly string[]): SheetSnapshot {
  const cells = Array.from({ length: rows }, (_, row): readonly CellSnapshot[] => [
    { row, col: 0, value: words[row] ?? `条目${row % 1000}` },
    { row, col: 1, value: row },
  ]).flat();
  return {
    name: '数据',
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  };
}

test('a large sheet of data is not read', () => {
  expect(worthReading(sheetOf(20_000, []))).toBe(false);
});

test('a large sheet with words of the field is read', () => {
  expect(worthReading(sheetOf(20_000, ['项目名称', '一级指标', '得分']))).toBe(true);
});

test('a large sheet with fewer words of the field than any form has is not read', () => {
  expect(worthReading(sheetOf(20_000, ['项目名称', '项目名称', '得分']))).toBe(false);
});

test('a small sheet is always read', () => {
  expect(worthReading(sheetOf(10, []))).toBe(true);
});

test('a sheet that is not read is listed as no form', () => {
  const { forms, others } = recognise({
    name: 'x.xlsx',
    definedNames: [],
    mergesKnown: true,
    sheets: [sheetOf(20_000, [])],
  });
  expect(forms).toEqual([]);
  expect(others).toMatchObject([{ sheet: 0, kind: 'unknown' }]);
});
