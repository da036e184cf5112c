import type { Page } from 'playwright-core';
import { check, finding, fixture, openFiles, workbookShown, type VisitOptions } from './page';

/**
 * One state of the browser edition, and how to reach it from the start of the page. The same list is checked
 * by axe-core and used for the pictures of the manual.
 */
export interface PageScene {
  /** Name of its picture, without ending. */
  readonly name: string;
  readonly options?: VisitOptions;
  /** What the manual shows of it: all, the bar at the top, or nothing. */
  readonly shows: 'page' | 'toolbar' | 'nothing';
  readonly reach: (page: Page) => Promise<void>;
}

async function checkSample(page: Page): Promise<void> {
  await check(page);
  // H23: the total of the first form is 98, the scores add up to 100.
  await finding(page, /H23.*98.*100/)
    .first()
    .click();
  await page.locator('.pj-details').waitFor();
}

/** The last form of the sample has no scores yet. */
async function previewFill(page: Page): Promise<void> {
  await check(page);
  await page.getByRole('tab', { name: /填得分/ }).click();
  await page.getByRole('button', { name: /^写入 \d+ 格$/ }).waitFor();
  await page
    .getByRole('row', { name: /服务全市近60万人口/ })
    .getByRole('button', { name: 'H14' })
    .click();
}

export const PAGE_SCENES: readonly PageScene[] = [
  { name: 'browser-start', shows: 'page', reach: async () => undefined },
  { name: 'browser-checked', shows: 'page', reach: checkSample },
  { name: 'browser-fill', shows: 'page', reach: previewFill },
  {
    name: 'browser-filled',
    shows: 'nothing',
    reach: async (page) => {
      await previewFill(page);
      await page.getByRole('button', { name: /^写入 \d+ 格$/ }).click();
      await page.getByRole('heading', { name: /已写入 \d+ 格/ }).waitFor();
      await page.locator('.page-unsaved', { hasText: /处未保存/ }).waitFor();
    },
  },
  {
    name: 'browser-files',
    shows: 'page',
    reach: async (page) => {
      await openFiles(
        page,
        fixture('jiayuguan-2021.xlsx'),
        fixture('mingguang-2022.xlsx'),
        fixture('clean/C09-sichuan-fulian.xlsx'),
      );
      await workbookShown(page, 'jiayuguan-2021');
      await page
        .locator('.page-files li', { hasText: 'C09' })
        .getByText(/可以提交/)
        .waitFor();
      await check(page);
    },
  },
  {
    name: 'browser-save',
    shows: 'toolbar',
    reach: async (page) => {
      await page.getByRole('button', { name: '其他保存方式' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'browser-dark', shows: 'page', options: { dark: true }, reach: checkSample },
  {
    name: 'browser-narrow',
    shows: 'nothing',
    options: { viewport: { width: 1024, height: 768 } },
    reach: checkSample,
  },
];
