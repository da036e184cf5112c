import { casesOf } from '../../../support/altered';

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
