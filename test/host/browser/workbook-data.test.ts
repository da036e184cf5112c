import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ICellData, IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import { BooleanNumber, CellValueType, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import { sheetId, toWorkbookData } from '../../../src/host/browser/workbook-data';
import { readAppearance, readWorkbook } from '../../../src/xlsx';

const workbook = (file: string): IWorkbookData => {
  const bytes = new Uint8Array(readFileSync(path.join('test/fixtures/workbooks', file)));
  return toWorkbookData('book', readWorkbook(bytes, file).snapshot, readAppearance(bytes, file));
};

const cell = (data: IWorkbookData, index: number, row: number, col: number): ICellData | undefined =>
  data.sheets[sheetId(index)]?.cellData?.[row]?.[col];

const style = (data: IWorkbookData, held: ICellData | undefined): Nullable<IStyleData> =>
  typeof held?.s === 'string' ? data.styles[held.s] : held?.s;

describe('a read file as the spreadsheet takes it', () => {
  // Cells of the published form (test/forms/workbooks/mingguang-2022.form): A2 title over A2:I2, E17 the target =20000元,
  // H23 the total 100.00, G7 the execution rate 100.00%.
  const data = workbook('mingguang-2022.xlsx');

  test('keeps the order and names of the sheets', () => {
    expect(data.sheetOrder.map((id) => data.sheets[id]?.name)).toEqual([
      '市外医疗专项调查费',
      '病例评审费用',
      '业务档案整理工作经费',
      '医保智能审核综合监管',
      '经常性业务经费',
    ]);
  });

  test('keeps =20000元 a text', () => {
    expect(cell(data, 0, 16, 4)).toMatchObject({ v: '=20000元', t: CellValueType.STRING });
    expect(cell(data, 0, 16, 4)).not.toHaveProperty('f');
  });

  test('keeps number formats: the total shows as 100.00', () => {
    expect(cell(data, 0, 22, 7)).toMatchObject({ v: 100, t: CellValueType.NUMBER });
    expect(style(data, cell(data, 0, 22, 7))?.n).toEqual({ pattern: '0.00' });
  });

  test('keeps merged areas, alignment, wrapping and borders', () => {
    expect(data.sheets[sheetId(0)]?.mergeData).toContainEqual({
      startRow: 1,
      startColumn: 0,
      endRow: 1,
      endColumn: 8,
    });
    const title = style(data, cell(data, 0, 1, 0));
    expect(title?.ht).toBe(HorizontalAlign.CENTER);
    expect(title?.bl).toBe(BooleanNumber.TRUE);
    const target = style(data, cell(data, 0, 16, 4));
    expect(target?.tb).toBe(WrapStrategy.WRAP);
    expect(target?.bd).toHaveProperty('t');
  });

  test('leaves blank rows and columns around the contents', () => {
    const sheet = data.sheets[sheetId(0)];
    expect(sheet?.rowCount).toBeGreaterThanOrEqual(60);
    expect(sheet?.columnCount).toBeGreaterThanOrEqual(16);
  });

  test('without an appearance, number formats still come from the cells', () => {
    const bytes = new Uint8Array(readFileSync('test/fixtures/workbooks/mingguang-2022.xlsx'));
    const plain = toWorkbookData('book', readWorkbook(bytes, 'x.xls').snapshot, null);
    expect(style(plain, cell(plain, 0, 22, 7))).toEqual({ n: { pattern: '0.00' } });
  });

  test('hidden sheets, rows and columns are hidden, formulas are formulas', () => {
    const made = toWorkbookData(
      'made',
      {
        name: 'made.xlsx',
        definedNames: [
          { name: '总分', refersTo: '表1!$A$1' },
          { name: '_xlnm.Print_Area', refersTo: '表1!$A$1:$B$2' },
        ],
        mergesKnown: true,
        sheets: [
          {
            name: '表1',
            visibility: 'hidden',
            cells: [{ row: 0, col: 0, value: 3, formula: 'SUM(B1:B2)' }],
            merges: [],
            hiddenRows: [4],
            hiddenColumns: [2],
            protection: null,
          },
        ],
      },
      null,
    );
    const sheet = made.sheets[sheetId(0)];
    expect(sheet?.hidden).toBe(BooleanNumber.TRUE);
    expect(sheet?.rowData?.[4]).toEqual({ hd: BooleanNumber.TRUE });
    expect(sheet?.columnData?.[2]).toEqual({ hd: BooleanNumber.TRUE });
    expect(cell(made, 0, 0, 0)).toEqual({ v: 3, t: CellValueType.NUMBER, f: '=SUM(B1:B2)' });
    expect(made.resources).toHaveLength(1);
    expect(made.resources?.[0]?.data).toContain('总分');
    expect(made.resources?.[0]?.data).not.toContain('Print_Area');
  });
});
