import { casesOf } from '../../../support/altered';

casesOf('PJ503', [
  { says: 'holds when signs come with numbers', outcome: 'holds' },
  {
    says: 'is violated by ≥个',
    change: { E14: '≥个' },
    outcome: 'violated',
    findings: [{ at: 'E14', severity: 'error', stated: '≥个' }],
  },
  { says: 'does not apply to a form without targets', base: 'guangdong', outcome: 'does-not-apply' },
]);
