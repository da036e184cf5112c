import { casesOf, type Change } from '../../../support/altered';

/** A total of 4.6亿元; the 8000万元 are in two rows of its own. */
const inUnits = (total: string, part = '8000万元'): readonly (readonly Change[])[] => [
  ['2023年度项目支出绩效自评表'],
  ['项目名称', '标准厂房', null],
  ['项目资金', '资金类别', '全年预算数', '全年执行数'],
  [null, '年度资金总额', total],
  [null, '其中：专项债券资金', '3亿元'],
  [null, '财政配套资金', part],
  [null, '　　其中：省级', '5000万元'],
  [null, '　　　　　市级', '3000万元'],
  [null, '其他资金', '0.8亿元'],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出', '厂房面积', '≥6万平方米', '6.2万平方米', 90, 90],
];

casesOf('PJ201', [
  {
    says: 'adds up amounts that each have their own unit',
    rows: inUnits('4.6亿元'),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'names a source that its rows contradict in the unit of the source',
    rows: inUnits('4.6亿元', '7000万元'),
    outcome: 'violated',
    // 5000 + 3000; with it 3 + 0.8 + 0.8 = 4.6
    findings: [{ at: 'C6', reason: 'source', stated: '7000', expected: '8000', severity: 'error' }],
  },
  {
    says: 'names another total in the unit of the total',
    rows: inUnits('4.5亿元'),
    outcome: 'violated',
    // 3 + 0.8 + 0.8
    findings: [{ at: 'C4', stated: '4.5', expected: '4.6', severity: 'error' }],
  },
  { says: 'holds when every column adds up', outcome: 'holds', findings: [] },
  {
    says: 'is violated when the total differs from its sources, and names the total',
    change: { D7: 119.5 },
    outcome: 'violated',
    // 98.5 + 20 + 0 = 118.5
    findings: [
      {
        at: 'D7',
        stated: '119.5',
        expected: '118.5',
        difference: '+1',
        severity: 'error',
        near: ['D8', 'D9'],
      },
    ],
  },
  {
    says: 'holds for a tail difference of 0.01 in 万元 (0.005 per amount shown, three of them)',
    change: { D7: 118.51 },
    outcome: 'holds',
  },
  {
    says: 'is certain where the rows are both halves of the year',
    change: { B8: '上半年', B9: '下半年', B10: null, C10: null, D10: null, E10: null, D7: 119.5 },
    outcome: 'violated',
    findings: [{ at: 'D7', expected: '118.5', severity: 'error' }],
  },
  {
    says: 'only warns where a quarter may be missing',
    change: { B8: '二季度', B9: '三季度', B10: '四季度', D7: 119.5 },
    outcome: 'violated',
    findings: [{ at: 'D7', expected: '118.5', severity: 'warning', reason: 'partial' }],
  },
  {
    says: 'is violated by 0.01 in 元, which are exact',
    change: { A6: '项目资金\n(元)', D7: 118.51 },
    outcome: 'violated',
    findings: [{ at: 'D7', difference: '+0.01' }],
  },
  {
    says: 'warns when the total is left blank above filled sources',
    change: { C7: null },
    outcome: 'violated',
    findings: [{ at: 'C7', reason: 'blank', severity: 'warning', expected: '120' }],
  },
  {
    says: 'does not apply where a column has no sources',
    change: { C8: null, C9: null, C10: null, D8: null, D9: null, D10: null, E8: null, E9: null, E10: null },
    outcome: 'does-not-apply',
  },
  { says: 'does not apply to a form without fund rows', base: 'guangdong', outcome: 'does-not-apply' },
  {
    says: 'cannot judge a single 其中 row that is smaller than the total: it may name only a part',
    change: {
      B9: null,
      C9: null,
      D9: null,
      E9: null,
      F9: null,
      G9: null,
      H9: null,
      B10: null,
      C10: null,
      D10: null,
      E10: null,
      F10: null,
      G10: null,
      H10: null,
    },
    outcome: 'cannot-judge',
  },
]);
