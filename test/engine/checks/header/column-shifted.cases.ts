import { casesOf } from '../../../support/altered';

casesOf('PJ108', [
  { says: 'holds when the values stand under their headers', outcome: 'holds' },
  {
    says: 'is violated by a row that stands one cell to the right',
    // target ← blank, actual ← target, weight ← 86, score ← weight 10, reason ← score 10
    change: { E14: null, F14: '≥86个', G14: 86, H14: 10, I14: 10 },
    outcome: 'violated',
    findings: [{ at: 'E14', reason: 'right', severity: 'error' }],
  },
  {
    says: 'is violated by a row that stands one cell to the left',
    change: { C14: '维护监测站点数量', D14: '≥86个', E14: 86, F14: 10, G14: 10, H14: null },
    outcome: 'violated',
    findings: [{ at: 'D14', reason: 'left' }],
  },
  { says: 'does not apply where no points are declared', base: 'transfer', outcome: 'does-not-apply' },
]);
