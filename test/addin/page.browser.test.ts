import { EXAMPLES } from '../../scripts/function-examples';
import { FUNCTION_IDS } from '../../src/functions/ids';
import {
  EXCEL_2021,
  EXCEL_2024,
  EXCEL_WEB,
  MICROSOFT_365,
  openChromium,
  openFixture,
  type BookModel,
  type ChromiumExcel,
  type ChromiumOptions,
} from '../excel-host/browser';
import { builtAddin } from '../support/builds';
import { eventually } from '../support/eventually';
import { verdict, showTab } from '../taskpane/support/chromium';

/** The built page in a real browser: what Excel loads for a formula, for a button, and for the pane. */

jest.setTimeout(180_000);

const BUTTONS = [
  { label: '一键检查', functionName: 'check' },
  { label: '填得分', functionName: 'fill' },
  { label: '清除标记', functionName: 'clearMarks' },
];

let excel: ChromiumExcel | null = null;

beforeAll(() => void builtAddin());
afterEach(async () => {
  await excel?.close();
  excel = null;
});

async function open(
  workbook: string | BookModel,
  options: Partial<ChromiumOptions> = {},
): Promise<ChromiumExcel> {
  excel = await openChromium({
    viewport: { width: 1366, height: 768 },
    commands: BUTTONS,
    paneHidden: true,
    ...options,
    workbook: typeof workbook === 'string' ? openFixture(workbook) : workbook,
    addinRoot: builtAddin(),
  });
  excel.page.setDefaultTimeout(90_000);
  return excel;
}

/** A cell calls a function: Excel passes every parameter, null if it is left out. */
async function cell({ session }: ChromiumExcel, id: string, ...args: readonly unknown[]): Promise<unknown> {
  const given = JSON.parse(JSON.stringify([...args, null, null, null, null].slice(0, PARAMETERS[id] ?? 0)));
  const { value, failed, errorCode } = await session().invocations.callFunction(id, given, 'A1');
  return failed ? (ERRORS[errorCode ?? 0] ?? `error ${errorCode ?? ''}`) : value;
}

const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 7: '#VALUE!' };

/** Number of parameters in functions.json. */
const PARAMETERS: Readonly<Record<string, number>> = {
  ...{ SCORE: 4, EXECSCORE: 4, RATE: 3, COMPLETION: 2, PARSE: 1, TIER: 3 },
  ...{ TOTAL: 2, GRADE: 2, CHECK: 3, EXPLAIN: 4, WEIGHTED: 2, PROFILES: 0 },
};

async function press({ page }: ChromiumExcel, label: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '功能区' })
    .getByRole('button', { name: label, exact: true })
    .click();
}

/** Names of the parts that the page has fetched, without their hashes. */
async function fetched({ pane }: ChromiumExcel): Promise<readonly string[]> {
  const urls = await pane.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return urls.flatMap((url) => /\/([a-z-]+)\.[0-9a-f]{8}\.(?:js|css)/.exec(url)?.[1] ?? []);
}

function expectQuiet({ errors, foreign }: ChromiumExcel): void {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
}

describe.each([EXCEL_2021, EXCEL_2024, MICROSOFT_365, EXCEL_WEB])(
  'a workbook with PJ formulas in $name',
  (version) => {
    it('calculates every function as the manual says, and draws no pane', async () => {
      const opened = await open('jiayuguan-2021.xlsx', { version });
      const examples = FUNCTION_IDS.flatMap((id) =>
        (EXAMPLES[id] ?? []).map((example) => ({ id, ...example })),
      );
      // All cells at once, as in a recalculation.
      const shown = await Promise.all(
        examples.map(async ({ id, formula, call }) => [formula, await cell(opened, id, ...call)]),
      );
      expect(shown).toEqual(
        examples.map(({ formula, shows }) => [
          formula,
          typeof shows === 'object' && 'error' in shows ? shows.error : shows,
        ]),
      );
      expect(await fetched(opened)).not.toContain('pane');
      expect(await opened.pane.getByRole('main').count()).toBe(0);
      expectQuiet(opened);
    });
  },
);

describe('what the page fetches', () => {
  it('for a score: neither the pane nor the checks', async () => {
    const opened = await open('jiayuguan-2021.xlsx');
    expect(await cell(opened, 'SCORE', 10, '≥95%', '88.75%')).toBe(9.34);
    const parts = await fetched(opened);
    expect(parts).toContain('functions');
    expect(parts).not.toContain('pane');
    expect(parts).not.toContain('engine');
    expectQuiet(opened);
  });

  it('for a button that clears marks: neither the pane nor the checks', async () => {
    const opened = await open('jiayuguan-2021.xlsx');
    expect(await opened.session().invocations.runCommand('clearMarks')).toBe(0);
    expect(await fetched(opened)).not.toContain('pane');
    expect(await fetched(opened)).not.toContain('engine');
    expect(opened.session().paneVisible).toBe(false);
    expectQuiet(opened);
  });
});

describe('the ribbon', () => {
  it('opens the pane with a check', async () => {
    const opened = await open('jiayuguan-2021.xlsx');
    await press(opened, '一键检查');
    // The truth file of the workbook: five faults that are errors.
    expect(await verdict(opened.pane)).toBe('还不能提交 必须改 5');
    expect(opened.session().paneVisible).toBe(true);
    expectQuiet(opened);
  });

  it('opens the pane with the preview of a fill', async () => {
    const opened = await open('mingguang-2022-blank.xlsx');
    await press(opened, '填得分');
    await opened.pane.getByRole('button', { name: /^写入 \d+ 格$/ }).waitFor();
    expectQuiet(opened);
  });

  it('opens the pane without a check', async () => {
    const opened = await open('jiayuguan-2021.xlsx');
    await press(opened, '打开窗格');
    await opened.pane.getByRole('heading', { name: '检查并填写绩效自评表' }).waitFor();
    expectQuiet(opened);
  });

  it('clears the marks in the page of the pane, which tells it', async () => {
    const opened = await open('jiayuguan-2021.xlsx', { paneHidden: false });
    const before = opened.book.describe();
    await press(opened, '一键检查');
    await verdict(opened.pane);
    expect(opened.book.describe()).not.toEqual(before);
    await press(opened, '清除标记');
    await opened.pane.getByText('标记已清除，您自己的格式没有改动。').first().waitFor();
    expect(opened.book.describe()).toEqual(before);
    expectQuiet(opened);
  });
});

describe('the rule chosen for the document', () => {
  it('is taken by formulas that name none, and a new choice calculates them again', async () => {
    const opened = await open('jiayuguan-2021.xlsx');
    const { pane, session } = opened;
    // 10 × 50 ÷ 95 = 5.263; by the rule of Hubei for what should be less, 15 × 160 ÷ 386 = 6.2176.
    expect(await cell(opened, 'SCORE', 15, '≤160万元', '386万元')).toBe('#N/A');
    await press(opened, '一键检查');
    await verdict(pane);
    await showTab(pane, /表与规则/);
    await pane.getByRole('combobox', { name: '评分规则' }).selectOption('hubei');
    await eventually(async () => {
      expect(await cell(opened, 'SCORE', 15, '≤160万元', '386万元')).toBe(6.22);
    });
    expect(session().calculations).toEqual(['Full']);
    // The argument is used instead of the document's rule.
    expect(await cell(opened, 'SCORE', 15, '≤160万元', '386万元', '全国通用')).toBe('#N/A');
    expectQuiet(opened);
  });
});
