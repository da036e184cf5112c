import { casesOf, type Change } from '../../../support/altered';
import { form } from './forms';

type Row = readonly [coefficient: number, score: number];

const coefficients = (
  first: Row,
  second: Row,
  format = '0%',
  points = 10,
): readonly (readonly Change[])[] => [
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '三级指标', '指标值', '完成值', '得分系数', '分值', '得分', '偏差原因'],
  ['产出', '维修管网', '≥18公里', '18公里', { value: first[0], format }, 10, first[1], null],
  [null, '更换水表', '≥400只', '372只', { value: second[0], format }, points, second[1], '入户困难'],
];

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
  {
    says: 'is violated by a coefficient that neither the values nor the score follow',
    rows: coefficients([1, 10], [0.96, 9.3]),
    outcome: 'violated',
    // 372 ÷ 400 = 93 %, and 9.3 of 10 points
    findings: [{ at: 'E4', stated: '96%', expected: '93%', severity: 'error' }],
  },
  {
    says: 'accepts a coefficient that is the rounded score over its points',
    // 372 ÷ 400 × 4.5 = 4.185, given as 4.19; 4.19 ÷ 4.5 = 93.11 %
    rows: coefficients([1, 10], [0.9311, 4.19], '0.00%', 4.5),
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'cannot judge coefficients in steps',
    rows: coefficients([1, 10], [0.8, 8]),
    outcome: 'cannot-judge',
    findings: [],
  },
  { says: 'does not apply to a form without completion rates', outcome: 'does-not-apply' },
]);
