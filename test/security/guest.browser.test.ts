import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from '../../src/engine';
import { readWorkbook } from '../../src/xlsx';
import * as page from '../browser/support/page';
import { loadBook } from '../excel-host/browser';
import { withSettings } from '../support/with-settings';
import { check, chromiumPerTest } from '../taskpane/support/chromium';

/**
 * A colleague ignored the wrong total in the file and chose the rule in it: announced, counted, and
 * discarded.
 */

const FORM = 'jiayuguan-2021.xlsx';

function brought(): Uint8Array {
  const { snapshot } = readWorkbook(withSettings(FORM, '{}'), FORM);
  const total = inspect(snapshot).findings.find(({ code }) => code === 'PJ407');
  if (!total) throw new Error('the published form has a wrong total');
  const { code, cell, fingerprint } = total;
  const ignore = [
    { code, cell: { sheetName: cell.sheetName, address: cell.address }, fingerprint, reason: '见附件' },
  ];
  return withSettings(FORM, JSON.stringify({ version: 1, ignore }));
}

const SENTENCE = '由文件带来的设置：忽略 1 处问题。';

describe('in Excel', () => {
  const open = chromiumPerTest();

  it('what the file brings is announced, named in the verdict, and discarded with one button', async () => {
    const { pane, errors } = await open(loadBook(brought(), FORM));
    const bar = pane.getByRole('group', { name: '由文件带来的设置' });
    await bar.getByText(SENTENCE).waitFor();
    expect(await check(pane)).toBe('还不能提交 必须改 4');
    await pane.getByText('另有 1 处已忽略。忽略的有 1 处是必须改的。', { exact: true }).waitFor();
    await bar.getByRole('button', { name: '丢弃' }).click();
    await pane.getByRole('treeitem', { name: /H47 总分填 98/ }).waitFor();
    expect([await bar.count(), errors]).toEqual([0, []]);
  });
});

describe('in the page without Excel', () => {
  let bench: page.Bench;
  let folder = '';

  beforeAll(async () => {
    bench = await page.openBench();
    folder = mkdtempSync(path.join(tmpdir(), 'pj-guest-'));
  }, page.BUILD_TIME);
  afterAll(async () => {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the same, and the file no longer brings it when it is opened again', async () => {
    const file = path.join(folder, '来.xlsx');
    writeFileSync(file, brought());
    const { page: tab, errors } = await bench.visit();
    await page.openWorkbook(tab, file);
    const bar = tab.getByRole('group', { name: '由文件带来的设置' });
    await bar.getByText(SENTENCE).waitFor();
    await page.check(tab);
    expect(await page.finding(tab, /H47 总分填 98/).count()).toBe(0);
    await bar.getByRole('button', { name: '丢弃' }).click();
    await page.finding(tab, /H47 总分填 98/).waitFor();
    await page.openWorkbook(tab, page.fixture('clean/C09-sichuan-fulian.xlsx'));
    await page.openWorkbook(tab, file);
    await page.check(tab);
    await page.finding(tab, /H47 总分填 98/).waitFor();
    expect([await bar.count(), errors]).toEqual([0, []]);
  }, 300_000);
});
