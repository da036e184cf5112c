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
    says: 'holds for the date of a review above the table, which is after the year',
    rows: [
      ['2023年度项目支出绩效自评表'],
      ['评审日期', '2024年4月11日'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出', '培训', '≥5期', '5期', 100, 100],
    ],
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'leaves the date of targets alone, which are filed the year before',
    rows: titled('项目支出绩效目标申报表', '技能培训', ['指标值', '备注']),
    outcome: 'holds',
    findings: [],
  },
]);
