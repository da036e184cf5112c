import type { AccountsForm, Table, TableRow } from '../form';
import { moneyColumns, type EquationWriter } from './equation-writer';
import type { EquationDraft, Slot } from './equation';
import { equationsOf, statusOf } from './equation';
import { columnSums, sumColumns, headerTree, type HeaderNode } from './header-tree';
import { outlineOf } from './outline';
import { INCOME_COLUMN, SPENDING_COLUMN } from '../words/accounts-heads';
import { CLOSING_BALANCE, LIST_OF_CODES_TOTAL, OPENING, YEAR_TOTAL } from '../words/accounts-lines';
import { flatMap } from '../lists';
import { INCOME_OF_YEAR, OF_YEAR_ALONE, SPENDING_OF_YEAR } from '../words/accounts-heads';

/**
 * Tables with one row per 功能分类科目 (02, 03, 05, 07, 08 of the Hubei numbering): 合计 = Σ类 = Σ款 =
 * Σ项 in every column, and in every row the total column = the columns beside it.
 */
export function listedEquations(writer: EquationWriter): readonly EquationDraft[] {
  return flatMap(writer.form.tables, (table) => [...downwards(writer, table), ...across(writer, table)]);
}

/** Sums of every column over the rows. */
export function downwards(writer: EquationWriter, table: Table): readonly EquationDraft[] {
  const outline = outlineOf(table.rows);
  if (!outline) return [];
  const pairs = [
    ...(outline.total ? [{ row: outline.total, children: outline.top }] : []),
    ...outline.parents,
  ];
  const drafts = flatMap(moneyColumns(table), (column) => {
    const slot = (row: TableRow): Slot => writer.slot(table, row, column);
    return pairs
      .filter(({ children }) => children.length > 0)
      .map(({ row, children }) => writer.sum(slot(row), children.map(slot)));
  });
  const certain = outline.by === 'codes' || (outline.by === 'words' && mostHold(drafts));
  return drafts.map((draft) => ({ ...draft, certain }));
}

/** Levels that were found by numbering or indentation are trusted when most of their sums hold. */
function mostHold(drafts: readonly EquationDraft[]): boolean {
  const sums = equationsOf(drafts).filter(({ parts }) => parts.some(({ value }) => !value.isZero()));
  const holding = sums.filter((equation) => ['holds', 'tail'].includes(statusOf(equation)));
  return sums.length >= 2 && holding.length * 2 > sums.length;
}

/** Sums of every row over the columns. */
export function across(writer: EquationWriter, table: Table): readonly EquationDraft[] {
  const tree = headerTree(table);
  const sums = [...columnSums(tree), ...yearSums(tree)];
  const money = new Set(moneyColumns(table));
  return flatMap(table.rows, (row) => [
    ...sums
      .filter(({ total, parts }) => money.has(total) && parts.every((part) => money.has(part)))
      .map((sum) => writer.row(table, row, sum)),
    ...balance(writer, table, tree, row),
  ]);
}

/** 本年收入合计 | 财政拨款收入 | 事业收入 …: the total is identified by its words, so the parts must be too. */
function yearSums(tree: readonly HeaderNode[]): ReturnType<typeof columnSums> {
  const totals = tree.filter(({ words, column }) => column !== null && YEAR_TOTAL.test(words));
  const [total] = totals;
  if (!total || totals.length > 1 || total.column === null) return [];
  const others = tree.filter((node) => node !== total);
  // Where a balance is beside it, 本年收入 is an item of the balance and not the sum of the other columns.
  const balances = others.some(({ words }) => OPENING.test(words) || CLOSING_BALANCE.test(words));
  if (others.length < 2 || balances) return [];
  const known = others.every(({ words, ofWhich }) => !ofWhich && isPart(words));
  return [{ total: total.column, parts: flatMap(others, sumColumns), certain: known }];
}

function isPart(words: string): boolean {
  return INCOME_COLUMN.test(words) || SPENDING_COLUMN.test(words);
}

/** 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出. */
function balance(
  writer: EquationWriter,
  table: Table,
  tree: readonly HeaderNode[],
  row: TableRow,
): readonly EquationDraft[] {
  const columns = (pattern: RegExp): readonly number[] =>
    flatMap(
      tree.filter(({ words }) => pattern.test(words)),
      sumColumns,
    );
  const opening = columns(OPENING);
  const income = columns(INCOME_OF_YEAR);
  const spending = columns(SPENDING_OF_YEAR);
  const [closing, ...more] = columns(CLOSING_BALANCE);
  const single = opening.length === 1 && income.length === 1 && spending.length >= 1 && more.length === 0;
  if (closing === undefined || !single || tree.length !== 4) return [];
  const slot = (column: number, sign: 1 | -1): Slot => writer.slot(table, row, column, sign);
  return [
    writer.sum(writer.slot(table, row, closing), [
      ...opening.map((column) => slot(column, 1)),
      ...income.map((column) => slot(column, 1)),
      ...spending.map((column) => slot(column, -1)),
    ]),
  ];
}

/** The row of totals of a listed table. */
export function listTotalRow(form: AccountsForm): { readonly table: Table; readonly row: TableRow } | null {
  for (const table of form.tables) {
    const row = table.rows.find(
      ({ code, label }) => code === null && LIST_OF_CODES_TOTAL.test(label.text.replace(/\s/g, '')),
    );
    if (row) return { table, row };
  }
  return null;
}

/** The column with the total of a row: 本年收入合计, 本年支出合计, 小计 of 本年支出 … */
export function totalColumn(table: Table): number | null {
  const tree = headerTree(table);
  const years = tree.filter(({ words }) => YEAR_TOTAL.test(words) || OF_YEAR_ALONE.test(words));
  // A table with income and spending is about the spending.
  const year = years.find(({ words }) => words.includes('支出')) ?? years[0];
  const columns = year ? sumColumns(year) : [];
  if (columns.length === 1) return columns[0] ?? null;
  const [sum] = columnSums(tree);
  return sum?.total ?? null;
}
