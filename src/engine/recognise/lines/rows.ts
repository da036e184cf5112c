import { declaredPoints, normaliseLabel } from '../../text';
import { isAccountsTitle } from './accounts-title';
import { isHeaderRow } from '../header/rows';
import type { GridCell } from '../sheet/cell';
import { looksNumeric } from '../../cells/quantity';
import { fieldKey } from '../labels/vocabulary';
import { WHOLE_PERIOD } from '../../words/fund-lists';
import { FUND_ROW, FUND_TOTAL, QUARTER } from '../../words/fund-rows';
import { ENDS_WITH_INDICATOR, LEVEL1_NAME } from '../../words/levels';
import {
  ATTACHMENT_BEFORE,
  CONTINUED,
  ENDS_WITH_TABLE,
  FIRST_LINE_TITLE,
  OTHER_WORD_WITH_CONTINUE,
  PAGE_NUMBER,
  SENTENCE_NOT_TITLE,
  TITLE,
} from '../../words/titles';
import { turnedHead } from './turned-money';
import type { GridView } from '../sheet/view';
import { flatMap, onlyOf } from '../../lists';
import { AMOUNT_UNIT_LABEL } from '../../words/amounts';
import { SIGNER } from '../../words/closing';
import { TOTAL_IN_TWO_CELLS } from '../../words/totals';
import { CHINESE_NUMBER_BEFORE, COLUMN_COUNT, COLUMN_COUNT_LABEL, SERIAL } from '../../words/numbering';
import { DEPARTMENT_NAME, ENDS_WITH_NAME, NUMBERED_PROJECT } from '../../words/fields';
import { YEAR_AT_END } from '../../words/years';
import { CHAPTER_NUMBER } from '../../words/labels';
import { POINTS_OF_NAME, SHARE_OF_NAME } from '../../words/points';
import { SPENT_IN_WORDS } from '../../words/execution';
import { GOAL_HEADING } from '../../words/goals';

/** The kind of a row by its own words, before anything is read from it. */
export type RowKind =
  | 'title'
  /** Title of a final account (收入决算表); what follows is a table. */
  | 'accountsTitle'
  | 'fundHeader'
  | 'indicatorHeader'
  | 'projectName'
  | 'list'
  | 'field'
  | 'goals'
  | 'total'
  | 'subtotal'
  | 'closing'
  /** Names and date of those who sign below the table. */
  | 'signatures'
  /** Printed between two pages of one table: （续表）, 第 2 页. */
  | 'pageBreak'
  | 'other';

const KNOWN_KINDS = new WeakMap<GridView, RowKind[]>();

/** The kind of a row of the view; computed once for each row. */
export function rowKind(view: GridView, row: number): RowKind {
  let known = KNOWN_KINDS.get(view);
  if (!known) KNOWN_KINDS.set(view, (known = []));
  const found = known[row];
  if (found !== undefined) return found;
  const kind = kindOf(view, row);
  known[row] = kind;
  return kind;
}

function kindOf(view: GridView, row: number): RowKind {
  const own = view.row(row);
  const first = own[0];
  if (!first) return 'other';
  if (isHeaderRow(view, row)) return 'indicatorHeader';
  if (isListHeader(own)) return 'list';
  if (isFundHeader(view, row) || turnedHead(view, row)) return 'fundHeader';
  if (isAccountsTitle(view, row)) return 'accountsTitle';
  if (isPageBreak(own)) return 'pageBreak';
  if (isTitle(view, own)) return 'title';
  const scope = scopeOf(own);
  if (scope !== null) return scope === 'grand' ? 'total' : 'subtotal';
  if (isSigning(own)) return 'signatures';
  const field = own.find(isNoSerial)?.words.field ?? null;
  if (field === 'projectName' || namesProject(first)) return 'projectName';
  if (own.some(({ words }) => words.expected) && own.some(({ words }) => words.achieved)) return 'goals';
  if (field !== null && field !== 'headerTotal') return 'field';
  if (first.words.closing) return 'closing';
  return 'other';
}

/** 总 | 分, 合 | 计: one word divided over two columns. */
export function isCutTotal([first, second]: readonly GridCell[]): boolean {
  return (
    first?.label.length === 1 &&
    second?.label.length === 1 &&
    TOTAL_IN_TWO_CELLS.test(`${first.label}${second.label}`)
  );
}

/** The scope among the first three labels of a row; a total of the table goes before one of a group. */
function scopeOf(own: readonly GridCell[]): 'grand' | 'group' | null {
  if (isCutTotal(own)) return 'grand';
  let found: 'grand' | 'group' | null = null;
  for (let at = 0; at < own.length && at < 3; at += 1) {
    const cell = own[at];
    const scope = typeof cell?.value === 'string' ? cell.words.scope : null;
    if (scope === 'grand') return scope;
    found = scope ?? found;
  }
  return found;
}

/** true unless the cell is the number of a form: 2 | 项目名称 | … (forms one below the other are numbered). */
function isNoSerial({ value, label }: GridCell): boolean {
  return typeof value === 'string' && !SERIAL.test(label);
}

/** 部门名称, with or without the name in the same cell: the beginning of a department's form. */
export function namesDepartment(label: string): boolean {
  return DEPARTMENT_NAME.test(label);
}

/** 项目二：农村电影放映: one of several forms, one below the other, under one title. */
export const isNumberedProject = (label: string): boolean =>
  NUMBERED_PROJECT.test(/^([^:：]{2,14})[:：]./.exec(label)?.[1] ?? '');

/** 项目名称：… with the name in the same cell. */
function namesProject({ label }: GridCell): boolean {
  const [, words] = /^([^:：]{2,14})[:：]./.exec(label) ?? [];
  if (words === undefined) return false;
  return isNumberedProject(label) || (ENDS_WITH_NAME.test(words) && fieldKey(words) === 'projectName');
}

/** A heading of the whole form: alone in its row, or with few cells after it. */

function isTitle(view: GridView, own: readonly GridCell[]): boolean {
  const first = own[0];
  if (!first || own.length > 2 || typeof first.value !== 'string') return false;
  const label = first.label.replace(ATTACHMENT_BEFORE, '').replace(YEAR_AT_END, '');
  if (own.length === 1 && FIRST_LINE_TITLE.test(label) && beginsForm(view, first)) return true;
  if (label.length < 4 || label.length > 60 || !TITLE.test(label)) return false;
  if (SENTENCE_NOT_TITLE.test(label)) return false;
  // 三、项目绩效自评情况 is the heading of a part of a report.
  if (CHAPTER_NUMBER.test(label) && !ENDS_WITH_TABLE.test(label)) return false;
  const wide = first.span.right > first.span.left || own.length === 1;
  return wide && (own.length === 1 || first.col <= view.left + 3);
}

/**
 * The first line; or a line below a blank row, where the first line is such a title too: forms are one below the
 * other.
 */
function beginsForm(view: GridView, { row }: GridCell): boolean {
  const [top] = view.rows;
  if (top === undefined || row === top) return true;
  const [first] = view.row(top);
  return view.row(row - 1).length === 0 && first !== undefined && FIRST_LINE_TITLE.test(first.label);
}

/** More cells are no row between two pages. */
const MOST_BETWEEN_PAGES = 3;

/** 项目支出绩效自评表（续表）, 第 2 页 | 共 3 页, 续表 | 单位：万元: the table continues below. */
function isPageBreak(own: readonly GridCell[]): boolean {
  if (own.length > MOST_BETWEEN_PAGES) return false;
  const between = own.filter(({ label }) => PAGE_NUMBER.test(label) || saysContinued(label));
  return (
    between.length > 0 && own.every((cell) => between.includes(cell) || AMOUNT_UNIT_LABEL.test(cell.label))
  );
}

function saysContinued(label: string): boolean {
  return label.length <= 60 && CONTINUED.test(label) && !OTHER_WORD_WITH_CONTINUE.test(label.slice(-4));
}

/** 填报人 | 曲文博 | 联系电话 | 8363209 | 填报日期 | 2023年3月7日: who signs and when, whatever is above the values. */
function isSigning(own: readonly GridCell[]): boolean {
  const signs = ({ value, label }: GridCell): boolean => typeof value === 'string' && SIGNER.test(label);
  const [first, ...others] = own;
  return first !== undefined && signs(first) && others.some(signs);
}

/** 序号 | 项目名称 | …: the header of a list of projects. */
function isListHeader(own: readonly GridCell[]): boolean {
  return own.some(({ label }) => label === '序号') && own.some((cell) => cell.words.field === 'projectName');
}

/**
 * 中期资金总额 | 年度资金总额, each over its amount: in a table of targets the money of several years is beside that of
 * the year.
 */
function headsPlannedMoney(view: GridView, row: number, own: readonly GridCell[]): boolean {
  const year = onlyOf(own.filter(({ words }) => words.fund === 'budget'));
  if (!year || own.some(({ numeric }) => numeric)) return false;
  const whole = onlyOf(own.filter(({ words: { core } }) => WHOLE_PERIOD.test(core) && FUND_ROW.test(core)));
  const overAmount = ({ col }: GridCell): boolean => {
    const amount = view.at(row + 1, col);
    return amount.row === row + 1 && amount.numeric;
  };
  return whole !== null && whole !== year && overAmount(year) && overAmount(whole);
}

/** 年度预算 | 第一季度 | … | 第四季度, each over its amount: the planned money of the year and when it is to be spent. */
function headsQuarters(view: GridView, row: number, own: readonly GridCell[]): boolean {
  const quarters = own.filter(({ words }) => QUARTER.test(words.core));
  const budgets = own.filter(({ words }) => words.fund === 'budget');
  return (
    quarters.length > 1 &&
    budgets.length === 1 &&
    [...budgets, ...quarters].every(({ col }) => view.at(row + 1, col).numeric)
  );
}

/** Amount columns and 执行率 side by side, or planned amounts of two periods: the header of the fund block. */
export function isFundHeader(view: GridView, row: number): boolean {
  const own = view.row(row);
  if (headsPlannedMoney(view, row, own) || headsQuarters(view, row, own)) return true;
  if (own.length < 2 || !own.some(({ words }) => words.fund === 'executed' || words.fund === 'rate'))
    return false;
  const labels = own.filter((cell) => typeof cell.value === 'string');
  // 年度资金总额 at the left is the label of a row of amounts; 本年支出 further to the right is a head.
  const words = labels.map((cell, at) =>
    at < 2 && FUND_TOTAL.test(cell.words.core) ? null : cell.words.fund,
  );
  const has = (word: string): boolean => words.some((value) => value === word);
  if (!(has('executed') || has('rate'))) return false;
  if (!(has('budget') || has('initial') || (has('executed') && has('rate')))) return false;
  if (has('rate') && !has('executed') && labels.length < 3) return false;
  // 年初指标值 | 实际完成值 | 完成比例: the lower row of the header of an indicator table.
  if (!has('executed') && labels.some(({ words: said }) => said.column === 'actual')) return false;
  // 2020年实际执行数 | 2021年实际执行数 compare years.
  const years = new Set(flatMap(labels, ({ label }) => /^20\d\d/.exec(label)?.[0]));
  if (years.size > 1) return false;
  // A data row such as 预算执行率 | 100% | 98% is not a header; a code before the heads is no amount.
  return !own.some((cell, at) => at > 0 && looksNumeric(cell));
}

/** 一、产出指标: a numbered name of a first-level group, or one with 指标 in the name. */
export function namesGroup({ text }: GridCell): boolean {
  const label = normaliseLabel(text, { dropNumbering: true }).replace(POINTS_OF_NAME, '');
  return LEVEL1_NAME.test(label) && (ENDS_WITH_INDICATOR.test(label) || CHINESE_NUMBER_BEFORE.test(text));
}

/** A row with only the name of a first-level group, where the table has no column for it. */
export function isHeadingRow(own: readonly GridCell[], nameColumn: number): GridCell | null {
  const [only] = own;
  if (!only || own.length !== 1 || typeof only.value !== 'string' || only.col > nameColumn) return null;
  const label = normaliseLabel(only.text, { dropNumbering: true }).replace(SHARE_OF_NAME, '');
  return only.words.level === 1 ||
    LEVEL1_NAME.test(label) ||
    (declaredPoints(only.text) !== null && label.length <= 16)
    ? only
    : null;
}

/** (1) (2) (3) …, A B C … or 栏次 | 1 | 2 | 3 under a header. */
export function isCountRow(cells: readonly GridCell[]): boolean {
  const named = COLUMN_COUNT_LABEL.test(cells[0]?.label ?? '');
  const own = named ? cells.slice(1) : cells;
  if (own.length === 2) return /^(?:\(1\)\(2\)|AB)$/.test(own.map(({ label }) => label).join(''));
  return own.length >= 3 && own.every((cell) => COLUMN_COUNT.test(cell.label));
}

/** （固定） （自行填写） （据实填写） under a header: every cell is a hint in brackets. */
export function isHintRow(own: readonly GridCell[]): boolean {
  return own.length >= 3 && own.every((cell) => /^\(.*\)$/.test(cell.label) && cell.label.length <= 20);
}

/** A row with only the name of a group, e.g. `目标 1(40分)：` over the whole width. */
export function isGroupRow(own: readonly GridCell[], right: number): GridCell | null {
  const [only] = own;
  if (!only || own.length !== 1 || typeof only.value !== 'string' || only.text.length > 40) return null;
  // 预算12万元，支出12万元，执行率100%，得10分（满分10分）: what was spent, and not a group.
  if (SPENT_IN_WORDS.test(only.label)) return null;
  const declared = declaredPoints(only.text);
  const wide = only.span.right >= right - 1 && only.span.right > only.span.left + 1;
  const heading = GOAL_HEADING.test(only.label);
  return ((wide && (declared !== null || heading)) || (declared !== null && heading)) && !only.words.closing
    ? only
    : null;
}
