import { casesOf, type Change } from '../../../support/altered';

/** Rates by the initial budget, the only one: the whole 55.93 %, 53.81 % and 100 % of its sources. */
const withoutAdjusted = (...[whole, general, other]: readonly number[]): readonly (readonly Change[])[] => [
  ['2024年度项目支出绩效自评表'],
  ['项目名称', '生活垃圾分类', null, null, null],
  ['项目资金', null, '年初预算数', '执行数', '执行率'],
  [null, '年度资金总额', 5240, 2930.5, percent(whole)],
  [null, '其中：一般公共预算', 5000, 2690.5, percent(general)],
  [null, '其他资金', 240, 240, percent(other)],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ['产出', '收运餐厨垃圾', '≥50吨', '52吨', 30],
  ['效益', '居民满意度', '≥90%', '93%', 30],
];
const percent = (value = 0): Change => ({ value, format: '0.00%' });

casesOf('PJ202', [
  {
    says: 'holds when the rate is right at the places shown (112.36 ÷ 118.5 = 94.8186 %)',
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is violated when it is not',
    change: { G7: 0.9582 },
    outcome: 'violated',
    findings: [{ at: 'G7', stated: '95.82%', expected: '94.82%', severity: 'error', near: ['E7', 'D7'] }],
  },
  {
    says: 'reads a rate kept as text',
    change: { G7: '94.82%' },
    outcome: 'holds',
  },
  {
    says: 'reads a percentage without its sign',
    change: { G7: { value: 94.82, format: 'General' } },
    outcome: 'holds',
  },
  {
    says: 'only warns of a rate that was cut instead of rounded',
    change: { G7: 0.9481 },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'rounding', severity: 'warning' }],
  },
  {
    says: 'only warns of a share that was rounded to one place by hand',
    change: { G7: { value: 0.9, format: 'General' } },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'rounding', severity: 'warning', expected: '94.82%' }],
  },
  {
    says: 'is violated by a share that is wrong at its one place',
    change: { G7: { value: 0.8, format: 'General' } },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'differs', severity: 'error', expected: '94.82%' }],
  },
  {
    says: 'is violated by a percentage that is wrong although its share would be rounded so',
    change: { G7: { value: 0.9, format: '0%' } },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'differs', severity: 'error', expected: '94.82%' }],
  },
  {
    // Excel gives 94.8% two places of its own: 94.80%.
    says: 'only warns of a rate that was rounded to one place by hand and is shown with two',
    change: { G7: { value: 0.948, format: '0.00%' } },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'rounding', severity: 'warning', expected: '94.82%' }],
  },
  {
    says: 'is violated by a whole number that is shown with two places',
    change: { G7: { value: 0.94, format: '0.00%' } },
    outcome: 'violated',
    findings: [{ at: 'G7', stated: '94%', expected: '94.82%', severity: 'error' }],
  },
  {
    says: 'knows a rate that was formed with the initial budget',
    // 112.36 ÷ 120 = 93.63 %
    change: { G7: 0.9363 },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'by-initial', expected: '94.82%' }],
  },
  {
    says: 'warns of a rate left blank beside both amounts',
    change: { G7: null },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'missing', severity: 'warning', expected: '94.82%' }],
  },
  {
    says: 'says nothing of a blank rate while the form is being filled',
    change: { G7: null },
    options: { preset: 'draft' },
    outcome: 'does-not-apply',
  },
  { says: 'does not apply without amounts', change: { D7: null, E7: null }, outcome: 'does-not-apply' },
  {
    says: 'cannot judge a rate of a zero budget',
    change: { D7: 0, D8: 0, D9: 0, E7: 0, E8: 0, E9: 0, G7: 1 },
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'takes the initial budget for the only one where all other rates follow it',
    // 2930.5 ÷ 5240 = 55.93 %; 2690.5 ÷ 5000 = 53.81 %
    rows: withoutAdjusted(0.58, 0.5381, 1),
    outcome: 'violated',
    findings: [{ at: 'E4', stated: '58%', expected: '55.93%', severity: 'error' }],
  },
  {
    says: 'cannot judge the rates where two of them do not follow the initial budget: one source may be adjusted',
    rows: withoutAdjusted(0.58, 0.56, 1),
    outcome: 'does-not-apply',
  },
]);
