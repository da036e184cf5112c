import { casesOf } from '../../../support/altered';
import { form } from './forms';

casesOf('PJ415', [
  { says: 'does not apply to a form without a cap', rows: form(), outcome: 'does-not-apply' },
  {
    says: 'holds while no trouble is reported',
    base: 'hubei',
    change: { A20: '备注：出现审计等部门重点披露的问题，评价总得分不得超过70分。' },
    outcome: 'holds',
  },
  {
    says: 'asks when the form itself reports one',
    base: 'hubei',
    change: {
      A20: '备注：出现审计等部门重点披露的问题，评价总得分不得超过70分。',
      B18: '审计发现培训费超标准列支。',
    },
    outcome: 'cannot-judge',
    findings: [{ at: 'B17', severity: 'review', stated: '100', expected: '70' }],
  },
]);
