import { casesOf } from '../../../support/altered';
import { casesOfTable, SPENDING, INCOME } from './tables';

// Row 7: 40 + 20 = 60, not 110; D6 90, not 40.
casesOf(
  'PJ803',
  casesOfTable({
    lines: SPENDING,
    other: INCOME,
    wrong: [7, 4, 40],
    at: 'D7',
    near: [7, 4, 90.01],
    totals: ['D6', 'C7'],
    exactAt: 'D7',
  }),
);
