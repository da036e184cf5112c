import { casesOf } from '../../../support/altered';
import { type Lines } from '../../../support/accounts/sheets';
import { head, casesOfTable, INCOME, book, put } from './tables';

/** 收入 in A and B, 支出 in C and D. 80 + 10 = 90, 90 + 1 + 5 = 96; 70 + 15 = 85, 85 + 2 + 9 = 96. */
const INCOME_AND_SPENDING: Lines = [
  ...head('收入支出决算总表', '01'),
  ['收入', null, '支出', null],
  ['项目', '决算数', '项目', '决算数'],
  ['一、财政拨款收入', 80, '一、一般公共服务支出', 70],
  ['二、事业收入', 10, '二、教育支出', 15],
  ['本年收入合计', 90, '本年支出合计', 85],
  ['使用非财政拨款结余', 1, '结余分配', 2],
  ['年初结转和结余', 5, '年末结转和结余', 9],
  ['总计', 96, '总计', 96],
];

casesOf('PJ801', [
  // 15 + 70 = 85, 85 + 2 + 9 = 96, and 96 on the other side: 69 has its digits exchanged.
  ...casesOfTable({
    lines: INCOME_AND_SPENDING,
    other: INCOME,
    wrong: [11, 4, 69],
    at: 'D11',
    near: [7, 2, 10.01],
    totals: ['B8'],
    exactAt: 'B7',
  }),
  {
    // 90 + 3 + 5 = 98: whether 某项调整 counts for the 总计 of 96 is unknown.
    says: 'cannot judge a total with a line of unknown kind among its balances',
    book: book(put(INCOME_AND_SPENDING, [9, 1, '某项调整'], [9, 2, 3])),
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    // 80 + 10 = 90 is left out; with it 90 + 1 + 5 = 96.
    says: 'names a total that is left out, and not the sum that lacks it',
    book: book(put(INCOME_AND_SPENDING, [8, 2, null])),
    outcome: 'violated',
    findings: [{ at: 'B8', severity: 'warning' }],
  },
]);
