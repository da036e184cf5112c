import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edit } from '../../src/workbook/edit';
import type { CellValue } from '../../src/workbook/snapshot';
import { inspect } from '../../src/engine';
import { patchWorkbook, readAppearance, readWorkbook, requireKind, XlsxError } from '../../src/xlsx';
import { cellAt, packXlsx, partText } from './support';

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, '../fixtures/files', name)));

const read = (bytes: Uint8Array) => readWorkbook(bytes, 'x.xlsx').snapshot;

function valueAt(bytes: Uint8Array, address: string): CellValue | undefined {
  const [sheet] = read(bytes).sheets;
  return sheet && cellAt(sheet, address)?.value;
}

function edit(address: string, old: CellValue, value: string | number, format?: string): Edit {
  const cell = { sheet: 0, sheetName: 'Sheet1', address };
  return format === undefined ? { cell, old, value } : { cell, old, value, format };
}

describe('reading what other programs write', () => {
  it.each([
    ['form-with-module-sheet.xlsx', 5],
    ['module-sheet-empty-rid.xlsx', 1],
  ])('%s: a module sheet of old macros is no worksheet', (name, worksheets) => {
    const { sheets, unread } = read(file(name));
    expect([sheets.length, unread]).toEqual([worksheets, undefined]);
    expect(readAppearance(file(name), name).sheets).toHaveLength(worksheets);
  });

  it('the five forms beside a module sheet are recognised', () => {
    expect(inspect(read(file('form-with-module-sheet.xlsx'))).forms).toHaveLength(5);
  });

  it('a sheet whose part is missing is named, the others are read', () => {
    const { sheets, unread } = read(file('dangling-sheet.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(unread?.map(({ name }) => name)).toEqual(['S2']);
    const inspection = inspect(read(file('dangling-sheet.xlsx')));
    expect(inspection.unread[0]?.sentence).toContain('工作表“S2”');
    const look = readAppearance(file('dangling-sheet.xlsx'), 'x.xlsx', {}, ['S2']);
    expect(look.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('a sheet that cannot be read does not keep the others from being written', () => {
    const { bytes, written } = patchWorkbook(file('dangling-sheet.xlsx'), [edit('B1', 5, 6)], []);
    expect(written).toHaveLength(1);
    expect(valueAt(bytes, 'B1')).toBe(6);
  });

  it('a percent-encoded target finds the part of the plain name', () => {
    expect(valueAt(file('percent-target.xlsx'), 'A1')).toBe('甲');
  });

  it('ISO dates, times, durations and offsets are serial numbers', () => {
    const bytes = file('iso-date-time.xlsx');
    expect(valueAt(bytes, 'A1')).toBe(45368);
    // 13:45:30 is 49,530 of 86,400 seconds; 11 minutes are 660.
    expect(valueAt(bytes, 'B1')).toBeCloseTo(45368 + 49530 / 86400, 9);
    expect(valueAt(bytes, 'C1')).toBeCloseTo(49530 / 86400, 12);
    expect(valueAt(bytes, 'D1')).toBeCloseTo(660 / 86400, 12);
    expect(valueAt(bytes, 'E1')).toBe(1);
    expect(valueAt(bytes, 'F1')).toBeCloseTo(45368 + 49530 / 86400, 9);
    expect(valueAt(bytes, 'G1')).toBeCloseTo(45368 + 49530.123 / 86400, 9);
  });

  it('xml:space is inherited from the root', () => {
    expect(valueAt(file('space-preserve-on-root.xlsx'), 'A1')).toBe('完成 100 %');
  });

  it('a column out of range is ignored', () => {
    expect(valueAt(file('col-min0.xlsx'), 'B2')).toBe(7);
  });

  it('merged whole columns are merged', () => {
    expect(read(file('column-merge.xlsx')).sheets[0]?.merges).toEqual([
      { top: 0, left: 1, bottom: 1_048_575, right: 3 },
    ]);
  });

  it('of cells written in several ways the fallback is read, and none is written over', () => {
    const bytes = file('alternatecontent.xlsx');
    expect([valueAt(bytes, 'A1'), valueAt(bytes, 'B1')]).toEqual([2, 3]);
    const result = patchWorkbook(bytes, [edit('A1', 2, 9), edit('B1', 3, 4)]);
    expect(result.skipped.map(({ why }) => why)).toEqual(['failed']);
    expect([valueAt(result.bytes, 'A1'), valueAt(result.bytes, 'B1')]).toEqual([2, 4]);
  });

  it('a file sealed by encryption software says so and what to do', () => {
    expect(() => read(file('dlp-6214.xlsx'))).toThrow(XlsxError);
    expect(() => read(file('dlp-6214.xlsx'))).toThrow(/加密软件.*申请解密/);
  });
});

describe('a package keeps its kind', () => {
  const refusal = (name: string, target: string): string => {
    try {
      requireKind(file(name), name, target);
      return '';
    } catch (error) {
      if (error instanceof XlsxError) return `${error.code} ${String(error.facts.ending)}`;
      throw error;
    }
  };

  it.each([
    ['macro-enabled-form.xlsm', '填好.xlsm', ''],
    ['macro-enabled-form.xlsm', '填好.XLSM', ''],
    ['macro-enabled-form.xlsm', '填好.xlsx', 'wrong-kind .xlsm'],
    ['macro-enabled-form.xlsm', '填好.xls', 'old-format .xlsm'],
    ['col-min0.xlsx', '填好.xlsx', ''],
    ['col-min0.xlsx', '填好', ''],
    ['col-min0.xlsx', '填好.xlsm', 'wrong-kind .xlsx'],
    ['col-min0.xlsx', '填好.et', 'old-format .xlsx'],
  ])('%s as %s: %s', (name, target, expected) => expect(refusal(name, target)).toBe(expected));
});

describe('writing into what other programs write', () => {
  it('a style sheet without cellXfs keeps the look of cells without a style', () => {
    const { bytes } = patchWorkbook(file('no-cellXfs.xlsx'), [edit('D2', null, 0.5, '0.0%')]);
    const [sheet] = read(bytes).sheets;
    expect(sheet?.cells.map(({ format }) => format)).toEqual([
      ...[undefined, undefined, undefined, undefined],
      '0.0%',
    ]);
  });

  it('a cell of a row that is written twice is written once', () => {
    const { bytes, written } = patchWorkbook(file('dup-rows.xlsx'), [edit('B2', null, 8), edit('C2', 3, 4)]);
    expect(written).toHaveLength(2);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml.match(/r="B2"/g)).toHaveLength(1);
    expect(['A2', 'B2', 'C2'].map((address) => valueAt(bytes, address))).toEqual([2, 8, 4]);
  });

  it('a sheet with two places for cells is read and not written', () => {
    const table = (row: number) =>
      `<sheetData><row r="${row}"><c r="A${row}"><v>${row}</v></c></row></sheetData>`;
    const before = packXlsx({ sheets: { Sheet1: table(1) + table(2) } });
    expect([valueAt(before, 'A1'), valueAt(before, 'A2')]).toEqual([1, 2]);
    const { bytes, skipped } = patchWorkbook(before, [edit('A2', 2, 9), edit('A3', null, 1)]);
    expect(skipped.map(({ why }) => why)).toEqual(['failed', 'failed']);
    expect(bytes).toEqual(before);
  });

  it('a blank cell that is there twice is written once', () => {
    const before = packXlsx({
      sheets: {
        Sheet1:
          '<sheetData><row r="6"><c r="G6" s="0"/><c r="H6"><v>1</v></c><c r="G6"/></row><row r="6"><c r="G6"/></row></sheetData>',
      },
    });
    const { bytes, written } = patchWorkbook(before, [edit('G6', null, 8)]);
    expect(written).toHaveLength(1);
    expect([valueAt(bytes, 'G6'), valueAt(bytes, 'H6')]).toEqual([8, 1]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml').match(/r="G6"/g)).toHaveLength(1);
  });

  it('a sheet without a place for cells is left alone', () => {
    const before = file('no-sheetData.xlsx');
    const { bytes, written, skipped } = patchWorkbook(before, [edit('A1', null, 1)]);
    expect([written.length, skipped[0]?.why]).toEqual([0, 'failed']);
    expect(bytes).toEqual(before);
  });

  it('a date goes into a workbook of 1904 as it counts there, a percent and a number as they are', () => {
    const before = packXlsx({
      sheets: {
        Sheet1:
          '<sheetData><row r="1"><c r="A1" s="1"><v>43830</v></c><c r="B1"><v>3</v></c><c r="C1" s="2"/></row></sheetData>',
      },
      workbookPr: '<workbookPr date1904="1"/>',
      styles:
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs>',
    });
    // 2024-01-01 is day 45,292 counted from 1900 and 43,830 from 1904.
    expect(valueAt(before, 'A1')).toBe(45_292);
    const { bytes, skipped } = patchWorkbook(before, [
      edit('A1', 45_292, 45_293),
      edit('B1', 3, 0.5, '0%'),
      edit('C1', null, 0.25),
      edit('D1', null, 45_294, 'yyyy/m/d'),
    ]);
    expect(skipped).toEqual([]);
    const stored = partText(bytes, 'xl/worksheets/sheet1.xml').match(/<v>[^<]*/g);
    expect(stored).toEqual(['<v>43831', '<v>0.5', '<v>0.25', '<v>43832']);
    expect(['A1', 'B1', 'C1', 'D1'].map((address) => valueAt(bytes, address))).toEqual([
      45_293, 0.5, 0.25, 45_294,
    ]);
  });
});
