import { casesOf, type Case } from '../../../support/altered';
import { sheetOf, workbookOf, type Lines } from '../../../support/accounts/sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/engine/workbook';

/** The nine tables of the final accounts, as small as they can be; the cases change one cell of a right one. */

type Change = readonly [row: number, col: number, value: number | string | null];

/** Rows and columns are counted from 1. */
function put(lines: Lines, ...changes: readonly Change[]): Lines {
  return lines.map((line, row) =>
    line.map((cell, col) => {
      const change = changes.find(([atRow, atCol]) => atRow === row + 1 && atCol === col + 1);
      return change ? change[2] : cell;
    }),
  );
}

const inWan = (lines: Lines): Lines =>
  lines.map((line) => line.map((cell) => (cell === '金额单位：元' ? '金额单位：万元' : cell)));

/** The two rows of heads of the table of funds. */
const FUND_MERGES = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5'];

const book = (...tables: readonly Lines[]): WorkbookSnapshot =>
  workbookOf(
    tables.map((lines, at): SheetSnapshot =>
      sheetOf(
        `表${String(at + 1)}`,
        lines,
        lines.some((line) => line.includes('本年支出')) ? FUND_MERGES : [],
      ),
    ),
  );

const head = (title: string, number: string): Lines => [
  [title],
  [`公开${number}表`],
  ['部门：甲局', null, '金额单位：元'],
];

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

/** 70 + 28 + 2 = 100 in every row, the same figures down to the 项. */
const INCOME: Lines = [
  ...head('收入决算表', '02'),
  ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '事业收入', '其他收入'],
  ['合计', null, 100, 70, 28, 2],
  ['205', '教育支出', 100, 70, 28, 2],
  ['20502', '普通教育', 100, 70, 28, 2],
  ['2050203', '初中教育', 100, 70, 28, 2],
];

/** 90 + 20 = 110 in every row. */
const spending = (title: string, number: string, first: string): Lines => [
  ...head(title, number),
  ['科目编码', '科目名称', first, '基本支出', '项目支出'],
  ['合计', null, 110, 90, 20],
  ['210', '卫生健康支出', 110, 90, 20],
  ['21015', '医疗保障管理事务', 110, 90, 20],
];
const SPENDING = spending('支出决算表', '03', '本年支出合计');
const GENERAL = spending('一般公共预算财政拨款支出决算表', '05', '小计');

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

/** 40 + 25 = 65; 65 + 5 = 70 of 人员经费, 20 of 公用经费, 90 together. */
const DETAIL: Lines = [
  ...head('一般公共预算财政拨款基本支出决算表', '06'),
  ['经济分类科目编码', '科目名称', '合计', '人员经费', '公用经费'],
  ['合计', null, 90, 70, 20],
  ['301', '工资福利支出', 65, 65, null],
  ['30101', '基本工资', 40, 40, null],
  ['30102', '津贴补贴', 25, 25, null],
  ['302', '商品和服务支出', 20, null, 20],
  ['30201', '办公费', 20, null, 20],
  ['303', '对个人和家庭的补助', 5, 5, null],
  ['30302', '退休费', 5, 5, null],
];

/** 4 + 50 − 44 = 10 in every row; all of the 44 is 项目支出. */
const FUNDS: Lines = [
  ...head('政府性基金预算财政拨款收入支出决算表', '08'),
  ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
  [null, null, null, null, '小计', '基本支出', '项目支出', null],
  ['合计', null, 4, 50, 44, 0, 44, 10],
  ['212', '城乡社区支出', 4, 50, 44, 0, 44, 10],
  ['21208', '国有土地使用权出让收入安排的支出', 4, 50, 44, 0, 44, 10],
];

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

const EMPTY: Lines = [
  ...head('政府性基金预算财政拨款收入支出决算表', '08'),
  ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
  ['合计', null],
];

interface Table {
  readonly lines: Lines;
  /** A table that the check has nothing to say of. */
  readonly other: Lines;
  /** One figure that is far from what its sums make it, and where that is said. */
  readonly wrong: Change;
  readonly at: string;
  /**
   * One figure 0.01 too large, the totals that are then 0.01 too small, and where that is said in 元: at the figure
   * itself where two sums speak against it.
   */
  readonly near: Change;
  readonly totals: readonly string[];
  readonly exactAt: string;
}

/** In 万元 0.01 is half a unit of the last place for each figure; in 元 every amount is exact. */
function casesOfTable({ lines, other, wrong, at, near, totals, exactAt }: Table): readonly Case[] {
  const tail = { reason: 'tail', severity: 'info' } as const;
  return [
    { says: 'holds when every sum is right', book: book(lines), outcome: 'holds', findings: [] },
    {
      says: 'is violated at the figure that its sums speak against',
      book: book(put(lines, wrong)),
      outcome: 'violated',
      findings: [{ at, severity: 'error' }],
    },
    {
      says: 'only mentions 0.01 in 万元, at the totals',
      book: book(inWan(put(lines, near))),
      outcome: 'violated',
      findings: totals.map((total) => ({ at: total, ...tail })),
    },
    {
      says: 'is violated by 0.01 in 元',
      book: book(put(lines, near)),
      outcome: 'violated',
      findings: [{ at: exactAt, severity: 'error' }],
    },
    { says: 'does not apply to another table', book: book(other), outcome: 'does-not-apply' },
  ];
}

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
    // 90 + 3 + 5 = 98: whether 某项调整 counts for the 总计 of 96 nobody can tell.
    says: 'cannot judge a total with a line of unknown kind among its balances',
    book: book(put(INCOME_AND_SPENDING, [9, 1, '某项调整'], [9, 2, 3])),
    outcome: 'cannot-judge',
    findings: [],
  },
]);

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

/** The spending from the general budget with so much 基本支出 of 110. */
const basic = (amount: number): Lines =>
  put(
    GENERAL,
    ...[5, 6, 7].flatMap((row): Change[] => [
      [row, 4, amount],
      [row, 5, (11000 - amount * 100) / 100],
    ]),
  );

casesOf('PJ809', [
  {
    says: 'holds when 基本支出 is the sum of its details in the other table',
    book: book(GENERAL, DETAIL),
    outcome: 'holds',
    findings: [],
  },
  {
    // 70 + 20 = 90, not 80
    says: 'is violated when it is not',
    book: book(basic(80), DETAIL),
    outcome: 'violated',
    findings: [{ at: 'D5', reason: 'same', severity: 'error', expected: '90' }],
  },
  {
    says: 'only mentions 0.01 in 万元',
    book: book(inWan(basic(90.01)), inWan(DETAIL)),
    outcome: 'violated',
    findings: [{ at: 'D5', reason: 'tail', severity: 'info' }],
  },
  { says: 'does not apply to a table alone', book: book(GENERAL), outcome: 'does-not-apply' },
]);

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
