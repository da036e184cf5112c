import { casesOf } from '../../../support/altered';
import { type Lines } from '../../../support/accounts/sheets';
import { head, casesOfTable, SPENDING } from './tables';

/** 3 + (0 + 5) + 2 = 10 */
const THREE: Lines = [
  ...head('“三公”经费支出表', '07'),
  ['项目', '预算数', '决算数'],
  ['支出合计', null, 10],
  ['因公出国（境）费', null, 3],
  ['公务用车购置及运行维护费', null, 5],
  ['其中：公务用车购置费', null, 0],
  ['公务用车运行维护费', null, 5],
  ['公务接待费', null, 2],
];

// 3 + 5 + 2 = 10, not 11.
casesOf(
  'PJ808',
  casesOfTable({
    lines: THREE,
    other: SPENDING,
    wrong: [5, 3, 11],
    at: 'C5',
    near: [10, 3, 2.01],
    totals: ['C5'],
    exactAt: 'C5',
  }),
);
