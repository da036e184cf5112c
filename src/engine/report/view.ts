import type { PartChoice, PartGround } from '../profiles/parts';
import { rangeAddress } from '../../workbook/address';
import { ALL_CHECKS } from '../checks/all-checks';
import { FAULT_STEPS } from '../checks/fault';
import type { CellAt } from '../../workbook/edit';
import type { Severity } from '../../workbook/severity';
import type { Basis, CheckTally, Finding, FormInspection, Inspection } from '../finding';
import type { ReportKey } from '../locales/zh-CN/report';
import { OTHER_SHEET_NAMES, reportTexts } from '../locales/zh-CN/report';
import { checkText } from '../checks/texts';
import { hasIndicators } from '../form';
import { unitNameOf } from '../reading/field-text';
import { projectNameOf } from '../reading/project-name';
import { FORM_KIND_NAMES } from '../locales/zh-CN';
import { DEMAND_NAMES } from '../locales/zh-CN/verdict';
import { fillTemplate, type CheckText } from '../locales/text';
import type { VerdictAnswer, Demand } from '../verdict';
import { countDemands, countText, demandOf, DEMANDS, verdictLine, verdictOf } from '../verdict';

/** One workbook of a report: what was found in it, or why it could not be read. */
export interface ReportEntry {
  /** Path or name by which the user knows the file. */
  readonly path: string;
  /** Of the bytes that were read, where the caller had them. */
  readonly sha256?: string;
  readonly inspection: Inspection | null;
  /** Sentence, when the file could not be read. */
  readonly error: string | null;
  /** What settings came with the file, as sentences. */
  readonly brought?: readonly string[];
}

/** What only the caller knows: the engine has no clock. */
export interface ReportDetails {
  readonly version: string;
  /** Local date and time as the report shows them, e.g. 2026-03-01 09:30. */
  readonly time: string;
}

export interface FindingView {
  readonly demand: Demand;
  readonly code: string;
  readonly title: string;
  readonly sheetName: string;
  readonly cell: string;
  readonly message: string;
  /** 实为, 应为, 差, 计算 … that apply, in this order. */
  readonly facts: readonly ReportLine[];
  readonly causes: readonly string[];
  /** Numbers of its grounds in `WorkbookView.bases`, from 1. */
  readonly bases: readonly number[];
  readonly refused: boolean;
}

/** What must be changed, must be explained …: one part of the report. */
export interface DemandView {
  readonly demand: Demand;
  readonly name: string;
  /** As the verdict counts: `5 处`, of blanks `10 格`. */
  readonly count: string;
  readonly findings: readonly FindingView[];
}

/** Findings of one check, shown as one line where nothing has to be done about them. */
export interface HintView {
  readonly code: string;
  readonly title: string;
  readonly count: number;
  /** `自评表 F12、F13；附表 D4` */
  readonly cells: string;
}

export interface ReportLine {
  readonly label: string;
  readonly text: string;
}

/** A row of the table of forms. */
export interface FormView {
  readonly heading: string;
  /** Its title, which mostly says the kind as well; the kind before it where it does not. */
  readonly name: string;
  /** Unit and project, as far as the form names them. */
  readonly about: string;
  readonly year: string;
  /** What the total shows. */
  readonly total: string;
  readonly place: string;
  readonly profile: string;
  readonly tally: string;
  readonly demands: Readonly<Record<Demand, number>>;
  /** Titles of the checks that were left to a person. */
  readonly toPerson: readonly string[];
}

/** What the summary of a report says of one workbook. */
export interface WorkbookSummary {
  readonly path: string;
  readonly verdict: string;
  readonly answer: VerdictAnswer | 'unread';
  readonly counts: Readonly<Record<Severity, number>>;
  readonly demands: Readonly<Record<Demand, number>>;
}

/** In the order of the report: verdict, forms, what must be changed, filled, explained; the grounds last. */
export interface WorkbookView extends WorkbookSummary {
  readonly lines: readonly ReportLine[];
  readonly forms: readonly FormView[];
  /** Only those with findings; what is optional is in `hints`. */
  readonly sections: readonly DemandView[];
  readonly hints: readonly HintView[];
  readonly bases: readonly string[];
  /** Sheets that could not be read. */
  readonly unread: readonly string[];
  readonly faults: readonly string[];
  readonly ignored: readonly string[];
  readonly stale: readonly string[];
  readonly others: readonly string[];
}

/** A report without its workbooks: heading and summary. */
export interface ReportCover {
  readonly title: string;
  readonly lines: readonly ReportLine[];
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

function findingView(finding: Finding, grounds: readonly string[]): FindingView {
  const { stated, expected, difference, calculation, related, cell } = finding;
  const facts: readonly (readonly [ReportKey, string | null])[] = [
    ['repair', finding.repair],
    ['stated', stated],
    ['expected', expected],
    ['difference', difference],
    ['calculation', calculation],
    ['related', related.length > 0 ? shortList(related.map((other) => placeText(other, cell.sheet))) : null],
  ];
  return {
    demand: demandOf(finding),
    code: finding.code,
    title: faultOf(finding.code),
    sheetName: cell.sheetName,
    cell: cell.address,
    message: finding.message,
    facts: facts.flatMap(([key, text]) => (text === null || text === '' ? [] : [{ label: word(key), text }])),
    causes: finding.diagnosis.map(({ sentence }) => sentence),
    bases: finding.basis.map((basis) => grounds.indexOf(groundText(basis)) + 1),
    refused: finding.refused,
  };
}

function groundText({ text, ground }: Basis): string {
  return `${text}（${word(`ground.${ground}`)}）`;
}

/** Every ground once, in the order in which the report first needs it. */
function groundsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ basis }) => basis.map(groundText)))];
}

function hintsOf(findings: readonly Finding[]): readonly HintView[] {
  const hints = findings.filter((finding) => demandOf(finding) === 'optional');
  return [...new Set(hints.map(({ code }) => code))].map((code) => {
    const own = hints.filter((hint) => hint.code === code);
    const sheets = [...new Set(own.map(({ cell }) => cell.sheetName))];
    const cells = sheets.map((sheet) => {
      const addresses = own.filter(({ cell }) => cell.sheetName === sheet).map(({ cell }) => cell.address);
      return `${sheet} ${shortList([...new Set(addresses)])}`;
    });
    return { code, title: faultOf(code), count: own.length, cells: cells.join('；') };
  });
}

/** The rule: 得分不高于分值. */
function ruleTitle(code: string): string {
  const step = Object.values(FAULT_STEPS).find((candidate) => candidate.code === code);
  return step ? word(step.id) : (textsOf(code)?.title ?? code);
}

/** What is wrong where the rule is broken: 得分高于分值. */
function faultOf(code: string): string {
  return textsOf(code)?.fault ?? ruleTitle(code);
}

function textsOf(code: string): CheckText | null {
  const check = ALL_CHECKS.find((candidate) => candidate.code === code);
  return check ? checkText(check.id) : null;
}

const MANY = 12;

function shortList(places: readonly string[]): string {
  return places.length > MANY
    ? `${places.slice(0, MANY).join('、')} 等 ${places.length} 个`
    : places.join('、');
}

function formView({ form, profile, tallies }: FormInspection, findings: readonly Finding[]): FormView {
  const evidence = profile.evidence.join('；');
  const key =
    evidence === '' && profile.chosenBy === 'detection'
      ? 'profile.unproven'
      : (`profile.${profile.chosenBy}` as const);
  const title = (form.title?.text ?? '').replace(/\s+/g, ' ') || form.sheetName;
  const [kind, range] = [FORM_KIND_NAMES[form.kind], rangeAddress(form.range)];
  return {
    heading: word('form', { kind, title, sheet: form.sheetName, range }),
    name: title.includes(kind) ? title : `${kind}：${title}`,
    about: [unitNameOf(form), projectNameOf(form) ?? ''].filter((text) => text !== '').join('：'),
    year: form.year ? String(form.year.value) : '',
    total: hasIndicators(form) ? (form.total?.score?.text ?? '') : '',
    place: `${form.sheetName} ${range}`,
    profile: withParts(word(key, { name: profile.name, evidence }), profile.parts),
    tally: tallyText(tallies),
    demands: countDemands(findings),
    toPerson: tallies
      .filter(({ outcome }) => outcome === 'cannot-judge')
      .map(({ code, open }) => `${ruleTitle(code)}（${[code, ...placesIn(open)].join('：')}）`),
  };
}

/** The cells at which a person must look, as few as can be read at a glance. */
function placesIn(open: readonly CellAt[]): readonly string[] {
  const cells = [...new Set(open.map(({ address }) => address))];
  if (cells.length === 0) return [];
  const shown = cells.slice(0, MOST_OPEN).join('、');
  return [cells.length > MOST_OPEN ? `${shown} 等 ${cells.length} 处` : shown];
}

const MOST_OPEN = 4;

/** What a row of the table of forms begins with, and its heads. */
export const formHeads: readonly string[] = [
  word('form.name'),
  word('form.about'),
  word('form.year'),
  word('form.total'),
  word('form.place'),
];

export function formCells({ name, about, year, total, place }: FormView): readonly string[] {
  return [name, about, year, total, place];
}

/** Which parts of the rules rest on what, where they do not all rest on the same. */
function withParts(profile: string, parts: readonly PartChoice[]): string {
  const names = new Map<PartGround, string[]>();
  for (const { ground, name } of parts) names.set(ground, [...(names.get(ground) ?? []), name]);
  if (names.size < 2) return profile;
  const said = [...names].map(([ground, of]) => word(`part.${ground}`, { names: of.join('、') }));
  return word('profile.parts', { profile, parts: said.join('；') });
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

export const NO_FINDINGS: Readonly<Record<Severity, number>> = { error: 0, warning: 0, review: 0, info: 0 };

export function workbookSummary({ path, inspection, error }: ReportEntry): WorkbookSummary {
  if (!inspection) {
    const verdict = word('verdict.unread', { error: error ?? '' });
    return { path, verdict, answer: 'unread', counts: NO_FINDINGS, demands: countDemands([]) };
  }
  const verdict = verdictOf(inspection);
  return {
    path,
    verdict: verdictLine(verdict),
    answer: verdict.answer,
    counts: inspection.counts,
    demands: verdict.demands,
  };
}

const NOTHING = {
  lines: [],
  forms: [],
  sections: [],
  hints: [],
  bases: [],
  unread: [],
  faults: [],
  ignored: [],
  stale: [],
  others: [],
} as const;

export function workbookView(entry: ReportEntry): WorkbookView {
  const { inspection } = entry;
  if (!inspection) return { ...workbookSummary(entry), ...NOTHING };
  const { findings, forms, summary } = inspection;
  const asked = DEMANDS.flatMap((demand) =>
    demand === 'optional'
      ? []
      : [{ demand, findings: findings.filter((finding) => demandOf(finding) === demand) }],
  );
  const grounds = groundsOf(asked.flatMap((section) => section.findings));
  return {
    ...workbookSummary(entry),
    lines: [
      { label: word('checked'), text: word('checked.forms', { forms: forms.length, ...summary }) },
      ...(entry.brought ?? []).map((text) => ({ label: word('brought'), text })),
    ],
    forms: forms.map((form) =>
      formView(
        form,
        findings.filter((finding) => finding.form === form.form.id),
      ),
    ),
    sections: asked
      .filter((section) => section.findings.length > 0)
      .map((section) => ({
        demand: section.demand,
        name: DEMAND_NAMES[section.demand],
        count: countText(section.demand, countDemands(section.findings)[section.demand]),
        findings: section.findings.map((finding) => findingView(finding, grounds)),
      })),
    hints: hintsOf(findings),
    bases: grounds,
    unread: inspection.unread.map(({ sentence }) => sentence),
    faults: inspection.faults.map(({ code, cell, detail }) =>
      word('faults.line', {
        place: cell ? `${cell.sheetName}!${cell.address}` : word('across'),
        title: ruleTitle(code),
        code,
        detail,
      }),
    ),
    ignored: inspection.ignored.map(({ finding, reason }) =>
      word('ignored.line', {
        place: `${finding.cell.sheetName}!${finding.cell.address}`,
        title: faultOf(finding.code),
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

function rank({ answer, demands }: WorkbookSummary): readonly number[] {
  return [answer === 'unread' ? 0 : 1, ...DEMANDS.map((demand) => -demands[demand])];
}

/** Worst first: unread files, then by what must be changed, filled, explained. Equal ones keep their order. */
export function worstFirst<T>(items: readonly T[], summaryOf: (item: T) => WorkbookSummary): readonly T[] {
  return items
    .map((item, index) => ({ item, index, rank: rank(summaryOf(item)) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((value, place) => value !== b.rank[place]);
      return at < 0 ? a.index - b.index : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    })
    .map(({ item }) => item);
}

/** 依据 1、3: where the grounds of a finding are. */
export function basesText({ bases }: FindingView): string {
  return bases.length === 0 ? '' : word('bases.ref', { numbers: bases.join('、') });
}

/** `必须改`, or with what the receiving system does. */
export function demandText({ demand, refused }: FindingView): string {
  return refused ? `${DEMAND_NAMES[demand]}，${word('refused')}` : DEMAND_NAMES[demand];
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
