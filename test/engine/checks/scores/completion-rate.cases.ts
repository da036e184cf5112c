import { casesOf } from '../../../support/altered';
import { form } from './forms';

casesOf('PJ414', [
  { says: 'holds for 100 ÷ 100 = 100 %', rows: form(), outcome: 'holds' },
  {
    says: 'is violated by another rate',
    rows: form({ actual: '110次', completion: '120%' }),
    outcome: 'violated',
    // 110 ÷ 100 = 110 %
    findings: [{ at: 'F6', stated: '120%', expected: '110%', severity: 'error' }],
  },
  {
    says: 'accepts a form that stops at 100 %',
    rows: form({ actual: '110次', completion: '100%' }),
    outcome: 'holds',
  },
  { says: 'cannot judge a rate of words', rows: form({ actual: '基本完成' }), outcome: 'cannot-judge' },
  { says: 'does not apply to a form without completion rates', outcome: 'does-not-apply' },
]);
