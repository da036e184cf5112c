import { readWorkbook } from '../../src/xlsx';
import type { Bench, Visit } from './support/page';
import {
  BUILD_TIME,
  check,
  finding,
  fixture,
  goTo,
  notice,
  openBench,
  openWorkbook,
  save,
  shows,
} from './support/page';

/** What a saved copy holds in a cell of its first sheet. */
function held(bytes: Uint8Array, row: number, col: number): unknown {
  const [sheet] = readWorkbook(bytes, 'x.xlsx').snapshot.sheets;
  return sheet?.cells.find((cell) => cell.row === row && cell.col === col)?.value;
}

describe("the clerk's path in the browser edition", () => {
  let bench: Bench;
  let visit: Visit;

  beforeAll(async () => {
    bench = await openBench();
    visit = await bench.visit();
  }, BUILD_TIME);
  afterAll(() => bench.close());

  test('an own file is mended with three clicks, each further error with one', async () => {
    const { page, errors } = visit;
    // 1: 打开 (the file is chosen in the system's own window).
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    // 2: 一键检查.
    await check(page);
    // 3: the right value.
    await page.getByRole('button', { name: '改为 91%', exact: true }).click();
    await shows(page, 'F12', '91%');
    await finding(page, /F12.*91%%.*多了一个百分号/).waitFor({ state: 'detached' });
    // One more for the next one: 10 × 750.6 ÷ 753.6 = 9.96.
    await page.getByRole('button', { name: '改为 9.96', exact: true }).click();
    await shows(page, 'I4', /^9\.96$/);
    expect(errors).toEqual([]);
  }, 240_000);

  test("the toolbar's 撤销 takes back what a button wrote, and the pane no longer says otherwise", async () => {
    const { page, errors } = visit;
    await openWorkbook(page, fixture('mingguang-2022-blank.xlsx'));
    await check(page);
    await page.getByRole('tab', { name: /填得分/ }).click();
    await page.getByRole('button', { name: /^写入/ }).click();
    await page.getByRole('heading', { name: /^已写入/ }).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).first().click();
    await page.getByRole('heading', { name: /^已写入/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销最近一次写入' }).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  }, 240_000);

  test('what is still being typed is in the saved file', async () => {
    const { page } = visit;
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    await goTo(page, 'F12');
    await page.keyboard.type('92%');
    const copy = await save(page);
    await notice(page, /写入 1 处改动/).waitFor();
    // F12 is row 12, column F. The spreadsheet keeps a typed 92% as 0.92.
    expect([0.92, '92%']).toContain(held(copy.bytes, 11, 5));
  }, 240_000);

  test('what is still being typed is judged by a check, and kept when the file is switched', async () => {
    const { page } = visit;
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    await goTo(page, 'F12');
    await page.keyboard.type('93%');
    await check(page);
    expect(await finding(page, /F12.*91%%.*多了一个百分号/).count()).toBe(0);
    await goTo(page, 'F13');
    await page.keyboard.type('94%');
    await openWorkbook(page, fixture('mingguang-2022.xlsx'));
    await page
      .locator('.page-files li', { hasText: 'jiayuguan-2021.xlsx' })
      .last()
      .getByText('2 处未保存')
      .waitFor();
  }, 240_000);

  test('the report becomes a worksheet', async () => {
    const { page, errors } = visit;
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    await check(page);
    await page.getByRole('button', { name: '表与规则、工具' }).click();
    await page.getByRole('tab', { name: '工具' }).click();
    await page.getByRole('button', { name: '生成报告工作表' }).click();
    await page
      .getByText(/检查报告已放在新的工作表里/)
      .first()
      .waitFor();
    await shows(page, 'A1', '绩效自评表检查报告');
    expect(errors).toEqual([]);
  }, 240_000);
});
