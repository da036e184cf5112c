import { ALL_CHECKS } from './checks/all-checks';
import type { ChosenProfile, FormContext } from './checks/context';
import { IndicatorContext, WorkbookContext } from './checks/context';
import { faultOf, FAULT_STEPS } from './checks/fault';
import { applyIgnores, runForm, runWorkbook, sortFindings, withOwnIds } from './checks/run';
import type { Severity } from '../workbook/severity';
import type {
  CheckFault,
  CheckTally,
  Finding,
  FormInspection,
  InspectOptions,
  Inspection,
  ScoredInspection,
} from './finding';
import type { Form, Recognition } from './form';
import { fillTemplate } from './locales/text';
import { detectionTexts } from './locales/zh-CN/detection';
import { findProfile, keptProfiles, profiles } from './profiles';
import { besideOthers } from './profiles/beside';
import { regionsIn } from './profiles/detect';
import { settleRules } from './profiles/settle';
import type { Profile } from './profiles';
import { recognise } from './recognise';
import type { ExpectedFormScores } from './score';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { settledFixes } from './settled-fixes';
import { withCarriedSums } from './carried-sums';
import { flatMap } from './lists';

/**
 * The public interface of the engine: it takes a workbook and returns an inspection. It is pure: it uses no host
 * and no clock.
 */
export { planFill } from './fill';
export { recognise } from './recognise';
export { ALL_CHECKS } from './checks/all-checks';
export * from './finding';
export type { WorkbookSnapshot } from '../workbook/snapshot';

/** A profile as choosers list it. */
export interface ProfileEntry {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
}

/**
 * Reads every form of the workbook, checks it with the profile that fits (or with the one in the options) and
 * returns the findings, sorted by place.
 */
export function inspect(workbook: WorkbookSnapshot, options: InspectOptions = {}): Inspection {
  const { sheets, columns } = options;
  const recognition = recognise(workbook, { ...(sheets ? { sheets } : {}), ...(columns ? { columns } : {}) });
  return inspectRecognised(workbook, recognition, options);
}

/** The same for forms that are already recognised. */
export function inspectRecognised(
  workbook: WorkbookSnapshot,
  recognition: Recognition,
  options: InspectOptions = {},
): Inspection {
  const choose = profileChooser(workbook, options);
  const context = new WorkbookContext(workbook, recognition, options.preset ?? 'submission', choose);
  const runs = context.formContexts.map((form) => ({ form, run: runForm(ALL_CHECKS, form) }));
  const across = runWorkbook(ALL_CHECKS, context);
  const all = withOwnIds(sortFindings([...flatMap(runs, ({ run }) => run.findings), ...across.findings]));
  const { findings: kept, ignored, stale } = applyIgnores(all, options.ignore ?? []);
  const findings = withCarriedSums(settledFixes(kept), context.formContexts);
  const inspected = runs.map(({ form, run }) => formInspection(form, run.tallies));
  return {
    workbook: workbook.name,
    preset: context.preset,
    forms: besideOthers(inspected.map(({ inspection }) => inspection)),
    others: recognition.others,
    findings,
    ignored,
    stale,
    unread: workbook.unread ?? [],
    faults: [
      ...context.faults,
      ...flatMap(inspected, ({ faults }) => faults),
      ...flatMap(runs, ({ run }) => run.faults),
      ...across.faults,
    ],
    counts: countsOf(findings),
    summary: summaryOf([...flatMap(runs, ({ run }) => run.tallies), ...across.tallies]),
  };
}

function profileChooser(workbook: WorkbookSnapshot, options: InspectOptions) {
  const { profile, customProfiles, ignorePrinted = false, broughtByFile = false } = options;
  const regions = regionsIn([workbook.name, ...workbook.sheets.map(({ name }) => name)]);
  const chosen = profile === undefined ? null : chosenProfile(profile, customProfiles ?? []);
  const missed =
    profile === undefined || chosen ? [] : [fillTemplate(detectionTexts['chosen-missing'], { profile })];
  return (form: Form): ChosenProfile => {
    const settled = settleRules(form, {
      regions,
      ignorePrinted,
      broughtByFile,
      ...(chosen ? { chosen } : {}),
    });
    const { choice } = settled;
    return { ...settled, choice: { ...choice, evidence: [...missed, ...choice.evidence] } };
  };
}

function chosenProfile(id: string, custom: readonly unknown[]): Profile | null {
  return findProfile(id) ?? keptProfiles(custom).find((profile) => profile.id === id) ?? null;
}

/** Built-in profiles and the user's own, as choosers list them. */
export function listProfiles(custom: readonly unknown[] = []): readonly ProfileEntry[] {
  return [...profiles, ...keptProfiles(custom)].map(({ id, name, summary }) => ({ id, name, summary }));
}

/** If the scores of a form cannot be computed because of an error in our code, only these scores are missing. */
function formInspection(
  context: FormContext,
  tallies: readonly CheckTally[],
): { readonly inspection: FormInspection; readonly faults: readonly CheckFault[] } {
  const { form, choice, profile } = context;
  const rest = { form, profile: choice, rules: profile, tallies };
  if (!(context instanceof IndicatorContext)) return { inspection: rest, faults: [] };
  try {
    return { inspection: { ...rest, ...scoresOf(context.expected) }, faults: [] };
  } catch (error) {
    const none = { expectedScores: [], expectedExecution: null, expectedTotal: null };
    return {
      inspection: { ...rest, ...none },
      faults: [faultOf(context.book, FAULT_STEPS.scoring, form, error)],
    };
  }
}

function scoresOf({
  indicators,
  execution,
  total,
}: ExpectedFormScores): Omit<ScoredInspection, keyof FormInspection> {
  return { expectedScores: indicators, expectedExecution: execution, expectedTotal: total };
}

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, review: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function summaryOf(tallies: readonly CheckTally[]): Inspection['summary'] {
  const counts = { holds: 0, violated: 0, 'cannot-judge': 0, 'does-not-apply': 0 };
  for (const { outcome } of tallies) counts[outcome] += 1;
  return {
    judged: counts.holds + counts.violated,
    notApplicable: counts['does-not-apply'],
    toPerson: counts['cannot-judge'],
  };
}
