import { casesOf } from '../../../support/altered';

casesOf('PJ413', [
  { says: 'does not apply when no grade is stated', outcome: 'does-not-apply' },
  {
    says: 'holds when it fits the total',
    base: 'sichuan',
    options: { profile: 'pmkpi' },
    change: { B24: '自评等级为优。' },
    outcome: 'holds',
  },
  {
    says: 'is violated when it does not: 100 is 优',
    base: 'sichuan',
    options: { profile: 'pmkpi' },
    change: { B24: '自评总分100分，等级为良。' },
    outcome: 'violated',
    findings: [{ at: 'B24', stated: '良', expected: '优', severity: 'warning' }],
  },
  ...(['90', '85', '70'] as const).map((total) => ({
    says: `asks a person at ${total}: the pages of the system give different grades there`,
    base: 'sichuan' as const,
    options: { profile: 'pmkpi' },
    change: { J23: Number(total), B24: `自评总分${total}分，等级为中。` },
    outcome: 'cannot-judge' as const,
    findings: [],
  })),
  {
    says: 'is judged at 69.99 and by the national bands everywhere',
    base: 'sichuan',
    options: { profile: 'pmkpi' },
    change: { J23: 69.99, B24: '等级为优。' },
    outcome: 'violated',
    findings: [{ at: 'B24', stated: '优', expected: '中' }],
  },
]);
