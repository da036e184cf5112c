import { rangeAddress } from '../address';
import { ALL_CHECKS } from '../checks';
import type { CellAt, CheckTally, Finding, FormInspection, Inspection, Severity } from '../finding';
import { SEVERITIES } from '../finding';
import type { ReportKey } from '../locales/zh-CN/report';
import { OTHER_SHEET_NAMES, reportTexts } from '../locales/zh-CN/report';
import { FORM_KIND_NAMES, SEVERITY_NAMES, textOf } from '../locales/zh-CN';
import { fillTemplate } from '../locales/text';

/** One workbook of a report: what was found in it, or why it could not be read. */
export interface ReportEntry {
  /** Path or name by which the user knows the file. */
  readonly path: string;
  readonly inspection: Inspection | null;
  /** Sentence, when the file could not be read. */
  readonly error: string | null;
}

/** What only the caller knows: the engine has no clock. */
export interface ReportDetails {
  readonly version: string;
  /** Local date and time as the report shows them, e.g. 2026-03-01 09:30. */
  readonly time: string;
}

export interface FindingView {
  readonly severity: Severity;
  readonly severityName: string;
  readonly code: string;
  readonly title: string;
  readonly sheetName: string;
  readonly cell: string;
  readonly message: string;
  /** 实为, 应为, 差, 计算 … that apply, in this order. */
  readonly facts: readonly Line[];
  readonly causes: readonly string[];
  readonly basis: readonly string[];
  readonly refused: boolean;
}

export interface Line {
  readonly label: string;
  readonly text: string;
}

export interface FormView {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly findings: readonly FindingView[];
  /** Titles of the checks that were left to a person. */
  readonly toPerson: readonly string[];
}

/** What the summary of a report says of one workbook. */
export interface WorkbookSummary {
  readonly path: string;
  readonly verdict: string;
  /** Worst severity, `unread`, or null when nothing was found. */
  readonly worst: Severity | 'unread' | null;
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface WorkbookView extends WorkbookSummary {
  readonly lines: readonly Line[];
  readonly refused: readonly FindingView[];
  readonly forms: readonly FormView[];
  readonly across: readonly FindingView[];
  readonly faults: readonly string[];
  readonly ignored: readonly string[];
  readonly stale: readonly string[];
  readonly others: readonly string[];
}

/** A report without its workbooks: heading and summary. */
export interface ReportCover {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Worst first. */
  readonly workbooks: readonly WorkbookSummary[];
}

/** How a report is written, in pieces: of a thousand workbooks nobody has to hold more than one view. */
export interface ReportWriter {
  readonly head: (cover: ReportCover) => string;
  readonly workbook: (view: WorkbookView) => string;
  readonly tail: (cover: ReportCover) => string;
}

export function word(key: ReportKey, data: Readonly<Record<string, string | number>> = {}): string {
  const texts = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]));
  return fillTemplate(reportTexts[key], texts);
}

/** `H14`, or with the sheet in front where it is another one. */
export function placeText(cell: CellAt, sheet: number): string {
  return cell.sheet === sheet ? cell.address : `${cell.sheetName}!${cell.address}`;
}

export function findingView(finding: Finding): FindingView {
  const { stated, expected, difference, calculation, related, cell } = finding;
  const facts: readonly (readonly [ReportKey, string | null])[] = [
    ['stated', stated],
    ['expected', expected],
    ['difference', difference],
    ['calculation', calculation],
    ['related', related.length > 0 ? shortList(related.map((other) => placeText(other, cell.sheet))) : null],
    ['repair', finding.repair],
  ];
  return {
    severity: finding.severity,
    severityName: SEVERITY_NAMES[finding.severity],
    code: finding.code,
    title: titleOf(finding.code),
    sheetName: cell.sheetName,
    cell: cell.address,
    message: finding.message,
    facts: facts.flatMap(([key, text]) => (text === null || text === '' ? [] : [{ label: word(key), text }])),
    causes: finding.diagnosis.map(({ sentence }) => sentence),
    basis: finding.basis.map(({ text, ground }) => `${text}（${word(`ground.${ground}`)}）`),
    refused: finding.refused,
  };
}

function titleOf(code: string): string {
  const check = ALL_CHECKS.find((candidate) => candidate.code === code);
  return check ? textOf(check.id).title : code;
}

const MANY = 12;

function shortList(places: readonly string[]): string {
  return places.length > MANY
    ? `${places.slice(0, MANY).join('、')} 等 ${places.length} 个`
    : places.join('、');
}

/** Whether the form may be handed in, and what this answer does not cover. */
export function verdictOf(inspection: Inspection): string {
  const { faults } = inspection;
  const beside = faults.length > 0 ? word('verdict.faults', { faults: faults.length }) : '';
  return `${judgementOf(inspection)}${beside}`;
}

function judgementOf({ counts, findings, forms }: Inspection): string {
  if (forms.length === 0) return word('verdict.none');
  const refused = findings.filter((finding) => finding.refused && finding.severity === 'error').length;
  if (counts.error > 0) {
    return `${word('verdict.error', counts)}${refused > 0 ? word('verdict.refused', { refused }) : ''}`;
  }
  if (counts.warning > 0) return word('verdict.warning', counts);
  return counts.review > 0 ? word('verdict.review', counts) : word('verdict.clean');
}

function formView(inspection: FormInspection, findings: readonly Finding[]): FormView {
  const { form, profile, tallies } = inspection;
  const evidence = profile.evidence.join('；');
  const key =
    evidence === '' && profile.chosenBy === 'detection'
      ? 'profile.default'
      : (`profile.${profile.chosenBy}` as const);
  return {
    heading: word('form', {
      kind: FORM_KIND_NAMES[form.kind],
      title: (form.title?.text ?? '').replace(/\s+/g, ' ') || form.sheetName,
      sheet: form.sheetName,
      range: rangeAddress(form.range),
    }),
    lines: [
      { label: word('profile'), text: word(key, { name: profile.name, evidence }) },
      { label: word('checked'), text: tallyText(tallies) },
    ],
    findings: findings.map(findingView),
    toPerson: tallies
      .filter(({ outcome }) => outcome === 'cannot-judge')
      .map(({ code }) => `${titleOf(code)}（${code}）`),
  };
}

function tallyText(tallies: readonly CheckTally[]): string {
  const count = (...outcomes: readonly CheckTally['outcome'][]) =>
    tallies.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return word('tally', {
    judged: count('holds', 'violated'),
    notApplicable: count('does-not-apply'),
    toPerson: count('cannot-judge'),
  });
}

const NONE: Readonly<Record<Severity, number>> = { error: 0, warning: 0, review: 0, info: 0 };

export function workbookSummary({ path, inspection, error }: ReportEntry): WorkbookSummary {
  if (!inspection) {
    return { path, verdict: word('verdict.unread', { error: error ?? '' }), worst: 'unread', counts: NONE };
  }
  const { counts } = inspection;
  return {
    path,
    verdict: verdictOf(inspection),
    worst: SEVERITIES.find((severity) => counts[severity] > 0) ?? null,
    counts,
  };
}

function unread(entry: ReportEntry): WorkbookView {
  return {
    ...workbookSummary(entry),
    lines: [],
    refused: [],
    forms: [],
    across: [],
    faults: [],
    ignored: [],
    stale: [],
    others: [],
  };
}

export function workbookView(entry: ReportEntry): WorkbookView {
  const { inspection } = entry;
  if (!inspection) return unread(entry);
  const { findings, forms, counts, summary } = inspection;
  const ids = new Set(forms.map(({ form }) => form.id));
  return {
    ...workbookSummary(entry),
    lines: [
      { label: word('findings'), text: word('counts', counts) },
      { label: word('checked'), text: word('checked.forms', { forms: forms.length, ...summary }) },
    ],
    refused: findings.filter(({ refused }) => refused).map(findingView),
    forms: forms.map((form) =>
      formView(
        form,
        findings.filter((finding) => finding.form === form.form.id),
      ),
    ),
    across: findings.filter(({ form }) => form === null || !ids.has(form)).map(findingView),
    faults: inspection.faults.map(({ code, cell, detail }) =>
      word('faults.line', {
        place: cell ? `${cell.sheetName}!${cell.address}` : word('across'),
        title: titleOf(code),
        code,
        detail,
      }),
    ),
    ignored: inspection.ignored.map(({ finding, reason }) =>
      word('ignored.line', {
        place: `${finding.cell.sheetName}!${finding.cell.address}`,
        title: titleOf(finding.code),
        code: finding.code,
        message: finding.message,
        reason: reason || '—',
      }),
    ),
    stale: inspection.stale.map(({ code, cell, reason }) =>
      word('stale.line', {
        place: cell ? `${cell.sheetName}!${cell.address}` : '',
        code,
        reason: reason || '—',
      }),
    ),
    others: inspection.others.map(({ sheetName, kind }) =>
      word('others.line', { sheet: sheetName, kind: OTHER_SHEET_NAMES[kind] }),
    ),
  };
}

function rank({ worst, counts }: WorkbookSummary): readonly number[] {
  return [worst === 'unread' ? 0 : 1, -counts.error, -counts.warning, -counts.review, -counts.info];
}

/** Worst first: unread files, then by errors, warnings, reviews. Equal ones keep their order. */
export function worstFirst<T>(items: readonly T[], summaryOf: (item: T) => WorkbookSummary): readonly T[] {
  return items
    .map((item, index) => ({ item, index, rank: rank(summaryOf(item)) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((value, place) => value !== b.rank[place]);
      return at < 0 ? a.index - b.index : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    })
    .map(({ item }) => item);
}

export function reportCover(
  workbooks: readonly WorkbookSummary[],
  { version, time }: ReportDetails,
): ReportCover {
  return {
    title: word('title'),
    lines: [
      { label: word('time'), text: time },
      { label: word('version'), text: version },
    ],
    workbooks,
  };
}

/** Cover and workbooks of a few entries, worst first. */
export function reportView(
  entries: readonly ReportEntry[],
  details: ReportDetails,
): { readonly cover: ReportCover; readonly views: readonly WorkbookView[] } {
  const views = worstFirst(entries.map(workbookView), (view) => view);
  return { cover: reportCover(views, details), views };
}

export function writeReport(
  writer: ReportWriter,
  entries: readonly ReportEntry[],
  details: ReportDetails,
): string {
  const { cover, views } = reportView(entries, details);
  return [writer.head(cover), ...views.map(writer.workbook), writer.tail(cover)].join('');
}

export function linesText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
