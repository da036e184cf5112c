import { found, type Cells } from '../../../support/found';

/** Own scores 60 + 38 = 98; the reviewer gave 57 + 36 = 93. */
const form = (own: number, reviewed: number, second: number | null = 36): readonly Cells[] => [
  ['2024年度项目支出绩效自评表'],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '自评得分', '财政复核得分', '扣分原因'],
  ['产出指标', '维护渠道', '≥50公里', '52公里', 60, 60, 57, '资料不全'],
  ['效益指标', '农户满意度', '≥90%', '85%', 40, 38, second, '宣传不够'],
  ['总分', null, null, null, 100, own, reviewed, null],
];

describe("a reviewer's total", () => {
  it('is the sum of what the reviewer gave', () => {
    expect(found(/PJ407/, form(98, 93))).toEqual([]);
    expect(found(/PJ407/, form(98, 94))).toEqual(['PJ407 error G5']);
  });

  it('is not called wrong where the own total does not show that the table adds up, or a score is missing', () => {
    expect(found(/PJ407/, form(97, 94))).toEqual(['PJ407 error F5']);
    expect(found(/PJ407/, form(98, 94, null))).toEqual([]);
  });

  it('is added up for a third reviewer and for the score of all of them', () => {
    const three = (last: number, all: number): readonly Cells[] => [
      ['2024年度项目支出绩效自评表'],
      [
        '一级指标',
        '三级指标',
        '分值',
        '单位自评（20%）',
        '主管部门复核（30%）',
        '财政终评（50%）',
        '综合得分',
      ],
      ['产出指标', '维护渠道', 60, 60, 58, 56, 57.4],
      ['效益指标', '农户满意度', 40, 38, 36, 36, 36.4],
      ['总分', null, 100, 98, 94, last, all],
    ];
    // 56 + 36 = 92; 57.4 + 36.4 = 93.8
    expect(found(/PJ407/, three(92, 93.8))).toEqual([]);
    expect(found(/PJ407/, three(93, 93.8))).toEqual(['PJ407 error F5']);
    expect(found(/PJ407/, three(92, 94.8))).toEqual(['PJ407 error G5']);
  });

  it('may hold what the reviewer gave for the execution rate above the table', () => {
    const money: readonly Cells[] = [
      ['项目资金（万元）', null, '全年预算数', '全年执行数', '分值', '执行率', '得分', null],
      [null, '年度资金总额', 100, 90, 10, '90%', 9, null],
    ];
    const [title, head, first] = form(0, 0);
    const rows = (reviewed: number): readonly Cells[] => [
      title ?? [],
      ...money,
      head ?? [],
      first ?? [],
      ['效益指标', '农户满意度', '≥90%', '85%', 30, 28, 26, '宣传不够'],
      ['总分', null, null, null, 100, 97, reviewed, null],
    ];
    // 57 + 26 = 83, and up to 10 for the rate.
    expect(found(/PJ407/, rows(92))).toEqual([]);
    expect(found(/PJ407/, rows(95))).toEqual(['PJ407 error G7']);
  });
});
