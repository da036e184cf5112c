import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openChromium, openFixture, type ChromiumExcel } from '../excel-host/browser';
import { openBrowser } from '../support/browser';
import { builtSite, SITE_URL } from '../support/builds';
import { check } from '../taskpane/support/chromium';
import { startNginx, type RunningNginx } from './support/nginx';

/** The site as in an office: built for a closed network, served by nginx, used in a browser. */

const ROOT = path.resolve(__dirname, '..', '..');
const { version }: { version: string } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

let nginx: RunningNginx;
beforeAll(async () => {
  nginx = await startNginx(version);
}, 900_000);
afterAll(() => nginx.stop());

function hashed(prefix: string): string {
  const name = readdirSync(path.join(builtSite(), 'site')).find((file) =>
    new RegExp(`^${prefix}\\.[0-9a-f]{8}\\.js$`).test(file),
  );
  if (name === undefined) throw new Error(`The site has no ${prefix}.*.js`);
  return name;
}

describe('what nginx answers', () => {
  it('keeps hashed files for ever and has everything else asked for anew', async () => {
    const { headers } = await nginx.ask(`/${hashed('taskpane')}`);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const name of [
      '/taskpane.html',
      '/manifest.xml',
      '/functions.js',
      '/functions.json',
      '/office-js/office.js',
      '/browser/',
      '/browser/service-worker.js',
      '/',
    ]) {
      const reply = await nginx.ask(name);
      expect([name, reply.status, reply.headers['cache-control']]).toEqual([name, 200, 'no-cache']);
      const again = await nginx.ask(name, { headers: { 'If-None-Match': String(reply.headers.etag) } });
      expect([name, again.status]).toEqual([name, 304]);
    }
  });

  it('knows the type of every kind of file', async () => {
    const types = {
      '/taskpane.html': 'text/html; charset=utf-8',
      '/functions.js': 'text/javascript; charset=utf-8',
      '/functions.json': 'application/json; charset=utf-8',
      '/help.css': 'text/css; charset=utf-8',
      '/manifest.xml': 'text/xml; charset=utf-8',
      '/browser/manifest.webmanifest': 'application/manifest+json; charset=utf-8',
      '/licences.txt': 'text/plain; charset=utf-8',
      '/assets/icon-32.png': 'image/png',
    };
    for (const [name, type] of Object.entries(types)) {
      expect([name, (await nginx.ask(name)).headers['content-type']]).toEqual([name, type]);
    }
  });

  it('forbids scripts from anywhere else and scripts made of text', async () => {
    for (const name of ['/taskpane.html', '/self.html', '/browser/', '/missing.html']) {
      const { headers } = await nginx.ask(name);
      const policy = String(headers['content-security-policy']);
      expect([name, /script-src ([^;]*)/.exec(policy)?.[1]]).toEqual([name, "'self'"]);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it('lets Excel frame the pane, and nobody the browser edition', async () => {
    const pane = await nginx.ask('/taskpane.html');
    expect(pane.headers['x-frame-options']).toBeUndefined();
    expect(pane.headers['cross-origin-opener-policy']).toBeUndefined();
    expect(pane.headers['content-security-policy']).not.toContain('frame-ancestors');
    const page = await nginx.ask('/browser/index.html');
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('lets Excel on the web read the functions from another origin, and nothing else', async () => {
    for (const name of ['/functions.json', '/functions.js', '/assets/icon-32.png']) {
      expect((await nginx.ask(name)).headers['access-control-allow-origin']).toBe('*');
    }
    for (const name of ['/taskpane.html', '/browser/']) {
      expect((await nginx.ask(name)).headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('packs texts, takes no other method, and shows no file that is not part of the site', async () => {
    const packed = await nginx.ask('/self.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect([method, (await nginx.ask('/functions.json', { method })).status]).toEqual([method, 405]);
    }
    for (const name of ['/web.config', '/.git/config', '/../pj.key', '/browser/.x', '/assets/']) {
      const { status } = await nginx.ask(name);
      expect([name, status === 403 || status === 404]).toEqual([name, true]);
    }
    expect(String((await nginx.ask('/')).headers.server)).toBe('nginx');
  });
});

describe('the site in use, every other host blocked', () => {
  let excel: ChromiumExcel | null = null;
  let browser: Browser | null = null;
  afterEach(async () => {
    await excel?.close();
    await browser?.close();
    excel = null;
    browser = null;
  });

  async function openExcel(page: string): Promise<ChromiumExcel> {
    excel = await openChromium({
      workbook: openFixture('jiayuguan-2021.xlsx'),
      addinRoot: builtSite(),
      addinUrl: SITE_URL,
      page,
      flags: 0,
      viewport: { width: 1366, height: 768 },
    });
    excel.page.setDefaultTimeout(90_000);
    return excel;
  }

  /** A page of the site in a plain browser; returns its requests to other servers, and its errors. */
  async function openPage(name: string): Promise<{ page: Page; foreign: string[]; errors: string[] }> {
    browser = await openBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    context.setDefaultTimeout(120_000);
    const foreign: string[] = [];
    const errors: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await context.route('**/*', async (route) => {
      const { origin, href, protocol } = new URL(route.request().url());
      if (origin === new URL(SITE_URL).origin || protocol === 'blob:' || protocol === 'data:') {
        await route.continue();
        return;
      }
      foreign.push(href);
      await route.abort();
    });
    const page = await context.newPage();
    await page.goto(`${SITE_URL}/${name}`);
    return { page, foreign, errors };
  }

  /** Rows of the self-check as [mark, what]. */
  async function results(
    frame: Pick<Page, 'locator'>,
    last: string,
  ): Promise<readonly (readonly string[])[]> {
    const rows = frame.locator('#results tr');
    await rows.filter({ hasText: last }).last().waitFor();
    const texts = await rows.evaluateAll((found) =>
      found.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')),
    );
    return texts.map(([mark = '', what = '']) => [mark, what]);
  }

  it('checks a form in Excel and finds its five errors', async () => {
    const { pane, foreign, errors } = await openExcel('taskpane.html');
    expect(pane.url()).toMatch(/^https:\/\/localhost:48443\/pj\/taskpane\.html/);
    await pane.getByRole('main').waitFor();
    // The truth file of the workbook: five faults that are errors.
    expect(await check(pane)).toBe('还不能提交 必须改 5');
    await pane.getByRole('treeitem', { name: /H47 总分填 98/ }).waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  }, 300_000);

  const SITE_ROWS = [
    ['通过', '页面打开了'],
    ['通过', '网址是 https'],
    ['通过', '浏览器内核够新'],
    ['通过', 'office.js 下载到了'],
    ['通过', '文件 taskpane.html'],
    ['通过', '文件 functions.js'],
    ['通过', '文件 functions.json'],
    ['通过', '文件 unsupported.js'],
    ['通过', '文件 assets/icon-32.png'],
    ['通过', '文件 manifest.xml'],
    ['通过', '清单与网站一致'],
    ['通过', '更新能到达'],
  ];

  it('checks itself inside Excel', async () => {
    const { pane, foreign, errors } = await openExcel('self.html');
    expect(await results(pane, 'PJ 函数')).toEqual([
      ...SITE_ROWS,
      ['通过', 'Excel 版本够用'],
      ['通过', '共享运行时（SharedRuntime 1.1）'],
      ['注意', 'PJ 函数'],
    ]);
    // Excel 2021 LTSC: ExcelApi 1.14.
    expect(await pane.locator('#summary').inputValue()).toContain('ExcelApi 1.14');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  }, 300_000);

  it('checks itself in a plain browser', async () => {
    const { page, foreign } = await openPage('self.html');
    expect(await results(page, 'Excel 版本和 PJ 函数')).toEqual([
      ...SITE_ROWS,
      ['不适用', 'Excel 版本和 PJ 函数'],
    ]);
    expect(foreign).toEqual([]);
  }, 300_000);

  it('checks a form in the browser edition, reached from the front page', async () => {
    const { page, foreign, errors } = await openPage('');
    await page.getByRole('link', { name: '浏览器版' }).click();
    await page.getByText('示例').first().waitFor();
    await page.getByRole('button', { name: /一键检查/ }).click();
    await page.locator('.pj-verdict').waitFor();
    expect(page.url()).toBe(`${SITE_URL}/browser/`);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  }, 300_000);
});
