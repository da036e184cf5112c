import { altered, casesOf } from '../../../support/altered';
import { workbookOf, type Lines } from '../../../support/accounts/sheets';
import { projectSheet } from '../../../support/project-sheet';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';

const rows = (...names: readonly string[]): Lines =>
  names.map((name) => ['产出指标', '数量指标', name, '≥10次', 12, 30, 30]);

const two = (second: Lines, name = '培训费'): WorkbookSnapshot =>
  workbookOf([
    projectSheet({ name: '办案经费', rows: rows('办案次数', '走访次数', '宣传次数') }),
    { ...projectSheet({ name, rows: second }), name: '第二张' },
  ]);

casesOf('PJ701', [
  {
    says: 'is violated by three rows in succession that two projects share',
    book: two(rows('办案次数', '走访次数', '宣传次数')),
    outcome: 'violated',
    findings: [{ at: 'C9', severity: 'warning' }],
  },
  {
    says: 'holds for two rows in succession: so many may be alike by chance',
    book: two(rows('办案次数', '走访次数', '培训次数')),
    outcome: 'holds',
    findings: [],
  },
  { says: 'does not apply to a form alone', book: altered('anhui'), outcome: 'does-not-apply' },
]);
