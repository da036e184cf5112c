import { casesOf } from '../../support/altered';

/**
 * The form these start from: 年度资金总额 120 / 118.5 / 112.36 (C7 D7 E7), its sources 100 + 20 + 0,
 * 98.5 + 20 + 0 and 92.36 + 20 + 0 (rows 8–10); rate 94.82 % (G7), weight 10 (F7), score 9.48 (H7).
 */

casesOf('PJ201', [
  { says: 'holds when every column adds up', outcome: 'holds', findings: [] },
  {
    says: 'is violated when the total differs from its sources, and names the total',
    change: { D7: 119.5 },
    outcome: 'violated',
    // 98.5 + 20 + 0 = 118.5
    findings: [
      {
        at: 'D7',
        stated: '119.5',
        expected: '118.5',
        difference: '+1',
        severity: 'error',
        near: ['D8', 'D9'],
      },
    ],
  },
  {
    says: 'holds for a tail difference of 0.01 in 万元 (0.005 per amount shown, three of them)',
    change: { D7: 118.51 },
    outcome: 'holds',
  },
  {
    says: 'is violated by 0.01 in 元, which are exact',
    change: { A6: '项目资金\n(元)', D7: 118.51 },
    outcome: 'violated',
    findings: [{ at: 'D7', difference: '+0.01' }],
  },
  {
    says: 'warns when the total is left blank above filled sources',
    change: { C7: null },
    outcome: 'violated',
    findings: [{ at: 'C7', reason: 'blank', severity: 'warning', expected: '120' }],
  },
  {
    says: 'does not apply where a column has no sources',
    change: { C8: null, C9: null, C10: null, D8: null, D9: null, D10: null, E8: null, E9: null, E10: null },
    outcome: 'does-not-apply',
  },
  { says: 'does not apply to a form without fund rows', base: 'guangdong', outcome: 'does-not-apply' },
  {
    says: 'cannot judge a single 其中 row that is smaller than the total: it may name only a part',
    change: {
      B9: null,
      C9: null,
      D9: null,
      E9: null,
      F9: null,
      G9: null,
      H9: null,
      B10: null,
      C10: null,
      D10: null,
      E10: null,
      F10: null,
      G10: null,
      H10: null,
    },
    outcome: 'cannot-judge',
  },
]);

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
]);

casesOf('PJ203', [
  { says: 'holds below 100 %', outcome: 'holds' },
  {
    says: 'is violated when more was spent than budgeted',
    change: { E7: 120, E8: 100, G7: 1.0127 },
    outcome: 'violated',
    // 120 ÷ 118.5 = 101.27 %
    findings: [{ at: 'G7', stated: '101.27%', severity: 'error', refused: true }],
  },
  {
    says: 'does not apply where the region allows it',
    change: { E7: 120, E8: 100, G7: 1.0127 },
    options: { profile: 'zhejiang' },
    outcome: 'does-not-apply',
  },
  { says: 'does not apply to a form without rates', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ204', [
  { says: 'holds for 10 × 94.82 % = 9.48', outcome: 'holds' },
  {
    says: 'is violated when the score is another',
    change: { H7: 8.48 },
    outcome: 'violated',
    findings: [{ at: 'H7', stated: '8.48', expected: '9.48', difference: '-1', severity: 'error' }],
  },
  {
    says: 'only warns where the score was rounded to whole points',
    change: { H7: 9, H23: 99 },
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'rounded', severity: 'warning', expected: '9.48' }],
  },
  {
    says: 'is sure of a rounded score where the total counts the exact one',
    change: { H7: 9, H23: 99.48 },
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'rounded', severity: 'error', expected: '9.48' }],
  },
  { says: 'holds for a score shown with one decimal', change: { H7: 9.5 }, outcome: 'holds' },
  {
    says: 'scores in bands where the region does: 94.82 % earns 7 of 10 in Jiangxi',
    change: { H7: 7, H23: 97 },
    options: { profile: 'jiangxi' },
    outcome: 'holds',
  },
  {
    says: 'scores 20 × rate in Hubei',
    base: 'hubei',
    change: { F9: 19 },
    outcome: 'violated',
    findings: [{ at: 'F9', expected: '20', severity: 'error' }],
  },
  { says: 'does not apply while the score is blank', change: { H7: null }, outcome: 'does-not-apply' },
  {
    says: 'does not apply to forms that do not score the execution rate',
    base: 'transfer',
    outcome: 'does-not-apply',
  },
  { says: 'cannot judge without amounts', change: { D7: null, E7: null }, outcome: 'cannot-judge' },
]);

casesOf('PJ205', [
  { says: 'holds at 94.82 %, above 90 %', options: { profile: 'sichuan' }, outcome: 'holds' },
  {
    says: 'is violated when a low rate has no reason',
    base: 'sichuan',
    // 30 ÷ 42 = 71.43 %
    change: { F10: 30, F11: 30, G10: 0.7143, G11: 0.7143, I10: 7.14, J23: 97.14 },
    outcome: 'violated',
    findings: [{ at: 'J10', stated: '71.43%', expected: '90%', severity: 'warning' }],
  },
  {
    says: 'holds when the reason is given',
    base: 'sichuan',
    change: {
      F10: 30,
      F11: 30,
      G10: 0.7143,
      G11: 0.7143,
      I10: 7.14,
      J23: 97.14,
      J10: '部分救助对象年底才审核完毕，资金结转下年支付。',
    },
    outcome: 'holds',
  },
  {
    says: 'does not apply where the region sets no threshold',
    change: { E7: 20, E8: 0, G7: 0.1688 },
    options: { profile: 'guangdong' },
    outcome: 'does-not-apply',
  },
  {
    says: 'cannot judge where the form has no place for the reason',
    change: { E7: 20, E8: 0, G7: 0.1688 },
    options: { profile: 'sichuan' },
    outcome: 'cannot-judge',
  },
]);

casesOf('PJ206', [
  { says: 'holds when both amounts are there', outcome: 'holds' },
  {
    says: 'is violated when the executed amount is missing',
    change: { E7: null, E8: null, E9: null, E10: null },
    outcome: 'violated',
    findings: [{ at: 'E7', reason: 'missing', severity: 'error', refused: true }],
  },
  {
    says: 'puts a zero budget to a person',
    change: { D7: 0, D8: 0, D9: 0, E7: 0, E8: 0, E9: 0, G7: 0, H7: 0, H23: 90 },
    outcome: 'cannot-judge',
    findings: [{ at: 'D7', severity: 'review', refused: false }],
  },
  { says: 'does not apply to a form without an execution rate', base: 'targets', outcome: 'does-not-apply' },
]);

casesOf('PJ207', [
  { says: 'holds when the amounts are of one size', outcome: 'holds' },
  {
    says: 'is violated when the execution is written in 元 beside a budget in 万元 (94.82 % × 10 000)',
    change: { E7: 1123600, E8: 923600, E9: 200000 },
    outcome: 'violated',
    findings: [{ at: 'E7', near: ['D7'], severity: 'warning' }],
  },
  {
    says: 'is violated when one source is ten thousand times its total',
    change: { C7: 120, C8: 1200000, C9: 0 },
    outcome: 'violated',
    findings: [{ at: 'C8', near: ['C7'] }],
  },
  {
    says: 'holds when hardly anything was spent: 0.01 of 118.5 with a rate of 0.01 %',
    change: { E7: 0.01, E8: 0.01, E9: 0, G7: 0.0001 },
    outcome: 'holds',
  },
  { says: 'does not apply with a single amount', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ208', [
  {
    says: 'holds when execution and indicators fit: 94.8 % and 100 %',
    options: { profile: 'pmkpi' },
    change: { E7: 118, E8: 98, G7: 0.9958, H7: 9.96, H23: 99.96 },
    outcome: 'holds',
  },
  {
    says: 'lights red when the indicators score far better than the execution',
    options: { profile: 'pmkpi' },
    // (100 % − 94.8 %) ÷ 100 % = 5.2 %, above 5 %
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'red', severity: 'warning', stated: '94.8%' }],
  },
  {
    says: 'lights yellow when more than 20 % is unspent and the indicators score no better',
    options: { profile: 'pmkpi' },
    // 92 ÷ 118.5 = 77.64 %; the indicators have 69.5 of 90, 77.22 %
    change: { E7: 92, E8: 72, G7: 0.7764, H7: 7.76, H14: 0, H15: 0, H16: 0, H23: 77.26 },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'yellow', stated: '77.64%' }],
  },
  {
    says: 'lights red before yellow, as the system tests it: 77.6 % executed, all indicators full',
    options: { profile: 'pmkpi' },
    change: { E7: 92, E8: 72, G7: 0.7764, H7: 7.76, H23: 97.76 },
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'red', stated: '77.6%' }],
  },
  {
    says: 'lights yellow where the indicators are not scored yet',
    options: { profile: 'pmkpi' },
    change: { E7: 92, E8: 72, G7: 0.7764, H7: 7.76, H14: null, H23: 97.76 },
    outcome: 'violated',
    findings: [{ at: 'G7', reason: 'yellow' }],
  },
  { says: 'does not apply without a budget', change: { D7: 0, D8: 0, D9: 0 }, outcome: 'does-not-apply' },
]);
