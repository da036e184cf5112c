import { casesOf } from '../../../support/altered';

casesOf('PJ404', [
  { says: 'holds for numbers', outcome: 'holds' },
  {
    says: 'warns of a number kept as text and offers to clean it',
    change: { H14: '10' },
    outcome: 'violated',
    findings: [
      {
        at: 'H14',
        severity: 'warning',
        expected: '10',
        fixes: [expect.objectContaining({ certain: true, edits: [expect.objectContaining({ value: 10 })] })],
      },
    ],
  },
  {
    says: 'reads 10分 and full-width １０',
    change: { H14: '10分', H15: '１０' },
    outcome: 'violated',
    findings: [
      { at: 'H14', expected: '10' },
      { at: 'H15', expected: '10' },
    ],
  },
  {
    says: 'is an error where no number can be read',
    change: { H14: '优秀' },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'unreadable', severity: 'error' }],
  },
  {
    says: 'reads the number before a remark on lost points, and does not offer to take the remark away',
    // 9.48 + 9 + 8 × 10 = 98.48
    change: { H14: '9（扣1分）', H23: 98.48 },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'text', expected: '9', severity: 'warning', fixes: [] }],
  },
  {
    says: 'remarks once on a column that is kept as text throughout',
    change: {
      H14: '10',
      H15: '10',
      H16: '10',
      H17: '10',
      H18: '10',
      H19: '10',
      H20: '10',
      H21: '10',
      H22: '10',
    },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'column' }],
  },
  { says: 'leaves dashes alone', change: { G15: '—', H15: '—', G14: 20, H14: 20 }, outcome: 'holds' },
  { says: 'does not apply without scores and weights', base: 'transfer', outcome: 'does-not-apply' },
]);
