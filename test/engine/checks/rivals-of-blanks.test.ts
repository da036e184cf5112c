import { found, type Cells } from '../../support/found';

/** A missing value is an error only if no cell nearby that was not understood may contain it. */

const TOP: readonly Cells[] = [['2024年度项目支出绩效自评表'], ['项目名称', '渠道维护']];

describe('PJ206: a blank amount beside a number that nobody claimed', () => {
  const form = (other: number | null): readonly Cells[] => [
    ...TOP,
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '某某数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, null, other, 10, '90%', 9],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', null, '得分'],
    ['产出指标', '数量指标', '维护渠道', '≥20公里', '21公里', 50, null, 50],
    ['效益指标', '社会效益指标', '农户满意度', '≥90%', '95%', 40, null, 40],
    ['总分', null, null, null, null, 100, null, 99],
  ];

  it('is a question where the number may be the amount, an error where there is none', () => {
    expect(found(/PJ206/, form(90))).toEqual(['PJ206 review D4']);
    expect(found(/PJ206/, form(null))).toEqual(['PJ206 error D4']);
  });
});

describe('PJ301: blank points beside a second column of points', () => {
  const form = (head: string, second: readonly [number | null, number, number]): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', head, '得分'],
    ['产出指标', '维护渠道', '≥50公里', '52公里', null, second[0], 10],
    ['产出指标', '维护水闸', '≥5座', '5座', 50, second[1], 50],
    ['效益指标', '农户满意度', '≥90%', '95%', 30, second[2], 30],
    ['总分', null, null, null, 100, 100, 90],
  ];

  it('are a question where the second column has them', () => {
    expect(found(/PJ301/, form('调整分值', [20, 50, 30]))).toEqual(['PJ301 review E4']);
  });

  it('are an error where it has not, or is of another year', () => {
    expect(found(/PJ301/, form('调整分值', [null, 50, 50]))).toEqual(['PJ301 error E4']);
    expect(found(/PJ301/, form('上年分值', [20, 50, 30]))).toEqual(['PJ301 error E4']);
  });
});

describe('PJ402: a blank score beside a second column of scores', () => {
  const form = (head: string, second: readonly [number | null, number, number]): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', head],
    ['产出指标', '维护渠道', '≥50公里', '52公里', 20, null, second[0]],
    ['产出指标', '维护水闸', '≥5座', '5座', 50, 50, second[1]],
    ['效益指标', '农户满意度', '≥90%', '95%', 30, 30, second[2]],
    ['总分', null, null, null, 100, 100, 100],
  ];

  it('is a question where the second column has it', () => {
    expect(found(/PJ402/, form('某某数', [20, 50, 30]))).toEqual(['PJ402 review F4']);
  });

  it('is an error where it has not', () => {
    expect(found(/PJ402/, form('某某数', [null, 50, 30]))).toEqual(['PJ402 error F4']);
    expect(found(/PJ402/, form('上年得分', [20, 50, 30]))).toEqual(['PJ402 error F4']);
  });
});

describe('PJ409: lost points beside a second column of explanations', () => {
  const form = (head: string, said: string | null): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析', head],
    ['产出指标', '维护渠道', '≥50公里', '45公里', 60, 54, null, said],
    ['效益指标', '农户满意度', '≥90%', '95%', 40, 40, null, '按期完成'],
    ['总分', null, null, null, 100, 94, null, null],
  ];

  it('are a question where the second column may give the reason', () => {
    expect(found(/PJ409/, form('某某情况', '雨季停工，少维护5公里'))).toEqual(['PJ409 review G4']);
    expect(found(/PJ409/, form('未完成原因', '雨季停工，少维护5公里'))).toEqual(['PJ409 review G4']);
  });

  it('are an error where it says nothing', () => {
    expect(found(/PJ409/, form('某某情况', null))).toEqual(['PJ409 error G4']);
    expect(found(/PJ409/, form('某某情况', '无'))).toEqual(['PJ409 error G4']);
  });
});

describe('PJ501: a blank target beside a column that was not understood', () => {
  const form = (head: string, other: string | null): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', head, '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '维护渠道', other, null, '21公里', 50, 50],
    ['效益指标', '农户满意度', '≥90%', '≥90%', '95%', 50, 50],
    ['总分', null, null, null, null, 100, 100],
  ];

  it('is a question where the target may stand there', () => {
    expect(found(/PJ501/, form('某某数值', '≥20公里'))).toEqual(['PJ501 review D4']);
    expect(found(/PJ501/, form('计划值', '≥20公里'))).toEqual(['PJ501 review D4']);
  });

  it('is an error where that column has nothing either, or is of another time', () => {
    expect(found(/PJ501/, form('某某数值', null))).toEqual(['PJ501 error D4']);
    expect(found(/PJ501/, form('上年指标值', '≥20公里'))).toEqual(['PJ501 error D4']);
  });
});

describe('PJ405: a score by the rule of the form beside a second actual value', () => {
  /** 40 of 50 km: 60 × 40 ÷ 50 = 48; with 45 km it is 54. */
  const form = (head: string, other: string, score: number): readonly Cells[] => [
    ...TOP,
    ['一级指标', '三级指标', '年度指标值', '实际完成值', head, '分值', '得分', '偏差原因分析'],
    ['产出指标', '维护渠道', '≥50公里', '40公里', other, 60, score, '雨季停工'],
    ['效益指标', '农户满意度', '≥90%', '95%', '95%', 40, 40, null],
    ['总分', null, null, null, null, 100, score + 40, null],
    ['注：定量指标得分=实际完成值/年度指标值×该指标分值。'],
  ];

  it('is a question where the other value gives the score that is printed', () => {
    expect(found(/PJ405/, form('某某情况', '45公里', 48))).toEqual([]);
    expect(found(/PJ405/, form('某某情况', '45公里', 54))).toEqual(['PJ405 review G4']);
  });

  it('stays an error where it does not', () => {
    expect(found(/PJ405/, form('某某情况', '40公里', 54))).toEqual(['PJ405 error G4']);
    expect(found(/PJ405/, form('上年完成值', '45公里', 54))).toEqual(['PJ405 error G4']);
  });
});
