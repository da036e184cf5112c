import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { serveExcelHost, type ServedExcel, type ServeOptions } from './web';

export interface ChromiumExcel extends ServedExcel {
  readonly browser: Browser;
  /** The page with grid and pane. */
  readonly page: Page;
  /** The add-in's frame. */
  readonly pane: Frame;
  /** Errors of the page and of the add-in: console errors and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Requests to other addresses than those of the page and the add-in; they were blocked. */
  readonly foreign: readonly string[];
}

export interface ChromiumOptions extends ServeOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/**
 * Opens the simulated Excel in a real Chromium; resolves when the add-in's frame has loaded. After a failure
 * nothing is left running.
 */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumExcel> {
  const served = await serveExcelHost(options);
  const browser = await openBrowser().catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  try {
    return { ...served, browser, ...(await openPage(browser, served, options)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPage(
  browser: Browser,
  served: ServedExcel,
  options: ChromiumOptions,
): Promise<Pick<ChromiumExcel, 'page' | 'pane' | 'errors' | 'foreign'>> {
  const { viewport = { width: 1280, height: 800 }, colorScheme = 'light', forcedColors = 'none' } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport,
    colorScheme,
    forcedColors,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const own = [new URL(served.url).origin, served.addinOrigin];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (own.includes(url.origin) || url.protocol === 'data:' || url.protocol === 'blob:') {
      await route.continue();
      return;
    }
    foreign.push(url.href);
    await route.abort();
  });
  await page.goto(served.url);
  return { page, pane: await paneOf(page), errors, foreign };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.waitForLoadState('load');
  return frame;
}
