import { casesOf } from '../../../support/altered';

casesOf('PJ106', [
  { says: 'holds when goals and results are written', outcome: 'holds' },
  {
    says: 'is violated by blank results',
    change: { F12: null },
    outcome: 'violated',
    findings: [{ at: 'F12', reason: 'achieved', severity: 'warning' }],
  },
  {
    says: 'is violated by a blank goal',
    change: { B12: null },
    outcome: 'violated',
    findings: [{ at: 'B12', reason: 'expected' }],
  },
  { says: 'does not apply to a form without goals', base: 'hubei', outcome: 'does-not-apply' },
]);
