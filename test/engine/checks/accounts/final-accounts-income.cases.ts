import { casesOf } from '../../../support/altered';
import { casesOfTable, INCOME, SPENDING } from './tables';

// Row 8: 60 + 28 + 2 = 90, not 100; D7 70, not 60.
casesOf(
  'PJ802',
  casesOfTable({
    lines: INCOME,
    other: SPENDING,
    wrong: [8, 4, 60],
    at: 'D8',
    near: [8, 6, 2.01],
    totals: ['F7', 'C8'],
    exactAt: 'F8',
  }),
);
