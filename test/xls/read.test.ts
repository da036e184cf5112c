import { readFileSync } from 'node:fs';
import { readXls } from '../../src/xls/read';
import { addressOf } from '../../src/workbook/address';

/** jiayuguan-2021.xlsx saved by LibreOffice as “Excel 97–2003”. */
const bytes = new Uint8Array(readFileSync('test/fixtures/files/jiayuguan-2021.xls'));

describe('an old .xls file', () => {
  test('gives the cells of the published form', async () => {
    const { sheets } = await readXls(bytes, 'jiayuguan-2021.xls');
    const [first] = sheets;
    const values = new Map(first?.cells.map((cell) => [addressOf(cell.row, cell.col), cell.value]));
    expect(first?.name).toBe('整体支出绩效自评表');
    // From test/forms/workbooks/jiayuguan-2021.form: execution score 9, malformed 91%%, stated total 98.
    expect(values.get('I4')).toBe(9);
    expect(values.get('F12')).toBe('91%%');
    expect(values.get('H47')).toBe(98);
  });

  test('gives merged areas and keeps texts texts', async () => {
    const { sheets } = await readXls(bytes, 'jiayuguan-2021.xls');
    expect(sheets).toHaveLength(3);
    expect(sheets[0]?.merges.length).toBeGreaterThan(5);
    expect(sheets.every(({ cells }) => cells.every(({ formula }) => formula === undefined))).toBe(true);
  });
});

/** The offset that the workbook gives for its sheet `index` (record 0x85, BOUNDSHEET), set to `offset`. */
function astray(index: number, offset: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  // The first substream of a workbook begins with a BOF record of version 8 (BIFF8) and kind 5 (globals).
  const isGlobals = (at: number): boolean =>
    view.getUint16(at, true) === 0x809 && view.getUint32(at + 4, true) === 0x0005_0600;
  let at = Array.from({ length: copy.length - 8 }, (_, place) => place).find(isGlobals) ?? 0;
  for (let sheet = 0; view.getUint16(at, true) !== 0x0a; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 0x85) continue;
    if (sheet === index) view.setUint32(at + 4, offset, true);
    sheet += 1;
  }
  return copy;
}

describe('an old .xls file whose sheet is not where the workbook says', () => {
  test('names that sheet as not read and gives the others', async () => {
    const { sheets, unread } = await readXls(astray(1, 0x7fff_ffff), '旧.xls');
    expect(unread?.map(({ name }) => name)).toEqual(['慢性病项目支出绩效自评表']);
    expect(sheets.map(({ name }) => name)).toEqual(['整体支出绩效自评表', '转移支付绩效自评表']);
    expect(sheets.every(({ cells }) => cells.length > 0)).toBe(true);
  });
});
