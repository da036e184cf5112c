import { inspect } from '../../../src/engine';
import { sheetOf, workbookOf } from '../../support/accounts/sheets';

type Cells = readonly (string | number | null)[];

/** Findings on one form as code, severity and cell. */
function found(...rows: readonly Cells[]): readonly string[] {
  const { findings } = inspect(
    workbookOf(
      [
        sheetOf(
          '自评表',
          rows.map((row) => [...row]),
        ),
      ],
      '自评.xlsx',
    ),
  );
  return findings.map(({ code, severity, cell }) => `${code} ${severity} ${cell?.address ?? ''}`);
}

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
    expect(found(...table('75%', 60))).toContain('PJ414 review F4');
  });

  it('leaves the error where it does not', () => {
    expect(found(...table('75%', 61))).toContain('PJ414 error F4');
    expect(found(...table('75%', null))).toContain('PJ414 error F4');
  });

  it('says nothing of a right rate', () => {
    expect(found(...table('90%', 60)).filter((line) => line.startsWith('PJ414'))).toEqual([]);
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
  const rates = (budget: number): readonly string[] =>
    found(...form(budget)).filter((line) => /^PJ20[23]/.test(line));

  it('makes no rate of 980,000 %', () => {
    expect(rates(85.6)).toEqual([]);
  });

  it('does not hide a wrong rate of amounts in one unit', () => {
    // 838,880 ÷ 856,000 = 98 %, 838,880 ÷ 900,000 = 93.21 %.
    expect(rates(856000)).toEqual([]);
    expect(rates(900000)).toEqual(['PJ202 error F3']);
  });
});
