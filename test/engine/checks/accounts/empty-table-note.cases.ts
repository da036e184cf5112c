import { casesOf } from '../../../support/altered';
import { type Lines } from '../../../support/accounts/sheets';
import { head, book, put } from './tables';

const EMPTY: Lines = [
  ...head('政府性基金预算财政拨款收入支出决算表', '08'),
  ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
  ['合计', null],
];

casesOf('PJ810', [
  {
    says: 'is violated by a table without a figure and without the sentence for it',
    book: book(EMPTY),
    outcome: 'violated',
    findings: [{ at: 'A1', severity: 'warning' }],
  },
  {
    says: 'holds when the sentence is there',
    book: book([...EMPTY, ['本部门2023年度没有政府性基金预算财政拨款收入和支出，故本表为空表。']]),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'does not apply to a table of zeros, which has said so',
    book: book(put([...EMPTY.slice(0, -1), ['合计', null, 0, 0, 0, 0]])),
    outcome: 'does-not-apply',
    findings: [],
  },
]);
