import type { FormCell } from './cell';

/** A row of a table that is kept as a grid: final accounts and summary lists. */
export interface TableRow {
  /** Name of the row; for a table without row names the header of its first column. */
  readonly label: FormCell;
  /** Classification code (类/款/项 joined: `2101501`); null where the row has none. */
  readonly code: string | null;
  /** One cell per column; null where the row has no cell of its own there. */
  readonly cells: readonly (FormCell | null)[];
}

/** Rows under one header; halves that are side by side (收入 | 支出) are separate tables. */
export interface Table {
  /** What is above the whole half, e.g. 收入, 人员经费; null when the table is not divided. */
  readonly name: string | null;
  /** Lowest header cell of each column. */
  readonly headers: readonly FormCell[];
  /** Header cells above each column, from the top down; the last is in `headers`. */
  readonly paths: readonly (readonly FormCell[])[];
  readonly rows: readonly TableRow[];
}

export interface SummaryTable extends Table {
  /** Meaning of each column. */
  readonly meanings: readonly SummaryColumn[];
}

/** The meaning of a column in a summary list, for the project of the row. */
export type SummaryColumn =
  | 'project'
  | 'department'
  | 'unit'
  | 'initial'
  | 'budget'
  /** 调整数: what was added to the initial budget. */
  | 'adjustment'
  | 'executed'
  /** 结余: the budget minus what was spent. */
  | 'balance'
  | 'rate'
  | 'executionScore'
  | 'partScore'
  | 'score'
  | 'grade'
  | 'other';

/** Tables of the published final accounts. They are identified by title and columns, not by their number. */
export type AccountsTable =
  /** 收入支出决算总表 */
  | 'income-expenditure'
  /** 收入决算表 */
  | 'income'
  /** 支出决算表 */
  | 'expenditure'
  /** 财政拨款收入支出决算总表 */
  | 'fiscal'
  /** 一般公共预算财政拨款支出决算表 */
  | 'general-budget'
  /** 一般公共预算财政拨款基本支出决算(明细)表 */
  | 'basic-detail'
  /** 政府性基金预算财政拨款收入支出决算表 */
  | 'government-fund'
  /** 国有资本经营预算财政拨款支出决算表 */
  | 'state-capital'
  /** “三公”经费支出决算表 */
  | 'three-public'
  /** Another table of the set, e.g. 财政拨款支出决算明细表. */
  | 'other';

export interface Accounts {
  readonly table: AccountsTable;
  /** Unit of the amounts as the table states it (金额单位：万元). */
  readonly unit: '元' | '万元' | '亿元' | null;
  /** The sentence in an empty table (本部门无…); null when there is none. */
  readonly emptyNote: FormCell | null;
}
