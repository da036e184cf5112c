import { casesOf } from '../../../support/altered';

casesOf('PJ204', [
  { says: 'holds for 10 × 94.82 % = 9.48', outcome: 'holds' },
  {
    says: 'is violated when the score is another',
    change: { H7: 8.48 },
    outcome: 'violated',
    findings: [{ at: 'H7', stated: '8.48', expected: '9.48', difference: '-1', severity: 'error' }],
  },
  {
    says: 'only warns where the score was rounded to whole points',
    change: { H7: 9, H23: 99 },
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'rounded', severity: 'warning', expected: '9.48' }],
  },
  {
    says: 'is sure of a rounded score where the total counts the exact one',
    change: { H7: 9, H23: 99.48 },
    outcome: 'violated',
    findings: [{ at: 'H7', reason: 'rounded', severity: 'error', expected: '9.48' }],
  },
  { says: 'holds for a score shown with one decimal', change: { H7: 9.5 }, outcome: 'holds' },
  {
    says: 'scores in bands where the region does: 94.82 % earns 7 of 10 in Jiangxi',
    change: { H7: 7, H23: 97 },
    options: { profile: 'jiangxi' },
    outcome: 'holds',
  },
  {
    says: 'scores 20 × rate in Hubei',
    base: 'hubei',
    change: { F9: 19 },
    outcome: 'violated',
    findings: [{ at: 'F9', expected: '20', severity: 'error' }],
  },
  { says: 'does not apply while the score is blank', change: { H7: null }, outcome: 'does-not-apply' },
  {
    says: 'does not apply to forms that do not score the execution rate',
    base: 'transfer',
    outcome: 'does-not-apply',
  },
  { says: 'cannot judge without amounts', change: { D7: null, E7: null }, outcome: 'cannot-judge' },
]);
