import { casesOf } from '../../../support/altered';

casesOf('PJ514', [
  { says: 'holds for values', outcome: 'holds' },
  {
    says: 'mentions a bound',
    change: { F16: '≥97%' },
    outcome: 'violated',
    findings: [{ at: 'F16', severity: 'info' }],
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
]);
