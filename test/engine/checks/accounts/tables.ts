import { type Case } from '../../../support/altered';
import { sheetOf, workbookOf, type Lines } from '../../../support/accounts/sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/workbook/snapshot';

/** The nine tables of the final accounts, as small as they can be; the cases change one cell of a right one. */

export type Change = readonly [row: number, col: number, value: number | string | null];

/** Rows and columns are counted from 1. */
export function put(lines: Lines, ...changes: readonly Change[]): Lines {
  return lines.map((line, row) =>
    line.map((cell, col) => {
      const change = changes.find(([atRow, atCol]) => atRow === row + 1 && atCol === col + 1);
      return change ? change[2] : cell;
    }),
  );
}

export const inWan = (lines: Lines): Lines =>
  lines.map((line) => line.map((cell) => (cell === '金额单位：元' ? '金额单位：万元' : cell)));

/** The two rows of heads of the table of funds. */
const FUND_MERGES = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5'];

export const book = (...tables: readonly Lines[]): WorkbookSnapshot =>
  workbookOf(
    tables.map((lines, at): SheetSnapshot =>
      sheetOf(
        `表${String(at + 1)}`,
        lines,
        lines.some((line) => line.includes('本年支出')) ? FUND_MERGES : [],
      ),
    ),
  );

export const head = (title: string, number: string): Lines => [
  [title],
  [`公开${number}表`],
  ['部门：甲局', null, '金额单位：元'],
];

/** 70 + 28 + 2 = 100 in every row, the same figures down to the 项. */
export const INCOME: Lines = [
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
export const SPENDING = spending('支出决算表', '03', '本年支出合计');
export const GENERAL = spending('一般公共预算财政拨款支出决算表', '05', '小计');

/** 40 + 25 = 65; 65 + 5 = 70 of 人员经费, 20 of 公用经费, 90 together. */
export const DETAIL: Lines = [
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

interface Table {
  readonly lines: Lines;
  /** A table to which the check does not apply. */
  readonly other: Lines;
  /** One figure that is far from its sums, and the place of the finding. */
  readonly wrong: Change;
  readonly at: string;
  /**
   * One figure 0.01 too large, the totals that are then 0.01 too small, and the place of the finding in 元:
   * the figure itself if two sums contradict it.
   */
  readonly near: Change;
  readonly totals: readonly string[];
  readonly exactAt: string;
}

/** In 万元 0.01 is half a unit of the last place for each figure; in 元 every amount is exact. */
export function casesOfTable({ lines, other, wrong, at, near, totals, exactAt }: Table): readonly Case[] {
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
