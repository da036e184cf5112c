import { casesOf } from '../../../support/altered';

casesOf('PJ508', [
  { says: 'holds when the boundary is passed', change: { E16: '>95%' }, outcome: 'holds' },
  {
    says: 'is violated by ≥95% for >95%',
    change: { E16: '>95%', F16: '≥95%' },
    outcome: 'violated',
    findings: [{ at: 'F16', severity: 'warning', near: ['E16'] }],
  },
  {
    says: 'is violated by exactly 95 % for >95%',
    change: { E16: '>95%', F16: '95%' },
    outcome: 'violated',
    findings: [{ at: 'F16' }],
  },
  { says: 'does not apply without strict targets', outcome: 'does-not-apply' },
]);
