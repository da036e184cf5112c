import type { Form, FormKind, IndicatorForm, OtherSheet } from './form';
import type { Basis } from './basis';
import type { ProfileChoice } from './profiles/choice';
import type { IgnorePrinted } from './profiles/printed-rule';
import type { Profile } from './profiles/types';
import type { Decimal } from '../workbook/decimal';
import type { CellValue, UnreadSheet } from '../workbook/snapshot';
import type { CellAt } from '../workbook/edit';
import type { Severity } from '../workbook/severity';

/** 提交前 judges everything; 填报中 judges only what is already filled in. */
export type Preset = 'submission' | 'draft';

/** The areas of a form that checks look at, in the order of a form; pane and manual group by them. */
export const AREAS = [
  'header',
  'funds',
  'weights',
  'scores',
  'values',
  'system',
  'workbook',
  'accounts',
  'targets',
] as const;

export type Area = (typeof AREAS)[number];

/** The value that a fix writes into one cell. */
export interface FixEdit {
  readonly cell: CellAt;
  /** The value of the cell when it was checked; a host does not change a cell that now holds something else. */
  readonly old: CellValue;
  readonly value: string | number | null;
  /** Number format to set; absent = keep the cell's own. */
  readonly format?: string;
}

/** One way to fix a finding, as the user sees it. If a finding has several, the user chooses. */
export interface SafeFix {
  /** A sentence about what the fix does. */
  readonly label: string;
  /** The label of its button, e.g. 改为 9.96. */
  readonly button: string;
  readonly edits: readonly FixEdit[];
  /** Sums that were right and change too, each with its value after this fix alone. */
  readonly sums?: readonly FixEdit[];
  /**
   * true when nothing else can be right; only such fixes are applied to all findings of a kind at once and by `pj
   * fix`.
   */
  readonly certain: boolean;
}

/** A likely cause of a wrong total, computed from the cells. */
export interface Diagnosis {
  readonly reason: string;
  readonly sentence: string;
  readonly cells: readonly CellAt[];
}

export interface Finding {
  /** Stable within a check run: code + cell + reason. */
  readonly id: string;
  readonly code: string;
  readonly check: string;
  readonly area: Area;
  readonly severity: Severity;
  /** `Form.id`, or null for findings about the workbook. */
  readonly form: string | null;
  /** The cell that should be corrected first. */
  readonly cell: CellAt;
  /** The cells from which the finding was computed. */
  readonly related: readonly CellAt[];
  /** Key of the sentence within the check. */
  readonly reason: string;
  /** What is wrong, what the value should be, and the calculation. */
  readonly message: string;
  /** 实为, 应为, 差 as decimal strings or texts; null where there is no such value. */
  readonly stated: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  /** The calculation with the numbers of this form, e.g. `9 + 20 + 53 + 10 + 10 = 102`. */
  readonly calculation: string | null;
  /** 怎么改. */
  readonly repair: string;
  readonly basis: readonly Basis[];
  readonly fixes: readonly SafeFix[];
  readonly diagnosis: readonly Diagnosis[];
  /** true when the receiving system refuses to save or import a form with this fault (导入前检查). */
  readonly refused: boolean;
  /** Changes when the cell or a cell it was computed from changes; an ignore entry is then no longer valid. */
  readonly fingerprint: string;
}

/** The result of one check on one form. */
export type CheckOutcome = 'holds' | 'violated' | 'does-not-apply' | 'cannot-judge';

export interface CheckTally {
  readonly code: string;
  readonly check: string;
  readonly outcome: CheckOutcome;
  /** How many subjects were looked at. */
  readonly judged: number;
  /** The cells of the subjects that could not be judged and that a person must look at. */
  readonly open: readonly CellAt[];
}

/** A check failed with an error: it judges nothing, and the user is informed. */
export interface CheckFault {
  readonly code: string;
  readonly check: string;
  /** `Form.id`, or null for a check across forms. */
  readonly form: string | null;
  /** The cell at which it failed; null = the whole workbook. */
  readonly cell: CellAt | null;
  /** The error, for the people who fix it. */
  readonly detail: string;
  readonly stack: string;
}

/** One step of a calculation as data: a sentence key and its numbers. */
export interface CalculationStep {
  readonly step: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Steps and sentence are made when they are shown: most scores are right, and nobody reads how they come about. */
export type ExpectedScore =
  | {
      readonly kind: 'score';
      readonly value: Decimal;
      readonly steps: () => readonly CalculationStep[];
      readonly sentence: () => string;
      readonly rule: string;
      readonly assumed: boolean;
    }
  | {
      readonly kind: 'tier';
      readonly tier: string;
      readonly low: Decimal;
      readonly high: Decimal;
      readonly lowIncluded: boolean;
      readonly highIncluded: boolean;
      readonly sentence: () => string;
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly sentence: () => string };

export interface FormInspection {
  readonly form: Form;
  readonly profile: ProfileChoice;
  /** The rules that apply: the chosen profile, with the rules that the form prints in place of its own. */
  readonly rules: Profile;
  readonly tallies: readonly CheckTally[];
}

/** For a form with indicators: what its scores should be. */
export interface ScoredInspection extends FormInspection {
  readonly form: IndicatorForm;
  /** Per indicator, same order as `form.indicators`. */
  readonly expectedScores: readonly ExpectedScore[];
  readonly expectedExecution: ExpectedScore | null;
  readonly expectedTotal: ExpectedScore | null;
}

export function isScored(inspection: FormInspection): inspection is ScoredInspection {
  return 'expectedScores' in inspection;
}

export interface Inspection {
  readonly workbook: string;
  /** What was judged: everything, or only what is already filled in. */
  readonly preset: Preset;
  readonly forms: readonly FormInspection[];
  readonly others: readonly OtherSheet[];
  /** Sorted by sheet, then row, then severity. */
  readonly findings: readonly Finding[];
  /** Findings the user chose to ignore, with the reason given. */
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Ignore entries that no longer apply: the cell changed or the fault is fixed. */
  readonly stale: readonly IgnoreEntry[];
  /** Sheets that could not be read; nothing is checked on them. */
  readonly unread: readonly UnreadSheet[];
  /** Checks that failed with an error; their subjects are not judged. */
  readonly faults: readonly CheckFault[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Checks that were judged, did not apply, or were left to a person, over all forms. */
  readonly summary: { readonly judged: number; readonly notApplicable: number; readonly toPerson: number };
}

export interface IgnoreEntry {
  readonly code: string;
  /** null = the whole check is switched off. */
  readonly cell: { readonly sheetName: string; readonly address: string } | null;
  readonly fingerprint: string | null;
  readonly reason: string;
}

export interface InspectOptions {
  /** Profile for every form; absent = detect for each. */
  readonly profile?: string;
  /** Printed rules that are not applied: all, or only those with these keys. */
  readonly ignorePrinted?: IgnorePrinted;
  /** true when the profile came with the file and was not chosen by this user. */
  readonly broughtByFile?: boolean;
  /** The user's own profiles (validated JSON), in addition to the built-in ones. */
  readonly customProfiles?: readonly unknown[];
  /** 提交前 (default) judges everything; 填报中 judges only what is already filled in. */
  readonly preset?: Preset;
  readonly ignore?: readonly IgnoreEntry[];
  /** Only these sheets (by index); absent = all. */
  readonly sheets?: readonly number[];
  /** Columns that the user chose: `Form.layout` → column → label of its header (`FormCell.text` normalised). */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type { FormKind };
