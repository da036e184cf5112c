import { casesOf, SUMMARY_LIST } from '../../../support/altered';

casesOf('PJ603', [
  { says: 'holds for fitting indicators', outcome: 'holds' },
  {
    says: 'is violated by satisfaction under 社会效益',
    change: { D20: '参保群众满意度' },
    outcome: 'violated',
    findings: [{ at: 'D20', reason: 'satisfaction', severity: 'warning' }],
  },
  {
    says: 'is violated by 资金支付率 under 数量',
    change: { D14: '资金支付率' },
    outcome: 'violated',
    findings: [{ at: 'D14', reason: 'fund-as-quantity' }],
  },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);
