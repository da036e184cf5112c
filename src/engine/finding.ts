import type { Form, FormKind, IndicatorForm, OtherSheet } from './form';
import type { Basis } from './basis';
import type { ProfileChoice } from './profiles/choice';
import type { IgnorePrinted } from './profiles/printed-rule';
import type { Profile } from './profiles/types';
import type { CellValue, UnreadSheet } from '../workbook/snapshot';
import type { CellAt } from '../workbook/edit';
import type { Severity } from '../workbook/severity';

/** 提交前 judges everything; 填报中 only what is already filled. */
export type Preset = 'submission' | 'draft';

/** Areas of the form a check looks at, in the order of a form; pane and manual group by them. */
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

/** What one cell would hold. */
export interface FixEdit {
  readonly cell: CellAt;
  /** What it held when it was checked; a host leaves a cell alone that holds something else. */
  readonly old: CellValue;
  readonly value: string | number | null;
  /** Number format to set; absent = keep the cell's own. */
  readonly format?: string;
}

/** One way out of a finding, as a person is offered it. A finding with several is for a person to choose. */
export interface SafeFix {
  /** Sentence that says what the fix does. */
  readonly label: string;
  /** What is on its button, e.g. 改为 9.96. */
  readonly button: string;
  readonly edits: readonly FixEdit[];
  /** Sums that were right and change with it, each as it is after this fix alone. */
  readonly sums?: readonly FixEdit[];
  /** Nothing else can be right: only these are taken for a whole kind at once and by `pj fix`. */
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
  /** The cell to be corrected first. */
  readonly cell: CellAt;
  /** The cells it was computed from. */
  readonly related: readonly CellAt[];
  /** Key of the sentence within the check. */
  readonly reason: string;
  /** What is wrong, what it should be and by which calculation. */
  readonly message: string;
  /** 实为, 应为, 差 as decimal strings or texts; null where there is none. */
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
  /** The receiving system refuses to save or import a form with it (导入前检查). */
  readonly refused: boolean;
  /** Changes when the cell or what it was computed from changes; an ignored finding expires with it. */
  readonly fingerprint: string;
}

/** What one check did on one form. */
export type CheckOutcome = 'holds' | 'violated' | 'does-not-apply' | 'cannot-judge';

export interface CheckTally {
  readonly code: string;
  readonly check: string;
  readonly outcome: CheckOutcome;
  /** How many subjects were looked at. */
  readonly judged: number;
  /** Where a person must look: the cells of the subjects that could not be judged. */
  readonly open: readonly CellAt[];
}

/** A check broke down: nothing is said about what it looks at, and that is said. */
export interface CheckFault {
  readonly code: string;
  readonly check: string;
  /** `Form.id`, or null for a check across forms. */
  readonly form: string | null;
  /** The cell it broke down over; null = the workbook as a whole. */
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

export type ExpectedScore =
  | {
      readonly kind: 'score';
      readonly value: string;
      readonly steps: readonly CalculationStep[];
      readonly sentence: string;
      readonly rule: string;
      readonly assumed: boolean;
    }
  | {
      readonly kind: 'tier';
      readonly tier: string;
      readonly low: string;
      readonly high: string;
      readonly lowIncluded: boolean;
      readonly highIncluded: boolean;
      readonly sentence: string;
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly sentence: string };

export interface FormInspection {
  readonly form: Form;
  readonly profile: ProfileChoice;
  /** The rules in force: the chosen set with what the form prints laid over it. */
  readonly rules: Profile;
  readonly tallies: readonly CheckTally[];
}

/** Of a form with indicators: what its scores should be. */
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
  /** What was judged: everything, or only what is already filled. */
  readonly preset: Preset;
  readonly forms: readonly FormInspection[];
  readonly others: readonly OtherSheet[];
  /** Sorted by sheet, then row, then severity. */
  readonly findings: readonly Finding[];
  /** Findings the user chose to ignore, with the reason given. */
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Ignore entries that no longer match anything: the cell changed or the fault is gone. */
  readonly stale: readonly IgnoreEntry[];
  /** Sheets that could not be read, of which nothing is said. */
  readonly unread: readonly UnreadSheet[];
  /** Checks that broke down; their subjects are not judged. */
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
  /** Printed rules that are not applied: all of them, or those with these keys. */
  readonly ignorePrinted?: IgnorePrinted;
  /** The profile was not chosen by the person here: it came with the file. */
  readonly broughtByFile?: boolean;
  /** Profiles of the user (validated JSON), beside the built-in ones. */
  readonly customProfiles?: readonly unknown[];
  /** 提交前 (default) judges everything; 填报中 only what is already filled. */
  readonly preset?: Preset;
  readonly ignore?: readonly IgnoreEntry[];
  /** Only these sheets (by index); absent = all. */
  readonly sheets?: readonly number[];
  /** Columns the user pointed at: `Form.layout` → column → label of its header (`FormCell.text` normalised). */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type { FormKind };
