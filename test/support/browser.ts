import { chromium, type Browser, type BrowserServer } from 'playwright-core';

const LAUNCH = {
  /** `CHROMIUM` can name another browser. */
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--no-first-run',
    // The tests have their own certificates; a service worker is fetched outside of the context that ignores
    // them.
    '--ignore-certificate-errors',
  ],
};

/**
 * Environment variable with the browser that a run of many files (scripts/test.mjs) has started for all of
 * them.
 */
export const RUNNING = 'PJ_CHROMIUM';

/** Starts a browser that other processes can open. */
export function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(LAUNCH);
}

/** The browser that is running, or a new one. Closing it closes what was opened through it. */
export function openBrowser(): Promise<Browser> {
  const running = process.env[RUNNING];
  return running === undefined ? chromium.launch(LAUNCH) : chromium.connect(running);
}
