import { casesOf } from '../../../support/altered';

casesOf('PJ403', [
  { says: 'holds for scores from 0 up', change: { H14: 0, H23: 89.48 }, outcome: 'holds' },
  {
    says: 'is violated by a score below 0',
    change: { H14: -2 },
    outcome: 'violated',
    findings: [{ at: 'H14', stated: '-2' }],
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
]);
