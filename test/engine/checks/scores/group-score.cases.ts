import { casesOf } from '../../../support/altered';
import { form } from './forms';

casesOf('PJ408', [
  { says: 'holds for a subtotal of 40 + 20 = 60', rows: form(), outcome: 'holds' },
  {
    says: 'accepts the average where a form averages: (40 + 20) ÷ 2 = 30',
    rows: form({ subtotal: 30 }),
    outcome: 'holds',
  },
  {
    says: 'is violated by another subtotal',
    rows: form({ subtotal: 58 }),
    outcome: 'violated',
    findings: [
      { at: 'H8', stated: '58', expected: '60', difference: '-2', severity: 'error', near: ['H6', 'H7'] },
    ],
  },
  {
    says: 'cannot judge while a score of the group is missing',
    rows: form({ score: null }),
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a form without subtotals', outcome: 'does-not-apply' },
]);
