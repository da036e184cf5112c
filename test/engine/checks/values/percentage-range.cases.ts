import { casesOf } from '../../../support/altered';

casesOf('PJ512', [
  { says: 'holds for 97.2 of 100', outcome: 'holds' },
  {
    says: 'is violated by 满意度 120%',
    change: { F22: '120%' },
    outcome: 'violated',
    findings: [{ at: 'F22', reason: 'outside', severity: 'warning' }],
  },
  {
    says: 'is violated by ≤100%, which says nothing',
    change: { E22: '≤100%' },
    outcome: 'violated',
    findings: [{ at: 'E22', reason: 'empty' }],
  },
  {
    says: 'lets growth rates pass 100 %',
    change: { D22: '收入增长率', D17: '完成率', D16: '增长率', F22: '120%' },
    outcome: 'does-not-apply',
  },
]);
