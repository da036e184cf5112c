import { casesOf } from '../../../support/altered';

casesOf('PJ406', [
  {
    says: 'holds for 7 of 10 when partly reached',
    change: { F21: '部分达成预期指标并具有一定效果', H21: 7 },
    outcome: 'holds',
  },
  {
    says: 'is violated by 9 of 10 when partly reached',
    change: { F21: '部分达成预期指标并具有一定效果', H21: 9 },
    outcome: 'violated',
    findings: [{ at: 'H21', stated: '9', severity: 'warning' }],
  },
  {
    says: 'cannot judge words that only suggest a tier',
    change: { F21: '已完成', E21: '完成' },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
]);
