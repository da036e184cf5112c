import type { Browser, Page } from 'playwright-core';
import { inspect } from '../../src/engine';
import { reportHtml } from '../../src/engine/report';
import { fixtureWorkbook } from '../support/fixtures';
import { openBrowser } from '../support/browser';

/** A4 less the margins of the report, in pixels of 1/96 inch: 178 × 261 mm. */
const SHEET = { width: 673, height: 986 };

describe('the report as it is printed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function printed(name: string): Promise<Page> {
    const page = await browser.newPage({ viewport: SHEET });
    await page.emulateMedia({ media: 'print' });
    const details = { version: '1.0.0', time: '2026-03-01 09:30' };
    const inspection = inspect(fixtureWorkbook(name));
    await page.setContent(reportHtml([{ path: `${name}.xlsx`, inspection, error: null }], details));
    return page;
  }

  const bottomOf = (page: Page, text: RegExp): Promise<number> =>
    page
      .getByRole('row', { name: text })
      .last()
      .evaluate((row) => row.getBoundingClientRect().bottom);

  test('has the verdict, the forms and every 必须改 on its first page', async () => {
    const page = await printed('jiayuguan-2021');
    const must = page.getByRole('table').filter({ hasText: '怎么改' }).getByRole('row');
    // The heading, then F12, B22, I31 and H47 twice.
    expect(await must.count()).toBe(6);
    expect(await bottomOf(page, /H47 总分填 98/)).toBeLessThan(SHEET.height);
    await page.close();
  });

  test('keeps the headings of numbers in one line', async () => {
    const page = await printed('jiayuguan-2021');
    const head = page.getByRole('columnheader', { name: '必须改' });
    expect((await head.boundingBox())?.height).toBeLessThan(32);
    await page.close();
  });
});
