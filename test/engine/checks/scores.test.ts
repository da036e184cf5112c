import { casesOf } from '../../support/altered';

/**
 * The form these start from: weights 10 each in G14–G22, scores 10 each in H14–H22, execution score
 * 9.48 (H7, weight F7 = 10), total H23 = 99.48; reasons in column I.
 */

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
    says: 'is violated by a total above 100',
    change: { H23: 101 },
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

casesOf('PJ402', [
  { says: 'holds when every score is there', outcome: 'holds' },
  {
    says: 'is violated by one blank score',
    change: { H15: null },
    outcome: 'violated',
    findings: [{ at: 'H15', reason: 'missing', severity: 'error' }],
  },
  {
    says: 'is violated by a blank execution score',
    change: { H7: null },
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'execution' }],
  },
  {
    says: 'is violated by a blank total',
    change: { H23: null },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'total' }],
  },
  {
    says: 'remarks once on a form that is not scored yet',
    change: {
      H7: null,
      H14: null,
      H15: null,
      H16: null,
      H17: null,
      H18: null,
      H19: null,
      H20: null,
      H21: null,
      H22: null,
      H23: null,
    },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'column', severity: 'warning' }],
  },
  { says: 'does not apply to a transfer form', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ403', [
  { says: 'holds for scores from 0 up', change: { H14: 0, H23: 89.48 }, outcome: 'holds' },
  {
    says: 'is violated by a score below 0',
    change: { H14: -2 },
    outcome: 'violated',
    findings: [{ at: 'H14', stated: '-2' }],
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ404', [
  { says: 'holds for numbers', outcome: 'holds' },
  {
    says: 'warns of a number kept as text and offers to clean it',
    change: { H14: '10' },
    outcome: 'violated',
    findings: [
      {
        at: 'H14',
        severity: 'warning',
        expected: '10',
        fixes: [expect.objectContaining({ certain: true, edits: [expect.objectContaining({ value: 10 })] })],
      },
    ],
  },
  {
    says: 'reads 10分 and full-width １０',
    change: { H14: '10分', H15: '１０' },
    outcome: 'violated',
    findings: [
      { at: 'H14', expected: '10' },
      { at: 'H15', expected: '10' },
    ],
  },
  {
    says: 'is an error where no number can be read',
    change: { H14: '优秀' },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'unreadable', severity: 'error' }],
  },
  {
    says: 'remarks once on a column that is kept as text throughout',
    change: {
      H14: '10',
      H15: '10',
      H16: '10',
      H17: '10',
      H18: '10',
      H19: '10',
      H20: '10',
      H21: '10',
      H22: '10',
    },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'column' }],
  },
  { says: 'leaves dashes alone', change: { G15: '—', H15: '—', G14: 20, H14: 20 }, outcome: 'holds' },
  { says: 'does not apply without scores and weights', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ405', [
  { says: 'holds for full marks of met targets', options: { profile: 'anhui' }, outcome: 'holds' },
  {
    says: 'is violated when a missed target is scored by another measure',
    options: { profile: 'anhui' },
    // 10 × 43 ÷ 86 = 5
    change: { F14: 43, H14: 7, I14: '站点撤并', H23: 96.48 },
    outcome: 'violated',
    findings: [{ at: 'H14', stated: '7', expected: '5', difference: '+2', severity: 'error' }],
  },
  {
    says: 'only warns when the region is not known',
    change: { F14: 43, H14: 7, I14: '站点撤并', H23: 96.48 },
    outcome: 'violated',
    findings: [{ at: 'H14', severity: 'warning' }],
  },
  {
    says: 'only warns of a score rounded to whole points',
    options: { profile: 'anhui' },
    // 10 × 80 ÷ 86 = 9.30
    change: { F14: 80, H14: 9, I14: '站点撤并', H23: 98.48 },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'rounded', severity: 'warning', expected: '9.3' }],
  },
  {
    says: 'cannot judge points taken from a met target',
    options: { profile: 'anhui' },
    change: { H14: 8, I14: '记录不全' },
    outcome: 'cannot-judge',
  },
  {
    says: 'asks why a met target lost points where the form has no place for reasons',
    options: { profile: 'anhui' },
    change: { H14: 8, I13: null },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'unexplained', severity: 'warning', stated: '8', expected: '10' }],
  },
  {
    says: 'cannot judge what a missed ≤ target earns where the rules are silent',
    change: { F18: 1.2, H18: 6, I18: '油价上涨' },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ406', [
  {
    says: 'holds for 7 of 10 when partly reached',
    change: { F21: '部分达成预期指标并具有一定效果', H21: 7 },
    outcome: 'holds',
  },
  {
    says: 'is violated by 9 of 10 when partly reached',
    change: { F21: '部分达成预期指标并具有一定效果', H21: 9 },
    outcome: 'violated',
    findings: [{ at: 'H21', stated: '9', severity: 'warning' }],
  },
  {
    says: 'cannot judge words that only suggest a tier',
    change: { F21: '已完成', E21: '完成' },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
]);
