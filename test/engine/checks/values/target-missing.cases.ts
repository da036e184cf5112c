import { casesOf } from '../../../support/altered';

casesOf('PJ501', [
  { says: 'holds when every row has a target', outcome: 'holds' },
  {
    says: 'is violated by a blank target beside an actual value',
    change: { E14: null },
    outcome: 'violated',
    findings: [{ at: 'E14', reason: 'missing', severity: 'error', refused: true }],
  },
  {
    says: 'only warns where the name is a whole sentence',
    change: { D19: '增加就业机会，提高农民收入。', E19: null },
    outcome: 'violated',
    findings: [{ at: 'E19', severity: 'warning', refused: false }],
  },
  {
    says: 'only mentions a row that is filled by choice',
    change: { C19: '经济效益指标（选填）', E19: null },
    outcome: 'violated',
    findings: [{ at: 'E19', severity: 'info', refused: false }],
  },
  {
    says: 'only warns of rows of a table for targets, which may be printed and not used',
    rows: [
      ['中央对地方转移支付区域绩效目标表'],
      ['（2023年度）'],
      ['项目名称', '林业改革发展资金'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '造林面积', '≥30万亩'],
      [null, null, '森林抚育面积', null],
      ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%'],
    ],
    outcome: 'violated',
    findings: [{ at: 'D6', severity: 'warning' }],
  },
  {
    says: 'only warns where target and actual value are both blank: the name may hold the target',
    change: { D17: '年度资金支付完成率100%', E17: null, F17: null },
    outcome: 'violated',
    findings: [{ at: 'E17', reason: 'both', severity: 'warning' }],
  },
  {
    says: 'is violated in a target table',
    base: 'targets',
    change: { E15: null },
    outcome: 'violated',
    findings: [{ at: 'E15', severity: 'error' }],
  },
  { says: 'does not apply to a form without a target column', base: 'guangdong', outcome: 'does-not-apply' },
]);
