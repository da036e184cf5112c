import { casesOf } from '../../../support/altered';
import { department, money } from './forms';

casesOf('PJ902', [
  // 100 + 20 = 120 = 70 + 50
  { says: 'holds when both splits make up the total', book: department(120, 70, 50), outcome: 'holds' },
  {
    says: 'is violated by a total that neither split makes up, and names the total',
    book: department(102, 70, 50),
    outcome: 'violated',
    findings: [{ at: 'C4', severity: 'error', expected: '120', difference: '-18' }],
  },
  {
    says: 'only mentions a tail difference of 0.01 in 万元',
    book: department(120, 70, 50.01),
    outcome: 'violated',
    findings: [{ reason: 'tail', severity: 'info', at: 'C4' }],
  },
  {
    // The sources confirm 120, and one digit of 50.01 explains the difference.
    says: 'is violated by 0.01 in 元, which are exact',
    book: department(120, 70, 50.01, '元'),
    outcome: 'violated',
    findings: [{ at: 'C8', reason: 'slip', severity: 'error', expected: '50' }],
  },
  {
    says: 'does not apply to a project, which has no such splits',
    book: money(100),
    outcome: 'does-not-apply',
  },
]);
