import type { Page } from 'playwright-core';
import {
  check,
  downloaded,
  fileChooser,
  fixture,
  goTo,
  benchForAll,
  openWorkbook,
  shows,
  workbookShown,
} from './support/page';

const TEST_TIME = 240_000;

/** Name of the element with the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
    return (label ?? element?.textContent ?? '').trim();
  });
}

/** The names that Tab reaches before the control of this name. */
async function tabTo(page: Page, name: RegExp): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    passed.push(now);
    if (name.test(now)) return passed;
  }
  throw new Error(`Tab does not come to ${String(name)}: ${passed.join(', ')}`);
}

describe('the page by keyboard alone', () => {
  const bench = benchForAll();

  test(
    'a form is opened, mended, looked through for scores, reported and saved',
    async () => {
      const { page, errors, context } = await bench.visit();
      // Keys work only after the page is drawn.
      await page.getByRole('button', { name: '打开', exact: true }).waitFor();
      const chooser = await fileChooser(page, () => page.keyboard.press('Control+o'));
      await chooser.setFiles(fixture('jiayuguan-2021.xlsx'));
      await workbookShown(page, 'jiayuguan-2021');
      await page.locator('.pj-item-finding').first().waitFor();
      // Toolbar, sheet, pane.
      await page.getByRole('button', { name: '打开', exact: true }).focus();
      await page.keyboard.press('F6');
      await page.locator('.page-sheet :focus').waitFor({ state: 'attached' });
      await page.keyboard.press('F6');
      await page.locator('.page-pane :focus').waitFor();
      // From top to bottom as a person reads; the list is one stop.
      const stops = [await focused(page), ...(await tabTo(page, /^必须改（5 处）/))];
      expect(stops.map((name) => name.slice(0, 12))).toEqual([
        ...['重新检查', '检查范围', '表与规则、工具', '使用手册'],
        ...['必须改 5', '要说明 6', '3 张表：判断 119 ', '问题 11'],
        ...['分组方式', '上一处', '下一处', '必须改（5 处）'],
      ]);
      await page.keyboard.press('ArrowDown');
      await page.locator('.pj-item-finding:focus', { hasText: /F12/ }).waitFor();
      expect(await tabTo(page, /^改为 100%$/)).toEqual(['改为 100%']);
      await page.keyboard.press('Enter');
      await page.locator('.pj-item-finding:focus', { hasText: /B22/ }).waitFor();
      await shows(page, 'F12', '100%');
      // From the sheet back to the finding.
      await page.keyboard.press('F6');
      await page.locator('.pj-item-finding:focus', { hasText: /B22/ }).waitFor();
      // The pages: from the first with the arrow keys.
      while (!/^问题/.test(await focused(page))) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toMatch(/^填得分/);
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('报送');
      await tabTo(page, /^下载报告$/);
      const report = await downloaded(page, () => page.keyboard.press('Enter'));
      expect(report.name).toBe('jiayuguan-2021-检查报告.html');
      const copy = await downloaded(page, () => page.keyboard.press('Control+s'));
      expect(copy.name).toMatch(/^jiayuguan-2021-已改/);
      expect(errors).toEqual([]);
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'F6 goes to a hidden pane too, which is shown for it',
    async () => {
      const { page, context } = await bench.visit();
      await page.locator('.pj-item-finding').first().waitFor();
      await page.getByRole('button', { name: '收起窗格' }).click();
      await page.locator('.page-pane').waitFor({ state: 'hidden' });
      await goTo(page, 'A1');
      await page.keyboard.press('F6');
      await page.locator('.page-pane :focus').waitFor();
      await page.getByRole('button', { name: '收起窗格' }).waitFor();
      await context.close();
    },
    TEST_TIME,
  );

  test(
    'the preview of scores stays where it was scrolled to, after a choice and after a check',
    async () => {
      const { page, context } = await bench.visit();
      await openWorkbook(page, fixture('mingguang-2022-blank.xlsx'));
      await page.getByRole('tab', { name: /填得分/ }).click();
      const tier = page.getByRole('combobox', { name: /的档次$/ }).nth(4);
      await tier.scrollIntoViewIfNeeded();
      expect(await page.locator('.pj-scroll').evaluate((list) => list.scrollTop)).toBeGreaterThan(100);
      // Lines may appear above it: the control the person looks at does not move.
      const place = () => tier.evaluate((box) => Math.round(box.getBoundingClientRect().top));
      const before = await place();
      // The second tier: another score, and other totals below.
      await tier.selectOption({ index: 2 });
      await page.getByText(/请填 .* 之间的数/).waitFor();
      expect(await place()).toBe(before);
      await check(page);
      expect(await place()).toBe(before);
      await context.close();
    },
    TEST_TIME,
  );
});
