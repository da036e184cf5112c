import { casesOf } from '../../../support/altered';

casesOf('PJ302', [
  { says: 'holds for 10 × 5 = 50', outcome: 'holds' },
  {
    says: 'is violated when a group has more than its label says',
    // 14 + 10 + 10 + 10 + 10 = 54
    change: { G14: 14 },
    outcome: 'violated',
    findings: [
      { at: 'B14', stated: '54', expected: '50', difference: '+4', refused: true, near: ['G14', 'G18'] },
    ],
  },
  { says: 'cannot judge while a weight is missing', change: { G14: null }, outcome: 'cannot-judge' },
  {
    says: 'does not apply where no points are declared',
    change: { B14: '产出指标', B19: '效益指标', B22: '满意度指标' },
    outcome: 'does-not-apply',
  },
  { says: 'does not apply to a form without weights', base: 'hubei', outcome: 'does-not-apply' },
]);
