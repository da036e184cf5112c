import { casesOf } from '../../../support/altered';

casesOf('PJ303', [
  {
    says: 'holds when the second-level points fit (2, 7, 3, 15, 10, 10, 3)',
    base: 'guangdong',
    outcome: 'holds',
  },
  {
    says: 'is violated at the second level',
    base: 'guangdong',
    // 4 + 4 = 8 against 预算执行 7
    change: { F57: 4 },
    outcome: 'violated',
    findings: [{ at: 'D56', stated: '8', expected: '7', difference: '+1' }],
  },
  {
    says: 'cannot judge while a weight is missing',
    base: 'guangdong',
    change: { F57: null },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply where only first levels declare points', outcome: 'does-not-apply' },
]);
