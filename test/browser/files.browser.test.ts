import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/xlsx';
import { eventually } from '../support/eventually';
import type { Visit } from './support/page';
import {
  BUILD_TIME,
  check,
  downloaded,
  fixture,
  notice,
  benchForAll,
  openFiles,
  openWorkbook,
  shows,
  typeInto,
  unsaved,
  workbookShown,
} from './support/page';
import {
  encrypted,
  fileWith,
  halfDownloaded,
  manySheets,
  noise,
  withoutForm,
  withPicture,
} from './support/files';

const MEGABYTE = 2 ** 20;
const TEST_TIME = 180_000;

describe('files brought to the page', () => {
  const bench = benchForAll();
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    visit = await bench.visit();
    page = visit.page;
  }, BUILD_TIME);

  test(
    'of several the worst is shown once all are checked',
    async () => {
      const other = await bench.visit();
      await openFiles(other.page, fixture('clean/C09-sichuan-fulian.xlsx'), fixture('jiayuguan-2021.xlsx'));
      await workbookShown(other.page, 'jiayuguan-2021');
      expect(other.errors).toEqual([]);
      await other.context.close();
    },
    TEST_TIME,
  );

  test(
    'several at once are listed with their verdicts, and a click opens one',
    async () => {
      await openFiles(page, fixture('jiayuguan-2021.xlsx'), fixture('clean/C09-sichuan-fulian.xlsx'));
      await workbookShown(page, 'jiayuguan-2021');
      const row = (name: string) => page.locator('.page-files li', { hasText: name });
      await row('jiayuguan-2021')
        .getByText(/还不能提交/)
        .waitFor();
      await row('C09-sichuan-fulian')
        .getByText(/可以提交/)
        .waitFor();
      await row('C09-sichuan-fulian').getByRole('button').first().click();
      await workbookShown(page, 'C09-sichuan-fulian');
      await row('C09-sichuan-fulian').locator('[aria-current="true"]').waitFor();
    },
    TEST_TIME,
  );

  test(
    'changes in a file are still there after another one was looked at',
    async () => {
      await openWorkbook(page, fixture('mingguang-2022.xlsx'));
      await typeInto(page, 'H14', '9');
      await unsaved(page, '1 处未保存');
      await openWorkbook(page, fixture('jiayuguan-2021.xlsx'));
      const row = page.locator('.page-files li', { hasText: 'mingguang-2022.xlsx' });
      await row.getByText('1 处未保存').waitFor();
      await row.getByRole('button').first().click();
      await workbookShown(page, 'mingguang-2022');
      await shows(page, 'H14', '9');
      await unsaved(page, '1 处未保存');
    },
    TEST_TIME,
  );

  test(
    'a file dropped on the page is opened',
    async () => {
      const transfer = await page.evaluateHandle(() => new DataTransfer());
      const bytes = [...manySheets(2)];
      await page.evaluate(
        ([data, content]) => {
          data.items.add(new File([new Uint8Array(content)], '拖来的表.xlsx'));
          data.items.add(new File(['x'], '说明.txt'));
        },
        [transfer, bytes] as const,
      );
      const target = page.locator('.page-frame');
      await target.dispatchEvent('dragover', { dataTransfer: transfer });
      await page.locator('.page-drop').waitFor();
      await target.dispatchEvent('drop', { dataTransfer: transfer });
      await workbookShown(page, '拖来的表');
      await page.locator('.page-drop').waitFor({ state: 'detached' });
    },
    TEST_TIME,
  );

  test(
    'a folder is a list with the place of each file, the worst first, and a summary to be saved',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'pj-folder-'));
      const put = (place: string, from: string): void => {
        mkdirSync(path.join(folder, path.dirname(place)), { recursive: true });
        copyFileSync(fixture(from), path.join(folder, place));
      };
      put('甲局/自评表.xlsx', 'clean/C09-sichuan-fulian.xlsx');
      put('乙局/自评表.xlsx', 'jiayuguan-2021.xlsx');
      put('乙局/说明.txt', 'jiayuguan-2021.xlsx');
      const visitor = await bench.visit();
      await visitor.page.locator('input[aria-label="选择要检查的文件夹"]').setInputFiles(folder);
      const rows = visitor.page.locator('.page-files li');
      await rows
        .nth(1)
        .getByText(/可以提交/)
        .waitFor();
      await eventually(async () => {
        const texts = await rows.allTextContents();
        expect(texts).toEqual([
          expect.stringMatching(/自评表\.xlsx.*乙局.*还不能提交/),
          expect.stringMatching(/自评表\.xlsx.*甲局.*可以提交/),
        ]);
      });
      const summary = await downloaded(visitor.page, () =>
        visitor.page.getByRole('button', { name: '下载汇总表' }).click(),
      );
      const [sheet] = readWorkbook(summary.bytes, summary.name).snapshot.sheets;
      const first = (sheet?.cells ?? []).filter(({ col }) => col === 0).map(({ value }) => String(value));
      // Three forms of the one file, then those of the other.
      expect(first.slice(0, 4)).toEqual(['文件', ...Array(3).fill(expect.stringMatching(/乙局\/自评表/))]);
      expect(first[4]).toMatch(/甲局\/自评表/);
      expect(visitor.errors).toEqual([]);
      await visitor.context.close();
    },
    TEST_TIME,
  );

  test(
    'an old .xls can be read and checked, and the page says how to go on',
    async () => {
      await openWorkbook(page, 'test/fixtures/files/jiayuguan-2021.xls');
      await notice(page, /旧版 \.xls.*另存为/).waitFor();
      await check(page);
      await shows(page, 'F12', '91%%');
      await typeInto(page, 'F12', '91%');
      await shows(page, 'F12', '91%%');
      await page.getByRole('button', { name: '保存', exact: true, disabled: true }).waitFor();
    },
    TEST_TIME,
  );

  test.each([
    ['a text file', '说明.txt', () => new TextEncoder().encode('这是说明。'), /文本文件，不是 Excel 工作簿/],
    ['noise of 50 MB', '乱码.xlsx', () => noise(50 * MEGABYTE), /不是 Excel 工作簿/],
    ['a file with a password', '加密.xlsx', encrypted, /设有打开密码.*取消打开密码/],
    ['half a download', '半截.xlsx', halfDownloaded, /不完整.*重新下载/],
    ['an empty file', '空.xlsx', () => new Uint8Array(), /空的（0 字节）/],
    ['a file above the limit', '过大.xlsx', () => withPicture(65 * MEGABYTE), /超出可处理的大小.*删去用不到/],
  ])(
    '%s is refused with a sentence and a next step; the workbook on the page stays',
    async (_what, name, make, sentence) => {
      await openWorkbook(page, fixture('mingguang-2022.xlsx'));
      await openFiles(page, fileWith(name, make()));
      await notice(page, sentence).waitFor();
      await workbookShown(page, 'mingguang-2022');
      await shows(page, 'H14', '10');
    },
    TEST_TIME,
  );

  test(
    'a workbook without a form is opened and says so',
    async () => {
      await openWorkbook(page, fileWith('清单.xlsx', withoutForm()));
      const row = page.locator('.page-files li', { hasText: '清单.xlsx' });
      await row.getByText(/没有找到/).waitFor();
    },
    TEST_TIME,
  );

  test(
    'a workbook of 50 MB is opened',
    async () => {
      await openWorkbook(page, fileWith('大图.xlsx', withPicture(50 * MEGABYTE)));
      await shows(page, 'H14', '10');
    },
    TEST_TIME,
  );

  test(
    'long reading can be cancelled, and the next file is read all the same',
    async () => {
      // A new visitor whose reader never starts: its script is not delivered.
      const waiting = await bench.visit();
      await waiting.context.route(/reader\.[0-9a-f]+\.js$/, () => undefined);
      await waiting.page.evaluate(async () => {
        for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
      });
      await waiting.page.getByRole('button', { name: '打开', exact: true }).waitFor();
      await waiting.page.reload();
      const cancel = waiting.page.getByRole('button', { name: '取消', exact: true });
      await cancel.click();
      await notice(waiting.page, /已取消打开/).waitFor();
      await waiting.context.unroute(/reader\.[0-9a-f]+\.js$/);
      await openWorkbook(waiting.page, fixture('mingguang-2022.xlsx'));
      await waiting.context.close();
    },
    TEST_TIME,
  );

  test(
    '200 sheets: the verdict is there soon after reading (measured, not asserted)',
    async () => {
      await openWorkbook(page, fileWith('二百张表.xlsx', manySheets(200)));
      await page.getByText('200 张表').first().waitFor();
      // The entry's `toJSON` leaves the detail out.
      const timing = await page.evaluate(() => {
        const mark = performance.getEntriesByName('pj-read').at(-1);
        return mark instanceof PerformanceMark ? JSON.stringify(mark.detail) : 'not measured';
      });
      console.info('200 sheets in the browser, milliseconds:', timing);
      expect(timing).toContain('check');
      await check(page);
      await page.locator('.pj-verdict').waitFor();
    },
    TEST_TIME,
  );

  test(
    'from a click to the details among 1,470 findings (measured, not asserted)',
    async () => {
      // Ten findings on the first sheet of the published workbook, 147 times.
      await openWorkbook(page, fileWith('很多问题.xlsx', manySheets(147, 'jiayuguan-2021.xlsx')));
      await page.getByText('共 1470 处').waitFor();
      // 147 findings of one check are one line until it is opened.
      await page.locator('.pj-item-finding[aria-expanded="false"]').first().click();
      await page.locator('.pj-item-finding[aria-level="3"]').nth(20).waitFor();
      const times = await page.evaluate(async () => {
        const rows = [...document.querySelectorAll<HTMLElement>('.pj-item-finding[aria-level="3"]')];
        const measured: number[] = [];
        for (const row of rows.slice(0, 6)) {
          const key = row.dataset['key'] ?? '';
          const begun = performance.now();
          row.click();
          await new Promise<void>((resolve) => {
            const look = (): void => {
              const here = [...document.querySelectorAll<HTMLElement>('.pj-item-finding')].find(
                (each) => each.dataset['key'] === key,
              );
              if (here?.querySelector('.pj-details')) resolve();
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          });
          measured.push(Math.round(performance.now() - begun));
          await new Promise((resolve) => setTimeout(resolve, 500));
        }
        return measured;
      });
      const drawn = await page.locator('.pj-item-finding').count();
      console.info(`click to details, milliseconds: ${times.join(' ')}; rows drawn: ${drawn}`);
      expect(times).toHaveLength(6);
      expect(drawn).toBeLessThanOrEqual(120);
    },
    TEST_TIME,
  );

  test('nothing went wrong on the way', () => {
    expect(visit.errors).toEqual([]);
    expect(visit.foreign).toEqual([]);
  });
});
