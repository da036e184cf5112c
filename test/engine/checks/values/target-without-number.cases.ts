import { casesOf } from '../../../support/altered';

casesOf('PJ503', [
  { says: 'holds when signs come with numbers', outcome: 'holds' },
  {
    says: 'is violated by ≥个',
    change: { E14: '≥个' },
    outcome: 'violated',
    findings: [{ at: 'E14', severity: 'error', stated: '≥个' }],
  },
  {
    says: 'warns of a unit that a template left in a table of targets',
    rows: [
      ['项目绩效目标表'],
      ['项目名称', '某水利项目'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '新建堤防长度', '公里'],
      [null, '质量指标', '工程验收合格率', '100%'],
      ['效益指标', '社会效益指标', '受益人口', '≥610人'],
    ],
    outcome: 'violated',
    findings: [{ at: 'D4', severity: 'warning', stated: '公里' }],
  },
  { says: 'does not apply to a form without targets', base: 'guangdong', outcome: 'does-not-apply' },
]);
