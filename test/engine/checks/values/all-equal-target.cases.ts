import { casesOf } from '../../../support/altered';

casesOf('PJ516', [
  { says: 'holds when some actual values differ from their targets', outcome: 'holds' },
  {
    says: 'mentions a form in which all are the same and all marks full',
    base: 'hubei',
    outcome: 'violated',
    findings: [{ at: 'E10', severity: 'info' }],
  },
  { says: 'does not apply to a form that is not scored', base: 'transfer', outcome: 'does-not-apply' },
]);
