import path from 'node:path';
import { openChromium, openFixture, type ChromiumExcel } from './browser';

let excel: ChromiumExcel | null = null;

async function open(): Promise<ChromiumExcel> {
  excel = await openChromium({
    workbook: openFixture('mingguang-2022.xlsx'),
    addinRoot: path.join(__dirname, 'addin'),
    sources: true,
    hidden: [{ page: 'functions.html', flags: 2 }],
    commands: [{ label: '喊一声', functionName: 'SHOUT' }],
  });
  return excel;
}

afterEach(async () => {
  await excel?.close();
  excel = null;
});

describe('the page of the simulated Excel', () => {
  it('shows the sheet in view, changes sheets and follows what is typed', async () => {
    const { page, book, user, errors, foreign } = await open();
    const [first, second] = book.sheets;
    if (!first || !second) throw new Error('The workbook has two sheets at least.');
    await page.getByText('项目支出绩效自评表').first().waitFor();
    await page.getByRole('button', { name: second.name }).click();
    await page.locator(`footer button[aria-current="true"]`, { hasText: second.name }).waitFor();
    expect(book.activeSheet.name).toBe(second.name);
    user().types(second.name, 'A1', '改过的标题');
    excel?.redraw();
    await page.locator('#A1', { hasText: '改过的标题' }).waitFor();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('runs functions and commands in a hidden page beside the pane', async () => {
    const { page, session, book } = await open();
    const { value } = await session('functions.html').invocations.callFunction('TIMES', [6, 7], 'A1');
    expect(value).toBe(42);
    await page.getByRole('button', { name: '喊一声' }).click();
    await page.locator('#Z1', { hasText: '到' }).waitFor();
    expect(book.activeSheet.cell(0, 25).value).toBe('到');
  });

  it('behaves as a host does: no history, no dialogs of the browser, the pane in a frame of another origin', async () => {
    const { pane, url, addinOrigin } = await open();
    await pane.waitForFunction(() => window.host !== undefined);
    expect(new URL(url).origin).not.toBe(addinOrigin);
    expect(await pane.evaluate(() => [typeof history.pushState, typeof history.replaceState])).toEqual([
      'object',
      'object',
    ]);
    const dialog = await pane.evaluate(() => {
      try {
        window.alert('x');
        return 'shown';
      } catch {
        return 'refused';
      }
    });
    expect(dialog).toBe('refused');
  });

  it('starts a new session when it is loaded again', async () => {
    const { page, session } = await open();
    const before = session();
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('#pane iframe').length === 2);
    expect(session()).not.toBe(before);
  });

  it('blocks and lists requests to anywhere else', async () => {
    const { pane, foreign } = await open();
    await pane.evaluate(() => fetch('https://example.com/').catch(() => undefined));
    expect(foreign).toEqual(['https://example.com/']);
  });
});
