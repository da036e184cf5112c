import type { Table, TableRow } from '../form';
import { normaliseLabel } from '../text';
import { moneyColumns, type EquationWriter } from './equation-writer';
import type { EquationDraft, Slot } from './equation';
import { columnSums, headerTree } from './header-tree';
import { isOfWhich, wordsOf } from './words';
import {
  CLOSING_BALANCE,
  GENERAL_BUDGET,
  GOVERNMENT_FUND,
  GRAND_TOTAL,
  OPENING,
  STATE_CAPITAL,
  YEAR_TOTAL,
} from '../words/accounts-lines';
import { readNumber } from '../reading';
import { flatMap } from '../lists';
import { CARRIED } from '../words/accounts-lines';
import { BELOW_CHAPTER, CHAPTER } from '../words/numbering';

/** One half of 收入支出决算总表 or 财政拨款收入支出决算总表. */
export interface Half {
  readonly table: Table;
  /** Income or functional lines above 本年收入(支出)合计. */
  readonly lines: readonly TableRow[];
  readonly yearTotal: TableRow | null;
  /** What is added to the amount of the year: 年初结转和结余, 结余分配 … */
  readonly carried: readonly TableRow[];
  /** 年初财政拨款结转和结余 split by kind of budget. */
  readonly opening: TableRow | null;
  readonly openingParts: readonly TableRow[];
  readonly grandTotal: TableRow | null;
  /** true when every line, or everything carried over, was identified with certainty. */
  readonly sure: { readonly lines: boolean; readonly carried: boolean };
}

const FUND_KINDS: readonly RegExp[] = [GENERAL_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL];

export function halfOf(table: Table): Half {
  const { rows } = table;
  const words = rows.map(({ label }) => wordsOf(label.text));
  const yearAt = words.findIndex((word) => YEAR_TOTAL.test(word));
  const grandAt = words.findLastIndex((word) => GRAND_TOTAL.test(word));
  const above = rows.slice(0, yearAt < 0 ? grandAt : yearAt).filter(isLine);
  const between =
    yearAt < 0 ? [] : rows.slice(yearAt + 1, grandAt < 0 ? rows.length : grandAt).filter(isLine);
  const opening = between.find(
    ({ label }) => OPENING.test(wordsOf(label.text)) || CLOSING_BALANCE.test(wordsOf(label.text)),
  );
  const openingParts = between.filter((row) => row !== opening && isKind(row));
  const lines = topLevel(above);
  const carried = between.filter((row) => !openingParts.includes(row));
  return {
    table,
    lines,
    yearTotal: rows[yearAt] ?? null,
    carried,
    opening: opening ?? null,
    openingParts,
    grandTotal: rows[grandAt] ?? null,
    sure: {
      lines:
        above.every((row) => lines.includes(row) || isNested(row) || !hasAmount(row)) && sameIndent(lines),
      carried: carried.every((row) => CARRIED.test(wordsOf(row.label.text)) || !hasAmount(row)),
    },
  };
}

function isLine(row: TableRow): boolean {
  return !isOfWhich(row.label.text) && wordsOf(row.label.text) !== '';
}

function isKind({ label }: TableRow): boolean {
  return FUND_KINDS.some((kind) => kind.test(wordsOf(label.text)));
}

/** Where lines are numbered 一、二、三、, only these are added; the lines between them are parts of them. */
function topLevel(rows: readonly TableRow[]): readonly TableRow[] {
  const numbered = rows.filter(({ label }) => CHAPTER.test(normaliseLabel(label.text)));
  return numbered.length > 0 ? numbered : rows;
}

function isNested({ label }: TableRow): boolean {
  return BELOW_CHAPTER.test(normaliseLabel(label.text));
}

function sameIndent(rows: readonly TableRow[]): boolean {
  const indents = rows.map(({ label }) => /^[\s\u3000]*/.exec(String(label.value))?.[0].length ?? 0);
  return new Set(indents).size <= 1;
}

function hasAmount({ cells }: TableRow): boolean {
  return cells.some((cell) => {
    const reading = readNumber(cell);
    return reading.kind === 'number' && !reading.value.isZero();
  });
}

/** 本年合计 = Σ lines; 总计 = 本年合计 + what is carried over; 收入总计 = 支出总计; each row = its columns. */
export function twoSidedEquations(writer: EquationWriter): readonly EquationDraft[] {
  const halves = writer.form.tables.map(halfOf);
  const [income, spending] = halves;
  return [...flatMap(halves, (half) => halfEquations(writer, half)), ...balanced(writer, income, spending)];
}

function halfEquations(writer: EquationWriter, half: Half): readonly EquationDraft[] {
  const { table, lines, yearTotal, carried, opening, openingParts, grandTotal, sure } = half;
  const sums = columnSums(headerTree(table));
  const rowSums = flatMap(table.rows, (row) => sums.map((sum) => writer.row(table, row, sum)));
  const columns = flatMap(moneyColumns(table), (column) => {
    const slot = (row: TableRow): Slot => writer.slot(table, row, column);
    const drafts: EquationDraft[] = [];
    if (yearTotal && lines.length > 0) drafts.push(writer.sum(slot(yearTotal), lines.map(slot), sure.lines));
    if (grandTotal && yearTotal) {
      drafts.push(writer.sum(slot(grandTotal), [slot(yearTotal), ...carried.map(slot)], sure.carried));
    } else if (grandTotal && lines.length > 0) {
      drafts.push(writer.sum(slot(grandTotal), lines.map(slot), false));
    }
    // The parts are listed in full only when all three kinds of budget are there.
    if (opening && openingParts.length >= 2)
      drafts.push(writer.sum(slot(opening), openingParts.map(slot), openingParts.length === 3));
    return drafts;
  });
  return [...columns, ...rowSums];
}

/** 收入总计 = 支出总计, column by column (预算数, 决算数), or with the total column of the wider half. */
function balanced(
  writer: EquationWriter,
  income: Half | undefined,
  spending: Half | undefined,
): readonly EquationDraft[] {
  if (!income?.grandTotal || !spending?.grandTotal) return [];
  const { grandTotal: left } = income;
  const { grandTotal: right } = spending;
  const own = moneyColumns(income.table);
  const totals = columnSums(headerTree(spending.table)).map(({ total }) => total);
  const other = totals.length > 0 ? totals : moneyColumns(spending.table);
  if (own.length !== other.length) return [];
  return flatMap(own, (column, index) => {
    const against = other[index];
    if (against === undefined) return null;
    const draft = writer.sum(writer.slot(spending.table, right, against), [
      writer.slot(income.table, left, column),
    ]);
    return { ...draft, relation: 'same' as const };
  });
}
