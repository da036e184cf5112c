import { found, type Cells } from '../../support/found';

const TOP: readonly Cells[] = [['2024年度项目支出绩效自评表'], ['项目名称', '渠道维护']];

describe('a second column for the points', () => {
  /** Row 4: 12 of 10 points, where the second column has 15. */
  const form = (head: string, second: readonly [number, number, number]): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', head, '得分'],
    ['产出指标', '维护渠道', '≥50公里', '52公里', 10, second[0], 12],
    ['产出指标', '维护水闸', '≥5座', '5座', 50, second[1], 45],
    ['效益指标', '农户满意度', '≥90%', '95%', 40, second[2], 40],
    ['总分', null, null, null, 100, 100, 97],
  ];

  it('turns a score above its points into a question where the other points bear it', () => {
    // 15 + 45 + 40 = 100, and 12 is within 15.
    expect(found(/PJ401/, form('调整分值', [15, 45, 40]))).toEqual(['PJ401 review G4']);
    expect(found(/PJ401/, form('某某数', [15, 45, 40]))).toEqual(['PJ401 review G4']);
  });

  it('leaves the error where they do not', () => {
    expect(found(/PJ401/, form('调整分值', [11, 49, 40]))).toEqual(['PJ401 error G4']);
    // 15 + 50 + 40 = 105: the numbers of the unknown column are not points.
    expect(found(/PJ401/, form('某某数', [15, 50, 40]))).toEqual(['PJ401 error G4']);
    expect(found(/PJ401/, form('上年分值', [15, 45, 40]))).toEqual(['PJ401 error G4']);
  });
});

describe('a second column for the target or the actual value', () => {
  /** Row 4: 18 of 20 km with full marks, where the other column contains what was meant or reached. */
  const form = (head: string, first: string, second: string): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', head, '实际完成值', '分值', '得分'],
    ['产出指标', '维护渠道', '≥20公里', first, '18公里', 50, 50],
    ['效益指标', '农户满意度', '≥90%', second, '95%', 50, 50],
    ['总分', null, null, null, null, 100, 100],
  ];

  it('turns a missed target with full marks into a question where it is reached by the other', () => {
    expect(found(/PJ410/, form('某某情况', '≥18公里', '≥90%'))).toEqual(['PJ410 review G4']);
    expect(found(/PJ410/, form('自评值', '20公里', '95%'))).toEqual(['PJ410 review G4']);
  });

  it('leaves the error where it is missed by both, or the other is of another time', () => {
    expect(found(/PJ410/, form('某某情况', '≥19公里', '≥90%'))).toEqual(['PJ410 error G4']);
    expect(found(/PJ410/, form('上年完成值', '20公里', '95%'))).toEqual(['PJ410 error G4']);
    expect(found(/PJ410/, form('累计完成值', '20公里', '95%'))).toEqual(['PJ410 error G4']);
  });
});

describe('a blank cell beside a column that was not understood', () => {
  const form = (head: string, other: string | null): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', '实际完成值', head, '分值', '得分'],
    ['产出指标', '维护渠道', '≥20公里', null, other, 50, 50],
    ['效益指标', '农户满意度', '≥90%', '95%', '95%', 50, 50],
    ['总分', null, null, null, null, 100, 100],
  ];

  it('asks whether the value stands there', () => {
    expect(found(/PJ502/, form('年末数值', '21公里'))).toEqual(['PJ502 review D4']);
  });

  it('is an error where that column has nothing either', () => {
    expect(found(/PJ502/, form('年末数值', null))).toEqual(['PJ502 error D4']);
    expect(found(/PJ502/, form('上年完成值', '21公里'))).toEqual(['PJ502 error D4']);
  });
});

describe('an amount that was not understood', () => {
  const form = (rate: string, other: number | string | null, executed = 90): readonly Cells[] => [
    ...TOP,
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '某某数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, executed, other, 10, rate, 9],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', null, '得分'],
    ['产出指标', '数量指标', '维护渠道', '≥20公里', '21公里', 50, null, 50],
    ['效益指标', '社会效益指标', '农户满意度', '≥90%', '95%', 40, null, 40],
    ['总分', null, null, null, null, 100, null, 99],
  ];

  it('is named where it bears the printed rate out', () => {
    // 90 ÷ 100 = 90 %; 90 ÷ 96 = 93.75 %.
    expect(found(/PJ202/, form('93.75%', null))).toEqual(['PJ202 error G4']);
    expect(found(/PJ202/, form('93.75%', 97))).toEqual(['PJ202 error G4']);
    expect(found(/PJ202/, form('90%', 96))).toEqual([]);
    // The other number is the right rate: the one that was read may be that of something else.
    expect(found(/PJ202/, form('93.75%', '90%'))).toEqual(['PJ202 review G4']);
  });

  it('may be the budget where more was spent than the one that was read', () => {
    expect(found(/PJ203/, form('110%', null, 110))).toEqual(['PJ203 error G4']);
    expect(found(/PJ203/, form('110%', 120, 110))).toEqual(['PJ203 review G4']);
    // Ten times the executed amount is not a budget.
    expect(found(/PJ203/, form('110%', 1100, 110))).toEqual(['PJ203 error G4']);
  });
});

describe('a source that its own parts make another amount', () => {
  const MERGES = ['A3:B3', 'A4:B4', 'A5:A7', 'A8:A10'];
  /** 人员经费 200 and 公用经费 100 make up 基本支出 300; with 项目支出 100 the total is 400. */
  const form = (basic: number, total: number): readonly Cells[] => [
    ...TOP,
    ['支出类别', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['支出合计', null, 400, total, 360, 10, '90%', 9],
    ['基本支出', '小计', 300, basic, 270, null, '90%', null],
    [null, '人员经费', 200, 200, 180, null, '90%', null],
    [null, '公用经费', 100, 100, 90, null, '90%', null],
    ['项目支出', '小计', 100, 100, 90, null, '90%', null],
    [null, '设备费', 60, 60, 54, null, '90%', null],
    [null, '维修费', 40, 40, 36, null, '90%', null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '维护渠道', '≥20公里', '21公里', 50, 50],
    ['效益指标', '社会效益指标', '农户满意度', '≥90%', '95%', 40, 40],
    ['总分', null, null, null, null, 100, 99],
  ];

  it('is named itself, and neither the total nor its rate', () => {
    expect(found(/PJ20[12]/, form(300, 400), MERGES)).toEqual([]);
    // 200 + 100 = 300, 300 + 100 = 400, 270 ÷ 300 = 90 %.
    expect(found(/PJ20[12]/, form(310, 400), MERGES)).toEqual(['PJ201 error D5']);
    // 300 + 100 = 400: the parts confirm the source, and the total is wrong.
    expect(found(/PJ201/, form(300, 410), MERGES)).toEqual(['PJ201 error D4']);
  });
});

describe('a budget that is less than its sources, of which all was spent', () => {
  /** 150 + 50 + 20 = 220, and 214.5 of it was spent: 97.5 %. */
  const form = (budget: number, own: number): readonly Cells[] => [
    ...TOP,
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', budget, 214.5, 10, '97.5%', 9.75],
    [null, '其中：省级资金', 150, 150, null, '100%', null],
    [null, '县级资金', 50, 46, null, '92%', null],
    [null, '其他资金', own, 18.5, null, '92.5%', null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '维护渠道', '≥20公里', '21公里', 50, 50],
    ['效益指标', '社会效益指标', '农户满意度', '≥90%', '95%', 40, 40],
    ['总分', null, null, null, null, 100, 99.75],
  ];

  it('is a sum that is wrong, and not money spent over the budget', () => {
    expect(found(/PJ20[13]/, form(200, 20))).toEqual(['PJ201 error C4']);
    // 150 + 50 + 10 = 210 is less than what was spent; 18.5 of 10 is too.
    expect(found(/PJ203/, form(210, 10))).toEqual(['PJ203 error F4', 'PJ203 warning F7']);
  });
});

describe('a score of the execution rate that another number bears out', () => {
  /** 90 of 100 were spent: 9 of 10 points. */
  const form = (score: number, other: number | null): readonly Cells[] => [
    ...TOP,
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '某某数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 90, other, 10, '90%', score],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', null, '得分'],
    ['产出指标', '数量指标', '维护渠道', '≥20公里', '21公里', 50, null, 50],
    ['效益指标', '社会效益指标', '农户满意度', '≥90%', '95%', 40, null, 40],
    ['总分', null, null, null, null, 100, null, 90 + score],
  ];

  it('becomes a question', () => {
    // 90 ÷ 120 × 10 = 7.5; 9 is the score itself.
    expect(found(/PJ204/, form(7.5, 120))).toEqual(['PJ204 review H4']);
    expect(found(/PJ204/, form(7.5, 9))).toEqual(['PJ204 review H4']);
  });

  it('stays an error where nothing does', () => {
    expect(found(/PJ204/, form(7.5, null))).toEqual(['PJ204 error H4']);
    expect(found(/PJ204/, form(7.5, 130))).toEqual(['PJ204 error H4']);
    expect(found(/PJ204/, form(9, 120))).toEqual([]);
  });
});

describe('a total of money whose sources stand below the one that holds them', () => {
  const form = (second: number): readonly Cells[] => [
    ...TOP,
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 130, 130, 10, '100%', 10],
    [null, '财政拨款', 120, 120, null, '100%', null],
    [null, '水利局资金', 60, 60, null, '100%', null],
    [null, '农业局资金', second, second, null, '100%', null],
    [null, '其他资金', 10, 10, null, '100%', null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '维护渠道', '≥20公里', '21公里', 50, 50],
    ['效益指标', '社会效益指标', '农户满意度', '≥90%', '95%', 40, 40],
    ['总分', null, null, null, null, 100, 100],
  ];

  it('is a question where leaving them out closes it', () => {
    // 120 + 10 = 130, and 60 + 60 = 120.
    expect(found(/PJ201/, form(60)).filter((line) => !line.includes('review'))).toEqual([]);
  });

  it('is an error where it does not', () => {
    // 120 + 60 + 50 + 10 = 240.
    expect(found(/PJ201/, form(50))).toEqual(['PJ201 error C4', 'PJ201 error D4']);
  });
});

describe('a subtotal above a number of its column that nobody claimed', () => {
  const form = (extra: number | null): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '维护渠道', '≥20公里', '21公里', 30, 25],
    [null, '维护水闸', '≥5座', '5座', 20, 20],
    ['约束性指标', '违规情况', '无', '无', null, extra],
    ['产出指标小计', null, null, null, 50, 48],
    ['效益指标', '农户满意度', '≥90%', '95%', 50, 50],
    ['总分', null, null, null, 100, 95],
  ];

  it('is a question where the number closes it', () => {
    // 25 + 20 = 45, and 3 makes 48.
    expect(found(/PJ408/, form(3))).toEqual(['PJ408 review F7']);
  });

  it('is an error where it does not', () => {
    expect(found(/PJ408/, form(null))).toEqual(['PJ408 error F7']);
    expect(found(/PJ408/, form(2))).toEqual(['PJ408 error F7']);
  });
});

describe('a score in a row without a name', () => {
  const form = (extra: number, name: string | null): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '维护渠道', '≥20公里', '21公里', 30, 30],
    [null, '维护水闸', '≥5座', '5座', 20, 20],
    [null, name, null, null, null, extra],
    ['效益指标', '农户满意度', '≥90%', '95%', 50, 50],
    ['总分', null, null, null, 100, 100],
  ];

  it('is asked about, and neither added to a sum that closes without it nor to the row above', () => {
    expect(found(/PJ401|PJ407/, form(3, null))).toEqual(['PJ401 review F5', 'PJ407 review F8']);
  });

  it('counts where the row has one', () => {
    // 30 + 20 + 3 + 50 = 103.
    expect(found(/PJ407/, form(3, '清淤渠段'))).toEqual(['PJ407 error F8']);
  });
});
