import { casesOf } from '../../../support/altered';

casesOf('PJ504', [
  { says: 'holds for well-formed numbers', outcome: 'holds' },
  {
    says: 'is violated by 91%% and says what was meant',
    change: { F16: '97.2%%' },
    outcome: 'violated',
    findings: [{ at: 'F16', reason: 'double-percent', expected: '97.2%', severity: 'error' }],
  },
  {
    says: 'is violated by misplaced commas',
    change: { F19: '5,3,0' },
    outcome: 'violated',
    findings: [{ at: 'F19', reason: 'commas' }],
  },
  {
    says: 'is violated by two decimal points',
    change: { F16: '97.2.1' },
    outcome: 'violated',
    findings: [{ at: 'F16', reason: 'dots' }],
  },
  {
    says: 'is violated by the letter O for 0',
    change: { F17: '1OO' },
    outcome: 'violated',
    findings: [{ at: 'F17', reason: 'letters' }],
  },
  { says: 'does not apply to a form without targets', base: 'guangdong', outcome: 'does-not-apply' },
]);
