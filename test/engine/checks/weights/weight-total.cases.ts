import { casesOf } from '../../../support/altered';

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
