import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, FileChooser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { builtPage } from '../../support/builds';
import { serveFolder, type Site } from './site';
import { eventually } from '../../support/eventually';

/** No action of the page takes longer on a busy machine, milliseconds. */
const PATIENCE = 60_000;

export interface Bench {
  readonly site: Site;
  readonly browser: Browser;
  /** A new visitor: own storage, empty downloads. */
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly dark?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** One visitor of the page and what happened to them. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, uncaught exceptions and violations of the content security policy. */
  readonly errors: readonly string[];
  /** Requests that left the page's own origin. */
  readonly foreign: readonly string[];
}

export async function openBench(): Promise<Bench> {
  const site = await serveFolder(builtPage());
  const browser = await openBrowser();
  return {
    site,
    browser,
    visit: (options = {}) => visit(browser, site, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** The page and a browser for all tests of a file. */
export function benchForAll(): Pick<Bench, 'visit'> {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, BUILD_TIME);
  afterAll(() => bench.close());
  return { visit: (options) => bench.visit(options) };
}

async function visit(browser: Browser, site: Site, options: VisitOptions): Promise<Visit> {
  const { viewport = { width: 1366, height: 768 }, dark = false } = options;
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  const foreign: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && `${origin}/` !== site.url) foreign.push(request.url());
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.url);
  await workbookShown(page, '示例');
  return { context, page, errors, foreign };
}

/** Waits until a workbook whose name contains `name` is in the spreadsheet. */
export async function workbookShown(page: Page, name: string): Promise<void> {
  await page.locator('.page-file', { hasText: name }).waitFor();
  await page.locator('.page-progress').waitFor({ state: 'detached' });
  await page.locator('.page-canvas canvas[id^="univer-sheet-main-canvas"]').first().waitFor();
}

export async function openFiles(page: Page, ...files: readonly string[]): Promise<void> {
  await page.locator('#page-open').setInputFiles([...files]);
}

/** Opens a file in place of the workbook before, also when it is the same file again. */
export async function openWorkbook(page: Page, file: string): Promise<void> {
  const frame = page.locator('.page-frame');
  const before = await frame.getAttribute('data-document');
  await openFiles(page, file);
  await page.locator(`.page-frame[data-document]:not([data-document="${before ?? ''}"])`).waitFor();
  await workbookShown(page, path.basename(file));
}

/**
 * Puts the cursor into a cell through the name box, as a person would: again if the pane has selected another
 * cell meanwhile.
 */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  const there = page.locator('.page-spoken', { hasText: new RegExp(`^${address}\\b`) });
  await eventually(async () => {
    await box.fill(address);
    await box.press('Enter');
    await there.waitFor({ state: 'attached', timeout: 5_000 });
  });
}

export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The page's sentence about the selected cell: address and shown text. */
async function selected(page: Page): Promise<string> {
  return (await page.locator('.page-spoken').textContent()) ?? '';
}

/** Waits until the page says this about the selected cell. */
export function saidSelected(page: Page, said: string): Promise<void> {
  return eventually(async () => {
    expect(await selected(page)).toBe(said);
  });
}

/** Waits until the cell shows this text. */
export function shows(page: Page, address: string, text: string | RegExp): Promise<void> {
  return eventually(async () => {
    await goTo(page, 'A1');
    await goTo(page, address);
    const shown = (await selected(page)).replace(/^\S+\s?/, '');
    expect(shown).toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
  });
}

export async function unsaved(page: Page, sentence: string | RegExp): Promise<void> {
  await page.locator('.page-unsaved', { hasText: sentence }).waitFor();
}

export async function nothingUnsaved(page: Page): Promise<void> {
  await page.locator('.page-unsaved:empty').waitFor({ state: 'attached' });
}

/**
 * Waits until the browser has kept this many changes (of drafts), settings or recent files. The page shows a
 * change before it is kept, so a test that reloads at once may be faster than the database.
 */
export function kept(page: Page, store: 'drafts' | 'settings' | 'recent', count: number): Promise<void> {
  return eventually(async () => {
    const counts = await page.evaluate(async (name) => {
      const settled = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('failed'));
        });
      const database = await settled(indexedDB.open('pj-self-evaluation'));
      const entries = await settled<unknown[]>(database.transaction(name).objectStore(name).getAll());
      database.close();
      return entries.map((entry) => {
        const { changes } = Object(entry) as { readonly changes?: readonly unknown[] };
        return changes?.length ?? 1;
      });
    }, store);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
  });
}

export function notice(page: Page, text: string | RegExp): Locator {
  return page.locator('.page-notices .fui-MessageBar', { hasText: text });
}

/** The pane: its check, its findings, its tabs. */
export async function check(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /一键检查|重新检查/ })
    .first()
    .click();
  await page.locator('.pj-verdict').waitFor();
  await page.getByRole('button', { name: '重新检查' }).first().waitFor();
}

export function finding(page: Page, text: string | RegExp): Locator {
  return page.locator('.pj-item-finding', { hasText: text });
}

/**
 * The file chooser that `act` opens. Chromium is told to report choosers and the key travels another way: on
 * a busy machine the key was first, and the chooser opened unreported. An answer from the page says that what
 * was sent before has arrived.
 */
export async function fileChooser(page: Page, act: () => Promise<unknown>): Promise<FileChooser> {
  const chooser = page.waitForEvent('filechooser');
  await page.evaluate(() => document.readyState);
  const [chosen] = await Promise.all([chooser, act()]);
  return chosen;
}

/** Waits until the list has no finding with this text; a fixed finding stays in it for a moment. */
export function noFinding(page: Page, text: string | RegExp): Promise<void> {
  return eventually(async () => {
    expect(await finding(page, text).count()).toBe(0);
  });
}

export interface Downloaded {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export async function downloaded(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const name = download.suggestedFilename();
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'pj-download-')), name);
  await download.saveAs(target);
  return { name, path: target, bytes: new Uint8Array(readFileSync(target)) };
}

export function save(page: Page): Promise<Downloaded> {
  return downloaded(page, () => page.getByRole('button', { name: '保存', exact: true }).click());
}

export function fixture(name: string): string {
  return path.resolve(__dirname, '../../fixtures/workbooks', name);
}

/** Longest time a first build may take on a busy machine, milliseconds. */
export const BUILD_TIME = 15 * 60_000;
