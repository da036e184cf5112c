import { buildBook, openFixture, type BookModel, type ChromiumExcel } from '../../excel-host/browser';
import { check, idle, showTab, type Options } from './chromium';

/**
 * One state of the pane, and how to reach it from an opened workbook. The same list is checked by axe-core
 * and used for the pictures of the manual, so that every picture shows a checked state.
 */
export interface PaneScene {
  /** Name of its picture, without ending. */
  readonly name: string;
  readonly workbook: () => BookModel;
  readonly options?: Options;
  /** What the manual shows: the whole window, or the pane alone. */
  readonly shows: 'window' | 'pane';
  readonly reach: (excel: ChromiumExcel) => Promise<void>;
}

const faulty = () => openFixture('jiayuguan-2021.xlsx');
const blank = () => openFixture('mingguang-2022-blank.xlsx');
const FORM = '整体支出绩效自评表';

/** A workbook that somebody opened by mistake. */
function withoutForm(): BookModel {
  return buildBook('通讯录.xlsx', [
    { name: '通讯录', cells: { A1: '姓名', B1: '电话', A2: '张三', B2: '0550-1234567' } },
    { name: '备用' },
  ]);
}

/** The first form of mingguang-2022.xlsx with a second column that could hold the targets. */
function withTwoTargets(): BookModel {
  const book = openFixture('mingguang-2022.xlsx');
  const sheet = book.sheet('市外医疗专项调查费');
  sheet.put(12, 9, { value: '指标值' });
  for (let row = 13; row <= 21; row += 1) sheet.put(row, 9, { value: sheet.cell(row, 4).value });
  return book;
}

/** H47: the total is 98, the scores add up to 102. */
async function explainTotal({ pane }: ChromiumExcel): Promise<void> {
  await check(pane);
  await pane.getByRole('treeitem', { name: /H47 总分填 98/ }).click();
  await pane.getByRole('region', { name: '所选问题的说明' }).waitFor();
  await idle(pane);
}

async function previewFill({ pane }: ChromiumExcel): Promise<void> {
  await check(pane);
  await showTab(pane, /填得分/);
  await pane.getByRole('button', { name: /^写入 \d+ 格$/ }).waitFor();
}

async function checkedTab(excel: ChromiumExcel, tab: RegExp): Promise<void> {
  await check(excel.pane);
  await showTab(excel.pane, tab);
}

/** Makes the frame of the pane as narrow as a person can. */
async function narrow({ page }: ChromiumExcel, width: number): Promise<void> {
  await page.locator('#pane').evaluate((frame, pixels) => {
    frame.style.flex = `0 0 ${pixels}px`;
    frame.style.width = `${pixels}px`;
  }, width);
}

export const PANE_SCENES: readonly PaneScene[] = [
  {
    name: 'pane-welcome',
    workbook: faulty,
    shows: 'pane',
    reach: ({ pane }) => pane.getByRole('heading', { name: '检查并填写绩效自评表' }).waitFor(),
  },
  {
    name: 'pane-checked',
    workbook: faulty,
    shows: 'window',
    reach: async ({ pane }) => void (await check(pane)),
  },
  { name: 'pane-finding', workbook: faulty, shows: 'window', reach: explainTotal },
  {
    name: 'pane-ignore',
    workbook: faulty,
    shows: 'pane',
    reach: async ({ pane }) => {
      await check(pane);
      await pane.getByRole('treeitem', { name: /I31/ }).click();
      await pane.getByRole('button', { name: '忽略…' }).click();
      await pane.getByRole('form', { name: '忽略这个问题' }).getByRole('textbox').fill('原因见附件二');
      await idle(pane);
    },
  },
  {
    name: 'pane-ignored',
    workbook: faulty,
    shows: 'pane',
    reach: async ({ pane }) => {
      await check(pane);
      await pane.getByRole('treeitem', { name: /I31/ }).click();
      await pane.getByRole('button', { name: '忽略…' }).click();
      const form = pane.getByRole('form', { name: '忽略这个问题' });
      await form.getByRole('textbox').fill('原因见附件二');
      await form.getByRole('button', { name: '忽略', exact: true }).click();
      await pane.getByText('已忽略（1）').click();
      await pane.getByText('理由：原因见附件二').scrollIntoViewIfNeeded();
      await idle(pane);
    },
  },
  {
    name: 'pane-submit',
    workbook: faulty,
    shows: 'pane',
    reach: async ({ pane }) => {
      await check(pane);
      await showTab(pane, /报送/);
    },
  },
  {
    name: 'pane-stale',
    workbook: faulty,
    shows: 'pane',
    reach: async ({ pane, user }) => {
      await check(pane);
      user().types(FORM, 'F12', '91%');
      await pane.getByText('结果已过期', { exact: true }).waitFor();
    },
  },
  {
    name: 'pane-trouble',
    workbook: faulty,
    shows: 'pane',
    reach: async ({ pane, session }) => {
      await check(pane);
      session().faults.inject({ kind: 'session-lost' });
      await pane.getByRole('button', { name: '重新检查' }).first().click();
      await pane.getByRole('alert').getByRole('button', { name: '重试' }).waitFor();
      await idle(pane);
    },
  },
  {
    name: 'pane-waiting',
    workbook: faulty,
    shows: 'pane',
    reach: async ({ pane, user }) => {
      await check(pane);
      user().is('editing-cell');
      await pane.getByRole('button', { name: '重新检查' }).first().click();
      await pane
        .getByRole('alert')
        .getByText(/按 Enter 或 Esc 结束编辑/)
        .waitFor();
    },
  },
  {
    name: 'pane-no-form',
    workbook: withoutForm,
    shows: 'pane',
    reach: async ({ pane }) => void (await check(pane)),
  },
  {
    name: 'pane-clean',
    workbook: () => openFixture('clean/C01-anhui-shuili.xlsx'),
    shows: 'pane',
    reach: async ({ pane }) => void (await check(pane)),
  },
  { name: 'pane-fill', workbook: blank, shows: 'window', reach: previewFill },
  {
    name: 'pane-choices',
    workbook: blank,
    shows: 'pane',
    reach: async (excel) => {
      await previewFill(excel);
      const tier = excel.pane.getByRole('combobox', { name: /的档次$/ }).first();
      await tier.selectOption({ index: 1 });
      await tier.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'pane-filled',
    workbook: blank,
    shows: 'pane',
    reach: async (excel) => {
      await previewFill(excel);
      await excel.pane.getByRole('button', { name: /^写入 \d+ 格$/ }).click();
      await excel.pane.getByRole('heading', { name: /已写入 \d+ 格/ }).waitFor();
      await idle(excel.pane);
    },
  },
  { name: 'pane-forms', workbook: faulty, shows: 'pane', reach: (excel) => checkedTab(excel, /表与规则/) },
  {
    name: 'pane-doubt',
    workbook: withTwoTargets,
    shows: 'pane',
    reach: async (excel) => {
      await checkedTab(excel, /表与规则/);
      const question = excel.pane.getByText('“年度指标值”是哪一列');
      await question.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    },
  },
  { name: 'pane-tools', workbook: faulty, shows: 'pane', reach: (excel) => checkedTab(excel, /工具/) },
  {
    name: 'pane-dark',
    workbook: faulty,
    options: { colorScheme: 'dark' },
    shows: 'pane',
    reach: explainTotal,
  },
  {
    name: 'pane-contrast',
    workbook: faulty,
    options: { colorScheme: 'dark', forcedColors: 'active' },
    shows: 'pane',
    reach: explainTotal,
  },
  {
    name: 'pane-narrow',
    workbook: faulty,
    shows: 'pane',
    reach: async (excel) => {
      await narrow(excel, 320);
      await explainTotal(excel);
    },
  },
];
