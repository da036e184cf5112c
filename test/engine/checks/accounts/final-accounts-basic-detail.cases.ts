import { casesOf } from '../../../support/altered';
import { casesOfTable, DETAIL, SPENDING } from './tables';

// Row 8: 25, not 52; C6 65, not 40 + 52.
casesOf(
  'PJ806',
  casesOfTable({
    lines: DETAIL,
    other: SPENDING,
    wrong: [8, 3, 52],
    at: 'C8',
    near: [8, 4, 25.01],
    totals: ['D6', 'C8'],
    exactAt: 'D8',
  }),
);
