import type { CheckId, ReasonOf } from './texts';
import type { Severity } from '../../workbook/severity';
import type { Basis } from '../basis';
import type { Area, CheckOutcome, Diagnosis, SafeFix } from '../finding';
import { isOf, type Form, type FormCell, type FormFamily, type FormOf } from '../form';
import type { BasisId } from './basis';
import { basisOf } from './basis';
import type { ContextOf, FormContext, WorkbookContext } from './context';
import { BrokenCheck, cellIn, type SubjectCell } from './fault';
import { flatMap } from '../lists';

export type { CheckId, ReasonOf };

/** The result of a check for one subject. */
export type Verdict<Reason extends string> =
  | { readonly kind: 'holds' }
  | { readonly kind: 'does-not-apply' }
  /** The rule applies, but only a person can decide. */
  | { readonly kind: 'cannot-judge'; readonly cell?: FormCell }
  | Violation<Reason>;

export interface Violation<Reason extends string = string> {
  readonly kind: 'violated';
  /** Key of the sentence in the locale. */
  readonly reason: Reason;
  /** The cell to be corrected first. */
  readonly cell: FormCell;
  /** The cells it was computed from. */
  readonly related: readonly FormCell[];
  /** The values for the placeholders of the sentence. */
  readonly data: Readonly<Record<string, string>>;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly calculation: string | null;
  /** The severity for this finding; null = the severity of the check. */
  readonly severity: Severity | null;
  readonly fixes: readonly SafeFix[];
  readonly diagnosis: readonly Diagnosis[];
  /** Whether the receiving system refuses the form because of this finding; null = as the check states. */
  readonly refused: boolean | null;
  /** Sources of the rule in the profile, shown before the basis of the check. */
  readonly basis: readonly Basis[];
}

export const holds = { kind: 'holds' } as const;
export const doesNotApply = { kind: 'does-not-apply' } as const;
export const cannotJudge = { kind: 'cannot-judge' } as const;
/** Only a person can decide; `cell` is the place to look at. */
export const cannotJudgeAt = (cell: FormCell) => ({ kind: 'cannot-judge', cell }) as const;

export interface ViolationDetails {
  readonly related?: readonly (FormCell | null)[];
  readonly data?: Readonly<Record<string, string>>;
  readonly stated?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly calculation?: string;
  readonly severity?: Severity;
  readonly fixes?: readonly SafeFix[];
  readonly diagnosis?: readonly Diagnosis[];
  readonly refused?: boolean;
  readonly basis?: readonly Basis[];
}

/** A form with this is not refused on saving. */
export const AS_WARNING = { severity: 'warning', refused: false } as const;
export const AS_REVIEW = { severity: 'review', refused: false } as const;

/** The rule is broken; `reason` selects the sentence, `details` fill it. */
export function violated<Reason extends string>(
  reason: Reason,
  cell: FormCell,
  details: ViolationDetails = {},
): Violation<Reason> {
  return {
    kind: 'violated',
    reason,
    cell,
    related: flatMap(details.related ?? [], (other) => (other && other !== cell ? other : null)),
    data: details.data ?? {},
    stated: details.stated ?? null,
    expected: details.expected ?? null,
    difference: details.difference ?? null,
    calculation: details.calculation ?? null,
    severity: details.severity ?? null,
    fixes: details.fixes ?? [],
    diagnosis: details.diagnosis ?? [],
    refused: details.refused ?? null,
    basis: details.basis ?? [],
  };
}

/** What every check states about itself; the manual and the switches are made from it. */
export interface CheckHead {
  /** Stable and short, e.g. PJ401. */
  readonly code: string;
  /** Readable, e.g. score-over-weight; the key of its texts. */
  readonly id: CheckId;
  readonly area: Area;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  /** The receiving system refuses to save or import a form with this fault. */
  readonly refused: boolean;
  /** false: not judged in the preset 填报中, because the check only reports cells that are still empty. */
  readonly inDraft: boolean;
}

export interface CheckRun {
  readonly outcome: CheckOutcome;
  /** How many subjects the rule applied to. */
  readonly judged: number;
  /** Cells of the subjects that could not be judged. */
  readonly open: readonly SubjectCell[];
  /** `form`: only of a check over all forms. */
  readonly violations: readonly { readonly form: Form | null; readonly violation: Violation }[];
}

/** A check of one form. */
export interface FormCheck extends CheckHead {
  readonly scope: 'form';
  run(context: FormContext): CheckRun;
}

/** A check over all forms and sheets of a workbook. */
export interface WorkbookCheck extends CheckHead {
  readonly scope: 'workbook';
  run(context: WorkbookContext): CheckRun;
}

export type Check = FormCheck | WorkbookCheck;

interface HeadDefinition<Id extends CheckId> {
  readonly code: string;
  readonly id: Id;
  readonly area: Area;
  readonly severity: Severity;
  readonly basis: readonly BasisId[];
  readonly refused?: boolean;
  readonly inDraft?: boolean;
}

export interface CheckDefinition<
  Id extends CheckId,
  Family extends FormFamily,
  Subject,
> extends HeadDefinition<Id> {
  /** The forms that it checks: one family or several. */
  readonly about: Family | readonly Family[];
  /** Only these kinds of them; absent = every kind. */
  readonly kinds?: readonly FormOf<Family>['kind'][];
  readonly subjects: (form: FormOf<Family>, context: ContextOf<FormOf<Family>>) => readonly Subject[];
  readonly applies?: (subject: Subject, context: ContextOf<FormOf<Family>>) => boolean;
  readonly judge: (subject: Subject, context: ContextOf<FormOf<Family>>) => Verdict<ReasonOf<Id>>;
}

function headOf<Id extends CheckId>(definition: HeadDefinition<Id>): CheckHead {
  return {
    code: definition.code,
    id: definition.id,
    area: definition.area,
    severity: definition.severity,
    basis: definition.basis.map(basisOf),
    refused: definition.refused ?? false,
    inDraft: definition.inDraft ?? true,
  };
}

/**
 * Defines a check of one form; it receives only the forms it is about. Whether a rule *applies* is separate from
 * whether it *holds*: on a form without what it checks, a check does not fail; it does not apply.
 */
export function defineCheck<Id extends CheckId, Family extends FormFamily, Subject>(
  definition: CheckDefinition<Id, Family, Subject>,
): FormCheck {
  const { about, kinds, applies, judge, severity } = definition;
  const families: readonly Family[] = typeof about === 'string' ? [about] : about;
  return {
    ...headOf(definition),
    scope: 'form',
    run(context) {
      if (!isAbout(context, families)) return NOT_ABOUT;
      const { form } = context;
      if (kinds && !kinds.some((kind) => kind === form.kind)) return NOT_ABOUT;
      return judgeAll(severity, definition.subjects(form, context), (subject) =>
        applies === undefined || applies(subject, context) ? judge(subject, context) : doesNotApply,
      );
    },
  };
}

const NOT_ABOUT: CheckRun = { outcome: 'does-not-apply', judged: 0, open: [], violations: [] };

function isAbout<Family extends FormFamily>(
  context: FormContext,
  families: readonly Family[],
): context is ContextOf<FormOf<Family>> & FormContext<FormOf<Family>> {
  return isOf(context.form, families);
}

export interface WorkbookCheckDefinition<Id extends CheckId, Subject> extends HeadDefinition<Id> {
  readonly subjects: (context: WorkbookContext) => readonly Subject[];
  readonly judge: (subject: Subject, context: WorkbookContext) => Verdict<ReasonOf<Id>>;
  /** The form of a finding, or null when the finding is about the workbook. */
  readonly formOf?: (subject: Subject) => Form | null;
}

/** Defines a check over all forms. Violations name their cell, and the sheet is that of the cell. */
export function defineWorkbookCheck<Id extends CheckId, Subject>(
  definition: WorkbookCheckDefinition<Id, Subject>,
): WorkbookCheck {
  return {
    ...headOf(definition),
    scope: 'workbook',
    run(context) {
      const { formOf, judge, severity } = definition;
      return judgeAll(severity, definition.subjects(context), (subject) => judge(subject, context), formOf);
    },
  };
}

/**
 * Judges every subject and adds up the verdicts.
 * @throws BrokenCheck with the subject whose judgement failed.
 */
function judgeAll<Subject>(
  severity: Severity,
  subjects: readonly Subject[],
  judge: (subject: Subject) => Verdict<string>,
  formOf?: (subject: Subject) => Form | null,
): CheckRun {
  const violations: { readonly form: Form | null; readonly violation: Violation }[] = [];
  const open: SubjectCell[] = [];
  let worst: CheckOutcome = 'does-not-apply';
  let judged = 0;
  for (const subject of subjects) {
    try {
      const verdict = judge(subject);
      if (verdict.kind === 'does-not-apply') continue;
      judged += 1;
      const outcome = outcomeOf(verdict, severity);
      if (outcome === 'cannot-judge') open.push(...placeOf(verdict, subject));
      if (verdict.kind === 'violated')
        violations.push({ form: formOf?.(subject) ?? null, violation: verdict });
      if (outcome !== worst && gravity(outcome) < gravity(worst)) worst = outcome;
    } catch (error) {
      throw new BrokenCheck(subject, error);
    }
  }
  return { outcome: worst, judged, open, violations };
}

/** The place to look at; a subject without a cell has none. */
function placeOf(verdict: Verdict<string>, subject: unknown): readonly SubjectCell[] {
  const named = verdict.kind === 'violated' || verdict.kind === 'cannot-judge' ? verdict.cell : undefined;
  const place = named ?? (isForm(subject) ? null : cellIn(subject, 2));
  return place === null ? [] : [{ sheet: place.sheet, address: place.address }];
}

const isForm = (subject: unknown): boolean =>
  typeof subject === 'object' && subject !== null && 'sheetName' in subject && 'range' in subject;

function outcomeOf(verdict: Verdict<string>, severity: Severity): CheckOutcome {
  if (verdict.kind !== 'violated') return verdict.kind;
  // A finding for review by a person does not count as a violation.
  return (verdict.severity ?? severity) === 'review' ? 'cannot-judge' : 'violated';
}

const WORST_OUTCOME_FIRST: readonly CheckOutcome[] = ['violated', 'cannot-judge', 'holds', 'does-not-apply'];

const gravity = (outcome: CheckOutcome): number => WORST_OUTCOME_FIRST.indexOf(outcome);
