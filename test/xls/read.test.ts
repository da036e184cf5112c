import { readFileSync } from 'node:fs';
import { readXls } from '../../src/xls/read';
import { addressOf } from '../../src/engine/address';

/** jiayuguan-2021.xlsx saved by LibreOffice as “Excel 97–2003”. */
const bytes = new Uint8Array(readFileSync('test/fixtures/files/jiayuguan-2021.xls'));

describe('an old .xls file', () => {
  test('gives the cells of the published form', async () => {
    const { sheets } = await readXls(bytes, 'jiayuguan-2021.xls');
    const [first] = sheets;
    const values = new Map(first?.cells.map((cell) => [addressOf(cell.row, cell.col), cell.value]));
    expect(first?.name).toBe('整体支出绩效自评表');
    // From jiayuguan-2021.truth.json: execution score 9, malformed 91%%, stated total 98.
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
