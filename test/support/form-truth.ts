import type { AccountsTable, FieldKey, FormKind, FundColumn } from '../../src/engine/form';

/**
 * What is true of a form, independent of the recogniser: from the form files (docs/forms.md) and from the
 * form generator.
 *
 * A cell is given by its A1 address (top-left cell of a merged area). In every optional place `null` means
 * that the form has no such cell, and an absent property that nothing is stated.
 */
export type CellTruth = string | null;

export const INDICATOR_ROLES = [
  'level1',
  'level2',
  'name',
  'nature',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'completion',
  'coefficient',
  'deduction',
  'reviewScore',
  'criteria',
] as const;

export type IndicatorRole = (typeof INDICATOR_ROLES)[number];

export interface IndicatorTruth {
  /** Sheet index; only where the row is on another sheet than the form begins on. */
  readonly sheet?: number;
  readonly cells: Readonly<Partial<Record<IndicatorRole, CellTruth>>>;
  /** Full points of the row as a decimal string; null = none of its own, or shared with other rows. */
  readonly points?: string | null;
  /** A template row without any entry: a reader may list it or leave it out. */
  readonly optional: boolean;
  /** The execution rate written as a row: a reader may give it as `Form.execution` instead. */
  readonly execution?: boolean;
}

export interface FundRowTruth {
  readonly total: boolean;
  readonly label: string;
  /** null = the row has no such cell, or a blank one. */
  readonly cells: Readonly<Partial<Record<FundColumn, CellTruth>>>;
}

export type ExecutionRole = 'budget' | 'executed' | 'rate' | 'weight' | 'score' | 'reason';

export interface ExecutionTruth {
  readonly cells: Readonly<Partial<Record<ExecutionRole, CellTruth>>>;
  /** Points of the execution rate as a decimal string. */
  readonly points?: string | null;
}

export interface GroupTruth {
  /** Sheet index; only where the label is on another sheet than the form begins on. */
  readonly sheet?: number;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  /** Declared points as a decimal string; null = none declared. */
  readonly declared: string | null;
  /** The cell that declares the points; the label cell where none are declared. */
  readonly address: string;
  /** How many indicators belong to it. */
  readonly members?: number;
}

export interface TotalTruth {
  readonly sheet?: number;
  readonly label: string;
  readonly weight?: CellTruth;
  readonly score?: CellTruth;
}

export interface GoalsTruth {
  readonly expected: readonly string[];
  readonly achieved: readonly string[];
}

/** One fault put into an otherwise right form. */
export interface InjectedFault {
  /** Catalogue code, e.g. PJ407. */
  readonly code: string;
  /** Codes of other checks that may rightly report it as well or instead. */
  readonly also: readonly string[];
  readonly sheet: number;
  readonly address: string;
  /** Other cells at which a report of the same fault is right too. */
  readonly accept: readonly string[];
  readonly note: string;
}

export type FieldTruths = Readonly<Partial<Record<FieldKey, readonly string[]>>>;

export interface FormTruth {
  readonly sheet: number;
  readonly sheetName: string;
  readonly kind: FormKind;
  /** A1 range the form covers, to distinguish neighbours on one sheet. */
  readonly range: string;
  readonly title?: CellTruth;
  /** The year the form is about, wherever it is written. */
  readonly year?: number | null;
  readonly projectName?: CellTruth;
  /** Value cells of all labelled entries whose key has a name of its own. */
  readonly fields?: FieldTruths;
  readonly funds?: readonly FundRowTruth[];
  /** All rows of the fund block are given; every other row is wrong. */
  readonly fundsComplete?: boolean;
  readonly execution?: ExecutionTruth | null;
  readonly goals?: GoalsTruth | null;
  readonly groups?: readonly GroupTruth[];
  /** All groups are given, with and without points. */
  readonly groupsComplete?: boolean;
  readonly indicators: readonly IndicatorTruth[];
  /** Only of final accounts. */
  readonly accounts?: AccountsTruth;
  /** Rows (as in Excel) that have one weight and one score together. */
  readonly sharedPoints?: readonly (readonly number[])[];
  readonly total?: TotalTruth | null;
  readonly subtotals?: readonly TotalTruth[];
  /** One cell for the reasons of the whole form. */
  readonly formReason?: CellTruth;
  readonly notes?: readonly string[];
  readonly injected?: InjectedFault;
}

/** A row of a table of the final accounts. */
export interface AccountRowTruth {
  /** null = the row has no name of its own. */
  readonly label: CellTruth;
  /** 类, 款 and 项 joined; null where the row has none. */
  readonly code: string | null;
  readonly amounts: readonly string[];
}

export interface AccountsTruth {
  readonly table: AccountsTable;
  readonly unit: string | null;
  readonly rows: readonly AccountRowTruth[];
}

export interface WorkbookTruth {
  readonly workbook: string;
  readonly forms: readonly FormTruth[];
}
