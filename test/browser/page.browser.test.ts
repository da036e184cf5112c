import { violations } from './support/axe';
import type { Bench, Visit } from './support/page';
import {
  BUILD_TIME,
  check,
  fileChooser,
  fixture,
  openBench,
  openFiles,
  openWorkbook,
  save,
  typeInto,
  unsaved,
  workbookShown,
} from './support/page';

const TEST_TIME = 240_000;

describe('the page itself', () => {
  let bench: Bench;
  let visit: Visit;

  beforeAll(async () => {
    bench = await openBench();
    visit = await bench.visit();
  }, BUILD_TIME);
  afterAll(() => bench.close());

  test(
    'asks nobody but its own server, and forbids itself to evaluate text',
    async () => {
      const { page, errors, foreign } = visit;
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await check(page);
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe-eval');
      // Later than the debugger's own evaluation, for which the page's policy does not apply.
      await expect(
        page.evaluate(
          () =>
            new Promise((resolve) => {
              setTimeout(() => {
                try {
                  resolve(String(new Function('return 1')()));
                } catch (error) {
                  resolve(error instanceof EvalError ? 'forbidden' : 'other');
                }
              }, 0);
            }),
        ),
      ).resolves.toBe('forbidden');
    },
    TEST_TIME,
  );

  test(
    'everything can be reached and done by keyboard',
    async () => {
      const { page } = visit;
      // The list of files is shown from the second file on; the sample is removed with the first.
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await openWorkbook(page, fixture('mingguang-2022.xlsx'));
      const region = (): Promise<string | undefined> =>
        page.evaluate(
          () =>
            ['.page-toolbar', '.page-files', '.page-sheet', '.page-pane'].find((selector) =>
              document.querySelector(selector)?.contains(document.activeElement),
            ) ?? document.activeElement?.tagName,
        );
      await page.getByRole('button', { name: '打开', exact: true }).focus();
      const seen: (string | undefined)[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        await page.keyboard.press('F6');
        seen.push(await region());
      }
      expect(seen).toEqual(['.page-files', '.page-sheet', '.page-pane', '.page-toolbar']);

      const splitter = page.getByRole('separator');
      await splitter.focus();
      const before = Number(await splitter.getAttribute('aria-valuenow'));
      await page.keyboard.press('ArrowLeft');
      await page.locator(`[role="separator"][aria-valuenow="${String(before + 24)}"]`).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.page-pane').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: '显示窗格' }).press('Enter');
      await page.locator('.pj-verdict').waitFor();

      await fileChooser(page, () => page.keyboard.press('Control+o'));
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
      // The file opened last is the one on the screen.
      // Nothing was changed in it.
      expect(download.suggestedFilename()).toContain('mingguang-2022-副本');
    },
    TEST_TIME,
  );

  test(
    'keys pressed in the pane do not change cells',
    async () => {
      const { page } = visit;
      await openWorkbook(page, fixture('mingguang-2022.xlsx'));
      await page.getByRole('tab', { name: /问题/ }).focus();
      await page.keyboard.press('Delete');
      await page.keyboard.press('1');
      await page.waitForTimeout(1500);
      await expect(page.locator('.page-unsaved').textContent()).resolves.toBe('');
    },
    TEST_TIME,
  );

  test(
    'fits a 1366 × 768 screen and a narrow one',
    async () => {
      const { page } = visit;
      for (const width of [1366, 1024]) {
        await page.setViewportSize({ width, height: 768 });
        const [content, view] = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
        expect(content).toBeLessThanOrEqual(view ?? 0);
        const last = await page.getByRole('button', { name: '收起窗格' }).boundingBox();
        expect((last?.x ?? width) + (last?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      // Sheet and pane below each other, every button in one line.
      await page.setViewportSize({ width: 450, height: 800 });
      await expect(page.evaluate(() => document.body.scrollWidth)).resolves.toBe(450);
      const buttons = await page.locator('.page-toolbar button').all();
      for (const button of buttons) expect((await button.boundingBox())?.height).toBeLessThan(44);
      const [sheet, pane] = [page.locator('.page-sheet'), page.locator('.page-pane')];
      const [above, below] = [await sheet.boundingBox(), await pane.boundingBox()];
      expect([above?.width, below?.width]).toEqual([450, 450]);
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
      await page.setViewportSize({ width: 1366, height: 768 });
    },
    TEST_TIME,
  );

  test(
    'axe-core finds nothing: light, dark, with menus, messages and several files',
    async () => {
      const { page } = visit;
      await openFiles(page, fixture('jiayuguan-2021.xlsx'), fixture('clean/C09-sichuan-fulian.xlsx'));
      await workbookShown(page, 'jiayuguan-2021');
      await page
        .locator('.page-files li', { hasText: 'C09' })
        .getByText(/可以提交/)
        .waitFor();
      await check(page);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: '外观' }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('menuitemradio', { name: '深色' }).click();
      await page.locator('.page-theme-dark').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Control+s');
      await page.locator('.page-notices .fui-MessageBar').first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
    TEST_TIME,
  );
});

describe('the page without its server', () => {
  test(
    'starts, opens, checks and saves after one visit',
    async () => {
      const bench = await openBench();
      const { page, errors, context } = await bench.visit();
      await page.evaluate(async () => {
        const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
        await Promise.race([navigator.serviceWorker.ready, pause(30_000)]);
        for (let turn = 0; turn < 600 && !navigator.serviceWorker.controller; turn += 1) await pause(50);
        if (!navigator.serviceWorker.controller) throw new Error('The page is not kept for offline use.');
      });
      await context.setOffline(true);
      await bench.site.close();
      await page.reload();
      await workbookShown(page, '示例');
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      await check(page);
      await typeInto(page, 'I4', '9.96');
      await unsaved(page, '1 处未保存');
      const copy = await save(page);
      expect(copy.bytes.length).toBeGreaterThan(1000);
      expect(errors).toEqual([]);
      // The manual is a page beside it.
      const manual = await context.newPage();
      await manual.goto(`${bench.site.url}assets/help.html#fill`);
      await manual.getByRole('heading', { name: '得分还空着，怎么填？' }).waitFor();
      await bench.browser.close();
    },
    BUILD_TIME,
  );
});
