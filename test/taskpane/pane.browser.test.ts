import type { ChromiumExcel } from '../excel-host/browser';
import { addressOf } from '../../src/workbook/address';
import { readFixture } from './support/fixtures';
import { check, chromiumPerTest, idle, showTab } from './support/chromium';
import { eventually } from '../support/eventually';

/** The built add-in in a real browser: real office.js, real pane, simulated Excel around them. */

const open = chromiumPerTest();

const FORM = '整体支出绩效自评表';
const FIRST = '市外医疗专项调查费';

function expectQuiet({ errors, foreign }: ChromiumExcel): void {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
}

const PLAIN = 'rgba(0, 0, 0, 0)';

/** Waits until a cell of the grid is drawn marked, or plain. */
async function drawn({ page }: ChromiumExcel, address: string, how: 'marked' | 'plain'): Promise<void> {
  const cell = page.locator(`#${address}`);
  await eventually(async () => {
    const background = await cell.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect([address, background === PLAIN ? 'plain' : 'marked']).toEqual([address, how]);
  });
}

describe('checking in Excel', () => {
  it('lists and marks the known faults, goes to their cells, and clears without a trace', async () => {
    const excel = await open('jiayuguan-2021.xlsx');
    const { pane, page, book } = excel;
    const before = book.describe();
    await pane.getByRole('heading', { name: '检查并填写绩效自评表' }).waitFor();

    // The truth file of the workbook: five faults that are errors.
    expect(await check(pane)).toBe('还不能提交 必须改 5');
    const tree = pane.getByRole('tree');
    for (const code of ['F12', 'B22', 'I31', 'H47']) {
      await tree
        .getByRole('treeitem', { name: new RegExp(`必须改：.*${code} `) })
        .first()
        .waitFor();
      await drawn(excel, code, 'marked');
    }
    await drawn(excel, 'A1', 'plain');

    await tree.getByRole('treeitem', { name: /H47 总分填 98/ }).click();
    await page.locator('#H47.selected').waitFor();
    const details = pane.getByRole('region', { name: '所选问题的说明' });
    await eventually(async () => {
      expect(await details.locator('dd').allTextContents()).toEqual(['102', '98', '-4']);
      expect(await details.textContent()).toContain('9 + 20 + 53 + 10 + 10 = 102');
    });

    await pane.getByRole('button', { name: '下一处' }).click();
    await page.locator('#I4.selected').waitFor();
    await pane.getByRole('button', { name: '上一处' }).click();
    await page.locator('#H47.selected').waitFor();

    await showTab(pane, /工具/);
    await pane.getByRole('button', { name: '清除标记' }).click();
    await pane.getByText('标记已清除，您自己的格式没有改动。').first().waitFor();
    expect(book.describe()).toEqual(before);
    expectQuiet(excel);
  });

  it('goes to a cell on another sheet, and from a related cell back', async () => {
    const excel = await open('jiayuguan-2021.xlsx');
    const { pane, page, book } = excel;
    await check(pane);
    await pane.getByRole('treeitem', { name: /可持续影响招标/ }).click();
    await page.locator('#C30.selected').waitFor();
    expect(book.activeSheet.name).toBe('慢性病项目支出绩效自评表');
    await pane.getByRole('treeitem', { name: /H47 总分填 98/ }).click();
    await page.locator('#H47.selected').waitFor();
    const details = pane.getByRole('region', { name: '所选问题的说明' });
    await details.getByRole('button', { name: 'I4', exact: true }).first().click();
    await page.locator('#I4.selected').waitFor();
    expect(book.activeSheet.name).toBe(FORM);
    expectQuiet(excel);
  });

  it('is done by the keyboard alone', async () => {
    const excel = await open('jiayuguan-2021.xlsx');
    const { pane, page } = excel;
    await pane.getByRole('button', { name: '一键检查' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('tree').waitFor();
    await idle(pane);
    const focused = () =>
      pane.evaluate(() => {
        const element = document.activeElement;
        return `${element?.getAttribute('role') ?? element?.tagName ?? ''} ${element?.textContent ?? ''}`;
      });
    for (let step = 0; step < 25 && !(await focused()).startsWith('treeitem'); step += 1) {
      await page.keyboard.press('Tab');
    }
    await eventually(async () => {
      expect(await focused()).toContain('必须改（5 处）');
    });
    await page.keyboard.press('ArrowDown');
    await eventually(async () => {
      expect(await focused()).toContain('F12');
    });
    await page.keyboard.press('Enter');
    await page.locator('#F12.selected').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await pane.getByRole('treeitem', { name: /必须改（5 处）/, expanded: false }).waitFor();
    expectQuiet(excel);
  });

  it('keeps an ignored finding out of the list with its reason, and lets it come back', async () => {
    const excel = await open('jiayuguan-2021.xlsx');
    const { pane } = excel;
    await check(pane);
    await pane.getByRole('treeitem', { name: /I31/ }).click();
    await pane.getByRole('button', { name: '忽略…' }).click();
    const form = pane.getByRole('form', { name: '忽略这个问题' });
    expect(await form.getByRole('button', { name: '忽略', exact: true }).isDisabled()).toBe(true);
    await form.getByRole('textbox').fill('原因见附件二');
    await form.getByRole('button', { name: '忽略', exact: true }).click();
    await pane.getByRole('button', { name: '必须改 4' }).waitFor();
    await pane.getByText('已忽略（1）').click();
    await pane.getByText('理由：原因见附件二').waitFor();
    await idle(pane);
    await pane.getByRole('button', { name: /恢复 PJ409/ }).click();
    await pane.getByRole('button', { name: '必须改 5' }).waitFor();
    expectQuiet(excel);
  });

  it('says that a result is out of date after an edit, and sees a repaired fault go', async () => {
    const excel = await open('jiayuguan-2021.xlsx');
    const { pane, user } = excel;
    await check(pane);
    user().types(FORM, 'F12', '91%');
    await pane.getByText('结果已过期', { exact: true }).waitFor();
    await pane.getByRole('button', { name: '重新检查' }).first().click();
    await pane.getByRole('button', { name: '必须改 4' }).waitFor();
    await pane.getByText('结果已过期', { exact: true }).waitFor({ state: 'detached' });
    expectQuiet(excel);
  });

  it('tells a trouble with its next step and goes on after it', async () => {
    const excel = await open('jiayuguan-2021.xlsx');
    const { pane, user, session } = excel;
    await check(pane);
    session().faults.inject({ kind: 'session-lost' });
    await pane.getByRole('button', { name: '重新检查' }).first().click();
    const trouble = pane.getByRole('alert');
    await trouble
      .getByText(/[一-鿿]/)
      .first()
      .waitFor();
    await trouble.getByRole('button', { name: '重试' }).click();
    await pane.getByRole('button', { name: '必须改 5' }).waitFor();
    await idle(pane);
    user().is('editing-cell');
    await pane.getByRole('button', { name: '重新检查' }).first().click();
    await pane
      .getByRole('alert')
      .getByText(/按 Enter 或 Esc 结束编辑/)
      .waitFor();
    user().is('ready');
    await pane.getByRole('alert').waitFor({ state: 'detached' });
    await idle(pane);
    expectQuiet(excel);
  });

  it('says so when all is well', async () => {
    const clean = await open('clean/C01-anhui-shuili.xlsx');
    expect(await check(clean.pane)).toMatch(/^可以提交/);
    expectQuiet(clean);
  });
});

describe('filling in Excel', () => {
  it('shows old and new values, writes what is ticked, takes it back: the workbook is as before', async () => {
    const excel = await open('mingguang-2022-blank.xlsx');
    const { pane, page, book } = excel;
    await showTab(pane, /工具/);
    await pane.getByLabel('检查后标出有问题的单元格').click();
    // The setting is written into the document without an action of the person.
    await eventually(() => {
      expect(book.xmlParts).not.toEqual([]);
    });
    const before = book.describe();
    await check(pane);
    await showTab(pane, /填得分/);
    await pane
      .getByRole('row', { name: /外出稽核次数/ })
      .filter({ hasText: /空 → 10/ })
      .waitFor();
    await pane.getByRole('button', { name: /^写入 \d+ 格$/ }).click();
    await pane.getByRole('heading', { name: /已写入 \d+ 格/ }).waitFor();
    await idle(pane);
    // Published scores of the same form.
    const truth = readFixture('mingguang-2022.xlsx').sheets[0];
    for (const { row: at, col, value } of truth?.cells ?? []) {
      const address = addressOf(at, col);
      if (['H7', 'H14', 'H15', 'H17', 'H22'].includes(address)) {
        expect([address, book.sheet(FIRST).cell(at, col).value]).toEqual([address, value]);
      }
    }
    await page.locator('#H14', { hasText: /^10$/ }).waitFor();
    await pane.getByRole('button', { name: '撤销最近一次写入' }).click();
    await pane.getByRole('heading', { name: /已恢复 \d+ 格/ }).waitFor();
    await idle(pane);
    expect(book.describe()).toEqual(before);
    expectQuiet(excel);
  });

  it('counts the qualitative scores a person chooses in the total', async () => {
    const excel = await open('mingguang-2022-blank.xlsx');
    const { pane, book } = excel;
    await check(pane);
    await showTab(pane, /填得分/);
    const tiers = pane.getByRole('tabpanel').getByRole('combobox', { name: /的档次$/ });
    const names = await tiers.evaluateAll((boxes) =>
      boxes.map((box) => box.getAttribute('aria-label') ?? ''),
    );
    // The first form has two qualitative indicators: 快速反应 (10 points) and 精准服务/长效 (5 points).
    for (const name of names.slice(0, 2)) await pane.getByLabel(name).first().selectOption({ index: 1 });
    await pane.getByRole('row', { name: /总分/ }).first().waitFor();
    await pane.getByRole('button', { name: /^写入 \d+ 格$/ }).click();
    await pane.getByRole('heading', { name: /已写入/ }).waitFor();
    expect(book.sheet(FIRST).cell(22, 7).value).toBe(100);
    expectQuiet(excel);
  });
});

describe("the clerk's path in Excel", () => {
  /** Everything pressed in the pane with the mouse since. */
  async function watched({ pane }: ChromiumExcel): Promise<() => Promise<number>> {
    await pane.evaluate(() => {
      const counted = window as { pressed?: number };
      counted.pressed = 0;
      const count = () => {
        counted.pressed = (counted.pressed ?? 0) + 1;
      };
      window.addEventListener('pointerdown', count, { capture: true });
    });
    return () => pane.evaluate(() => (window as { pressed?: number }).pressed ?? 0);
  }

  it('is two clicks to the first mended error, one to each further, two to a report', async () => {
    const excel = await open('jiayuguan-2021.xlsx');
    const { pane, book } = excel;
    const clicks = await watched(excel);
    await pane.getByRole('button', { name: '一键检查' }).click();
    await pane.getByRole('button', { name: '改为 100%', exact: true }).first().click();
    await pane.getByRole('button', { name: '必须改 4' }).waitFor();
    await idle(pane);
    expect(await clicks()).toBe(2);
    await pane.getByRole('button', { name: '改为 9.96', exact: true }).click();
    await pane.getByRole('button', { name: '要说明 4' }).waitFor();
    await idle(pane);
    expect(await clicks()).toBe(3);
    expect([book.sheet(FORM).cell(11, 5).value, book.sheet(FORM).cell(3, 8).value]).toEqual(['100%', 9.96]);
    await pane.getByRole('tab', { name: '报送' }).click();
    await pane.getByRole('button', { name: '生成报告工作表' }).click();
    await pane
      .getByText(/检查报告已放在新的工作表里/)
      .first()
      .waitFor();
    expect(await clicks()).toBe(5);
    expect(book.activeSheet.name).toBe('检查报告');
    expectQuiet(excel);
  });

  it('is four clicks to a filled workbook of five forms', async () => {
    const excel = await open('mingguang-2022-blank.xlsx');
    const { pane, book } = excel;
    const clicks = await watched(excel);
    await pane.getByRole('button', { name: '一键检查' }).click();
    await pane.getByRole('button', { name: /^待填 \d+$/ }).click();
    await pane.getByRole('button', { name: '16 项都按 100%' }).click();
    await pane.getByRole('button', { name: '写入 53 格' }).click();
    await pane.getByRole('heading', { name: '已写入 53 格' }).waitFor();
    expect(await clicks()).toBe(4);
    // The first form: every row has its full points.
    expect(book.sheet(FIRST).cell(22, 7).value).toBe(100);
    await idle(pane);
    expectQuiet(excel);
  });
});
