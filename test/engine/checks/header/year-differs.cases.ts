import { casesOf } from '../../../support/altered';
import { titled } from './forms';

casesOf('PJ104', [
  { says: 'holds when the filling date follows the year', base: 'hubei', outcome: 'holds' },
  {
    says: 'is violated by a subtitle of another year',
    change: { A2: '2021年度项目支出绩效自评表' },
    outcome: 'violated',
    findings: [{ at: 'A3', severity: 'warning', near: ['A2'] }],
  },
  { says: 'does not apply to a form without a year', change: { A3: null }, outcome: 'does-not-apply' },
  {
    says: 'is violated by a filling date before the year',
    rows: titled('项目支出绩效自评表', '技能培训'),
    outcome: 'violated',
    findings: [{ at: 'B4', reason: 'date' }],
  },
  {
    says: 'leaves the date of targets alone, which are filed the year before',
    rows: titled('项目支出绩效目标申报表', '技能培训', ['指标值', '备注']),
    outcome: 'holds',
    findings: [],
  },
]);
