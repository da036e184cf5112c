import { casesOf } from '../../../support/altered';

casesOf('PJ206', [
  { says: 'holds when both amounts are there', outcome: 'holds' },
  {
    says: 'is violated when the executed amount is missing',
    change: { E7: null, E8: null, E9: null, E10: null },
    outcome: 'violated',
    findings: [{ at: 'E7', reason: 'missing', severity: 'error', refused: true }],
  },
  {
    says: 'puts a zero budget to a person',
    change: { D7: 0, D8: 0, D9: 0, E7: 0, E8: 0, E9: 0, G7: 0, H7: 0, H23: 90 },
    outcome: 'cannot-judge',
    findings: [{ at: 'D7', severity: 'review', refused: false }],
  },
  { says: 'does not apply to a form without an execution rate', base: 'targets', outcome: 'does-not-apply' },
]);
