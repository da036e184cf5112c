import { casesOf } from '../../../support/altered';
import { type Lines } from '../../../support/accounts/sheets';
import { head, casesOfTable, INCOME } from './tables';

/** 60 + 30 = 90; 50 + 30 = 80, of which 50 + 0 and 0 + 30; 80 + 10 = 90. */
const FISCAL: Lines = [
  ...head('财政拨款收入支出决算总表', '04'),
  ['收入', null, '支出', null, null, null],
  ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
  ['一、一般公共预算财政拨款', 60, '一、卫生健康支出', 50, 50, 0],
  ['二、政府性基金预算财政拨款', 30, '二、城乡社区支出', 30, 0, 30],
  ['本年收入合计', 90, '本年支出合计', 80, 50, 30],
  ['年初财政拨款结转和结余', 0, '年末财政拨款结转和结余', 10, 10, 0],
  ['总计', 90, '总计', 90, 60, 30],
];

// Row 7: 0 + 3 = 3, not 30; F8 30, not 0 + 3.
casesOf(
  'PJ804',
  casesOfTable({
    lines: FISCAL,
    other: INCOME,
    wrong: [7, 6, 3],
    at: 'F7',
    near: [7, 4, 30.01],
    totals: ['D7', 'D8'],
    exactAt: 'D7',
  }),
);
