import { casesOf, SUMMARY_LIST } from '../../../support/altered';

const scoringTable = (group: string, criteria: string) => [
  ['部门整体支出绩效评价评分表'],
  ['一级指标', '二级指标', '三级指标', '评分标准', '分值', '得分'],
  ['过程', '预算管理', '管理制度健全性', '内部财务制度健全得5分。', 5, 5],
  [null, group, '管理制度健全性', criteria, 5, 5],
  ['产出', '职责履行', '实际完成率', '完成率×10分。', 10, 10],
];

casesOf('PJ601', [
  {
    says: 'holds for two second levels with an indicator of this name, each with its own criteria',
    rows: scoringTable('资产管理', '资产管理制度健全得5分。'),
    outcome: 'holds',
  },
  {
    says: 'is violated where the criteria are the same',
    rows: scoringTable('资产管理', '内部财务制度健全得5分。'),
    outcome: 'violated',
    findings: [{ at: 'C4', reason: 'repeated', severity: 'warning' }],
  },
  {
    says: 'is violated in one second level, whatever the criteria say',
    rows: scoringTable('预算管理', '资产管理制度健全得5分。'),
    outcome: 'violated',
    findings: [{ at: 'C4', reason: 'repeated', severity: 'warning' }],
  },
  { says: 'holds when no indicator repeats another', outcome: 'holds' },
  {
    says: 'is violated by the same indicator in 产出 and 效益',
    change: { D19: '指标1：监测数据到报率', E19: '≥95%', F19: '97.2%' },
    outcome: 'violated',
    findings: [{ at: 'D19', reason: 'output-and-benefit', severity: 'warning', near: ['D16'] }],
  },
  {
    says: 'is violated by a repetition inside one group',
    change: { D15: '维护监测站点数量', E15: '≥86个', F15: 86 },
    outcome: 'violated',
    findings: [{ at: 'D15', reason: 'repeated', severity: 'warning' }],
  },
  {
    says: 'only mentions the same name with another target',
    change: { D15: '维护监测站点数量' },
    outcome: 'violated',
    findings: [{ at: 'D15', severity: 'info' }],
  },
  {
    says: 'expects the names of long-term targets again among the annual ones below them',
    rows: [
      ['项目支出绩效目标申报表'],
      ['项目名称', '某项目'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
      ['长期绩效指标', '产出指标', '数量指标', '培训人数', '≥300人'],
      [null, '满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
      ['年度绩效指标', '产出指标', '数量指标', '培训人数', '≥30人'],
      [null, '满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
      [null, null, null, '学员满意度', '≥90%'],
    ],
    outcome: 'violated',
    findings: [{ at: 'D8', near: ['D7'] }],
  },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);
