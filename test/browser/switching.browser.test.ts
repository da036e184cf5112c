import type { Page } from 'playwright-core';
import {
  finding,
  fixture,
  goTo,
  kept,
  notice,
  benchForAll,
  openFiles,
  openWorkbook,
  shows,
  typeInto,
  workbookShown,
} from './support/page';

import { eventually } from '../support/eventually';
import { fileWith, manySheets } from './support/files';

const TEST_TIME = 240_000;

const row = (page: Page, name: string) => page.locator('.page-files li', { hasText: name });

/**
 * Several files side by side: nothing that was found, chosen, written or typed in one is lost when another is
 * shown.
 */
describe('going from file to file', () => {
  const bench = benchForAll();

  test(
    'the list and the tabs of the sheets say what the pane says, also after a fix; result, choice and undo wait in each file',
    async () => {
      const { page, errors, context } = await bench.visit();
      await openFiles(page, fixture('jiayuguan-2021.xlsx'), fixture('clean/C09-sichuan-fulian.xlsx'));
      await workbookShown(page, 'jiayuguan-2021');
      // The truth file names five faults that must be changed, all on the first sheet.
      await row(page, 'jiayuguan')
        .getByText(/必须改 5 处/)
        .waitFor();
      await page.getByRole('tab', { name: '整体支出绩效自评表，必须改 5 处' }).waitFor();
      await page.getByRole('button', { name: '改为 100%', exact: true }).first().click();
      await row(page, 'jiayuguan')
        .getByText(/必须改 4 处/)
        .waitFor();
      await page.getByRole('tab', { name: '整体支出绩效自评表，必须改 4 处' }).waitFor();
      await typeInto(page, 'F14', '99%');
      await row(page, 'jiayuguan').getByText('2 处未保存').waitFor();
      await finding(page, /H47 总分填 98/).click();
      await row(page, 'C09').getByRole('button').first().click();
      await workbookShown(page, 'C09');
      await page.locator('[data-pj-count]').waitFor({ state: 'detached' });
      await row(page, 'jiayuguan').getByRole('button').first().click();
      await workbookShown(page, 'jiayuguan');
      await page.locator('.pj-item-finding[aria-selected="true"]', { hasText: 'H47 总分填 98' }).waitFor();
      await page.locator('.pj-count', { hasText: '必须改 4' }).waitFor();
      // The steps are the typed entry and the repair as before, and no others.
      await page.keyboard.press('Escape');
      await page.getByTitle('撤销：您的修改 F14（Ctrl+Z）').click();
      await page.locator('.pj-bar', { hasText: '已撤销：您的修改 F14。' }).waitFor();
      await page.getByRole('tab', { name: /填得分/ }).click();
      await page.getByRole('button', { name: '撤销最近一次写入' }).click();
      await page.getByTitle('撤销（Ctrl+Z）').waitFor();
      await shows(page, 'F12', '91%%');
      await row(page, 'jiayuguan')
        .getByText(/必须改 5 处/)
        .waitFor();
      expect(errors).toEqual([]);
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'a file with unsaved changes asks before it goes, and unsaved changes of the sample are offered again',
    async () => {
      const { page, context } = await bench.visit();
      await typeInto(page, 'H14', '9');
      await page.locator('.page-unsaved', { hasText: '1 处未保存' }).waitFor();
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      // The sample was changed, so it stays in the list.
      const away = page.getByRole('button', { name: /从列表中移去 示例/ });
      await away.click();
      await notice(page, /有 1 处修改没有保存。再点一次移去/).waitFor();
      await row(page, '示例').waitFor();
      await kept(page, 'drafts', 1);
      await page.reload();
      await workbookShown(page, '示例');
      await notice(page, /“示例.*有 1 处修改没有保存/).waitFor();
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'beside an edited sample the list of files is folded away whole, and the sheet has its room',
    async () => {
      const { page, context } = await bench.visit();
      await typeInto(page, 'H14', '9');
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      const width = () => page.locator('.page-left').evaluate((sheet) => sheet.clientWidth);
      const files = page.getByRole('button', { name: '文件（2）' });
      const beside = await width();
      const list = await page.locator('.page-files').evaluate((nav) => nav.getBoundingClientRect().width);
      await files.click();
      await page.locator('.page-files').waitFor({ state: 'hidden' });
      expect(await width()).toBe(beside + list);
      expect(await files.getAttribute('aria-expanded')).toBe('false');
      // The focus moves from the bar to the sheet.
      await files.focus();
      await page.keyboard.press('F6');
      await page.locator('.page-sheet :focus').waitFor({ state: 'attached' });
      await files.click();
      await row(page, '示例').waitFor();
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'what was dropped and is no workbook is told',
    async () => {
      const { page, context } = await bench.visit();
      const transfer = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(['x'], '自评表.xlsx'));
        data.items.add(new File(['x'], '说明.txt'));
        return data;
      });
      await page.locator('.page-frame').dispatchEvent('drop', { dataTransfer: transfer });
      await notice(page, '已跳过 1 个不是工作簿的文件。').waitFor();
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'the tab of the open sheet stays in its strip when the window grows narrow',
    async () => {
      const { page, context } = await bench.visit();
      await openWorkbook(page, fileWith('三十张表.xlsx', manySheets(30)));
      const tab = page.locator('[data-u-comp="slide-tab-item"]', { hasText: '表20' });
      await tab.scrollIntoViewIfNeeded();
      await tab.click();
      await page
        .locator('[data-u-comp="slide-tab-item"][aria-selected="true"]', { hasText: '表20' })
        .waitFor();
      await page.setViewportSize({ width: 900, height: 700 });
      await eventually(async () => {
        const [left, right] = await page.evaluate(() => {
          const strip = document.querySelector('[data-u-comp="slide-tab-bar"]')?.getBoundingClientRect();
          const active = document
            .querySelector('[data-u-comp="slide-tab-item"][aria-selected="true"]')
            ?.getBoundingClientRect();
          if (!strip || !active) throw new Error('no tabs');
          return [active.left - strip.left, strip.right - active.right];
        });
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(right).toBeGreaterThanOrEqual(-1);
      });
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'a formula begun with fx and given up leaves no error behind',
    async () => {
      const { page, errors, context } = await bench.visit();
      await goTo(page, 'K30');
      await page.locator('.univerjs-icon-fx-icon').first().click();
      await page.keyboard.press('Escape');
      await typeInto(page, 'K31', '5');
      await shows(page, 'K31', '5');
      expect(errors).toEqual([]);
      await context.close();
    },
    TEST_TIME,
  );
});
