import { casesOf } from '../../../support/altered';

casesOf('PJ409', [
  {
    says: 'holds when the reason stands in the row',
    change: { H14: 8, I14: '站点撤并', H23: 97.48 },
    outcome: 'holds',
  },
  {
    says: 'is violated by a deduction without a reason',
    change: { H14: 8, H23: 97.48 },
    outcome: 'violated',
    findings: [
      // The cell is blank: 8 of 10 are in other cells.
      { at: 'I14', stated: null, difference: null, severity: 'error', refused: true, near: ['H14', 'G14'] },
    ],
  },
  {
    says: 'takes 无 for no reason',
    change: { H14: 8, I14: '无', H23: 97.48 },
    outcome: 'violated',
    findings: [{ at: 'I14' }],
  },
  {
    says: 'warns once where one reason cell serves the whole form',
    base: 'hubei',
    // 8 + 9 + 10 + 10 = 37 of the 40 points of 产出指标
    change: { F11: 8, F12: 9, B17: 97 },
    outcome: 'violated',
    findings: [{ at: 'B18', reason: 'form', severity: 'warning', stated: null }],
  },
  {
    says: 'holds when the reason cell of the form says why',
    base: 'hubei',
    change: { F11: 8, F12: 9, B17: 97, B18: '受疫情影响，两期培训改为线上。' },
    outcome: 'holds',
  },
  { says: 'does not apply when nothing was deducted', outcome: 'does-not-apply' },
  {
    says: 'does not apply where the form has no place for reasons',
    base: 'sichuan',
    change: { J16: 18 },
    outcome: 'does-not-apply',
  },
  {
    says: 'reminds of a target that is missed in a form without scores',
    rows: [
      ['中央对地方转移支付绩效自评表'],
      ['项目名称', '某资金'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '全年实际完成值', '未完成原因和改进措施'],
      ['产出指标', '质量指标', '验收合格率', '100%', '95%', null],
      [null, '数量指标', '建设里程', '≥20公里', '18公里', '征地延迟'],
      [null, '时效指标', '完成及时率', '≥90%', '92%', null],
    ],
    outcome: 'violated',
    findings: [{ at: 'F4', reason: 'unmet', severity: 'warning', refused: false, near: ['D4', 'E4'] }],
  },
  {
    says: 'cannot judge a blank reason beside one that is given for the whole form',
    // 40 + 58 = 98
    rows: [
      ['项目支出绩效自评表'],
      ['项目名称', '技能培训'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '培训人数', '≥30人', '30人', 40, 40, null],
      ['效益指标', '社会效益指标', '就业人数', '≥60人', '58人', 60, 58, null],
      ['总分', null, null, null, null, 100, 98, null],
      ['偏差大或目标未完成原因分析', '两名学员迁往外地。'],
    ],
    outcome: 'cannot-judge',
    findings: [],
  },
]);
