import { casesOf } from '../../../support/altered';
import { type Lines } from '../../../support/accounts/sheets';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { table, FULL, department } from './forms';

const counted = (...rows: Lines): WorkbookSnapshot =>
  table([['项目资金（万元）', '年度资金总额：', 10]], rows);

casesOf('PJ903', [
  { says: 'holds when every required group has an indicator', book: counted(...FULL), outcome: 'holds' },
  {
    says: 'is violated by a group whose only indicator has no value, and names its label',
    book: counted(
      ...FULL.map((row) => (row[1] === '质量指标' ? ['产出指标', '质量指标', '办结率', null] : row)),
    ),
    outcome: 'violated',
    findings: [{ at: 'B9', reason: 'none', severity: 'warning' }],
  },
  {
    says: 'is violated by a group that is not there, and names the head of the column',
    book: counted(...FULL.slice(0, 4)),
    outcome: 'violated',
    findings: [{ at: 'B7', reason: 'absent', severity: 'warning' }],
  },
  {
    says: 'does not apply to a table of the department',
    book: department(120, 70, 50),
    outcome: 'does-not-apply',
  },
]);
