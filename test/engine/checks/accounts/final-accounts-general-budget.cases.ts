import { casesOf } from '../../../support/altered';
import { casesOfTable, GENERAL, SPENDING } from './tables';

casesOf(
  'PJ805',
  casesOfTable({
    lines: GENERAL,
    other: SPENDING,
    wrong: [7, 4, 40],
    at: 'D7',
    near: [7, 4, 90.01],
    totals: ['D6', 'C7'],
    exactAt: 'D7',
  }),
);
