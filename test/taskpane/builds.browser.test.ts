import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BUILDS, type ChromiumExcel } from '../excel-host/browser';
import { readManifest } from '../excel-host/manifest';
import { ROOT } from '../excel-host/root';
import { SETTINGS_NAMESPACE } from '../../src/engine/settings-namespace';
import { eventually } from '../support/eventually';
import { check, chromiumPerTest, idle, showTab, verdict } from './support/chromium';

/** The whole work of a clerk with the built add-in in every supported build of Excel. */

const open = chromiumPerTest();

const FORM = '整体支出绩效自评表';

function expectQuiet({ errors, foreign, session }: ChromiumExcel): void {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
  expect([...session().missing]).toEqual([]);
}

describe.each(BUILDS)('in $name', (version) => {
  it('checks, marks, jumps, keeps settings, makes a report and clears', async () => {
    const excel = await open('jiayuguan-2021.xlsx', { version });
    const { pane, page, book, session } = excel;
    const before = book.describe();
    const rules = () => book.sheet(FORM).conditionalFormats.length;

    // The truth file of the workbook: five faults that are errors.
    expect(await check(pane)).toContain('必须改 5');
    expect(rules()).toBeGreaterThan(0);
    session().log.reset();
    expect(await check(pane)).toContain('必须改 5');
    // Three for the check; sheets, rules and their formulas for marks that exist already.
    expect(session().log.totals().trips).toBe(6);
    expect(session().log.all.filter(({ writes }) => writes)).toEqual([]);

    await pane.getByRole('treeitem', { name: /H47 总分填 98/ }).click();
    await page.locator('#H47.selected').waitFor();

    await showTab(pane, /工具/);
    await pane.getByRole('button', { name: '清除标记' }).click();
    await pane.getByText('标记已清除，您自己的格式没有改动。').first().waitFor();
    expect(book.describe()).toEqual(before);

    await pane.getByLabel('检查后标出有问题的单元格').click();
    await eventually(() => {
      expect(book.xmlParts.map(({ xml }) => xml).join()).toContain(SETTINGS_NAMESPACE);
    });
    expect(await check(pane)).toContain('必须改 5');
    expect(rules()).toBe(0);

    const sheets = book.sheets.length;
    await showTab(pane, /工具/);
    await pane.getByRole('button', { name: '生成报告工作表' }).click();
    await eventually(() => {
      expect(book.sheets.map(({ name }) => name).slice(sheets)).toEqual(['检查报告']);
    });
    await idle(pane);
    expectQuiet(excel);
  });

  it('fills and takes the fill back', async () => {
    const excel = await open('mingguang-2022-blank.xlsx', { version });
    const { pane, book } = excel;
    const before = book.describe();
    await check(pane);
    await showTab(pane, /填得分/);
    await pane.getByRole('button', { name: /^写入 \d+ 格$/ }).click();
    await pane.getByRole('heading', { name: /已写入 \d+ 格/ }).waitFor();
    await idle(pane);
    await pane.getByRole('button', { name: '撤销最近一次写入' }).click();
    await pane.getByRole('heading', { name: /已恢复 \d+ 格/ }).waitFor();
    await idle(pane);
    await showTab(pane, /工具/);
    await pane.getByRole('button', { name: '清除标记' }).click();
    await pane.getByText('标记已清除，您自己的格式没有改动。').first().waitFor();
    expect(book.describe()).toEqual(before);
    expectQuiet(excel);
  });

  it('answers every button that the manifest puts on the ribbon', async () => {
    const { buttons } = readManifest(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
    const names = buttons.flatMap((button) => (button.kind === 'function' ? [button.functionName] : []));
    expect([...names].sort()).toEqual(['check', 'clearMarks', 'fill']);
    const excel = await open('mingguang-2022-blank.xlsx', { version });
    const { pane, book, session } = excel;
    const before = book.describe();
    const rules = () => book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
    const press = async (name: string) => expect(await session().invocations.runCommand(name)).toBe(0);
    await press('check');
    await verdict(pane);
    await eventually(() => {
      expect(rules()).toBeGreaterThan(0);
    });
    await idle(pane);
    await press('clearMarks');
    expect(book.describe()).toEqual(before);
    await press('fill');
    await pane.getByRole('button', { name: /^写入 \d+ 格$/ }).waitFor();
    await idle(pane);
    expectQuiet(excel);
  });
});
