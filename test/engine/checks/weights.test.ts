import { inspect } from '../../../src/engine';
import { altered, casesOf } from '../../support/altered';

/**
 * The form these start from: 产出指标(50分) B14 with 10 each in G14–G18, 效益指标(30分) B19 with 10 each
 * in G19–G21, 满意度指标(10分) B22 with G22; execution rate 10 (F7); total row G23 = 100.
 */

casesOf('PJ301', [
  { says: 'holds when every row has its points', outcome: 'holds' },
  {
    says: 'is violated by a blank weight',
    change: { G15: null },
    outcome: 'violated',
    findings: [{ at: 'G15', reason: 'missing', severity: 'error', refused: true }],
  },
  {
    says: 'warns of a weight of 0',
    change: { G15: 0, G14: 20 },
    outcome: 'violated',
    findings: [{ at: 'G15', reason: 'zero', severity: 'warning' }],
  },
  {
    says: 'is violated by a weight that cannot be read',
    change: { G15: '十分' },
    outcome: 'violated',
    findings: [{ at: 'G15', reason: 'unreadable' }],
  },
  {
    says: 'leaves rows alone that are struck out',
    change: { G15: '/', H15: '/', G14: 20, H14: 20 },
    outcome: 'holds',
  },
  {
    says: 'leaves a template row alone in which nothing but 0 stands as score',
    change: { D20: null, E20: null, F20: null, G20: null, H20: 0, G19: 20, H19: 20 },
    outcome: 'holds',
    findings: [],
  },
  { says: 'does not apply to a form without a weight column', base: 'hubei', outcome: 'does-not-apply' },
  { says: 'does not apply to a transfer form', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ302', [
  { says: 'holds for 10 × 5 = 50', outcome: 'holds' },
  {
    says: 'is violated when a group has more than its label says',
    // 14 + 10 + 10 + 10 + 10 = 54
    change: { G14: 14 },
    outcome: 'violated',
    findings: [
      { at: 'B14', stated: '54', expected: '50', difference: '+4', refused: true, near: ['G14', 'G18'] },
    ],
  },
  { says: 'cannot judge while a weight is missing', change: { G14: null }, outcome: 'cannot-judge' },
  {
    says: 'does not apply where no points are declared',
    change: { B14: '产出指标', B19: '效益指标', B22: '满意度指标' },
    outcome: 'does-not-apply',
  },
  { says: 'does not apply to a form without weights', base: 'hubei', outcome: 'does-not-apply' },
]);

casesOf('PJ303', [
  {
    says: 'holds when the second-level points fit (2, 7, 3, 15, 10, 10, 3)',
    base: 'guangdong',
    outcome: 'holds',
  },
  {
    says: 'is violated at the second level',
    base: 'guangdong',
    // 4 + 4 = 8 against 预算执行 7
    change: { F57: 4 },
    outcome: 'violated',
    findings: [{ at: 'D56', stated: '8', expected: '7', difference: '+1' }],
  },
  {
    says: 'cannot judge while a weight is missing',
    base: 'guangdong',
    change: { F57: null },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply where only first levels declare points', outcome: 'does-not-apply' },
]);

casesOf('PJ304', [
  { says: 'holds for 10 + 50 + 30 + 10 = 100', outcome: 'holds' },
  {
    says: 'is violated when the weights come to 104, and names the group that is 4 over',
    change: { G14: 14 },
    outcome: 'violated',
    findings: [{ at: 'G23', stated: '104', expected: '100', difference: '+4', severity: 'error' }],
  },
  { says: 'holds for the 20 + 40 + 40 of a form without weights', base: 'hubei', outcome: 'holds' },
  {
    says: 'names the second group when that one is 10 short: 20 + 40 + 30 = 90',
    base: 'hubei',
    change: { A15: '效益指标\n(30分)' },
    outcome: 'violated',
    findings: [{ at: 'A15', reason: 'declared', stated: '90', severity: 'error' }],
  },
  {
    says: 'is violated when declared points come to 110, at the group that is 10 over',
    base: 'hubei',
    change: { A11: '产出指标\n(50分)' },
    outcome: 'violated',
    findings: [{ at: 'A11', reason: 'declared', stated: '110', expected: '100' }],
  },
  {
    says: 'names the group that the scores follow and the rules do not know: 20 + 60 + 40, scored 120, total 100',
    base: 'hubei',
    change: { A11: '产出指标\n(60分)', F11: 30 },
    outcome: 'violated',
    findings: [{ at: 'A11', reason: 'declared', stated: '120', expected: '100', severity: 'error' }],
  },
  {
    says: 'names the points of the execution rate where 10 in place of 100 makes all fit',
    change: { F7: 100 },
    outcome: 'violated',
    findings: [{ at: 'F7', reason: 'execution', stated: '100', expected: '10', severity: 'error' }],
  },
  {
    says: 'asks when the rows alone come to the 100 of the total and the execution rate has points beside them',
    change: { G14: 20 },
    outcome: 'cannot-judge',
    findings: [{ at: 'G23', reason: 'outside', severity: 'review' }],
  },
  { says: 'cannot judge while a weight is missing', change: { G14: null }, outcome: 'cannot-judge' },
  {
    says: 'asks when the rows alone come to 100 and the execution rate has points beside them',
    change: { G14: 20, G23: null },
    outcome: 'cannot-judge',
    findings: [{ at: 'G23', reason: 'outside', severity: 'review' }],
  },
  { says: 'does not apply to a transfer form', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ305', [
  { says: 'holds when the total row says 100', outcome: 'holds' },
  {
    says: 'is violated when it says something else',
    change: { G23: 98 },
    outcome: 'violated',
    findings: [{ at: 'G23', stated: '98', expected: '100', difference: '-2' }],
  },
  { says: 'accepts a total of the indicator rows alone (90)', change: { G23: 90 }, outcome: 'holds' },
  { says: 'cannot judge while a weight is missing', change: { G14: null }, outcome: 'cannot-judge' },
  {
    says: 'does not apply where the total row has no weight',
    change: { G23: null },
    outcome: 'does-not-apply',
  },
]);

casesOf('PJ306', [
  {
    says: 'is violated when a hidden row carries points',
    hiddenRows: [15],
    outcome: 'violated',
    findings: [{ at: 'G16', severity: 'warning', near: ['H16'] }],
  },
  { says: 'does not apply when nothing is hidden', outcome: 'does-not-apply' },
]);

casesOf('PJ307', [
  { says: 'holds for 50/30/10', options: { profile: 'anhui' }, outcome: 'holds' },
  {
    says: 'is violated when a group departs from the preset',
    options: { profile: 'anhui' },
    change: { B14: '产出指标\n(40分)', G14: 5, G15: 5, B19: '效益指标\n(40分)', G19: 15, G20: 15 },
    outcome: 'violated',
    findings: [
      { at: 'B14', stated: '40', expected: '50', severity: 'warning' },
      { at: 'B19', stated: '40', expected: '30', severity: 'warning' },
    ],
  },
  { says: 'does not apply while the rules are only the usual ones', outcome: 'does-not-apply' },
]);

it('a mistyped weight of the execution rate is no fault of its score or of the total row', () => {
  for (const F7 of [100, 1]) {
    const { findings } = inspect(altered('anhui', { F7 }));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, cell }) => `${code} ${cell.address}`)).toEqual(['PJ304 F7']);
  }
});
