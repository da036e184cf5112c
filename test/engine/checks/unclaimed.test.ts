import { inspect } from '../../../src/engine';
import { withCells } from '../../support/forms/grid';
import { fixtureWorkbook } from '../../support/fixtures';
import { found, type Cells } from '../../support/found';

describe('a number that was not understood', () => {
  const table = (rate: string, lastYear: number | null): readonly Cells[] => [
    ['2024年度项目支出绩效自评表'],
    ['项目名称', '培训'],
    ['一级指标', '三级指标', '年度指标值', '上年完成值', '实际完成值', '完成率', '分值', '得分'],
    ['产出指标', '培训次数', '≥50次', lastYear, '45次', rate, 50, 45],
    ['效益指标', '学员满意度', '≥90%', null, '95%', '100%', 50, 50],
    ['总分', null, null, null, null, null, 100, 95],
  ];

  it('turns a wrong completion rate into a question where it gives the printed one', () => {
    // 45 ÷ 60 = 75 %, 45 ÷ 50 = 90 %.
    expect(found(/PJ414/, table('75%', 60))).toEqual(['PJ414 review F4']);
  });

  it('leaves the error where it does not', () => {
    expect(found(/PJ414/, table('75%', 61))).toEqual(['PJ414 error F4']);
    expect(found(/PJ414/, table('75%', null))).toEqual(['PJ414 error F4']);
  });

  it('says nothing of a right rate', () => {
    expect(found(/PJ414/, table('90%', 60))).toEqual([]);
  });
});

describe('a budget in 万元 beside what was spent in 元', () => {
  const form = (budget: number): readonly Cells[] => [
    ['2024年度项目支出绩效自评表'],
    ['项目名称', '食堂改造'],
    ['全年预算数（万元）', budget, '全年支出数（元）', 838880, '执行率', '98.00%'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '更新设备', '26台', '26台', 50, 50],
    ['效益指标', '家长满意度', '≥90%', '95%', 50, 50],
    ['总分', null, null, null, 100, 100],
  ];
  const rates = (budget: number): readonly string[] => found(/PJ20[23]/, form(budget));

  it('makes no rate of 980,000 %', () => {
    expect(rates(85.6)).toEqual([]);
  });

  it('does not hide a wrong rate of amounts in one unit', () => {
    // 838,880 ÷ 856,000 = 98 %, 838,880 ÷ 900,000 = 93.21 %.
    expect(rates(856000)).toEqual([]);
    expect(rates(900000)).toEqual(['PJ202 error F3']);
  });
});

describe('a sum that is off beside a row with more points than it can have', () => {
  const workbook = fixtureWorkbook('jiayuguan-2021');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const said = (cells: Parameters<typeof withCells>[1]): readonly string[] =>
    inspect({ ...workbook, sheets: [withCells(sheet, cells)] })
      .findings.filter(({ code }) => ['PJ302', 'PJ304', 'PJ401', 'PJ407'].includes(code))
      .map(({ code, severity, cell, stated }) => `${code} ${severity} ${cell.address} ${stated ?? ''}`);

  it('is an error, though the row makes up the difference', () => {
    // Weights below B22 54 − 1 = 53, all 104 − 1 = 103; scores 102 beside a printed 98; H24 has 4 of 3 points.
    expect([...said({ G24: { value: 3 } })].sort()).toEqual([
      'PJ302 error B22 53',
      'PJ304 error H47 103',
      'PJ401 error H24 4',
      'PJ407 error H47 98',
    ]);
  });

  it('is an error as well where the row has no more than its points', () => {
    // 53, 103, and 102 − 1 = 101 beside 98.
    expect([...said({ G24: { value: 3 }, H24: { value: 3 } })].sort()).toEqual([
      'PJ302 error B22 53',
      'PJ304 error H47 103',
      'PJ407 error H47 98',
    ]);
  });
});

describe('a row with all points of a form', () => {
  const weights = (first: number, second: number): readonly string[] =>
    found(/PJ30[45]/, [
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '培训'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '培训次数', '≥50次', '55次', first, 50],
      ['效益指标', '学员满意度', '≥90%', '95%', second, 50],
      ['总分', null, null, null, 100, 100],
    ]);

  it('is not what was misread where the other rows make no whole without it', () => {
    // 500 + 50 = 550: without the 500 only 50 are left.
    expect(weights(50, 50)).toEqual([]);
    expect(weights(500, 50).every((line) => line.includes(' error '))).toBe(true);
    expect(weights(500, 50).length).toBeGreaterThan(0);
  });
});

describe('a row that no indicator looks like, where both sums are too large by what it has', () => {
  const SUMS = /PJ(?:304|305|407)/;

  /** 60 + 40 points, 60 + 38 scores; the rows between them are too much. */
  const form = (...between: readonly Cells[]): readonly Cells[] => [
    ['2024年度项目支出绩效自评表'],
    ['项目名称', '渠道维护'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '维护渠道', '≥50公里', '52公里', 60, 60],
    ...between,
    ['效益指标', '农户满意度', '≥90%', '95%', 40, 38],
    ['总分', null, null, null, 100, 98],
  ];

  const plain: Cells = ['产出指标', '维护水闸', '≥5座', '6座', 20, 20];

  it.each<readonly [what: string, rows: readonly Cells[]]>([
    ['without a name', [[null, null, null, null, 20, 15]]],
    ['with the name of a total', [['产出指标', '本页合计', null, null, 20, 20]]],
    ['with all points of a form', [['产出指标', '维护水闸', '≥5座', '6座', 100, 20]]],
    ['without a name, with a plain one below', [[null, null, null, null, 5, 0], plain]],
    ['without a name, with a plain one above', [plain, [null, null, null, null, 5, 0]]],
  ])('is a question, no error: a row %s', (_, rows) => {
    const total = 6 + rows.length;
    expect(found(SUMS, form(...rows))).toEqual([`PJ304 review E${total}`, `PJ407 review F${total}`]);
  });

  it('is no excuse where it looks like one: the sums are wrong', () => {
    expect(found(SUMS, form(plain))).toEqual(['PJ304 error E7', 'PJ407 error F7']);
  });

  it('is none where it is too much in one of the sums alone', () => {
    expect(found(SUMS, form([null, null, null, null, 20, 0]))).toEqual(['PJ304 error E7']);
  });
});

describe('a total that is off beside money whose heads are not understood', () => {
  const form = (score: number): readonly Cells[] => [
    ['2024年度项目支出绩效自评表'],
    ['项目名称', '开放经费'],
    ['甲栏', '乙栏', '丙栏', '丁栏', '戊栏'],
    ['县级', 20, 19.2, '96%', score],
    ['一级指标', '三级指标（分值）', '年度指标值', '实际完成值', '得分'],
    ['产出指标', '开放天数（50分）', '≥300天', '312天', 50],
    ['效益指标', '群众满意度（40分）', '≥90%', '95%', 40],
    ['总分', null, null, null, 99.6],
  ];

  it('is a question where a number above the table is what is missing', () => {
    expect(found(/PJ407/, form(9.6))).toEqual(['PJ407 review E8']);
  });

  it('is an error where none is', () => {
    expect(found(/PJ407/, form(9.5))).toEqual(['PJ407 error E8']);
  });
});
