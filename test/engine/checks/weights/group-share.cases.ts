import { casesOf } from '../../../support/altered';

casesOf('PJ307', [
  { says: 'holds for 50/30/10', options: { profile: 'anhui' }, outcome: 'holds' },
  {
    says: 'is violated when a group departs from the preset',
    options: { profile: 'anhui' },
    change: { B14: '产出指标\n(40分)', G14: 5, G15: 5, B19: '效益指标\n(40分)', G19: 15, G20: 15 },
    outcome: 'violated',
    findings: [
      { at: 'B14', stated: '40', expected: '50', severity: 'warning' },
      { at: 'B19', stated: '40', expected: '30', severity: 'warning' },
    ],
  },
  { says: 'does not apply while the rules are only the usual ones', outcome: 'does-not-apply' },
]);
