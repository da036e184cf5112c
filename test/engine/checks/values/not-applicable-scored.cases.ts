import { casesOf } from '../../../support/altered';

casesOf('PJ515', [
  {
    says: 'is violated by a score in a row that is 不适用',
    change: { D20: '不适用', E20: '不适用', F20: '达成预期指标' },
    outcome: 'violated',
    findings: [{ at: 'H20', severity: 'error', stated: '10' }],
  },
  {
    says: 'holds when such a row has none',
    change: { D20: '不适用', E20: '不适用', F20: '/', G20: '/', H20: '/', G19: 20, H19: 20 },
    outcome: 'holds',
  },
  { says: 'does not apply when every row applies', outcome: 'does-not-apply' },
]);
