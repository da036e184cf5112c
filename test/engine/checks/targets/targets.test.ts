import { inspect } from '../../../../src/engine';
import type { Finding } from '../../../../src/engine';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { fixtureWorkbook } from '../../../support/fixtures';
import { withCell, type Lines } from '../../../support/accounts/sheets';
import { FULL, table } from './forms';

const targets = (workbook: WorkbookSnapshot): readonly Finding[] =>
  inspect(workbook).findings.filter(({ code }) => code.startsWith('PJ9'));

const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, cell, reason }) => [code, severity, cell.address, reason]);

describe('the target tables of Anyang', () => {
  const anyang = fixtureWorkbook('anyang-2021-targets');

  it('add up: 587.02 + 9821.30 = 10408.32, each project 财政拨款 + 其他 = total', () => {
    expect(targets(anyang)).toEqual([]);
  });

  it('show a total that its sources do not make up (2900 + 0, not 3000)', () => {
    const [finding, ...more] = targets(withCell(anyang, 1, 8, 4, 2900));
    expect(more).toEqual([]);
    expect([finding?.code, finding?.severity, finding?.cell.address, finding?.expected]).toEqual([
      'PJ901',
      'error',
      'E8',
      '2900',
    ]);
  });

  it('show the one amount of two whose exchanged digits explain the budget', () => {
    // Sources: 10408.32 + 0 = 10408.32 confirm the total; structure: 587.02 + 9812.30 = 10399.32.
    const [finding, ...more] = targets(withCell(anyang, 0, 14, 3, 9812.3));
    expect(more).toEqual([]);
    expect([finding?.code, finding?.cell.address, finding?.reason, finding?.expected]).toEqual([
      'PJ902',
      'D15',
      'slip',
      '9821.3',
    ]);
  });

  it('leave a missing target value to its own check when the group has others', () => {
    expect(targets(withCell(anyang, 2, 14, 4, null))).toEqual([]);
  });

  it('show the budget total itself when sources and structure agree against it', () => {
    // D11 = 10408.32 in the department's table; 10408.23 fits neither of the two splits.
    const wrong = withCell(anyang, 0, 10, 3, 10408.23);
    expect(brief(targets(wrong))).toEqual([['PJ902', 'error', 'D11', 'total']]);
  });
});

it('a target table only warns when there may be other sources than the ones listed', () => {
  const amounts: Lines = [
    ['项目资金（万元）', '年度资金总额：', 100],
    [null, '其中：中央补助', 60],
    [null, '省级资金', 30],
  ];
  expect(brief(targets(table(amounts)))).toEqual([['PJ901', 'warning', 'C5', 'partial']]);
  const complete: Lines = [...amounts, [null, '其他资金', 0]];
  expect(brief(targets(table(complete)))).toEqual([['PJ901', 'error', 'C5', 'total']]);
});

it('a draft may have groups without an indicator', () => {
  const gaps = table([['项目资金（万元）', '年度资金总额：', 10]], FULL.slice(0, 1));
  expect(targets(gaps).map(({ code }) => code)).toContain('PJ903');
  const draft = inspect(gaps, { preset: 'draft' }).findings;
  expect(draft.filter(({ code }) => code === 'PJ903')).toEqual([]);
});
