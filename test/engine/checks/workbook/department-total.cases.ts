import { altered, casesOf } from '../../../support/altered';
import { withCell } from '../../../support/accounts/sheets';
import { fixtureWorkbook } from '../../../support/fixtures';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';

/** Anyang: 项目支出 9821.30 (D15), of three projects with 3000, 6671.30 and 150 (sheet 4, E8 and E9). */
const anyang = (third: number): WorkbookSnapshot =>
  withCell(withCell(fixtureWorkbook('anyang-2021-targets'), 3, 7, 4, third), 3, 8, 4, third);

casesOf('PJ703', [
  // 3000 + 6671.30 + 150 = 9821.30
  { says: 'holds when the projects add up', book: anyang(150), outcome: 'holds', findings: [] },
  {
    says: 'holds for a tail difference of 0.02 in 万元 (0.005 per amount shown, four of them)',
    book: anyang(150.02),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is violated by 0.03',
    book: anyang(150.03),
    outcome: 'violated',
    findings: [{ at: 'D15', reason: 'above', expected: '9821.33', difference: '-0.03', severity: 'warning' }],
  },
  {
    says: 'asks a person when the projects come to less: others may have no form here',
    // 3000 + 6671.30 + 64.50 = 9735.80
    book: anyang(64.5),
    outcome: 'cannot-judge',
    findings: [{ at: 'D15', reason: 'below', severity: 'review' }],
  },
  {
    says: 'does not apply without a form of the department',
    book: altered('anhui'),
    outcome: 'does-not-apply',
  },
]);
