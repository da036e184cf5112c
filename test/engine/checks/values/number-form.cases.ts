import { casesOf, SUMMARY_LIST } from '../../../support/altered';

casesOf('PJ505', [
  { says: 'holds for plain writing', outcome: 'holds' },
  {
    says: 'offers to clean full-width digits',
    change: { F14: '８６个' },
    outcome: 'violated',
    findings: [
      {
        at: 'F14',
        reason: 'full-width',
        severity: 'info',
        expected: '86个',
        fixes: [
          expect.objectContaining({ certain: true, edits: [expect.objectContaining({ value: '86个' })] }),
        ],
      },
    ],
  },
  {
    says: 'offers to close a gap inside a number',
    change: { E14: '≥ 86 个' },
    outcome: 'violated',
    findings: [{ at: 'E14', reason: 'spaces', expected: '≥86个' }],
  },
  { says: 'does not join two numbers', change: { F14: '86 90' }, outcome: 'holds' },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);
