import type { Rect } from '../../workbook/snapshot';
import type { Field, FormCell } from './cell';
import type { Execution, FundBlock, FundList } from './funds';
import type {
  ColumnChoice,
  ColumnDoubt,
  ColumnRival,
  GoalBlock,
  Group,
  Indicator,
  RateRow,
  TotalRow,
} from './indicators';
import type { Accounts, SummaryTable, Table } from './tables';

/** What every form has, whatever it is about. */
export interface FormBase {
  /** Stable within a workbook: `sheet name!range`. */
  readonly id: string;
  readonly sheet: number;
  readonly sheetName: string;
  readonly range: Rect;
  readonly title: FormCell | null;
  readonly year: { readonly cell: FormCell; readonly value: number } | null;
  readonly fields: readonly Field[];
  /** Notes, remarks and instructions printed on the form. */
  readonly notes: readonly FormCell[];
}

/** Funds, goals and a table of indicators: what forms of evaluation, targets and monitoring have. */
export interface IndicatorTable {
  readonly funds: FundBlock | null;
  readonly fundLists: readonly FundList[];
  readonly execution: Execution | null;
  /**
   * The row of the table that is the execution rate: either one of `indicators`, scored like the others, or the
   * row from which `execution` was read, which is not in `indicators`.
   */
  readonly rateRow: RateRow | null;
  readonly goals: GoalBlock | null;
  /** Fingerprint of the header's words: the same template has the same layout. */
  readonly layout: string;
  readonly columns: readonly ColumnChoice[];
  readonly doubts: readonly ColumnDoubt[];
  /** Columns that might be the right ones instead of the chosen ones; absent = none. */
  readonly rivals?: readonly ColumnRival[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  /** true where weights are written as shares of 1: 0.3 for 30 points. */
  readonly weightsInShares: boolean;
  /** The last row of the form, 总分. */
  readonly total: TotalRow | null;
  readonly subtotals: readonly TotalRow[];
  /** One reason cell for the whole form (偏差大或目标未完成原因分析). */
  readonly formReason: FormCell | null;
  /** Scores or weights that are in hidden rows or columns. */
  readonly hiddenCells: readonly FormCell[];
}

/** 绩效自评表: targets, what was achieved, and the points for it. */
export interface EvaluationForm extends FormBase, IndicatorTable {
  readonly kind: 'project-self-evaluation' | 'department-self-evaluation' | 'transfer-self-evaluation';
}

/** 绩效目标表: what is to be achieved. */
export interface TargetsForm extends FormBase, IndicatorTable {
  readonly kind: 'project-targets' | 'department-targets';
}

/** 绩效监控表: targets and what has been achieved so far. */
export interface MonitoringForm extends FormBase, IndicatorTable {
  readonly kind: 'monitoring';
}

/** 自评汇总表: one project per row. */
export interface SummaryForm extends FormBase {
  readonly kind: 'summary-list';
  readonly tables: readonly SummaryTable[];
}

/** A table of the published final accounts. */
export interface AccountsForm extends FormBase {
  readonly kind: 'final-accounts';
  readonly tables: readonly Table[];
  readonly accounts: Accounts;
}

/** A form with a table of indicators. */
export type IndicatorForm = EvaluationForm | TargetsForm | MonitoringForm;

export type Form = IndicatorForm | SummaryForm | AccountsForm;

export type FormKind = Form['kind'];

/** The families of forms, by the name under which checks ask for them. */
interface Families {
  readonly evaluation: EvaluationForm;
  readonly targets: TargetsForm;
  readonly monitoring: MonitoringForm;
  readonly summary: SummaryForm;
  readonly accounts: AccountsForm;
}

export type FormFamily = keyof Families;

export type FormOf<Family extends FormFamily> = Families[Family];

/** Families that have a table of indicators. */
export const WITH_INDICATORS = ['evaluation', 'targets', 'monitoring'] as const;

export const FORM_FAMILIES = [...WITH_INDICATORS, 'summary', 'accounts'] as const;

const FAMILY_OF: Readonly<Record<FormKind, FormFamily>> = {
  'project-self-evaluation': 'evaluation',
  'department-self-evaluation': 'evaluation',
  'transfer-self-evaluation': 'evaluation',
  'project-targets': 'targets',
  'department-targets': 'targets',
  monitoring: 'monitoring',
  'summary-list': 'summary',
  'final-accounts': 'accounts',
};

export function isOf<Family extends FormFamily>(
  form: Form,
  families: readonly Family[],
): form is FormOf<Family> {
  const own = FAMILY_OF[form.kind];
  return families.some((family) => family === own);
}

export function hasIndicators(form: Form): form is IndicatorForm {
  return isOf(form, WITH_INDICATORS);
}
