import { casesOf } from '../../../support/altered';

casesOf('PJ205', [
  { says: 'holds at 94.82 %, above 90 %', options: { profile: 'sichuan' }, outcome: 'holds' },
  {
    says: 'is violated when a low rate has no reason',
    base: 'sichuan',
    // 30 ÷ 42 = 71.43 %
    change: { F10: 30, F11: 30, G10: 0.7143, G11: 0.7143, I10: 7.14, J23: 97.14 },
    outcome: 'violated',
    findings: [{ at: 'J10', stated: '71.43%', expected: '90%', severity: 'warning' }],
  },
  {
    says: 'holds when the reason is given',
    base: 'sichuan',
    change: {
      F10: 30,
      F11: 30,
      G10: 0.7143,
      G11: 0.7143,
      I10: 7.14,
      J23: 97.14,
      J10: '部分救助对象年底才审核完毕，资金结转下年支付。',
    },
    outcome: 'holds',
  },
  {
    says: 'does not apply where the region sets no threshold',
    change: { E7: 20, E8: 0, G7: 0.1688 },
    options: { profile: 'guangdong' },
    outcome: 'does-not-apply',
  },
  {
    says: 'cannot judge where the form has no place for the reason',
    change: { E7: 20, E8: 0, G7: 0.1688 },
    options: { profile: 'sichuan' },
    outcome: 'cannot-judge',
  },
]);
