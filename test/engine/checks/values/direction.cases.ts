import { casesOf } from '../../../support/altered';

casesOf('PJ510', [
  { says: 'holds for 满意度 ≥90%', outcome: 'holds' },
  {
    says: 'is violated by 投诉率 ≥5%',
    change: { D16: '群众投诉率', E16: '≥5%', F16: '5%' },
    outcome: 'violated',
    findings: [{ at: 'E16', reason: 'should-be-low', expected: '≤', severity: 'warning' }],
  },
  {
    says: 'is violated by 合格率 ≤95%',
    change: { D16: '工程合格率', E16: '≤95%' },
    outcome: 'violated',
    findings: [{ at: 'E16', reason: 'should-be-high' }],
  },
  { says: 'lets 投诉办结率 be high', change: { D16: '投诉办结率', E16: '≥95%' }, outcome: 'holds' },
  { says: 'does not apply to a form without targets', base: 'guangdong', outcome: 'does-not-apply' },
]);
