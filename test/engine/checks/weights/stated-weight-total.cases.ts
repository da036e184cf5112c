import { casesOf } from '../../../support/altered';

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
