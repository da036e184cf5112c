import { inspect } from '../../../../src/engine';
import { fixtureWorkbook } from '../../../support/fixtures';
import { withCell } from '../../../support/accounts/sheets';

/** The nine published tables of Zengdu (2022), and copies with one wrong figure. */

const inAccounts = ({ code }: { readonly code: string }): boolean => code.startsWith('PJ8');

describe('the final accounts of Zengdu', () => {
  const { findings, forms } = inspect(fixtureWorkbook('zengdu-2022-final-accounts'));

  it('hold within and between their tables, but for one tail difference', () => {
    // 302 148.47 + 310 105.37 = 253.84, shown 253.83.
    expect(
      findings
        .filter(inAccounts)
        .map(({ code, severity, cell, reason }) => [code, severity, cell.address, reason]),
    ).toEqual([['PJ806', 'info', 'I34', 'tail']]);
  });

  it('give no error and no warning under any check', () => {
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });

  it('are judged table by table', () => {
    const judged = forms.map(({ tallies }) =>
      tallies
        .filter((tally) => inAccounts(tally) && tally.judged > 0)
        .map(({ code, outcome }) => `${code} ${outcome}`),
    );
    expect(judged).toEqual([
      ['PJ801 holds'],
      ['PJ802 holds'],
      ['PJ803 holds'],
      ['PJ804 holds'],
      ['PJ805 holds'],
      ['PJ806 violated'],
      // Empty tables with their sentence.
      ['PJ810 holds'],
      ['PJ810 holds'],
      ['PJ808 holds'],
    ]);
  });

  it('explain the tail difference with its calculation', () => {
    const [tail] = findings.filter(inAccounts);
    expect(tail?.message).toBe(
      'I34 “公用经费合计”填 253.83，各项相加 148.47 + 105.37 = 253.84，少 0.01，在尾差范围 0.015 之内，是金额换算为万元时四舍五入造成的，可以不改。',
    );
    expect(tail?.related.map(({ address }) => address)).toEqual(['F6', 'I9']);
  });
});

/** The published tables with one figure changed; `test/forms/workbooks` contains the address of each. */
const withFigure = (sheet: number, row: number, col: number, value: number) =>
  inspect(withCell(fixtureWorkbook('zengdu-2022-final-accounts'), sheet, row, col, value)).findings.filter(
    ({ severity }) => severity === 'error',
  );

it.each([
  // A total with two digits exchanged: it breaks the sum above it and the one below it.
  ['F33', withFigure(0, 32, 5, 1133.81), 'PJ801', 'total', '1133.18'],
  // A 项 in one column: both the 款 above it and its row contradict it.
  ['D12', withFigure(1, 11, 3, 666.14), 'PJ802', 'part', '666.41'],
  ['C9', withFigure(2, 8, 2, 1123.18), 'PJ803', 'total', '1133.18'],
  // One of many 款: only the exchanged digits (75 for 57) distinguish it from the others.
  ['C11', withFigure(5, 10, 2, 75), 'PJ806', 'slip', '57'],
  ['F15', withFigure(3, 14, 5, 1131.18), 'PJ804', 'total', '1133.18'],
] as const)(
  'one wrong figure (%s) is one error, with the right value',
  (address, errors, code, reason, expected) => {
    expect(errors.map((error) => [error.cell.address, error.code, error.reason, error.expected])).toEqual([
      [address, code, reason, expected],
    ]);
  },
);

it('names every sum that a wrong part breaks', () => {
  const [error] = withFigure(1, 11, 3, 666.14);
  expect(error?.message).toBe(
    'D12 “事业运行·财政拨款收入”填 666.14，使D9“医疗保障管理事务·财政拨款收入”、C12“事业运行·本年收入合计”不相符；改为 666.41 后都相符（各项相加 244.91 + 190.03 + 666.14 = 1101.08）。',
  );
  expect(error?.related.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['D9', 'D10', 'D11', 'C12']),
  );
});
