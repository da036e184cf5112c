import { casesOf } from '../../../support/altered';

casesOf('PJ306', [
  {
    says: 'is violated when a hidden row carries points',
    hiddenRows: [15],
    outcome: 'violated',
    findings: [{ at: 'G16', severity: 'warning', near: ['H16'] }],
  },
  { says: 'does not apply when nothing is hidden', outcome: 'does-not-apply' },
]);
