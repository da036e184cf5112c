import { casesOf } from '../../../support/altered';

casesOf('PJ203', [
  { says: 'holds below 100 %', outcome: 'holds' },
  {
    says: 'is violated when more was spent than budgeted',
    change: { E7: 120, E8: 100, G7: 1.0127 },
    outcome: 'violated',
    // 120 ÷ 118.5 = 101.27 %
    findings: [{ at: 'G7', stated: '101.27%', severity: 'error', refused: true }],
  },
  {
    says: 'warns where the row says why',
    base: 'noted',
    change: { F6: 900, F7: 875.8, H6: 1.0179, J6: '超支部分由单位自有资金解决' },
    outcome: 'violated',
    findings: [{ at: 'H6', severity: 'warning', refused: false }],
  },
  {
    says: 'does not apply where the region allows it',
    change: { E7: 120, E8: 100, G7: 1.0127 },
    options: { profile: 'zhejiang' },
    outcome: 'does-not-apply',
  },
  { says: 'does not apply to a form without rates', base: 'guangdong', outcome: 'does-not-apply' },
]);
