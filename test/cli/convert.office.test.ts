import { readWorkbook } from '../../src/xlsx';
import { cellAt, sheetNamed } from '../xlsx/support';
import { Desk, FAULTY, faultyBook, pj } from './support';

/** With the real LibreOffice. */
describe('pj fix --convert', () => {
  const desk = new Desk();
  afterAll(() => desk.clear());

  it('writes the fixed .xlsx of an old workbook with all its sheets and merges', async () => {
    const old = desk.put('旧.xls', faultyBook('biff8'));
    const { status, out } = await pj(['fix', old, '--convert', '-o', desk.at('出.xlsx')]);
    expect([status, out]).toEqual([0, expect.stringContaining('由 LibreOffice 转换成的副本')]);
    const { snapshot } = readWorkbook(desk.read('出.xlsx'), '出.xlsx');
    const sheet = sheetNamed(snapshot, '整体支出绩效自评表');
    expect(snapshot.sheets).toHaveLength(3);
    expect(sheet.merges.length).toBeGreaterThan(5);
    expect(cellAt(sheetNamed(snapshot, FAULTY.sheet), FAULTY.cell)?.value).toBe(FAULTY.right);
    expect(cellAt(sheet, 'H47')?.value).toBe(98);
  });
});
