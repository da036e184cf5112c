import { inspect } from '../../../../src/engine';
import { fixtureWorkbook } from '../../../support/fixtures';
import { readTruth } from '../../../support/truth';

/** The nine published tables of Zengdu (2022), and copies of one of them with one wrong figure. */

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

describe.each([
  // A total with two digits exchanged: it breaks the sum above it and the one below it.
  ['M100-SUM_WRONG-za0', 'PJ801', 'total', '1133.18'],
  // A 项 in one column: the 款 above it and the row beside it both speak against it.
  ['M101-SUM_WRONG-za1', 'PJ802', 'part', '666.41'],
  ['M102-SUM_WRONG-za2', 'PJ803', 'total', '1133.18'],
  // One of many 款: only the exchanged digits (75 for 57) tell it from the others.
  ['M103-SUM_WRONG-za5', 'PJ806', 'slip', '57'],
  ['M105-SUM_WRONG-za3', 'PJ804', 'total', '1133.18'],
])('%s', (name, code, reason, expected) => {
  const truth = readTruth(`mutants/${name}.xlsx`);
  const errors = inspect(fixtureWorkbook(`mutants/${name}`)).findings.filter(
    ({ severity }) => severity === 'error',
  );

  it('has one error, at the cell that is wrong', () => {
    expect(errors.map(({ cell }) => cell.address)).toEqual(truth.faults.map(({ address }) => address));
    expect(errors.map((error) => [error.code, error.reason, error.expected])).toEqual([
      [code, reason, expected],
    ]);
  });
});

it('names every sum that a wrong part breaks', () => {
  const [error] = inspect(fixtureWorkbook('mutants/M101-SUM_WRONG-za1')).findings;
  expect(error?.message).toBe(
    'D12 “事业运行·财政拨款收入”填 666.14，使D9“医疗保障管理事务·财政拨款收入”、C12“事业运行·本年收入合计”不相符；改为 666.41 后都相符（各项相加 244.91 + 190.03 + 666.14 = 1101.08）。',
  );
  expect(error?.related.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['D9', 'D10', 'D11', 'C12']),
  );
});
