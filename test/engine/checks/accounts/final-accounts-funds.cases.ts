import { casesOf } from '../../../support/altered';
import { type Lines } from '../../../support/accounts/sheets';
import { head, casesOfTable, SPENDING } from './tables';

/** 4 + 50 − 44 = 10 in every row; all of the 44 is 项目支出. */
const FUNDS: Lines = [
  ...head('政府性基金预算财政拨款收入支出决算表', '08'),
  ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
  [null, null, null, null, '小计', '基本支出', '项目支出', null],
  ['合计', null, 4, 50, 44, 0, 44, 10],
  ['212', '城乡社区支出', 4, 50, 44, 0, 44, 10],
  ['21208', '国有土地使用权出让收入安排的支出', 4, 50, 44, 0, 44, 10],
];

// Row 8: 4 + 50 − 44 = 10, not 1; H7 10, not 1.
casesOf(
  'PJ807',
  casesOfTable({
    lines: FUNDS,
    other: SPENDING,
    wrong: [8, 8, 1],
    at: 'H8',
    near: [8, 7, 44.01],
    totals: ['G7', 'E8'],
    exactAt: 'G8',
  }),
);
