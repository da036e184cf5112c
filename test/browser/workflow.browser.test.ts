import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { addressOf } from '../../src/workbook/address';
import { readWorkbook } from '../../src/xlsx';
import type { Visit } from './support/page';
import {
  BUILD_TIME,
  check,
  downloaded,
  finding,
  fixture,
  goTo,
  noFinding,
  nothingUnsaved,
  notice,
  benchForAll,
  openWorkbook,
  save,
  saidSelected,
  shows,
  typeInto,
  unsaved,
} from './support/page';

/** Names of the parts of two .xlsx files that differ. */
function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const left = unzipSync(a);
  const right = unzipSync(b);
  const same = (name: string): boolean =>
    Buffer.from(left[name] ?? []).equals(Buffer.from(right[name] ?? []));
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => !same(name)).sort();
}

/** Address → value for every cell of a sheet that differs between two files. */
function differingCells(a: Uint8Array, b: Uint8Array): Record<string, unknown> {
  const cellsOf = (bytes: Uint8Array): Map<string, unknown> =>
    new Map(
      readWorkbook(bytes, 'x.xlsx').snapshot.sheets.flatMap((sheet) =>
        sheet.cells.map((cell) => [`${sheet.name}!${addressOf(cell.row, cell.col)}`, cell.value] as const),
      ),
    );
  const left = cellsOf(a);
  const right = cellsOf(b);
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return Object.fromEntries(
    keys.filter((key) => left.get(key) !== right.get(key)).map((key) => [key, right.get(key) ?? null]),
  );
}

describe('a form is checked, filled and saved without Excel', () => {
  const bench = benchForAll();
  let visit: Visit;

  // One visitor for all: starting the page again takes longer than any of the tests.
  beforeAll(async () => {
    visit = await bench.visit();
  }, BUILD_TIME);

  test('known faults are listed, and a click goes to the cell', async () => {
    const { page, errors } = visit;
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    await check(page);
    // test/forms/workbooks/jiayuguan-2021.form: the total 整体支出绩效自评表!H47 is 98, the scores add up to 102.
    const total = finding(page, /H47.*98.*102/).first();
    await total.click();
    await saidSelected(page, 'H47 98');
    expect(errors).toEqual([]);
  }, 180_000);

  test('a finding goes when its cell is put right by keyboard, and Ctrl+Z brings both back', async () => {
    const { page, errors } = visit;
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    await check(page);
    await finding(page, /F12.*91%%.*多了一个百分号/)
      .first()
      .waitFor();
    await typeInto(page, 'F12', '91%');
    await unsaved(page, '1 处未保存');
    await check(page);
    await noFinding(page, /F12.*91%%.*多了一个百分号/);
    await goTo(page, 'F13');
    await page.keyboard.press('Control+z');
    await nothingUnsaved(page);
    await shows(page, 'F12', '91%%');
    await check(page);
    await finding(page, /F12.*91%%.*多了一个百分号/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  }, 180_000);

  test('a fill is one undo step and marks are none', async () => {
    const { page, errors } = visit;
    const undo = page.getByRole('button', { name: '撤销', exact: true }).first();
    const nothingToUndo = undo.and(page.locator('[aria-disabled="true"]'));
    await openWorkbook(page, fixture('mingguang-2022-blank.xlsx'));
    await check(page);
    // Marks were set by the check: they must not be a step that can be undone.
    await nothingToUndo.waitFor();
    await shows(page, 'H14', '');
    await page.getByRole('tab', { name: /填得分/ }).click();
    await page.getByRole('button', { name: /^写入/ }).click();
    await unsaved(page, /处未保存/);
    // 外出稽核次数: weight 10, target ≥12次, 12 done → 10.
    await shows(page, 'H14', /^10(\.00)?$/);
    await undo.click();
    await nothingUnsaved(page);
    await shows(page, 'H14', '');
    await nothingToUndo.waitFor();
    expect(errors).toEqual([]);
  }, 180_000);

  test('the saved copy differs from the original in the changed cells only', async () => {
    const { page } = visit;
    const original = new Uint8Array(readFileSync(fixture('jiayuguan-2021.xlsx')));
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    await typeInto(page, 'I4', '9.96');
    await unsaved(page, '1 处未保存');
    await typeInto(page, 'F12', '=20000元');
    await unsaved(page, '2 处未保存');
    const copy = await save(page);
    await notice(page, /写入 2 处改动/).waitFor();
    await nothingUnsaved(page);
    expect(copy.name).toMatch(/^jiayuguan-2021-已改-\d{4}-\d{4}\.xlsx$/);
    expect(differingParts(original, copy.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(differingCells(original, copy.bytes)).toEqual({
      '整体支出绩效自评表!I4': 9.96,
      '整体支出绩效自评表!F12': '=20000元',
    });
  }, 180_000);

  test('an unchanged workbook is saved byte for byte, with marks only when asked', async () => {
    const { page } = visit;
    const original = readFileSync(fixture('jiayuguan-2021.xlsx'));
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    await check(page);
    const plain = await save(page);
    expect(Buffer.from(plain.bytes).equals(original)).toBe(true);
    const marked = await downloaded(page, async () => {
      await page.getByRole('button', { name: '其他保存方式' }).click();
      await page.getByRole('menuitem', { name: '保存为新文件，并写入问题标记' }).click();
    });
    expect(differingCells(new Uint8Array(original), marked.bytes)).toEqual({});
    const sheet = unzipSync(marked.bytes)['xl/worksheets/sheet1.xml'];
    expect(Buffer.from(sheet ?? []).toString('utf8')).toContain('PJ-CHECK');
  }, 180_000);

  test('text that looks like a formula survives being looked at and confirmed', async () => {
    const { page } = visit;
    await openWorkbook(page, fixture('mingguang-2022.xlsx'));
    await goTo(page, 'E17');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await shows(page, 'E17', '=20000元');
    await nothingUnsaved(page);
  }, 180_000);

  test('what could not be saved is refused with a sentence', async () => {
    const { page } = visit;
    await openWorkbook(page, fixture('mingguang-2022.xlsx'));
    await goTo(page, 'H14');
    await page.keyboard.press('Control+b');
    await notice(page, /这里只改单元格的内容/).waitFor();
    await openWorkbook(page, fixture('rich/rich-ms.xlsx'));
    // I4 is locked on a protected sheet.
    await typeInto(page, 'I4', '9');
    await notice(page, /单元格已锁定/).waitFor();
    await nothingUnsaved(page);
  }, 180_000);

  test('PJ functions work in its formulas', async () => {
    const { page } = visit;
    await openWorkbook(page, fixture('mingguang-2022.xlsx'));
    // 6 × 10 ÷ 12 = 5; plus 1.
    await typeInto(page, 'K2', '=SUM(PJ.SCORE(6,12,10),1)');
    await typeInto(page, 'K3', '=PJ.SCORE(G14,E14,F14)');
    await typeInto(page, 'K4', '=PJ.SCORE(10,"≤40天","46天")');
    await unsaved(page, '3 处未保存');
    await shows(page, 'K2', '6');
    await shows(page, 'K3', '10');
    await shows(page, 'K4', '#N/A');
  }, 180_000);

  test('PJ functions take the rule chosen for the document, and a blank cell as blank', async () => {
    const { page } = visit;
    await openWorkbook(page, fixture('mingguang-2022.xlsx'));
    await typeInto(page, 'K2', '=PJ.SCORE(15,"≤160万元","386万元")');
    await typeInto(page, 'K3', '=PJ.GRADE(M9)&"空"');
    await shows(page, 'K2', '#N/A');
    await shows(page, 'K3', '空');
    // The rules of the document are offered once its forms are known.
    await check(page);
    await page.getByRole('button', { name: '表与规则、工具' }).click();
    await page.getByRole('tab', { name: /表与规则/ }).click();
    await page.getByRole('combobox', { name: '评分规则' }).selectOption('hubei');
    // 15 × 160 ÷ 386 = 6.2176
    await shows(page, 'K2', '6.22');
  }, 180_000);

  test('reports are downloaded as a page and as Markdown', async () => {
    const { page } = visit;
    await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
    const html = await downloaded(page, async () => {
      await page.getByRole('button', { name: '下载报告' }).click();
      await page.getByRole('menuitem', { name: /网页/ }).click();
    });
    expect(html.name).toBe('jiayuguan-2021-检查报告.html');
    const text = Buffer.from(html.bytes).toString('utf8');
    expect(text).toContain('H47');
    expect(text).not.toContain('<script');
    const markdown = await downloaded(page, async () => {
      await page.getByRole('button', { name: '下载报告' }).click();
      await page.getByRole('menuitem', { name: /Markdown/ }).click();
    });
    expect(markdown.name).toBe('jiayuguan-2021-检查报告.md');
    expect(Buffer.from(markdown.bytes).toString('utf8')).toContain('H47');
  }, 180_000);
});
