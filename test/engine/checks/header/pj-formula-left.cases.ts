import { casesOf } from '../../../support/altered';

casesOf('PJ110', [
  {
    says: 'holds for a form without formulas of ours',
    change: { H23: { value: 99.48, formula: 'SUM(H14:H22)+H7' } },
    outcome: 'holds',
  },
  {
    says: 'is violated by a PJ formula that is left',
    change: { H7: { value: 9.48, formula: 'PJ.EXECSCORE(F7,D7,E7)' } },
    outcome: 'violated',
    findings: [{ at: 'H7', severity: 'warning' }],
  },
]);
