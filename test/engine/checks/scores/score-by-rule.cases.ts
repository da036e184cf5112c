import { casesOf } from '../../../support/altered';

casesOf('PJ405', [
  { says: 'holds for full marks of met targets', options: { profile: 'anhui' }, outcome: 'holds' },
  {
    says: 'is violated when a missed target is scored by another measure',
    options: { profile: 'anhui' },
    // 10 × 43 ÷ 86 = 5
    change: { F14: 43, H14: 7, I14: '站点撤并', H23: 96.48 },
    outcome: 'violated',
    findings: [{ at: 'H14', stated: '7', expected: '5', difference: '+2', severity: 'error' }],
  },
  {
    says: 'only warns when the region is not known',
    change: { F14: 43, H14: 7, I14: '站点撤并', H23: 96.48 },
    outcome: 'violated',
    findings: [{ at: 'H14', severity: 'warning' }],
  },
  {
    says: 'only warns of a score rounded to whole points',
    options: { profile: 'anhui' },
    // 10 × 80 ÷ 86 = 9.30
    change: { F14: 80, H14: 9, I14: '站点撤并', H23: 98.48 },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'rounded', severity: 'warning', expected: '9.3' }],
  },
  {
    says: 'cannot judge points taken from a met target',
    options: { profile: 'anhui' },
    change: { H14: 8, I14: '记录不全' },
    outcome: 'cannot-judge',
  },
  {
    says: 'asks why a met target lost points where the form has no place for reasons',
    options: { profile: 'anhui' },
    change: { H14: 8, I13: null },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'unexplained', severity: 'warning', stated: '8', expected: '10' }],
  },
  {
    says: 'cannot judge what a missed ≤ target earns where the rules are silent',
    change: { F18: 1.2, H18: 6, I18: '油价上涨' },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
]);
