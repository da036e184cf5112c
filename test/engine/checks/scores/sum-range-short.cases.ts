import { generateWorkbook } from '../../../generator';
import { casesOf } from '../../../support/altered';

casesOf('PJ411', [
  {
    says: 'holds for a formula over all rows and the execution score',
    change: { H23: { value: 99.48, formula: 'SUM(H14:H22)+H7' } },
    outcome: 'holds',
  },
  {
    says: 'is violated by a range that ends a row too early',
    change: { H23: { value: 89.48, formula: 'SUM(H7,H14:H21)' } },
    outcome: 'violated',
    findings: [
      { at: 'H23', reason: 'short', severity: 'error', near: ['H22'], expected: '=SUM(H7,H14:H22)' },
    ],
  },
  {
    says: 'is violated by a row that is added twice',
    change: { H23: { value: 109.48, formula: 'SUM(H14:H22)+H7+H22' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'twice', near: ['H22'] }],
  },
  {
    says: 'is violated by a number that is no score',
    change: { H23: { value: 109.48, formula: 'SUM(H14:H22)+H7+F7' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'extra', near: ['F7'] }],
  },
  {
    says: 'holds for a total of a sum that is over the rows',
    change: {
      H24: { value: 89.48, formula: 'SUM(H14:H22)' },
      H23: { value: 99.48, formula: 'SUM(H7,H24)' },
    },
    outcome: 'holds',
  },
  {
    says: 'is violated by a total of a sum that is over another column',
    change: {
      H24: { value: 90, formula: 'SUM(G14:G22)' },
      H23: { value: 99.48, formula: 'SUM(H7,H24)' },
    },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'short', severity: 'error', expected: '=SUM(H7,H14:H22)' }],
  },
  {
    says: 'reads the formula of the weights as well',
    change: { G23: { value: 90, formula: 'SUM(G15:G22)+F7' } },
    outcome: 'violated',
    findings: [{ at: 'G23', reason: 'short', near: ['G14'] }],
  },
  {
    says: 'cannot judge other functions',
    change: { H23: { value: 99.48, formula: 'SUMPRODUCT(H14:H22)+H7' } },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a typed total', outcome: 'does-not-apply' },
  {
    says: 'leaves a formula over the rows of groups to the sum of the scores, where their heads have points as rows',
    // Points as shares of one, groups as rows with their points; the sum of the rows is right.
    book: generateWorkbook(2_400_089, { variety: 'wide' }).snapshot,
    outcome: 'cannot-judge',
    findings: [],
  },
]);
