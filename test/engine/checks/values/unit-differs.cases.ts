import { casesOf } from '../../../support/altered';

casesOf('PJ506', [
  { says: 'holds for the same unit, or none beside it', outcome: 'holds' },
  { says: 'holds for 34万人 and 347173人', change: { E14: '≥34万人', F14: '347173人' }, outcome: 'holds' },
  {
    says: 'is violated by 37个 and 100%',
    change: { E14: '37个', F14: '100%' },
    outcome: 'violated',
    findings: [{ at: 'F14', severity: 'warning', stated: '100%' }],
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
  {
    says: 'cannot judge the same unit ten thousand times over: a slip, or another thing counted',
    change: { E14: '≥34人', F14: '347173人' },
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'passes over points for each, which are no target',
    change: { E14: '每项加1分', F14: '2项' },
    outcome: 'holds',
    findings: [],
  },
]);
