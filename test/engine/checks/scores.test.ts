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
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
  { says: 'cannot judge a score that cannot be read', change: { H14: '优' }, outcome: 'cannot-judge' },
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
      { at: 'H14', severity: 'warning', expected: '10', fixes: [expect.objectContaining({ value: 10 })] },
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

casesOf('PJ407', [
  { says: 'holds for 9.48 + 9 × 10 = 99.48', outcome: 'holds' },
  {
    says: 'is violated by another total',
    change: { H23: 98.48 },
    outcome: 'violated',
    findings: [{ at: 'H23', stated: '98.48', expected: '99.48', difference: '-1', severity: 'error' }],
  },
  {
    says: 'only warns of a total rounded to whole points',
    change: { H23: 99 },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'rounded', severity: 'warning' }],
  },
  { says: 'takes 100, 100.00 and a text for the same number', change: { H23: '99.48' }, outcome: 'holds' },
  { says: 'cannot judge while a score is missing', change: { H14: null }, outcome: 'cannot-judge' },
  {
    says: 'compares the total in the header with the total row',
    base: 'hubei',
    change: { D2: '总分：98' },
    outcome: 'violated',
    findings: [{ at: 'D2', reason: 'header', stated: '98', expected: '100', severity: 'warning' }],
  },
  {
    says: 'leaves the header alone when the rows bear it out and the total row is wrong',
    base: 'hubei',
    change: { B17: 90 },
    outcome: 'violated',
    findings: [{ at: 'B17', reason: 'differs', stated: '90', expected: '100' }],
  },
  { says: 'does not apply to a form without a total', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ409', [
  {
    says: 'holds when the reason stands in the row',
    change: { H14: 8, I14: '站点撤并', H23: 97.48 },
    outcome: 'holds',
  },
  {
    says: 'is violated by a deduction without a reason',
    change: { H14: 8, H23: 97.48 },
    outcome: 'violated',
    findings: [
      { at: 'I14', stated: '8', difference: '2', severity: 'error', refused: true, near: ['H14', 'G14'] },
    ],
  },
  {
    says: 'takes 无 for no reason',
    change: { H14: 8, I14: '无', H23: 97.48 },
    outcome: 'violated',
    findings: [{ at: 'I14' }],
  },
  {
    says: 'warns once where one reason cell serves the whole form',
    base: 'hubei',
    // 8 + 9 + 10 + 10 = 37 of the 40 points of 产出指标
    change: { F11: 8, F12: 9, B17: 97 },
    outcome: 'violated',
    findings: [{ at: 'B18', reason: 'form', severity: 'warning', stated: '37' }],
  },
  {
    says: 'holds when the reason cell of the form says why',
    base: 'hubei',
    change: { F11: 8, F12: 9, B17: 97, B18: '受疫情影响，两期培训改为线上。' },
    outcome: 'holds',
  },
  { says: 'does not apply when nothing was deducted', outcome: 'does-not-apply' },
  {
    says: 'does not apply where the form has no place for reasons',
    base: 'sichuan',
    change: { J16: 18 },
    outcome: 'does-not-apply',
  },
]);

casesOf('PJ410', [
  { says: 'holds for full marks of met targets', outcome: 'holds' },
  {
    says: 'is violated by full marks for 43 of ≥86',
    change: { F14: 43 },
    outcome: 'violated',
    findings: [{ at: 'H14', stated: '10', severity: 'error', near: ['E14', 'F14'] }],
  },
  {
    says: 'is violated by full marks for 0.9 against ≤0.8万元',
    change: { F18: 0.9 },
    outcome: 'violated',
    findings: [{ at: 'H18' }],
  },
  {
    says: 'holds when the missed target lost points',
    change: { F14: 43, H14: 5, I14: '站点撤并' },
    outcome: 'holds',
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
  {
    says: 'cannot judge a strict target that is not proved',
    change: { E16: '>95%', F16: '≥95%' },
    outcome: 'cannot-judge',
  },
]);

casesOf('PJ411', [
  {
    says: 'holds for a formula over all rows and the execution score',
    change: { H23: { value: 99.48, formula: 'SUM(H14:H22)+H7' } },
    outcome: 'holds',
  },
  {
    says: 'is violated by a range that ends a row too early',
    change: { H23: { value: 89.48, formula: 'SUM(H7,H14:H21)' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'short', severity: 'error', near: ['H22'] }],
  },
  {
    says: 'is violated by a row that is added twice',
    change: { H23: { value: 109.48, formula: 'SUM(H14:H22)+H7+H22' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'twice', near: ['H22'] }],
  },
  {
    says: 'is violated by a number that is no score',
    change: { H23: { value: 109.48, formula: 'SUM(H14:H22)+H7+F7' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'extra', near: ['F7'] }],
  },
  {
    says: 'reads the formula of the weights as well',
    change: { G23: { value: 90, formula: 'SUM(G15:G22)+F7' } },
    outcome: 'violated',
    findings: [{ at: 'G23', reason: 'short', near: ['G14'] }],
  },
  {
    says: 'cannot judge other functions',
    change: { H23: { value: 99.48, formula: 'SUMPRODUCT(H14:H22)+H7' } },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a typed total', outcome: 'does-not-apply' },
]);

casesOf('PJ412', [
  { says: 'holds for numbers', outcome: 'holds' },
  {
    says: 'is violated by 99.48分',
    change: { H23: '99.48分' },
    outcome: 'violated',
    findings: [{ at: 'H23', severity: 'warning', expected: '99.48' }],
  },
  {
    says: 'is violated by two numbers in one cell',
    change: { H23: '100   99.48' },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'unreadable' }],
  },
  { says: 'does not apply to a form without a total', base: 'transfer', outcome: 'does-not-apply' },
]);
