import { casesOf } from '../../../support/altered';

casesOf('PJ513', [
  { says: 'holds for texts written once', outcome: 'holds' },
  {
    says: 'mentions a text that a column width repeated',
    change: { E21: '持续提升 持续提升' },
    outcome: 'violated',
    findings: [{ at: 'E21', severity: 'info', expected: '持续提升' }],
  },
  { says: 'does not apply without texts', base: 'guangdong', outcome: 'does-not-apply' },
]);
