/** Examples of the PJ functions for the manual; a test calculates every one of them. */

export interface FunctionExample {
  /** The formula as a person types it. */
  readonly formula: string;
  /** The same arguments as Excel passes them. */
  readonly call: readonly unknown[];
  /** The result in the cells: one value, rows of values, or the sentence of an error. */
  readonly shows:
    | string
    | number
    | readonly (readonly (string | number)[])[]
    | { readonly error: '#VALUE!' | '#N/A'; readonly sentence: string };
}

export const EXAMPLES: Readonly<Record<string, readonly FunctionExample[]>> = {
  SCORE: [
    { formula: '=PJ.SCORE(10,"≥95%","96.2%")', call: [10, '≥95%', '96.2%'], shows: 10 },
    // 10 × 88.75 ÷ 95 = 9.342
    { formula: '=PJ.SCORE(10,"≥95%","88.75%")', call: [10, '≥95%', '88.75%'], shows: 9.34 },
    // 15 × 160 ÷ 386 = 6.2176
    {
      formula: '=PJ.SCORE(15,"≤160万元","386万元","湖北")',
      call: [15, '≤160万元', '386万元', '湖北'],
      shows: 6.22,
    },
    {
      formula: '=PJ.SCORE(10,"不断提升","达成预期指标")',
      call: [10, '不断提升', '达成预期指标'],
      shows: {
        error: '#N/A',
        sentence: '定性指标“达成预期指标”：得分应在 8–10 分之间，即分值 10 分的 80%–100%',
      },
    },
    { formula: '=PJ.SCORE(10,"≥95%","")', call: [10, '≥95%', ''], shows: '' },
  ],
  EXECSCORE: [
    // 6.999 ÷ 7 = 99.9857 % → 99.99 %; 10 × 99.99 % = 9.999
    { formula: '=PJ.EXECSCORE(10,7,6.999)', call: [10, 7, 6.999], shows: 10 },
    { formula: '=PJ.EXECSCORE(10,753.6,750.6)', call: [10, 753.6, 750.6], shows: 9.96 },
    { formula: '=PJ.EXECSCORE(10,100,85,"江西")', call: [10, 100, 85, '江西'], shows: 7 },
  ],
  RATE: [
    // 750.6 ÷ 753.6 = 0.996019
    { formula: '=PJ.RATE(753.6,750.6)', call: [753.6, 750.6], shows: 0.996 },
    {
      formula: '=PJ.RATE(0,0)',
      call: [0, 0],
      shows: { error: '#N/A', sentence: '预算数为0或缺少数字，无法计算执行率' },
    },
  ],
  COMPLETION: [
    // 347173 ÷ 340000 = 1.02110
    { formula: '=PJ.COMPLETION("≥34万人","347173人")', call: ['≥34万人', '347173人'], shows: 1.0211 },
    { formula: '=PJ.COMPLETION("≥95%",0.95)', call: ['≥95%', 0.95], shows: 1 },
  ],
  PARSE: [
    { formula: '=PJ.PARSE("≥34万人")', call: ['≥34万人'], shows: [['≥', 34, '万人']] },
    { formula: '=PJ.PARSE("不低于3个")', call: ['不低于3个'], shows: [['≥', 3, '个']] },
    {
      formula: '=PJ.PARSE("2022年6月30日前")',
      call: ['2022年6月30日前'],
      shows: [['≤', '2022-06-30', '日期']],
    },
    { formula: '=PJ.PARSE("不断提升")', call: ['不断提升'], shows: [['定性', '不断提升', '']] },
    {
      formula: '=PJ.PARSE("91%%")',
      call: ['91%%'],
      shows: { error: '#VALUE!', sentence: '“91%%”不是规范的数值，请改正后再算' },
    },
  ],
  TIER: [
    { formula: '=PJ.TIER(10,"达成预期指标")', call: [10, '达成预期指标'], shows: [['达成预期指标', 8, 10]] },
    {
      formula: '=PJ.TIER(10,"部分达成","湖北")',
      call: [10, '部分达成', '湖北'],
      shows: [['部分达成预期指标并具有一定效果', 5, 8]],
    },
  ],
  TOTAL: [
    { formula: '=PJ.TOTAL(G11:G13)', call: [[[20], ['15分'], [9.96]]], shows: 44.96 },
    { formula: '=PJ.TOTAL(G11:G13,H6)', call: [[[20], [''], [9.5]], 10], shows: 39.5 },
    {
      formula: '=PJ.TOTAL(G11:G12)',
      call: [[[20], ['满分']]],
      shows: { error: '#VALUE!', sentence: '第 2 行第 1 列的“满分”不是数字，请先改正' },
    },
  ],
  GRADE: [
    { formula: '=PJ.GRADE(90)', call: [90], shows: '优' },
    { formula: '=PJ.GRADE(89.99)', call: [89.99], shows: '良' },
  ],
  CHECK: [],
  EXPLAIN: [
    {
      formula: '=PJ.EXPLAIN(15,"8755","8676")',
      call: [15, '8755', '8676'],
      shows: '完成比例＝8676÷8755＝99.1%，得分＝15×8676÷8755＝14.86 分',
    },
  ],
  WEIGHTED: [
    // (95 × 300 + 80 × 100) ÷ 400 = 91.25
    {
      formula: '=PJ.WEIGHTED(B2:B3,C2:C3)',
      call: [
        [[95], [80]],
        [[300], [100]],
      ],
      shows: 91.25,
    },
  ],
  PROFILES: [],
};
