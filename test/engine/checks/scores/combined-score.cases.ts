import { casesOf, type Change } from '../../../support/altered';

/** Own 10 + 10 + 9 + 10 = 39, the reviewer's 8 + 9 + 9 + 10 = 36. */
const form = (
  head: Change,
  [first, second, third, fourth, total]: readonly [Change, Change, Change, Change, Change],
  [own, other]: readonly [Change, Change] = ['单位自评', '主管部门复核'],
): readonly (readonly Change[])[] => [
  ['2024年度项目支出绩效自评表'],
  ['一级指标', '三级指标', '分值', own, other, head, '扣分原因'],
  ['产出', '维护渠道', 10, 10, 8, first, '资料不全'],
  [null, '清淤', 10, 10, 9, second, '缺一段记录'],
  ['效益', '改善灌溉', 10, 9, 9, third, '一村未通水'],
  [null, '农户满意度', 10, 10, 10, fourth, null],
  ['总分', null, 40, 39, 36, total, null],
];
type Row = readonly [weight: number, deduction: number, score: number];

const deducted = (
  first: Row,
  second: Row,
  third: Row,
  fourth: Row,
  total: Row,
): readonly (readonly Change[])[] => [
  ['2024年度项目支出绩效自评表'],
  ['一级指标', '三级指标', '分值', '扣分', '得分', '扣分原因'],
  ['产出', '维护渠道', ...first, null],
  [null, '清淤', ...second, '缺一段记录'],
  ['效益', '改善灌溉', ...third, '一村未通水'],
  [null, '农户满意度', ...fourth, '回收问卷少'],
  ['总分', null, ...total, null],
];
const SHARES = ['单位自评（40%）', '主管部门复核（60%）'] as const;

casesOf('PJ416', [
  { says: 'holds for averages', rows: form('平均得分', [9, 9.5, 9, 10, 37.5]), outcome: 'holds' },
  {
    says: 'is violated by another average where the printed total is that of the right ones',
    rows: form('平均得分', [9, 9.5, 9.5, 10, 37.5]),
    outcome: 'violated',
    // (9 + 9) ÷ 2; 9 + 9.5 + 9 + 10 = 37.5
    findings: [{ at: 'F5', stated: '9.5', expected: '9', severity: 'error' }],
  },
  {
    says: 'asks for a word where the total was added up with the other average',
    rows: form('平均得分', [9, 9.5, 9.5, 10, 38]),
    outcome: 'violated',
    findings: [{ at: 'F5', stated: '9.5', expected: '9', severity: 'warning' }],
  },
  {
    says: 'takes whole numbers for the habit of the column',
    rows: form('平均得分', [9, 10, 9, 10, 38]),
    outcome: 'holds',
  },
  {
    says: 'is violated by a weighted score',
    rows: form('综合得分', [8.8, 9.4, 9, 9, 37.2], SHARES),
    outcome: 'violated',
    // 10 × 40 % + 10 × 60 % = 10; 8.8 + 9.4 + 9 + 10 = 37.2
    findings: [{ at: 'F6', stated: '9', expected: '10', severity: 'error' }],
  },
  {
    says: 'does not apply to a composite score without shares',
    rows: form('综合得分', [8.8, 9.4, 9, 9, 36.2]),
    outcome: 'does-not-apply',
  },
  {
    says: 'is violated by a difference, either way round',
    rows: form('差额', [2, 1, 1, 0, 3]),
    outcome: 'violated',
    // 9 - 9 = 0
    findings: [{ at: 'F5', stated: '1', expected: '0', severity: 'error' }],
  },
  {
    says: 'does not apply where the rows do not show how the score came about',
    rows: form('平均得分', [10, 9, 9, 10, 38]),
    outcome: 'does-not-apply',
  },
  {
    says: 'takes the average of the experts alone, where the rows show it',
    rows: [
      ['2024年度项目支出绩效自评表'],
      ['一级指标', '三级指标', '分值', '单位自评', '专家一评分', '专家二评分', '专家平均分', '扣分原因'],
      ['产出', '维护渠道', 10, 10, 8, 9, 8.5, '资料不全'],
      [null, '清淤', 10, 10, 9, 8, 8.5, '缺一段记录'],
      ['效益', '改善灌溉', 10, 9, 9, 9, 9, '一村未通水'],
      [null, '农户满意度', 10, 10, 9, 10, 10, null],
      ['总分', null, 40, 39, 35, 36, 35.5, null],
    ],
    outcome: 'violated',
    // (9 + 10) ÷ 2 = 9.5; 8.5 + 8.5 + 9 + 9.5 = 35.5
    findings: [{ at: 'G6', stated: '10', expected: '9.5', severity: 'error' }],
  },
  {
    says: 'is violated by a score that is not what the deduction leaves',
    rows: deducted([10, 0, 10], [10, 2, 9], [10, 0.5, 9.5], [10, 1, 9], [40, 3.5, 36.5]),
    outcome: 'violated',
    // 10 - 2 = 8; 10 + 8 + 9.5 + 9 = 36.5
    findings: [{ at: 'E4', stated: '9', expected: '8', severity: 'error' }],
  },
  {
    says: 'reads deductions with a minus sign',
    rows: deducted([10, 0, 10], [10, -2, 9], [10, -0.5, 9.5], [10, -1, 9], [40, -3.5, 37.5]),
    outcome: 'violated',
    // The total was added up with 9: either the score is meant, or the deduction.
    findings: [{ at: 'E4', stated: '9', expected: '8', severity: 'warning' }],
  },
  {
    says: 'does not apply to deductions that scores do not follow',
    rows: deducted([10, 1, 10], [10, 2, 10], [10, 0.5, 10], [10, 1, 10], [40, 4.5, 40]),
    outcome: 'does-not-apply',
  },
  {
    says: 'does not apply where nearly nothing was deducted',
    rows: deducted([10, 0, 10], [10, 2, 8], [10, 0, 9.5], [10, 0, 10], [40, 2, 37.5]),
    outcome: 'does-not-apply',
  },
  { says: 'does not apply to a form with one score', outcome: 'does-not-apply' },
]);
