/** @jest-environment <rootDir>/test/support/once/page-environment.cjs */
import './support/node-globals';
import { HostError } from '../../src/host/host';
import { parseSettings } from '../../src/taskpane/settings';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readFixture } from './support/fixtures';
import { memoryHost } from './support/memory-host';
import { panePerTest } from './support/render';

/** The views of the pane over a spreadsheet in memory; engine and session are the real ones. */

const open = panePerTest();

const FORM = '整体支出绩效自评表';
const FIRST = '市外医疗专项调查费';

/** Opens a page that ⚙ shows. */
async function openMore(pane: Awaited<ReturnType<typeof open>>, tab: RegExp): Promise<void> {
  await pane.click(pane.find('button', '表与规则、工具'));
  await pane.click(pane.find('tab', tab));
}

describe('the pane before a check', () => {
  it('says what to do, and that every other page needs a check first', async () => {
    const pane = await open(memoryHost(readFixture('jiayuguan-2021.xlsx')));
    expect(pane.has('heading', '检查并填写绩效自评表')).toBe(true);
    await pane.click(pane.find('tab', /填得分/));
    expect(pane.text()).toContain('先点“一键检查”');
    await openMore(pane, /表与规则/);
    expect(pane.text()).toContain('先点“一键检查”');
  });

  it('checks at once when the ribbon asked for it', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    const pane = await open(host, 'check');
    expect(pane.has('button', '必须改 5')).toBe(true);
    expect(host.marks.map(({ cell }) => cell.address)).toEqual(
      expect.arrayContaining(['F12', 'B22', 'I31', 'H47']),
    );
  });
});

describe('the list of findings', () => {
  it('goes to the cell of the one that is chosen and explains it', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    const pane = await open(host, 'check');
    await pane.click(pane.find('treeitem', /H47 总分填 98/));
    expect(host.revealed).toEqual([`${FORM}!H47`]);
    const details = pane.find('region', '所选问题的说明');
    expect(details.textContent).toContain('应为102实为98差-4');
    expect(details.textContent).toContain('先核对各项分值和得分（合计 102，超过 100 分）');
    await pane.click(pane.find('button', '收起说明'));
    expect(pane.has('region', '所选问题的说明')).toBe(false);
  });

  it('closes an explanation with Esc, the innermost first, and keeps the keyboard at its row', async () => {
    const pane = await open(memoryHost(readFixture('jiayuguan-2021.xlsx')), 'check');
    const escape = (element: HTMLElement, more: KeyboardEventInit = {}) =>
      pane.happens(() =>
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...more })),
      );
    await pane.click(pane.find('treeitem', /H47 总分填 98/));
    await pane.click(pane.find('button', '忽略…'));
    const reason = pane.find('textbox', /忽略的理由/);
    await escape(reason, { isComposing: true });
    await pane.enter(reason, '原因见附件');
    await escape(reason);
    // An input method uses Esc itself, and typed words are not lost.
    expect(pane.has('textbox', /忽略的理由/)).toBe(true);
    await pane.enter(reason, '');
    await escape(reason);
    expect(pane.has('textbox', /忽略的理由/)).toBe(false);
    expect(pane.has('region', '所选问题的说明')).toBe(true);
    expect(document.activeElement).toBe(pane.find('button', '忽略…'));
    await escape(pane.find('button', '忽略…'));
    expect(pane.has('region', '所选问题的说明')).toBe(false);
    expect(document.activeElement).toBe(pane.find('treeitem', /H47 总分填 98/));
  });

  it('counts what is listed as the verdict does', async () => {
    const pane = await open(memoryHost(readFixture('mingguang-2022-blank.xlsx')), 'check');
    // Scores of 5 × 9 rows (one of them has 不适用 and points), five rates and five totals.
    expect(pane.has('button', '待填 55')).toBe(true);
    expect(pane.has('treeitem', '待填（55 格）')).toBe(true);
    // Tab, place in the list and headings count the same, and none of them counts blank cells.
    const places = Number(/问题 (\d+)/.exec(pane.find('tab', /^问题/).textContent ?? '')?.[1]);
    expect(pane.text()).toContain(`共 ${places} 处`);
    const headings = [...pane.text().matchAll(/(?:必须改|要说明|可不改)（(\d+) 处）/g)];
    expect(headings.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(places);
    expect(pane.text()).toContain('得分没有填 55 格');
    await pane.click(pane.find('tab', '填得分 55'));
    await pane.click(pane.find('button', '写入 33 格'));
    expect(pane.has('button', '待填 22')).toBe(true);
    expect(pane.has('tab', '填得分 22')).toBe(true);
  });

  it('hides what is not asked for, and groups by area and sheet', async () => {
    const pane = await open(memoryHost(readFixture('jiayuguan-2021.xlsx')), 'check');
    await pane.click(pane.find('button', '必须改 5'));
    expect(pane.has('treeitem', /H47/)).toBe(false);
    expect(pane.find('button', '必须改 5').getAttribute('aria-pressed')).toBe('false');
    expect(pane.text()).toContain('没有列出：必须改（5 处）');
    await pane.click(pane.find('button', '全部列出'));
    expect(pane.find('button', '必须改 5').getAttribute('aria-pressed')).toBe('true');
    expect(pane.text()).not.toContain('没有列出');
    await pane.enter(pane.find('combobox', '分组方式'), 'sheet');
    expect(pane.has('treeitem', /^慢性病项目支出绩效自评表（\d+ 处）$/)).toBe(true);
    await pane.enter(pane.find('combobox', '分组方式'), 'area');
    expect(pane.has('treeitem', /^分值（\d+ 处）$/)).toBe(true);
  });

  it('ignores only with a reason, and keeps the keyboard in the pane', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    const pane = await open(host, 'check');
    await pane.click(pane.find('treeitem', /I31/));
    await pane.click(pane.find('button', '忽略…'));
    await pane.click(pane.find('button', '忽略'));
    expect(pane.has('button', '必须改 5')).toBe(true);
    const reason = pane.find('textbox', /忽略的理由/);
    await pane.enter(reason, '原因见附件');
    pane.find('button', '忽略').focus();
    await pane.click(pane.find('button', '忽略'));
    expect(pane.has('button', '必须改 4')).toBe(true);
    expect(parseSettings(host.settings).settings.ignore).toMatchObject([
      { code: 'PJ409', reason: '原因见附件' },
    ]);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('says what was checked, check by check, on demand', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    const pane = await open(host, 'check');
    expect(pane.text()).toMatch(/3 张表：判断 \d+ 项，不适用 \d+ 项，需人工 \d+ 项/);
    const details = document.querySelector('details');
    if (!details) throw new Error('no coverage');
    await pane.happens(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(pane.text()).toMatch(/PJ407 总分等于|PJ407 \S+：1 张表有问题/);
    // What is left to a person comes first, with links to its cells.
    const list = document.querySelector('.pj-checks');
    expect(list?.querySelector('li')?.textContent).toMatch(/1 张表需人工.*，请看 /);
    const cell = list?.querySelector<HTMLElement>('li:first-child button');
    if (!cell) throw new Error('no cell');
    await pane.click(cell);
    expect(host.revealed).toEqual([cell.textContent]);
  });
});

describe('the right value as a button', () => {
  it('mends the cell with one click, says so, and goes on to the next finding', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    const pane = await open(host, 'check');
    await pane.click(pane.find('button', '改为 100%'));
    // F12 of the published form is 91%%, though all of the money was spent.
    const cell = host.workbook.sheets[0]?.cells.find(({ row, col }) => row === 11 && col === 5);
    expect(cell?.value).toBe('100%');
    expect(pane.text()).toContain('把 F12 改为“100%”');
    // Struck out for a moment, without a button.
    const mended = pane.find('treeitem', /F12 .*91%%.*多了一个百分号/);
    expect(mended.textContent).toMatch(/已改好：/);
    // It was the first of its sheet, and stays below the sheet's name.
    expect(mended.textContent?.startsWith(FORM)).toBe(true);
    expect(pane.has('button', '改为 100%')).toBe(false);
    expect(pane.find('region', '所选问题的说明')).toBeDefined();
    await pane.click(pane.find('button', '撤销'));
    expect(pane.has('treeitem', /F12 .*91%%.*多了一个百分号/)).toBe(true);
  });

  it('shows both cells before a score takes its total along', async () => {
    const host = memoryHost(readFixture('../../../samples/self-evaluation.xlsx'));
    const pane = await open(host, 'check');
    const before = host.workbook;
    // ≤40 working days, 46 taken: 8.5 of 10 points; the total of the form is 100 and right.
    await pane.click(pane.find('button', '改为 8.5…'));
    expect(host.workbook).toBe(before);
    const details = pane.find('region', '所选问题的说明').textContent;
    expect(details).toMatch(/H16 10 → 8\.50H23 100\.00 → 98\.50/);
    await pane.click(pane.find('button', '把 H16 改为“8.5”，合计同时改为 98.5（H23）'));
    expect(host.workbook).not.toBe(before);
    expect(pane.text()).toContain('把 H16 改为“8.5”，合计同时改为 98.5（H23）。');
  });

  it('takes a reason where it is asked for and writes it into its cell', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    const pane = await open(host, 'check');
    await pane.click(pane.find('treeitem', /I31 .*没有说明原因/));
    await pane.enter(pane.find('textbox', '写进 I31 的原因'), '个别机构整改不及时');
    await pane.click(pane.find('button', '写入'));
    const cell = host.workbook.sheets[0]?.cells.find(({ row, col }) => row === 30 && col === 8);
    expect(cell?.value).toBe('个别机构整改不及时');
    expect(pane.text()).toContain('已在 I31 写明原因');
    expect(pane.has('button', '必须改 4')).toBe(true);
    await pane.click(pane.find('button', '撤销'));
    expect(pane.has('treeitem', /I31 .*没有说明原因/)).toBe(true);
  });

  it('offers no total above the full points, which the next check would refuse', async () => {
    const pane = await open(memoryHost(readFixture('jiayuguan-2021.xlsx')), 'check');
    await pane.click(pane.find('treeitem', /H47 总分填 98/));
    expect(pane.has('region', '所选问题的说明')).toBe(true);
    expect(pane.has('button', /H47 改为/)).toBe(false);
  });
});

describe('many findings of one check', () => {
  it('are one line, and all of them are put right at once after a look', async () => {
    const host = memoryHost(readFixture('mingguang-2022.xlsx'));
    const pane = await open(host, 'check');
    const line = pane.find('treeitem', /^可不改：文字像是被截断、重复 1\d 处/);
    expect(line.getAttribute('aria-expanded')).toBe('false');
    await pane.click(pane.find('button', '一并改'));
    const preview = pane.find('region', '一并改的内容');
    expect(preview.textContent).toContain('→');
    expect(pane.has('button', '撤销')).toBe(false);
    await pane.click(pane.find('button', /^改这 \d+ 格$/));
    expect(pane.text()).toMatch(/已修改 \d+ 格/);
    expect(pane.has('button', '撤销')).toBe(true);
  });
});

describe('where the keyboard is', () => {
  it('goes into the cells with the mouse, and stays in the list with a key', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    let taken = 0;
    host.takeKeyboard = () => {
      taken += 1;
    };
    const pane = await open(host, 'check');
    const row = pane.find('treeitem', /H47 总分填 98/);
    const by = (detail: number, element: HTMLElement) =>
      pane.happens(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail })));
    await by(1, row);
    expect(taken).toBe(1);
    await pane.happens(() =>
      row.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    );
    expect(taken).toBe(1);
    const link = pane.find('button', /!H47$/);
    await by(0, link);
    expect(taken).toBe(1);
    await by(1, link);
    expect(taken).toBe(2);
    expect(host.revealed.length).toBe(4);
  });
});

describe('报送', () => {
  it('says what is missing and goes there', async () => {
    const pane = await open(memoryHost(readFixture('jiayuguan-2021.xlsx')), 'check');
    await pane.click(pane.find('tab', '报送'));
    expect(pane.has('region', '还不能提交')).toBe(true);
    await pane.click(pane.find('button', '去看'));
    expect(pane.has('treeitem', /H47 总分填 98/)).toBe(true);
    // It goes to the first of them, without a filter.
    expect(pane.text()).not.toContain('没有列出');
    expect(pane.find('region', '所选问题的说明').closest('[role="treeitem"]')?.textContent).toMatch(/必须改/);
  });

  it('names what is to be explained before the last steps', async () => {
    // Its truth file has no fault; its findings are those to be explained.
    const pane = await open(memoryHost(readFixture('zengdu-2022-self-evaluation.xlsx')), 'check');
    expect(pane.text()).toContain('说明后可以提交');
    await pane.click(pane.find('tab', '报送'));
    expect(pane.has('region', '报送前')).toBe(true);
    expect(pane.find('region', '说明后可以提交').textContent).toMatch(/要说明 \d+ 处/);
    await pane.click(pane.find('button', '去看'));
    expect(pane.has('treeitem', /^要说明/)).toBe(true);
  });

  it('lists the last steps when nothing must be changed, and ticks what is done', async () => {
    const pane = await open(memoryHost(readFixture('clean/C01-anhui-shuili.xlsx')), 'check');
    await pane.click(pane.find('tab', '报送'));
    expect(pane.has('region', '报送前')).toBe(true);
    expect(pane.text()).toContain('还没做：PJ 公式转为数值');
    await pane.click(pane.find('button', '查找 PJ 公式'));
    expect(pane.text()).toContain('已完成：没有 PJ 公式');
  });
});

describe('troubles and edits', () => {
  it('are told with a way to try again', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    const pane = await open(host);
    host.failWith(new HostError('session-lost', '与 Excel 的连接断开了。请保存并重新打开工作簿，再试一次。'));
    await pane.click(pane.find('button', '一键检查'));
    expect(pane.find('alert', /连接断开了/)).toBeDefined();
    await pane.click(pane.find('button', '重试'));
    expect(pane.has('button', '必须改 5')).toBe(true);
    expect(pane.has('alert', /连接断开了/)).toBe(false);
  });

  it('make the result stale, and a cell text is never taken for markup', async () => {
    const host = memoryHost(readFixture('jiayuguan-2021.xlsx'));
    const pane = await open(host, 'check');
    await pane.happens(() => host.type(FORM, 'F12', '<img src=x onerror=alert(1)>'));
    expect(pane.text()).toContain('结果已过期');
    // The verdict itself says that it is from before the changes.
    expect(pane.find('heading', /还不能提交/).textContent).toBe('改动前：还不能提交');
    await pane.happens(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9' })));
    expect(pane.text()).not.toContain('结果已过期');
    expect(pane.find('heading', /还不能提交/).textContent).toBe('还不能提交');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('填得分', () => {
  it('writes what is ticked, lists it and takes it back', async () => {
    const host = memoryHost(readFixture('mingguang-2022-blank.xlsx'));
    const before = host.workbook;
    const pane = await open(host, 'fill');
    expect(pane.find('row', /外出稽核次数/).textContent).toMatch(/空 → 10/);
    await pane.click(pane.find('summary', '填写选项'));
    await pane.click(pane.find('button', '全不选'));
    expect(pane.find('button', '写入').getAttribute('aria-disabled')).toBe('true');
    await pane.click(pane.find('checkbox', `写入 外出稽核次数 ${FIRST}!H14`));
    await pane.click(pane.find('button', '写入 1 格'));
    expect(pane.has('heading', '已写入 1 格')).toBe(true);
    const sheet = host.workbook.sheets[0];
    expect(sheet?.cells.find(({ row, col }) => row === 13 && col === 7)?.value).toBe(10);
    await pane.click(pane.find('button', '撤销最近一次写入'));
    expect(pane.has('heading', '已恢复 1 格')).toBe(true);
    expect(host.workbook).toEqual(before);
  });

  it('asks for tier and percentage, and refuses a percentage outside of the tier', async () => {
    const pane = await open(memoryHost(readFixture('mingguang-2022-blank.xlsx')), 'fill');
    await pane.enter(pane.find('combobox', '快速反应的档次'), '1');
    expect(pane.text()).toContain('请填 60%–80%（不含 80%） 之间的数');
    await pane.enter(pane.find('textbox', '快速反应占满分的百分比'), '90');
    expect(pane.text()).toMatch(/应在 60%–80%（不含 80%） 之间/);
    await pane.enter(pane.find('textbox', '快速反应占满分的百分比'), '75');
    // 10 points × 75 % = 7.5
    expect(pane.find('row', /快速反应/).textContent).toContain('空 → 7.5');
    expect(pane.text()).not.toContain('完成值：达成预期指标');
    await pane.click(pane.find('button', '快速反应的指标值、完成值和满分'));
    expect(pane.text()).toContain('指标值：全面展开；完成值：达成预期指标；满分 10');
    expect(pane.text()).toContain('得分 10 × 75% = 7.5');
  });

  it('shows the formulas that would be written', async () => {
    const pane = await open(memoryHost(readFixture('mingguang-2022-blank.xlsx')), 'fill');
    expect(pane.text()).not.toContain('公式：=');
    await pane.click(pane.find('summary', '填写选项'));
    await pane.click(pane.find('checkbox', /写成 Excel 公式/));
    expect(pane.text()).toContain('公式：=ROUND(MIN(ROUND(E7/D7,4),1)*F7,2)');
  });
});

describe('forms and rules', () => {
  it('show each form with its rule and why, and let the person choose another', async () => {
    const host = memoryHost(readFixture('mingguang-2022.xlsx'));
    const pane = await open(host, 'check');
    await openMore(pane, /表与规则/);
    const card = pane.find('region', FIRST);
    expect(card.textContent).toContain('项目支出绩效自评表');
    expect(card.textContent).toContain('预算管理一体化系统（通用）（按表样识别）');
    expect(card.textContent).toContain('达成预期指标');
    await pane.enter(pane.find('combobox', '评分规则'), 'hubei');
    expect(pane.find('region', FIRST).textContent).toContain('湖北省（您选定）');
    expect(parseSettings(host.settings).settings.profile).toBe('hubei');
    await pane.enter(pane.find('combobox', '评分规则'), '');
    expect(pane.find('region', FIRST).textContent).toContain('预算管理一体化系统（通用）（按表样识别）');
  });

  it('show what was read from the form, and leave it out when it is switched off', async () => {
    const host = memoryHost(readFixture('zengdu-2022-self-evaluation.xlsx'));
    const pane = await open(host, 'check');
    await openMore(pane, /表与规则/);
    const tiers = () => pane.find('checkbox', /^定性指标分三档：100%–80%、80%–50%、50%–0/);
    expect(tiers()).toHaveProperty('checked', true);
    await pane.click(tiers());
    expect(tiers()).toHaveProperty('checked', false);
    expect(parseSettings(host.settings).settings.ignorePrinted).toEqual(['tiers']);
    await pane.click(tiers());
    expect(parseSettings(host.settings).settings.ignorePrinted).toEqual([]);
  });

  it('make a rule of one’s own: an example as it is filled in, then the forms are judged by it', async () => {
    const host = memoryHost(readFixture('mingguang-2022.xlsx'));
    const pane = await open(host, 'check');
    await openMore(pane, /表与规则/);
    await pane.click(pane.find('summary', '自定一套规则…'));
    await pane.enter(pane.find('textbox', '名称'), '我局规则');
    await pane.enter(pane.find('combobox', '超过“≤”目标（反向）'), 'ratio');
    await pane.settle();
    // 10 × 10 ÷ 12
    expect(pane.text()).toContain('得分＝10×10÷12＝8.33 分');
    await pane.click(pane.find('button', '用这套规则'));
    expect(pane.find('region', FIRST).textContent).toContain('我局规则（您选定）');
    const [kept] = parseSettings(host.settings).settings.customProfiles;
    expect(kept).toMatchObject({ id: 'own-rule', name: '我局规则', extends: 'national' });
  });

  it('take a rule file and say what is wrong with another', async () => {
    const pane = await open(memoryHost(readFixture('mingguang-2022.xlsx')), 'check');
    await openMore(pane, /表与规则/);
    const file = (content: string) => {
      const made = new File([content], 'rule.json', { type: 'application/json' });
      // jsdom's files cannot be read as text.
      return Object.assign(made, { text: async () => content });
    };
    await pane.attach(pane.find('file', '规则文件'), file('{"id":"ours"}'));
    expect(pane.find('alert', /不能用/).textContent).toContain('name');
    const ours = { id: 'ours', name: '本市规则', summary: '沿用全国', extends: 'national', sources: {} };
    await pane.attach(pane.find('file', '规则文件'), file(JSON.stringify(ours)));
    expect(pane.find('region', FIRST).textContent).toContain('本市规则（您选定）');
    await pane.click(pane.find('button', '删除这套规则'));
    expect(pane.find('region', FIRST).textContent).toContain('预算管理一体化系统（通用）（按表样识别）');
  });

  it('ask which column is meant where two could be, and keep the answer', async () => {
    const host = memoryHost(withTwoTargets(readFixture('mingguang-2022.xlsx')));
    const pane = await open(host, 'check');
    await openMore(pane, /表与规则/);
    expect(pane.text()).toContain('“年度指标值”是哪一列');
    await pane.click(pane.find('radio', /^E13/));
    await pane.click(pane.find('button', '确定'));
    expect(pane.text()).toContain('年度指标值：您指定为标题“年度指标值”的那一列');
    const { columns } = parseSettings(host.settings).settings;
    expect(Object.values(columns)).toEqual([{ target: '年度指标值' }]);
    await pane.click(pane.find('button', '改回自动识别'));
    expect(parseSettings(host.settings).settings.columns).toEqual({});
  });
});

it('says that a workbook without a form is none, and what was looked at', async () => {
  const cells = [{ row: 0, col: 0, value: '姓名' }];
  const sheet = {
    name: '名单',
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  } as const;
  const host = memoryHost({ name: '名单.xlsx', sheets: [sheet], definedNames: [], mergesKnown: true });
  const pane = await open(host, 'check');
  expect(pane.has('heading', '没有找到绩效自评表')).toBe(true);
  expect(pane.text()).toContain('名单：');
  expect(host.marks).toEqual([]);
});

/** The first form with a second column headed like the target, in column J. */
function withTwoTargets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const [first] = workbook.sheets;
  if (!first) throw new Error('no sheet');
  const targets = first.cells.filter(({ row, col }) => col === 4 && row >= 13 && row <= 21);
  const second = [
    { row: 12, col: 9, value: '指标值' },
    ...targets.map(({ row, value }) => ({ row, col: 9, value })),
  ];
  const cells = [...first.cells, ...second].sort((a, b) => a.row - b.row || a.col - b.col);
  return { ...workbook, sheets: [{ ...first, cells }] };
}
