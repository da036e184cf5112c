import { casesOf, SUMMARY_LIST } from '../../support/altered';

casesOf('PJ601', [
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

casesOf('PJ602', [
  { says: 'holds for the names of the scheme', outcome: 'holds' },
  {
    says: 'is violated by a slip of one character',
    change: { C21: '可持续影响招标' },
    outcome: 'violated',
    findings: [{ at: 'C21', reason: 'misspelt', expected: '可持续影响指标', severity: 'warning' }],
  },
  {
    says: 'is violated by words behind the name',
    change: { C17: '时效指标执行' },
    outcome: 'violated',
    findings: [{ at: 'C17', expected: '时效指标' }],
  },
  {
    says: 'is violated by a level under another first level',
    change: { C19: '数量指标' },
    outcome: 'violated',
    findings: [{ at: 'C19', reason: 'wrong-group', expected: '产出指标' }],
  },
  {
    says: 'accepts 等 behind a name, as the template of Yunnan prints it',
    change: { C20: '社会效益指标等', C22: '服务对象满意度指标等' },
    outcome: 'holds',
  },
  {
    says: 'accepts 目标 for 指标, as a template of Fujian prints it',
    change: { B14: '产出目标', C14: '数量目标', C16: '质量目标', C17: '时效目标', C20: '社会效益目标' },
    outcome: 'holds',
    findings: [],
  },
  { says: 'accepts customary short forms', change: { C20: '社会效益', C17: '时效性指标' }, outcome: 'holds' },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);

casesOf('PJ603', [
  { says: 'holds for fitting indicators', outcome: 'holds' },
  {
    says: 'is violated by satisfaction under 社会效益',
    change: { D20: '参保群众满意度' },
    outcome: 'violated',
    findings: [{ at: 'D20', reason: 'satisfaction', severity: 'warning' }],
  },
  {
    says: 'is violated by 资金支付率 under 数量',
    change: { D14: '资金支付率' },
    outcome: 'violated',
    findings: [{ at: 'D14', reason: 'fund-as-quantity' }],
  },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);

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
