import { casesOf } from '../../../support/altered';
import { titled } from './forms';

casesOf('PJ105', [
  { says: 'holds when both units are named', outcome: 'holds' },
  {
    says: 'is violated by a blank one',
    change: { G5: null },
    outcome: 'violated',
    findings: [{ at: 'G5', severity: 'warning' }],
  },
  {
    says: 'does not apply to a form that asks for no unit',
    rows: titled('项目支出绩效自评表', '技能培训'),
    outcome: 'does-not-apply',
  },
]);
