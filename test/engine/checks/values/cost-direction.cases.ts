import { casesOf } from '../../../support/altered';

casesOf('PJ511', [
  { says: 'holds for ≤0.8万元', outcome: 'holds' },
  {
    says: 'is violated by a cost of ≥',
    change: { E18: '≥0.7万元' },
    outcome: 'violated',
    findings: [{ at: 'E18', severity: 'warning' }],
  },
  {
    says: 'does not apply to savings',
    change: { D18: '节约成本', E18: '≥0.7万元' },
    outcome: 'does-not-apply',
  },
]);
