import { casesOf } from '../../../support/altered';

casesOf('PJ102', [
  { says: 'holds when the project is named', outcome: 'holds' },
  {
    says: 'is violated by a blank name',
    change: { C4: null },
    outcome: 'violated',
    findings: [{ at: 'C4', severity: 'error', refused: true }],
  },
  { says: 'does not apply to a form without the label', change: { A4: '编号' }, outcome: 'does-not-apply' },
]);
