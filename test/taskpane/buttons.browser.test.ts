import { openFixture, type BookModel } from '../excel-host/browser';
import { walk } from '../support/walking/walk';
import { check, chromiumPerTest, idle, showTab } from './support/chromium';

/**
 * Every control of every page of the pane in the simulated Excel is pressed once, by a test that knows none
 * of them.
 */

const open = chromiumPerTest();

/** Each page with a workbook that shows as much of it as possible. */
const PAGES: readonly (readonly [page: string, tab: RegExp, workbook: string])[] = [
  ['问题', /问题/, 'jiayuguan-2021.xlsx'],
  ['填得分', /填得分/, 'mingguang-2022-blank.xlsx'],
  ['报送, still open', /报送/, 'jiayuguan-2021.xlsx'],
  ['报送, ready', /报送/, 'clean/C01-anhui-shuili.xlsx'],
  ['表与规则', /表与规则/, 'jiayuguan-2021.xlsx'],
  ['工具', /工具/, 'clean/C01-anhui-shuili.xlsx'],
];

describe('every button of the pane in Excel', () => {
  it.each(PAGES)(
    '%s: something is seen of each, nothing is said in the console, and the pane goes on',
    async (_page, tab, workbook) => {
      const book: BookModel = openFixture(workbook);
      const excel = await open(book);
      const { page, pane } = excel;
      await check(pane);
      const presses = await walk({
        page,
        scope: pane,
        within: 'main',
        back: async () => {
          await idle(pane);
          await showTab(pane, tab);
        },
        settled: () => idle(pane),
      });
      expect(presses.length).toBeGreaterThan(5);
      expect(presses.filter(({ silent }) => silent).map(({ name }) => name)).toEqual([]);
      // Embedded pages may not use the clipboard, and the browser writes that into the console; the pane has
      // another way.
      expect(excel.errors.filter((text) => !text.includes('Clipboard API'))).toEqual([]);
      // No dead end: a check is still possible and ends in a verdict.
      await check(pane);
    },
    300_000,
  );
});
