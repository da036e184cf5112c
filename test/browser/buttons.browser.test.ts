import type { Page } from 'playwright-core';
import { walk } from '../support/walking/walk';
import { check, fixture, benchForAll, openFiles, openWorkbook, workbookShown } from './support/page';

/** Every control of the page without Excel is pressed once, by a test that knows none of them. */

const PAGES: readonly (readonly [page: string, tab: RegExp, workbook: string])[] = [
  ['问题', /问题/, 'jiayuguan-2021.xlsx'],
  ['填得分', /填得分/, 'mingguang-2022-blank.xlsx'],
  ['报送, still open', /报送/, 'jiayuguan-2021.xlsx'],
  ['报送, ready', /报送/, 'clean/C01-anhui-shuili.xlsx'],
  ['表与规则', /表与规则/, 'jiayuguan-2021.xlsx'],
  ['工具', /工具/, 'clean/C01-anhui-shuili.xlsx'],
];

async function settled(page: Page): Promise<void> {
  await page.locator('.page-progress').waitFor({ state: 'detached' });
  await page.locator('.pj-header progress').waitFor({ state: 'detached' });
}

async function showTab(page: Page, name: RegExp): Promise<void> {
  const tab = page.getByRole('tab', { name }).and(page.locator('.pj-tab'));
  if ((await tab.count()) === 0) await page.getByRole('button', { name: '表与规则、工具' }).click();
  await tab.click();
}

describe('every button of the page without Excel', () => {
  const bench = benchForAll();

  test.each(PAGES)(
    '%s: something is seen of each, nothing is said in the console, and the pane goes on',
    async (_page, tab, workbook) => {
      const { page, errors, context } = await bench.visit();
      await openWorkbook(page, fixture(workbook));
      await settled(page);
      await showTab(page, tab);
      const presses = await walk({
        page,
        scope: page,
        within: '.page-pane',
        back: () => showTab(page, tab),
        settled: () => settled(page),
      });
      expect(presses.length).toBeGreaterThan(5);
      expect(presses.filter(({ silent }) => silent).map(({ name }) => name)).toEqual([]);
      expect(errors).toEqual([]);
      await check(page);
      await context.close();
    },
    300_000,
  );

  test('the bar at the top, the list of files and the messages', async () => {
    const { page, errors, context } = await bench.visit();
    await openFiles(page, fixture('jiayuguan-2021.xlsx'), fixture('clean/C09-sichuan-fulian.xlsx'));
    await workbookShown(page, 'jiayuguan-2021');
    await settled(page);
    // The summary is not offered before every file is checked.
    await page.locator('.page-files', { hasNotText: /等待检查|正在检查/ }).waitFor();
    const presses = await walk({
      page,
      scope: page,
      within: '.page-toolbar, .page-notices, .page-files',
      back: async () => {
        const shown = page.getByRole('button', { name: '显示窗格' });
        if ((await shown.count()) > 0) await shown.click();
        const folded = page.getByTitle('展开文件列表');
        if ((await folded.count()) > 0) await folded.click();
      },
      settled: () => settled(page),
    });
    expect(presses.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['打开', '保存', '下载报告', '打开文件夹…', '下载汇总表']),
    );
    expect(presses.filter(({ silent }) => silent).map(({ name }) => name)).toEqual([]);
    expect(errors).toEqual([]);
    await check(page);
    await context.close();
  }, 300_000);
});
