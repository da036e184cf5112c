import { casesOf } from '../../../support/altered';

casesOf('PJ201', [
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
