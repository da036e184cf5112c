import { casesOf } from '../../../support/altered';

casesOf('PJ207', [
  { says: 'holds when the amounts are of one size', outcome: 'holds' },
  {
    says: 'is violated when the execution is written in 元 beside a budget in 万元 (94.82 % × 10 000)',
    change: { E7: 1123600, E8: 923600, E9: 200000 },
    outcome: 'violated',
    findings: [{ at: 'E7', near: ['D7'], severity: 'warning' }],
  },
  {
    says: 'is violated when one source is ten thousand times its total',
    change: { C7: 120, C8: 1200000, C9: 0 },
    outcome: 'violated',
    findings: [{ at: 'C8', near: ['C7'] }],
  },
  {
    says: 'holds when hardly anything was spent: 0.01 of 118.5 with a rate of 0.01 %',
    change: { E7: 0.01, E8: 0.01, E9: 0, G7: 0.0001 },
    outcome: 'holds',
  },
  { says: 'does not apply with a single amount', base: 'guangdong', outcome: 'does-not-apply' },
]);
