import { inspect } from '../../../../src/engine';
import type { Finding } from '../../../../src/engine';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook';
import { fixtureWorkbook } from '../../../support/fixtures';
import { sheetOf, withCell, workbookOf, type Lines } from '../../../support/accounts/sheets';

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
    // Sources: 10408.32 + 0 = 10408.32 vouch for the total; structure: 587.02 + 9812.30 = 10399.32.
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

describe('a target table of our own', () => {
  const table = (amounts: Lines, rows: Lines): WorkbookSnapshot =>
    workbookOf([
      sheetOf('目标表', [
        ['项目支出绩效目标表'],
        ['（2023年度）'],
        ['项目名称', '办案经费'],
        ['主管部门', '某某局', '实施单位', '某某局机关'],
        ...amounts,
        ['年度目标', '保障办案'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ...rows,
      ]),
    ]);
  const full: Lines = [
    ['产出指标', '数量指标', '办案数', '≥10件'],
    ['产出指标', '质量指标', '办结率', '≥95%'],
    ['产出指标', '时效指标', '按期办结', '2023年12月前'],
    ['效益指标', '社会效益指标', '群众安全感', '有所提高'],
    ['满意度指标', '服务对象满意度指标', '当事人满意度', '≥90%'],
  ];

  it('only warns when there may be other sources than the ones listed', () => {
    const amounts: Lines = [
      ['项目资金（万元）', '年度资金总额：', 100],
      [null, '其中：中央补助', 60],
      [null, '省级资金', 30],
    ];
    expect(brief(targets(table(amounts, full)))).toEqual([['PJ901', 'warning', 'C5', 'partial']]);
    const complete: Lines = [...amounts, [null, '其他资金', 0]];
    expect(brief(targets(table(complete, full)))).toEqual([['PJ901', 'error', 'C5', 'total']]);
  });

  it('allows a tail in 万元 and none in 元', () => {
    const amounts = (unit: string): Lines => [
      [`项目资金（${unit}）`, '年度资金总额：', 100.01],
      [null, '其中：财政拨款', 60.5],
      [null, '其他资金', 39.5],
    ];
    expect(brief(targets(table(amounts('万元'), full)))).toEqual([['PJ901', 'info', 'C5', 'tail']]);
    expect(brief(targets(table(amounts('元'), full)))).toEqual([['PJ901', 'error', 'C5', 'total']]);
  });

  it('needs an indicator with a value in every required group', () => {
    const amounts: Lines = [
      ['项目资金（万元）', '年度资金总额：', 10],
      [null, '其中：财政拨款', 10],
      [null, '其他资金', 0],
    ];
    expect(targets(table(amounts, full))).toEqual([]);
    const [quantity, , time, effect] = full;
    const gaps: Lines = [
      ...(quantity ? [quantity] : []),
      ['产出指标', '质量指标', '办结率', null],
      ...(time ? [time] : []),
      ...(effect ? [effect] : []),
    ];
    // 质量 has no value; 满意度 is not there at all, so the header of the column is named.
    expect(brief(targets(table(amounts, gaps)))).toEqual([
      ['PJ903', 'warning', 'B9', 'absent'],
      ['PJ903', 'warning', 'B11', 'none'],
    ]);
    expect(
      inspect(table(amounts, gaps), { preset: 'draft' }).findings.filter(({ code }) => code === 'PJ903'),
    ).toEqual([]);
  });
});
