import { chromium, type Browser, type BrowserServer } from 'playwright-core';

const LAUNCH = {
  /** `CHROMIUM` names another one. */
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
    // Those of the tests are their own; a service worker is fetched outside of the context that is told so.
    '--ignore-certificate-errors',
  ],
};

/** Where a run of many files (scripts/test.mjs) says which browser it has started for all of them. */
export const RUNNING = 'PJ_CHROMIUM';

/** Starts a browser that other processes can open. */
export function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(LAUNCH);
}

/** A browser: the one that is running, or one of its own. Closing it ends what was opened through it. */
export function openBrowser(): Promise<Browser> {
  const running = process.env[RUNNING];
  return running === undefined ? chromium.launch(LAUNCH) : chromium.connect(running);
}
