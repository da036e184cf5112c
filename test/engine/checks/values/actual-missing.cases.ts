import { casesOf } from '../../../support/altered';

casesOf('PJ502', [
  { says: 'holds when every row has an actual value', outcome: 'holds' },
  {
    says: 'is violated by a scored row without one',
    change: { F19: null },
    outcome: 'violated',
    findings: [{ at: 'F19', reason: 'scored', severity: 'error', stated: '10', refused: true }],
  },
  { says: 'takes 无 for an answer', change: { E20: '无伤亡', F20: '无' }, outcome: 'holds' },
  {
    says: 'warns of a dash in a scored row',
    change: { F19: '—' },
    outcome: 'violated',
    findings: [{ at: 'F19', reason: 'mark', severity: 'warning' }],
  },
  {
    says: 'remarks once on a form in which none is filled',
    change: {
      F14: null,
      F15: null,
      F16: null,
      F17: null,
      F18: null,
      F19: null,
      F20: null,
      F21: null,
      F22: null,
    },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'column', severity: 'warning' }],
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
]);
