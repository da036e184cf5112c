import { casesOf } from '../../../support/altered';

/** Points are in the names; together they are 100, unless the first name has others. */
const NAMED_POINTS = (first: string, score: number): readonly (readonly (string | number)[])[] => [
  ['2023年度项目绩效自评表'],
  ['项目名称', '送戏下乡'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ['产出指标', '数量指标', first, '≥120场', '120场', score],
  ['产出指标', '质量指标', '院团演出占比（40分）', '≥60%', '63%', 38],
  ['效益指标', '社会效益指标', '惠及群众人次（20分）', '≥6万人次', '6.4万人次', 20],
];

casesOf('PJ401', [
  { says: 'holds when no score passes its weight', outcome: 'holds' },
  {
    says: 'is violated by 10.3 of 10',
    change: { H14: 10.3 },
    outcome: 'violated',
    findings: [
      {
        at: 'H14',
        reason: 'above',
        stated: '10.3',
        expected: '≤ 10',
        difference: '0.3',
        severity: 'error',
        refused: true,
        near: ['G14'],
      },
    ],
  },
  {
    says: 'is violated by an execution score above its points',
    change: { H7: 12 },
    outcome: 'violated',
    findings: [{ at: 'H7' }],
  },
  {
    says: 'leaves a total above 100 that is no sum of the scores to the check that adds them up',
    change: { H23: 101 },
    outcome: 'holds',
  },
  {
    says: 'is violated by a total above 100 while a score is missing',
    change: { H15: null, H23: 101 },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'total' }],
  },
  {
    says: 'names the score and not the total that rightly follows from it',
    // 9.48 + 12 + 8 × 10 = 101.48
    change: { H14: 12, H23: 101.48 },
    outcome: 'violated',
    findings: [{ at: 'H14' }],
  },
  {
    says: 'is violated in a form without weights when a group passes its points, at the score that stands out',
    base: 'hubei',
    // 10 + 10 + 12 + 10 = 42 against 40
    change: { F13: 12 },
    outcome: 'violated',
    findings: [{ at: 'F13', reason: 'group', stated: '42', expected: '≤ 40' }],
  },
  {
    says: 'is violated by a score above the points in the name of its indicator',
    rows: NAMED_POINTS('演出场次（40分）', 40.5),
    outcome: 'violated',
    findings: [
      { at: 'F4', reason: 'above', stated: '40.5', expected: '≤ 40', difference: '0.5', near: ['C4'] },
    ],
  },
  {
    says: 'asks where the points in the names do not add up to a whole',
    rows: NAMED_POINTS('演出场次（25分）', 25.5),
    outcome: 'cannot-judge',
    findings: [{ at: 'F4', reason: 'unexplained', severity: 'review', near: ['C4'] }],
  },
  {
    says: 'does not apply to marks out of 100, which are weighted nowhere on the form',
    change: {
      H14: 100,
      H15: 95,
      H16: 100,
      H17: 95,
      H18: 100,
      H19: 95,
      H20: 100,
      H21: 95,
      H22: 100,
      H23: 97,
    },
    outcome: 'does-not-apply',
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
  { says: 'cannot judge a score that cannot be read', change: { H14: '优' }, outcome: 'cannot-judge' },
  {
    says: 'asks where the criteria of the row give a bonus',
    rows: [
      ['2022年度项目支出绩效自评表'],
      ['项目名称', '某项目'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '评分标准'],
      ['产出指标', '数量指标', '纳入经验', '1项', '1项', 1, 2, '纳入得1分；领导批示一个加1分，最多加2分'],
      [null, null, '完成户数', '10户', '10户', 89, 90, '完成得满分，适当增加分值'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 10, 10, '达到得满分'],
      ['总分', null, null, null, null, 100, 102],
    ],
    outcome: 'violated',
    findings: [
      { at: 'G4', severity: 'review', refused: false },
      { at: 'G5', severity: 'error' },
    ],
  },
]);
