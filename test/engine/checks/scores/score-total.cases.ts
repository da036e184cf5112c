import { casesOf } from '../../../support/altered';

casesOf('PJ407', [
  { says: 'holds for 9.48 + 9 × 10 = 99.48', outcome: 'holds' },
  {
    says: 'is violated by another total',
    change: { H23: 98.48 },
    outcome: 'violated',
    findings: [{ at: 'H23', stated: '98.48', expected: '99.48', difference: '-1', severity: 'error' }],
  },
  {
    says: 'only warns of a total rounded to whole points',
    change: { H23: 99 },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'rounded', severity: 'warning' }],
  },
  { says: 'takes 100, 100.00 and a text for the same number', change: { H23: '99.48' }, outcome: 'holds' },
  { says: 'cannot judge while a score is missing', change: { H14: null }, outcome: 'cannot-judge' },
  {
    says: 'cannot judge where the total fits once the score above its weight is what it should be',
    change: { H7: 99 },
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'is violated where the total fits neither with the score above its weight nor without',
    change: { H7: 99, H23: 97.48 },
    outcome: 'violated',
  },
  {
    says: 'compares the total in the header with the total row',
    base: 'hubei',
    change: { D2: '总分：98' },
    outcome: 'violated',
    findings: [{ at: 'D2', reason: 'header', stated: '98', expected: '100', severity: 'warning' }],
  },
  {
    says: 'leaves the header alone when the rows bear it out and the total row is wrong',
    base: 'hubei',
    change: { B17: 90 },
    outcome: 'violated',
    findings: [{ at: 'B17', reason: 'differs', stated: '90', expected: '100' }],
  },
  { says: 'does not apply to a form without a total', base: 'transfer', outcome: 'does-not-apply' },
]);
