import { casesOf } from '../../../support/altered';
import { money, table } from './forms';

casesOf('PJ901', [
  // 60.50 + 39.50 = 100
  { says: 'holds when the sources add up', book: money(100), outcome: 'holds', findings: [] },
  {
    says: 'only mentions a tail difference of 0.01 in 万元',
    book: money(100.01),
    outcome: 'violated',
    findings: [{ at: 'C5', reason: 'tail', severity: 'info' }],
  },
  {
    says: 'is violated by 0.01 in 元, which are exact',
    book: money(100.01, '元'),
    outcome: 'violated',
    findings: [{ at: 'C5', reason: 'total', severity: 'error', expected: '100', difference: '+0.01' }],
  },
  {
    says: 'is violated by 0.02 in 万元',
    book: money(100.02),
    outcome: 'violated',
    findings: [{ at: 'C5', reason: 'total', severity: 'error', expected: '100', difference: '+0.02' }],
  },
  {
    says: 'cannot judge a total above its one source: there may be others',
    book: table([
      ['项目资金（万元）', '年度资金总额：', 100],
      [null, '其中：财政拨款', 60.5],
    ]),
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'does not apply to a table without sources',
    book: table([['项目资金（万元）', '年度资金总额：', 100]]),
    outcome: 'does-not-apply',
  },
]);
