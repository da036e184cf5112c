import { existsSync, readdirSync, readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { builtPage } from '../test/support/builds';
import { manySheets } from '../test/browser/support/files';
import { openFiles, workbookShown } from '../test/browser/support/page';
import { serveBrowser } from '../test/support/browser';
import { serveFolder } from '../test/browser/support/site';
import { median } from './race';

/**
 * The built browser edition in Chromium: start of the page, cold and warm, and a workbook of 1, 40 and 200
 * sheets opened and checked, by the clock and in processor time of all processes of the browser (a busy
 * machine changes that less). `--site FOLDER`, repeated, measures other builds in turn with this one, e.g.
 * that of an older commit; `--only 200`, repeated, one part; `--at-once` opens the workbook as soon as the
 * sample is drawn, without the seconds a person needs to choose a file, in which the page is idle.
 */
export async function bench(): Promise<void> {
  const sites = [builtPage(), ...options('--site').map((folder) => path.resolve(folder))];
  const rounds = Number(process.env['PJ_ROUNDS'] ?? 3);
  const only = options('--only');
  const all = ['start', '1', '40', '200'];
  for (const what of all.filter((name) => only.length === 0 || only.includes(name))) {
    const taken = new Map(sites.map((site) => [site, [] as Taken[][]]));
    for (let round = 0; round < rounds; round += 1) {
      for (const site of sites) {
        taken.get(site)?.push(what === 'start' ? await startOf(site) : await openingOf(site, Number(what)));
      }
    }
    for (const site of sites)
      told(what === 'start' ? 'start' : `${what} sheets`, site, taken.get(site) ?? []);
  }
}

/** The values of an option that may be given several times. */
function options(name: string): readonly string[] {
  const words = process.argv.slice(2);
  return words.filter((_, index) => words[index - 1] === name);
}

/** How long a person takes at least to choose a file, milliseconds. */
const CHOOSING = 3000;

interface Taken {
  readonly step: string;
  readonly clock: number;
  readonly processor: number | null;
  readonly more?: string;
}

interface Opened {
  readonly browser: Browser;
  readonly url: string;
  readonly processor: () => number;
}

async function withBrowser<T>(site: string, work: (opened: Opened) => Promise<T>): Promise<T> {
  const served = await serveFolder(site);
  const server = await serveBrowser();
  const pid = server.process().pid ?? 0;
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    return await work({ browser, url: served.url, processor: () => processorTime(pid) });
  } finally {
    await browser.close();
    await server.close();
    await served.close();
  }
}

function startOf(site: string): Promise<Taken[]> {
  return withBrowser(site, async ({ browser, url, processor }) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    context.setDefaultTimeout(300_000);
    const page = await context.newPage();
    const taken: Taken[] = [];
    for (const step of ['cold', 'warm'] as const) {
      const [clock, before] = [performance.now(), processor()];
      await (step === 'cold' ? page.goto(url) : page.reload());
      await workbookShown(page, '示例');
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      );
      const loaded = await loadedFiles(page);
      taken.push({
        step,
        clock: performance.now() - clock,
        processor: processor() - before,
        more: `first picture ${paint.toFixed(0)} ms, ${kilobytes(site, loaded)} KB gzipped`,
      });
      // From now on the service worker serves the page.
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.waitForLoadState('networkidle');
    }
    return taken;
  });
}

function loadedFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    location.pathname,
    ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  ]);
}

function kilobytes(site: string, names: readonly string[]): string {
  const files = [...new Set(names)].map((name) =>
    path.join(site, name.endsWith('/') ? `${name}index.html` : name),
  );
  const sizes = files.filter(existsSync).map((file) => gzipSync(readFileSync(file)).length);
  return (sizes.reduce((sum, size) => sum + size, 0) / 1024).toFixed(0);
}

const folder = mkdtempSync(path.join(tmpdir(), 'pj-opening-'));

function openingOf(site: string, sheets: number): Promise<Taken[]> {
  const file = path.join(folder, `${sheets}张表.xlsx`);
  if (!existsSync(file)) writeFileSync(file, manySheets(sheets));
  return withBrowser(site, async ({ browser, url, processor }) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    context.setDefaultTimeout(300_000);
    const page = await context.newPage();
    await page.goto(url);
    await workbookShown(page, '示例');
    if (!process.argv.includes('--at-once')) await page.waitForTimeout(CHOOSING);
    const [clock, before] = [performance.now(), processor()];
    await openFiles(page, file);
    await workbookShown(page, path.basename(file));
    const shown: Taken = { step: 'shown', clock: performance.now() - clock, processor: processor() - before };
    // Editions before 1.1 check only when they are asked to.
    const ask = page.getByRole('button', { name: '一键检查' });
    await page.locator('.pj-verdict').or(ask).first().waitFor();
    if (await ask.isVisible()) await ask.click();
    await page.locator('.pj-verdict').waitFor();
    await page.getByRole('button', { name: '重新检查' }).waitFor();
    return [shown, { step: 'checked', clock: performance.now() - clock, processor: processor() - before }];
  });
}

/** Processor time in milliseconds of a process and all its descendants, also of those that have ended. */
function processorTime(root: number): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readStat(name) ?? []) : []));
  const family = new Set([root]);
  for (let grown = 0; grown !== family.size;) {
    grown = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.reduce((sum, { pid, ticks }) => (family.has(pid) ? sum + ticks : sum), 0) * 10;
}

function readStat(
  pid: string,
): { readonly pid: number; readonly parent: number; readonly ticks: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
    return { pid: Number(pid), parent: fields[1] ?? 0, ticks };
  } catch {
    return null;
  }
}

function told(what: string, site: string, runs: readonly (readonly Taken[])[]): void {
  for (const [index, { step }] of (runs[0] ?? []).entries()) {
    const of = (key: 'clock' | 'processor') => median(runs.map((run) => run[index]?.[key] ?? 0)).toFixed(0);
    console.log(
      `${what.padEnd(11)} ${step.padEnd(8)} clock ${of('clock').padStart(6)} ms, processor ${of('processor').padStart(6)} ms  ${runs[0]?.[index]?.more ?? ''}  ${site}`,
    );
  }
}
