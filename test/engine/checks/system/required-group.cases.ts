import { casesOf } from '../../../support/altered';

casesOf('PJ604', [
  { says: 'holds when the groups are there', outcome: 'holds' },
  { says: 'does not apply to a scheme of its own', base: 'guangdong', outcome: 'does-not-apply' },
  {
    says: 'is violated by a form without 效益, and names the head of the column',
    rows: [
      ['项目支出绩效自评表'],
      ['项目名称', '技能培训'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
      ['产出指标', '数量指标', '培训人数', '≥30人', '32人'],
      ['产出指标', '质量指标', '合格率', '≥90%', '95%'],
      ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%'],
    ],
    outcome: 'violated',
    findings: [{ at: 'A3', severity: 'warning', expected: '效益指标' }],
  },
]);
