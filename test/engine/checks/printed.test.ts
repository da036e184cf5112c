import type { Change } from '../../support/altered';
import { casesOf } from '../../support/altered';

/** What only some forms print: subtotals, completion rates, grades, caps. Rows are written out here. */

const HEAD: readonly Change[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '完成率',
  '分值',
  '得分',
  '偏差原因',
];

function form(
  changes: {
    readonly subtotal?: Change;
    readonly completion?: Change;
    readonly actual?: Change;
    readonly score?: Change;
    readonly note?: string;
    readonly achieved?: string;
  } = {},
): readonly (readonly Change[])[] {
  const { subtotal = 60, completion = '100%', actual = '100次', score = 40 } = changes;
  return [
    ['2022年度项目支出绩效自评表'],
    ['项目名称', '宣传经费'],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '开展宣传', null, null, changes.achieved ?? '已开展宣传'],
    HEAD,
    ['产出指标(60分)', '数量指标', '宣传活动次数', '≥100次', actual, completion, 40, score, null],
    [null, '质量指标', '活动完成率', '≥95%', '96%', '101.05%', 20, 20, null],
    ['小计', null, null, null, null, null, 60, subtotal, null],
    ['效益指标(40分)', '社会效益指标', '政策知晓率', '≥90%', '95%', '105.56%', 40, 40, null],
    ['小计', null, null, null, null, null, 40, 40, null],
    ['总分', null, null, null, null, null, 100, 100, null],
    ...(changes.note === undefined ? [] : [[changes.note]]),
  ];
}

casesOf('PJ408', [
  { says: 'holds for a subtotal of 40 + 20 = 60', rows: form(), outcome: 'holds' },
  {
    says: 'accepts the average where a form averages: (40 + 20) ÷ 2 = 30',
    rows: form({ subtotal: 30 }),
    outcome: 'holds',
  },
  {
    says: 'is violated by another subtotal',
    rows: form({ subtotal: 58 }),
    outcome: 'violated',
    findings: [
      { at: 'H8', stated: '58', expected: '60', difference: '-2', severity: 'error', near: ['H6', 'H7'] },
    ],
  },
  {
    says: 'cannot judge while a score of the group is missing',
    rows: form({ score: null }),
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a form without subtotals', outcome: 'does-not-apply' },
]);

casesOf('PJ414', [
  { says: 'holds for 100 ÷ 100 = 100 %', rows: form(), outcome: 'holds' },
  {
    says: 'is violated by another rate',
    rows: form({ actual: '110次', completion: '120%' }),
    outcome: 'violated',
    // 110 ÷ 100 = 110 %
    findings: [{ at: 'F6', stated: '120%', expected: '110%', severity: 'error' }],
  },
  {
    says: 'accepts a form that stops at 100 %',
    rows: form({ actual: '110次', completion: '100%' }),
    outcome: 'holds',
  },
  { says: 'cannot judge a rate of words', rows: form({ actual: '基本完成' }), outcome: 'cannot-judge' },
  { says: 'does not apply to a form without completion rates', outcome: 'does-not-apply' },
]);

casesOf('PJ415', [
  { says: 'does not apply to a form without a cap', rows: form(), outcome: 'does-not-apply' },
  {
    says: 'holds while no trouble is reported',
    base: 'hubei',
    change: { A20: '备注：出现审计等部门重点披露的问题，评价总得分不得超过70分。' },
    outcome: 'holds',
  },
  {
    says: 'asks when the form itself reports one',
    base: 'hubei',
    change: {
      A20: '备注：出现审计等部门重点披露的问题，评价总得分不得超过70分。',
      B18: '审计发现培训费超标准列支。',
    },
    outcome: 'cannot-judge',
    findings: [{ at: 'B17', severity: 'review', stated: '100', expected: '70' }],
  },
]);
