import { casesOf } from '../../../support/altered';

casesOf('PJ109', [
  { says: 'holds for a form without error values', outcome: 'holds' },
  {
    says: 'is violated by #REF!, and quotes the formula',
    change: { H23: { value: { error: '#REF!' }, formula: 'SUM(H14:H22)+#REF!' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'with-formula', severity: 'error', stated: '#REF!' }],
  },
  {
    says: 'is violated by a pasted error value',
    change: { H14: { value: { error: '#N/A' } } },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'error' }],
  },
]);
