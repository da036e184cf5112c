import type { Decimal } from './decimal';
import type { Quantity } from './cells/quantity';
import type { CellValue, Rect } from './workbook';

/**
 * The form model: what a person sees in a sheet of cells. Every value knows its cell.
 * `null` in place of a cell means the form has no such cell; a cell that exists but is empty has
 * the value null.
 */

/** A cell of a form; for a merged area its top-left cell. */
export interface FormCell {
  /** Index of the sheet in the snapshot. */
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly address: string;
  readonly value: CellValue;
  readonly formula: string | null;
  /** Number format code, `General` when none is set. */
  readonly format: string;
  /** The value as text: NFKC, trimmed, line breaks kept; numbers as shown by their format. */
  readonly text: string;
  /** What the cell says: a number with its unit, a nil mark, a text, an error, or nothing. */
  readonly quantity: Quantity;
}

export type FormKind =
  | 'project-self-evaluation'
  | 'department-self-evaluation'
  | 'transfer-self-evaluation'
  | 'project-targets'
  | 'department-targets'
  | 'monitoring'
  | 'summary-list'
  | 'final-accounts';

export type FieldKey =
  'projectName' | 'department' | 'unit' | 'projectCode' | 'fillingDate' | 'headerTotal' | 'other';

/** A labelled entry of the header, e.g. 项目名称 | 市外医疗专项调查费. */
export interface Field {
  readonly key: FieldKey;
  readonly label: FormCell;
  /** null when the label has no cell to its right. */
  readonly value: FormCell | null;
}

export type FundColumn =
  'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score' | 'reason' | 'carryover';

export type FundRowKind = 'total' | 'source' | 'nested';

export interface FundRow {
  /**
   * `total` 年度资金总额; `source` a part of it; `nested` a part of the source above it
   * (其中 rows inside a 其中 row), which is not counted again.
   */
  readonly kind: FundRowKind;
  readonly label: FormCell;
  readonly cells: Readonly<Partial<Record<FundColumn, FormCell>>>;
}

export interface FundBlock {
  readonly label: FormCell | null;
  readonly columns: readonly { readonly key: FundColumn; readonly header: FormCell }[];
  readonly rows: readonly FundRow[];
  /** Unit of the amounts, from the label of the block or the form. */
  readonly unit: '元' | '万元' | '亿元' | null;
}

/**
 * Amounts written as label–value pairs instead of a table (target tables and department budgets):
 * one total and the parts that make it up, once per period and once per way of splitting it.
 */
export interface FundList {
  /** 实施期 (or 中期), 年度, or the department's budget. */
  readonly period: 'whole' | 'annual' | 'budget';
  /** 资金来源 or 资金结构 of a department's budget; null elsewhere. */
  readonly split: 'source' | 'structure' | null;
  readonly total: { readonly label: FormCell; readonly amount: FormCell };
  readonly parts: readonly {
    readonly label: FormCell;
    readonly amount: FormCell;
    readonly nested: boolean;
  }[];
}

/** 预算执行率 and its score, wherever the form keeps them. */
export interface Execution {
  readonly budget: FormCell | null;
  readonly executed: FormCell | null;
  readonly rate: FormCell | null;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly reason: FormCell | null;
  /** Points of the execution rate: from its weight cell, a label such as `(20分)`, or null. */
  readonly points: Decimal | null;
  readonly pointsFrom: 'cell' | 'label' | 'none';
  /** The cell the points were read from. */
  readonly pointsCell: FormCell | null;
  /** Scores of 基本支出, 项目支出 … where each is scored by itself and the whole has no score of its own. */
  readonly parts?: readonly FormCell[];
}

export interface Group {
  readonly level: 1 | 2 | 3;
  /** Name without the declared points, e.g. 产出指标. */
  readonly name: string;
  readonly cell: FormCell;
  /** Points declared in the label or in a points column beside it. */
  readonly declared: Decimal | null;
  /** The cell that declares the points (the label or the points cell). */
  readonly declaredCell: FormCell | null;
  /** Subtotal of scores printed beside the group, where the form has such a column. */
  readonly score: FormCell | null;
  /** Indexes into `Form.indicators`. */
  readonly indicators: readonly number[];
}

export interface Indicator {
  /** Index in `Form.indicators`. */
  readonly index: number;
  readonly row: number;
  readonly level1: FormCell | null;
  readonly level2: FormCell | null;
  /** 三级指标 (the indicator itself). */
  readonly name: FormCell;
  /** 指标性质 (operator or 定性) where it has its own column. */
  readonly nature: FormCell | null;
  readonly target: FormCell | null;
  /** 度量单位 where it has its own column. */
  readonly unit: FormCell | null;
  readonly actual: FormCell | null;
  /** Weight and score; a merged cell that serves several rows is that of each of them. */
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  readonly reason: FormCell | null;
  /** 完成率, 得分系数, 扣分 and reviewers' scores where the form has them. */
  readonly completion: FormCell | null;
  readonly coefficient: FormCell | null;
  readonly deduction: FormCell | null;
  readonly reviewScore: FormCell | null;
  /** 评分标准 / 得分计算方法 text of the row. */
  readonly criteria: FormCell | null;
  /** Full points of the row; null when they cannot be told, or where rows share them. */
  readonly points: Decimal | null;
  /**
   * Where `points` come from: the weight cell; proven by the row's own label (`受益群众人数(1分)`) or
   * by the scores of the group (they add up to
   * the declared points); `equal` share of the declared points, which is only an assumption.
   */
  readonly pointsFrom: 'cell' | 'proven' | 'equal' | 'none';
  /** Which fills the row: a real indicator, or a row marked 不适用 or struck out. */
  readonly applicable: boolean;
}

/** The row of the table of indicators that is the execution rate. */
export type RateRow = Pick<
  Indicator,
  'row' | 'level1' | 'level2' | 'name' | 'target' | 'actual' | 'weight' | 'score' | 'reason'
>;

export interface TotalRow {
  readonly label: FormCell;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
  /** `grand` 总分; `indicators` a total of the indicator rows only; `group` a subtotal. */
  readonly scope: 'grand' | 'indicators' | 'group';
  /** Index into `Form.groups` for a subtotal. */
  readonly group: number | null;
}

export interface GoalBlock {
  readonly label: FormCell | null;
  readonly expected: readonly FormCell[];
  readonly achieved: readonly FormCell[];
}

export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'name'
  | 'nature'
  | 'target'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'reason'
  | 'completion'
  | 'coefficient'
  | 'deduction'
  | 'reviewScore'
  | 'criteria'
  | 'explanation'
  | 'evidence'
  | 'remark'
  | 'groupWeight1'
  | 'groupWeight2';

export interface ColumnChoice {
  readonly column: IndicatorColumn;
  readonly header: FormCell;
  /** true where no word names the column: it was placed by the values below it. */
  readonly byClues?: true;
}

/** A column that could not be told for certain; the user is asked. */
export interface ColumnDoubt {
  readonly column: IndicatorColumn;
  readonly candidates: readonly { readonly header: FormCell; readonly evidence: string }[];
}

/** What a column may mean that no meaning was settled for. */
export type RivalMeaning = 'target' | 'actual' | 'weight' | 'score' | 'reason';

/** A column that was not chosen: its head says what another column was taken for, or nothing that is known. */
export interface ColumnRival {
  /** null where no word says what the column is. */
  readonly column: RivalMeaning | null;
  readonly header: FormCell;
  /** Last column of the sheet that belongs to it. */
  readonly right: number;
}

/** A row of a table that is kept as a grid: final accounts and summary lists. */
export interface TableRow {
  /** Name of the row; for a table without row names the header of its first column. */
  readonly label: FormCell;
  /** Classification code (类/款/项 joined: `2101501`); null where the row has none. */
  readonly code: string | null;
  /** One cell per column; null where the row has no cell of its own there. */
  readonly cells: readonly (FormCell | null)[];
}

/** What a column of a summary list says about the project of its row. */
export type SummaryColumn =
  | 'project'
  | 'department'
  | 'unit'
  | 'initial'
  | 'budget'
  /** 调整数: what was added to the initial budget. */
  | 'adjustment'
  | 'executed'
  /** 结余: the budget less what was spent. */
  | 'balance'
  | 'rate'
  | 'executionScore'
  | 'partScore'
  | 'score'
  | 'grade'
  | 'other';

/** Rows under one header; halves that stand side by side (收入 | 支出) are tables of their own. */
export interface Table {
  /** What stands above the whole half, e.g. 收入, 人员经费; null when the table is not divided. */
  readonly name: string | null;
  /** Lowest header cell of each column. */
  readonly headers: readonly FormCell[];
  /** Header cells above each column, from the top down; the last is in `headers`. */
  readonly paths: readonly (readonly FormCell[])[];
  readonly rows: readonly TableRow[];
  /** Meaning of each column of a summary list; empty for final accounts. */
  readonly meanings: readonly SummaryColumn[];
}

/** Tables of the published final accounts, told by title and columns whatever their number. */
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
  /** The sentence that an empty table carries (本部门无…); null when there is none. */
  readonly emptyNote: FormCell | null;
}

export interface Form {
  /** Stable within a workbook: `sheet name!range`. */
  readonly id: string;
  readonly sheet: number;
  readonly sheetName: string;
  readonly range: Rect;
  readonly kind: FormKind;
  readonly title: FormCell | null;
  readonly year: { readonly cell: FormCell; readonly value: number } | null;
  readonly fields: readonly Field[];
  readonly funds: FundBlock | null;
  readonly fundLists: readonly FundList[];
  readonly execution: Execution | null;
  /**
   * The row of the table that is the execution rate: one of the indicators that counts like the others, or the row
   * `execution` was read from, which is none of `indicators`.
   */
  readonly rateRow: RateRow | null;
  readonly goals: GoalBlock | null;
  /** Fingerprint of the header's words: the same template has the same layout. Empty for tables. */
  readonly layout: string;
  readonly columns: readonly ColumnChoice[];
  readonly doubts: readonly ColumnDoubt[];
  /** Columns that might be meant instead of the chosen ones; absent = none. */
  readonly rivals?: readonly ColumnRival[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  /** Weights are written as shares of one: 0.3 for 30 points. */
  readonly weightsInShares: boolean;
  /** The row that closes the form, 总分. */
  readonly total: TotalRow | null;
  readonly subtotals: readonly TotalRow[];
  /** One reason cell for the whole form (偏差大或目标未完成原因分析). */
  readonly formReason: FormCell | null;
  /** Notes, remarks and instructions printed on the form. */
  readonly notes: readonly FormCell[];
  /** Scores or weights that stand in hidden rows or columns. */
  readonly hiddenCells: readonly FormCell[];
  readonly tables: readonly Table[];
  /** What the table is; only forms of kind `final-accounts` have it. */
  readonly accounts?: Accounts;
  /** Words and places the recogniser went by, for the user and for profile detection. */
  readonly evidence: readonly string[];
}

/** Sheets that are no form, and why. */
export interface OtherSheet {
  readonly sheet: number;
  readonly sheetName: string;
  readonly kind: 'empty' | 'hidden' | 'cover' | 'instructions' | 'project-list' | 'report' | 'unknown';
  readonly evidence: readonly string[];
}

/** A list of projects (序号 | 项目名称 | 备注), on a sheet of its own or above the forms. */
export interface ProjectList {
  readonly sheet: number;
  readonly sheetName: string;
  readonly names: readonly FormCell[];
}

export interface Recognition {
  readonly forms: readonly Form[];
  readonly others: readonly OtherSheet[];
  readonly projectLists: readonly ProjectList[];
  /** Sheets and forms whose reading broke down: they are lost, the others are not. Absent = none. */
  readonly broken?: readonly BrokenReading[];
}

/** A fault of ours while a sheet or a form was read. */
export interface BrokenReading {
  readonly sheet: number;
  readonly sheetName: string;
  /** Where the form begins; A1 = the sheet as a whole. */
  readonly address: string;
  readonly cause: unknown;
}
