import { casesOf } from '../../../support/altered';

casesOf('PJ402', [
  { says: 'holds when every score is there', outcome: 'holds' },
  {
    says: 'is violated by one blank score',
    change: { H15: null },
    outcome: 'violated',
    findings: [{ at: 'H15', reason: 'missing', severity: 'error' }],
  },
  {
    says: 'is violated by a blank execution score',
    change: { H7: null },
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'execution' }],
  },
  {
    says: 'is violated by a blank total',
    change: { H23: null },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'total' }],
  },
  {
    says: 'holds for a total in another cell of its row',
    change: { H23: null, I23: 99.48 },
    outcome: 'holds',
  },
  {
    says: 'remarks once on a form that is not scored yet',
    change: {
      H7: null,
      H14: null,
      H15: null,
      H16: null,
      H17: null,
      H18: null,
      H19: null,
      H20: null,
      H21: null,
      H22: null,
      H23: null,
    },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'column', severity: 'warning' }],
  },
  { says: 'does not apply to a transfer form', base: 'transfer', outcome: 'does-not-apply' },
]);
