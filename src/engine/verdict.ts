import type { CellAt } from '../workbook/edit';
import type { Severity } from '../workbook/severity';
import type { Finding, Inspection } from './finding';
import { own } from '../workbook/own';
import { fillTemplate } from './locales/text';
import { DEMAND_NAMES, VERDICT_TITLES, verdictTexts } from './locales/zh-CN/verdict';
import { flatMap } from './lists';

/**
 * What the user must do about a finding: change something, fill a cell that is still blank, explain, or nothing.
 */
export type Demand = 'change' | 'fill' | 'explain' | 'optional';

/** In the order in which the user works on them. */
export const DEMANDS: readonly Demand[] = ['change', 'fill', 'explain', 'optional'];

/** Findings that only mean that a score or a rate is still blank, by check and reason. */
const STILL_BLANK: Readonly<Record<string, readonly string[]>> = {
  'score-missing': ['column', 'missing', 'not-applicable', 'execution', 'total'],
  'execution-rate': ['missing'],
};

export function demandOf({
  check,
  reason,
  refused,
  severity,
}: Pick<Finding, 'check' | 'reason' | 'refused' | 'severity'>): Demand {
  if (own(STILL_BLANK, check)?.includes(reason)) return 'fill';
  if (severity === 'error' || refused) return 'change';
  return severity === 'info' ? 'optional' : 'explain';
}

export function demandName(finding: Finding): string {
  return DEMAND_NAMES[demandOf(finding)];
}

/** The four marks of a host, by demand: 必须改 red, 要说明 yellow, 待填 blue, 可不改 green. */
export const MARK_OF: Readonly<Record<Demand, Severity>> = {
  change: 'error',
  explain: 'warning',
  fill: 'review',
  optional: 'info',
};

/** `none` = there is no form to judge; otherwise whether the workbook may be submitted. */
export type VerdictAnswer = keyof typeof VERDICT_TITLES;

export interface WorkbookVerdict {
  readonly answer: VerdictAnswer;
  /** The number of findings for each demand; for `fill` the number of blank cells. */
  readonly demands: Readonly<Record<Demand, number>>;
  readonly title: string;
  /** The numbers and the note as text. */
  readonly detail: string;
  /** What was ignored or not judged; empty when there is nothing. */
  readonly note: string;
}

/** What the verdict needs; of the forms only their number. */
type Judged = Pick<Inspection, 'preset' | 'findings' | 'ignored' | 'faults' | 'unread'> & {
  readonly forms: readonly unknown[];
};

/**
 * Whether the workbook may be submitted. Pane, list of files, report, command line and JSON all use this result. A
 * draft is never reported as ready, because its blank cells were not checked.
 */
export function verdictOf(inspection: Judged): WorkbookVerdict {
  const demands = countDemands(inspection.findings);
  const answer = verdictAnswer(inspection, demands);
  const draft = inspection.preset === 'draft' && answer !== 'none' && answer !== 'not-yet';
  const title = draft ? verdictTexts.draft : VERDICT_TITLES[answer];
  const beside = noteOf(inspection);
  if (answer !== 'none')
    return { answer, demands, title, detail: `${numbersOf(demands)}${beside}`, note: beside };
  const note = `${verdictTexts.none}${beside}`;
  return { answer, demands, title, detail: note, note };
}

/** Title and detail as one line. */
export function verdictLine({ title, detail }: WorkbookVerdict): string {
  return `${title}：${detail}`;
}

function verdictAnswer(
  { forms, faults, unread }: Judged,
  demands: WorkbookVerdict['demands'],
): VerdictAnswer {
  if (forms.length === 0) return 'none';
  if (demands.change + demands.fill > 0) return 'not-yet';
  // Failed checks and unread sheets are not judged: a person must look.
  return demands.explain + faults.length + unread.length > 0 ? 'explain' : 'ready';
}

export function countDemands(findings: readonly Finding[]): WorkbookVerdict['demands'] {
  const of = (demand: Demand) => findings.filter((finding) => demandOf(finding) === demand);
  return {
    change: of('change').length,
    explain: of('explain').length,
    optional: of('optional').length,
    fill: blankCells(of('fill')),
  };
}

/** `5 处`, for blank cells `10 格`: a number always has its unit. */
export function countText(demand: Demand, count: number): string {
  return fillTemplate(verdictTexts[demand === 'fill' ? 'blanks' : 'places'], { count: String(count) });
}

/** A column that is completely blank is one finding over all of its cells. */
function blankCells(findings: readonly Finding[]): number {
  const key = ({ sheet, address }: CellAt) => `${sheet}!${address}`;
  const cells = flatMap(findings, ({ cell, related, reason }) =>
    reason === 'column' ? [cell, ...related] : cell,
  );
  return new Set(cells.map(key)).size;
}

function numbersOf(demands: WorkbookVerdict['demands']): string {
  const counted = DEMANDS.filter((demand) => demands[demand] > 0).map((demand) =>
    fillTemplate(verdictTexts[demand], { count: String(demands[demand]) }),
  );
  return counted.length > 0 ? `${counted.join('，')}。` : verdictTexts.clean;
}

function noteOf({ ignored, faults, unread }: Judged): string {
  const errors = ignored.filter(({ finding }) => demandOf(finding) === 'change').length;
  const beside = (key: 'ignored' | 'ignoredErrors' | 'faults' | 'sheets', count: number) =>
    count === 0 ? '' : fillTemplate(verdictTexts[key], { count: String(count) });
  return `${beside('ignored', ignored.length)}${beside('ignoredErrors', errors)}${beside('faults', faults.length)}${beside('sheets', unread.length)}`;
}
