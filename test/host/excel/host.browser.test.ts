import path from 'node:path';
import type { Edit } from '../../../src/workbook/edit';
import { openFixture, startExcelHost } from '../../excel-host';
import { openChromium, type ChromiumExcel } from '../../excel-host/browser';
import { createExcelHost } from '../../../src/host/excel';
import { at } from './support';
import { eventually } from '../../support/eventually';

/** The same host in a real Chromium: the page of the simulated Excel, the add-in in a frame of another origin. */

let excel: ChromiumExcel | null = null;

async function open(file: string, query = ''): Promise<ChromiumExcel> {
  excel = await openChromium({
    workbook: openFixture(file),
    addinRoot: path.resolve(__dirname, '../../excel-host/addin'),
    sources: true,
    query,
  });
  await excel.pane.waitForFunction(() => window.host !== undefined);
  return excel;
}

afterEach(async () => {
  await excel?.close();
  excel = null;
});

const FORM = '整体支出绩效自评表';

describe('the host in Chromium', () => {
  it('reads a published workbook as in jsdom, in three round trips, without leaving the page', async () => {
    const running = await startExcelHost({ workbook: openFixture('jiayuguan-2021.xlsx') });
    const expected = await createExcelHost().read();
    running.close();
    const { pane, session, errors, foreign } = await open('jiayuguan-2021.xlsx');
    session().log.reset();
    const read = await pane.evaluate(() => window.host?.read());
    expect(read).toEqual(expected);
    expect(session().log.totals().trips).toBe(3);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('marks, shows the marks in the grid, goes to a cell, clears: the workbook is as before', async () => {
    const { pane, page, book } = await open('jiayuguan-2021.xlsx');
    const before = book.describe();
    const total = at(FORM, 'H47');
    await pane.evaluate(async (cell) => window.host?.mark([{ cell, severity: 'error' }]), total);
    expect(book.sheet(FORM).conditionalFormats[0]?.formula).toBe('=N("PJ-CHECK:error")=0');
    expect(await pane.evaluate(async (cell) => window.host?.reveal(cell), total)).toEqual({
      shown: true,
      sentence: null,
    });
    const cell = page.locator('#H47');
    await cell.and(page.locator('.selected')).waitFor();
    await eventually(async () => {
      const colour = await cell.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(colour).toBe('rgb(253, 216, 219)');
    });
    expect(await pane.evaluate(async () => window.host?.unmark())).toBe(1);
    expect(book.describe()).toEqual(before);
  });

  it('fills in and takes back', async () => {
    const { pane, book } = await open('mingguang-2022-blank.xlsx');
    const before = book.describe();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('There is no sheet.');
    const edits: Edit[] = [
      { cell: at(sheet.name, 'Z1'), old: null, value: 9.5 },
      { cell: at(sheet.name, 'Z2'), old: null, value: '=20000元' },
    ];
    const outcome = await pane.evaluate(async (wanted) => {
      const result = await window.host?.apply(wanted);
      return (
        result && {
          written: result.written.length,
          undone: (await window.host?.undo?.(result))?.written.length,
        }
      );
    }, edits);
    expect(outcome).toEqual({ written: 2, undone: 2 });
    expect(book.describe()).toEqual(before);
  });

  it('keeps settings, hears of changes, and tells the user what Excel waits for', async () => {
    const { pane, user, book } = await open('mingguang-2022.xlsx');
    await pane.evaluate(async () => window.host?.writeSettings('{"profile":"anhui"}'));
    expect(await pane.evaluate(async () => window.host?.readSettings())).toBe('{"profile":"anhui"}');
    await pane.evaluate(async () => {
      await window.host?.onChange((change) => window.changes.push(change));
    });
    const { name } = book.activeSheet;
    user().types(name, 'Z9', 7);
    await pane.waitForFunction(() => window.changes.length === 1);
    expect(await pane.evaluate(() => window.changes)).toEqual([
      { sheetName: name, address: 'Z9', remote: false },
    ]);
    user().is('editing-cell');
    const reading = pane.evaluate(async () => (await window.host?.read())?.sheets.length);
    await pane.waitForFunction(() => typeof window.told.at(-1) === 'string');
    user().is('ready');
    expect(await reading).toBe(book.sheets.length);
    expect(await pane.evaluate(() => window.told.at(-1))).toBeNull();
  });

  it('ends a lost request with a sentence', async () => {
    const { pane, session } = await open('mingguang-2022.xlsx', 'giveUpAfter=2500');
    session().faults.inject({ kind: 'hang' });
    const message = await pane.evaluate(async () =>
      window.host?.read().then(
        () => '',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      ),
    );
    expect(message).toContain('Excel 没有应答');
  });
});
