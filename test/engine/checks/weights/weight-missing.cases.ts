import { casesOf } from '../../../support/altered';

casesOf('PJ301', [
  { says: 'holds when every row has its points', outcome: 'holds' },
  {
    says: 'is violated by a blank weight',
    change: { G15: null },
    outcome: 'violated',
    findings: [{ at: 'G15', reason: 'missing', severity: 'error', refused: true }],
  },
  {
    says: 'warns of a weight of 0',
    change: { G15: 0, G14: 20 },
    outcome: 'violated',
    findings: [{ at: 'G15', reason: 'zero', severity: 'warning' }],
  },
  {
    says: 'is violated by a weight that cannot be read',
    change: { G15: '十分' },
    outcome: 'violated',
    findings: [{ at: 'G15', reason: 'unreadable' }],
  },
  {
    says: 'leaves rows alone that are struck out',
    change: { G15: '/', H15: '/', G14: 20, H14: 20 },
    outcome: 'holds',
  },
  {
    says: 'leaves a template row alone in which nothing but 0 stands as score',
    change: { D20: null, E20: null, F20: null, G20: null, H20: 0, G19: 20, H19: 20 },
    outcome: 'holds',
    findings: [],
  },
  { says: 'does not apply to a form without a weight column', base: 'hubei', outcome: 'does-not-apply' },
  { says: 'does not apply to a transfer form', base: 'transfer', outcome: 'does-not-apply' },
]);
