import { Decimal } from '../../workbook/decimal';
import type { AccountsTable, AccountsForm, Table, TableRow } from '../form';
import { basicTotal } from './basic-detail-equations';
import { EquationWriter, moneyColumns } from './equation-writer';
import type { EquationDraft, Slot } from './equation';
import { sumColumns, columnSums, headerTree, type HeaderNode } from './header-tree';
import { totalColumn, listTotalRow } from './list-equations';
import type { TableSet } from './table-sets';
import { spentOn, type ThreePublicItem } from './three-public-equations';
import { halfOf, type Half } from './two-sided-equations';
import { wordsOf } from './words';
import {
  CLOSING_BALANCE,
  GENERAL_BUDGET,
  GOVERNMENT_FUND,
  OPENING,
  STATE_CAPITAL,
} from '../words/accounts-lines';
import { flatMap, onlyOf } from '../lists';
import { BESIDE_SPENDING, INCOME_OF_YEAR, SPENT_COLUMN } from '../words/accounts-heads';

const CHECK = 'final-accounts-cross';

/** A form and what is needed to name its cells. */
class Side {
  readonly writer: EquationWriter;

  constructor(readonly form: AccountsForm) {
    this.writer = new EquationWriter(form, CHECK);
  }

  slot(table: Table, row: TableRow | null | undefined, column: number | null): Slot | null {
    return row && column !== null ? this.writer.slot(table, row, column) : null;
  }

  halves(): readonly [Half | null, Half | null] {
    const [income, spending] = this.form.tables.map(halfOf);
    return [income ?? null, spending ?? null];
  }
}

/** Equalities between the tables of one set (domain rules X-1 … ). */
export function crossEquations(set: TableSet): readonly EquationDraft[] {
  const side = (table: AccountsTable): Side | null => {
    const form = set.get(table);
    return form ? new Side(form) : null;
  };
  const all = side('income-expenditure');
  const income = side('income');
  const spending = side('expenditure');
  const fiscal = side('fiscal');
  const general = side('general-budget');
  const drafts = [
    ...(all && income ? incomeAgainstList(all, income) : []),
    ...(all && spending ? spendingAgainstList(all, spending) : []),
    ...(all && fiscal ? incomeLines(all, fiscal) : []),
    ...(income && fiscal ? fiscalIncome(income, fiscal) : []),
    ...(fiscal && general ? fiscalSpending(fiscal, general, GENERAL_BUDGET, true) : []),
    ...fundAgainstFiscal(fiscal, side('government-fund'), GOVERNMENT_FUND),
    ...fundAgainstFiscal(fiscal, side('state-capital'), STATE_CAPITAL),
    ...basicAgainstDetail(general, side('basic-detail')),
    ...threePublicAgainstDetail(side('three-public'), side('basic-detail')),
    ...(spending && general ? withinAllSpending(general, spending) : []),
  ];
  // Two tables can agree only to the places that the less precise table shows.
  const halfUnit = Decimal.max(
    0,
    ...[...set.values()].map((form) => new EquationWriter(form, CHECK).halfUnit),
  );
  return drafts.map((draft) => ({ ...draft, halfUnit }));
}

/** `left` and `right` are the same figure in two places. */
function sameFigure(left: Slot | null, right: readonly (Slot | null)[], by: Side): readonly EquationDraft[] {
  const parts = right.filter((slot) => slot !== null);
  if (!left || parts.length === 0 || parts.length < right.length) return [];
  return [{ ...by.writer.sum(left, parts), relation: 'same' }];
}

/** The column of final accounts: the only column, the total, or 决算数. */
function spentColumn(table: Table): number | null {
  const money = moneyColumns(table);
  const spent = money.filter((column) =>
    (table.paths[column] ?? []).some((cell) => SPENT_COLUMN.test(cell.text)),
  );
  return onlyOf(money) ?? onlyOf(columnSums(headerTree(table)))?.total ?? onlyOf(spent);
}

/** The only column below the headings of a name. */
function columnNamed(tree: readonly HeaderNode[], pattern: RegExp): number | null {
  const named = tree.filter(({ words }) => pattern.test(words));
  return onlyOf(flatMap(named, sumColumns));
}

function lineNamed(half: Half, pattern: RegExp): TableRow | null {
  return onlyOf(half.lines.filter(({ label }) => pattern.test(wordsOf(label.text))));
}

/** 01 本年收入合计 = 02 合计, and each kind of income = its column. */
function incomeAgainstList(all: Side, income: Side): readonly EquationDraft[] {
  const [half] = all.halves();
  const total = listTotalRow(income.form);
  if (!half || !total) return [];
  const column = spentColumn(half.table);
  const { table, row } = total;
  const tree = headerTree(table);
  const columnOf = (words: string): number | null => {
    const node = tree.find((one) => one.words === words);
    return node ? onlyOf(sumColumns(node)) : null;
  };
  const kinds = flatMap(half.lines, (line) => {
    const words = wordsOf(line.label.text);
    if (isFiscalLine(words)) return null;
    return sameFigure(income.slot(table, row, columnOf(words)), [all.slot(half.table, line, column)], income);
  });
  const fiscal = half.lines.filter(({ label }) => isFiscalLine(wordsOf(label.text)));
  const fiscalSlots = fiscal.map((line) => all.slot(half.table, line, column));
  return [
    ...sameFigure(
      income.slot(table, row, totalColumn(table)),
      [all.slot(half.table, half.yearTotal, column)],
      income,
    ),
    ...kinds,
    ...sameFigure(income.slot(table, row, columnOf('财政拨款收入')), fiscalSlots, income),
  ];
}

function isFiscalLine(words: string): boolean {
  return (
    GENERAL_BUDGET.test(words) ||
    GOVERNMENT_FUND.test(words) ||
    STATE_CAPITAL.test(words) ||
    words === '财政拨款收入'
  );
}

/** 01 本年支出合计 = 03 合计, and each functional line = the 类 of the same name. */
function spendingAgainstList(all: Side, spending: Side): readonly EquationDraft[] {
  const [, half] = all.halves();
  if (!half) return [];
  return againstClasses(all, half, spentColumn(half.table), spending);
}

function againstClasses(wide: Side, half: Half, column: number | null, list: Side): readonly EquationDraft[] {
  const total = listTotalRow(list.form);
  if (!total || column === null) return [];
  const { table, row } = total;
  const own = totalColumn(table);
  const classes = new Map(
    table.rows.filter(({ code }) => code?.length === 3).map((one) => [wordsOf(one.label.text), one] as const),
  );
  const lines = flatMap(half.lines, (line) => {
    const named = classes.get(wordsOf(line.label.text));
    return sameFigure(list.slot(table, named, own), [wide.slot(half.table, line, column)], list);
  });
  return [
    ...sameFigure(list.slot(table, row, own), [wide.slot(half.table, half.yearTotal, column)], list),
    ...lines,
  ];
}

/** the fiscal lines of 01 = the lines of 04. */
function incomeLines(all: Side, fiscal: Side): readonly EquationDraft[] {
  const [left] = all.halves();
  const [right] = fiscal.halves();
  if (!left || !right) return [];
  const from = spentColumn(left.table);
  const to = spentColumn(right.table);
  return flatMap([GENERAL_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL], (pattern) =>
    sameFigure(
      fiscal.slot(right.table, lineNamed(right, pattern), to),
      [all.slot(left.table, lineNamed(left, pattern), from)],
      fiscal,
    ),
  );
}

/** 02 财政拨款收入 = 04 本年收入合计. */
function fiscalIncome(income: Side, fiscal: Side): readonly EquationDraft[] {
  const total = listTotalRow(income.form);
  const [half] = fiscal.halves();
  if (!total || !half) return [];
  const node = headerTree(total.table).find(({ words }) => words === '财政拨款收入');
  const column = node ? onlyOf(sumColumns(node)) : null;
  if (column === null) return [];
  return sameFigure(
    fiscal.slot(half.table, half.yearTotal, spentColumn(half.table)),
    [income.slot(total.table, total.row, column)],
    fiscal,
  );
}

/** the column of one budget in 04 = the table of that budget. */
function fiscalSpending(
  fiscal: Side,
  list: Side,
  budget: RegExp,
  withClasses: boolean,
): readonly EquationDraft[] {
  const [, half] = fiscal.halves();
  if (!half) return [];
  const column = columnNamed(headerTree(half.table), budget);
  if (column === null) return [];
  const drafts = againstClasses(fiscal, half, column, list);
  return withClasses ? drafts : drafts.slice(0, 1);
}

/** X-3 for 政府性基金 and 国有资本, with the income and balances that their tables may show. */
function fundAgainstFiscal(fiscal: Side | null, fund: Side | null, budget: RegExp): readonly EquationDraft[] {
  if (!fiscal || !fund) return [];
  const [half] = fiscal.halves();
  const total = listTotalRow(fund.form);
  if (!half || !total) return [];
  const tree = headerTree(total.table);
  const columnOf = (pattern: RegExp): number | null => columnNamed(tree, pattern);
  const slot = (pattern: RegExp): Slot | null => fund.slot(total.table, total.row, columnOf(pattern));
  const income = spentColumn(half.table);
  const opened = half.openingParts.find(({ label }) => budget.test(wordsOf(label.text)));
  const hasClosing = columnOf(CLOSING_BALANCE) !== null;
  return [
    ...fiscalSpending(fiscal, fund, budget, false),
    ...sameFigure(slot(INCOME_OF_YEAR), [fiscal.slot(half.table, lineNamed(half, budget), income)], fund),
    ...(hasClosing ? sameFigure(slot(OPENING), [fiscal.slot(half.table, opened, income)], fund) : []),
  ];
}

/** 05 基本支出 = 06 人员经费 + 公用经费. */
function basicAgainstDetail(general: Side | null, detail: Side | null): readonly EquationDraft[] {
  const total = general ? listTotalRow(general.form) : null;
  if (!general || !detail || !total) return [];
  const column = basicColumn(total.table);
  return sameFigure(general.slot(total.table, total.row, column), basicTotal(detail.writer), general);
}

function basicColumn(table: Table): number | null {
  const columns = flatMap(table.paths, (path, index) => {
    const words = path.map((cell) => wordsOf(cell.text));
    const elsewhere = words.some((word) => BESIDE_SPENDING.test(word));
    return words.includes('基本支出') && !elsewhere ? index : null;
  });
  const [first] = columns;
  if (first === undefined || columns.length === 1) return first ?? null;
  const [sum] = columnSums(headerTree(table)).filter(({ total }) => columns.includes(total));
  return sum?.total ?? null;
}

const DETAIL_CODES: readonly (readonly [Exclude<ThreePublicItem, 'total' | 'vehicles'>, string])[] = [
  ['abroad', '30212'],
  ['reception', '30217'],
  ['running', '30231'],
  ['purchase', '31013'],
];

/** 09 covers 项目支出 too, so each item is at least the line of 06. */
function threePublicAgainstDetail(items: Side | null, detail: Side | null): readonly EquationDraft[] {
  if (!items || !detail) return [];
  return flatMap(DETAIL_CODES, ([item, code]) => {
    const whole = spentOn(items.writer, item);
    const line = flatMap(detail.form.tables, (table) =>
      table.rows
        .filter((row) => row.code === code)
        .map((row) => ({
          table,
          row,
          column: spentColumn(table) ?? columnSums(headerTree(table))[0]?.total ?? null,
        })),
    )[0];
    const part = line ? detail.slot(line.table, line.row, line.column) : null;
    return whole && part ? { ...detail.writer.sum(part, [whole]), relation: 'at-most' as const } : null;
  });
}

/** what 05 shows for a 科目 is contained in 03. */
function withinAllSpending(general: Side, spending: Side): readonly EquationDraft[] {
  const [from] = general.form.tables;
  const [to] = spending.form.tables;
  const own = from ? totalColumn(from) : null;
  const other = to ? totalColumn(to) : null;
  if (!from || !to || own === null || other === null) return [];
  const rows = new Map(to.rows.filter(({ code }) => code !== null).map((row) => [row.code, row] as const));
  return flatMap(from.rows, (row) => {
    const against = row.code === null ? undefined : rows.get(row.code);
    if (!against) return null;
    const draft = general.writer.sum(general.writer.slot(from, row, own), [
      spending.writer.slot(to, against, other),
    ]);
    return { ...draft, relation: 'at-most' as const };
  });
}
