import { casesOf } from '../../../support/altered';

casesOf('PJ410', [
  { says: 'holds for full marks of met targets', outcome: 'holds' },
  {
    says: 'is violated by full marks for 43 of ≥86',
    change: { F14: 43 },
    outcome: 'violated',
    findings: [{ at: 'H14', stated: '10', severity: 'error', near: ['E14', 'F14'] }],
  },
  {
    says: 'is violated by full marks for 0.9 against ≤0.8万元',
    change: { F18: 0.9 },
    outcome: 'violated',
    findings: [{ at: 'H18' }],
  },
  {
    says: 'holds when the missed target lost points',
    change: { F14: 43, H14: 5, I14: '站点撤并' },
    outcome: 'holds',
  },
  {
    says: 'cannot judge half of a rate that does not say which way is better',
    change: { C14: '抽查比例', E14: '86%', F14: '43%' },
    outcome: 'cannot-judge',
  },
  {
    says: 'warns of half of a count that does not say it',
    change: { C14: '抽查户数', E14: '86户', F14: '43户' },
    outcome: 'violated',
    findings: [{ at: 'H14', severity: 'warning' }],
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
  {
    says: 'cannot judge a strict target that is not proved',
    change: { E16: '>95%', F16: '≥95%' },
    outcome: 'cannot-judge',
  },
]);
