import { rangeAddress } from '../../workbook/address';
import {
  isScored,
  type Finding,
  type FormInspection,
  type Inspection,
  type ScoredInspection,
} from '../finding';
import { formExecution, type Form } from '../form';
import { readingOf, type PointUnit } from '../reading';
import { projectNameOf } from '../reading/project-name';
import type { Demand, WorkbookVerdict } from '../verdict';
import { demandOf, verdictOf } from '../verdict';
import { address, expectedText, indicatorsIn, type JsonIndicator } from './json-cells';
import type { ReportEntry } from './shapes';
import { NO_FINDINGS } from './view';
import { placeText } from './words';

/** The stable JSON of `pj check --format json`; documented in docs/json.md. */
export interface JsonReport {
  readonly tool: { readonly name: 'pj'; readonly version: string };
  readonly workbooks: readonly JsonWorkbook[];
}

export interface JsonWorkbook {
  readonly path: string;
  /** The SHA-256 of the bytes that were checked; null = not read, or not from a file. */
  readonly sha256: string | null;
  /** A sentence when the file could not be read; null otherwise. */
  readonly error: string | null;
  /** Whether it may be submitted; null when the file could not be read. */
  readonly verdict: JsonVerdict | null;
  /** Sentences about settings that came with the file and about those that were dropped. */
  readonly settings: readonly string[];
  readonly counts: Readonly<Record<'error' | 'warning' | 'review' | 'info', number>>;
  readonly forms: readonly JsonForm[];
  /** Findings about the whole workbook. */
  readonly findings: readonly JsonFinding[];
  readonly ignored: readonly { readonly finding: JsonFinding; readonly reason: string }[];
  /** Checks that failed with an error and judged nothing. */
  /** Sheets that could not be read. */
  readonly unread: readonly { readonly sheet: string; readonly why: string }[];
  readonly faults: readonly JsonFault[];
  /** Sheets that are not forms. */
  readonly others: readonly { readonly sheet: string; readonly kind: string }[];
}

export interface JsonVerdict {
  /** `none` = there is no form. */
  readonly answer: WorkbookVerdict['answer'];
  readonly title: string;
  /** 必须改, 待填 (cells), 要说明, 可不改. */
  readonly change: number;
  readonly fill: number;
  readonly explain: number;
  readonly optional: number;
}

export interface JsonFault {
  readonly code: string;
  readonly check: string;
  /** null = the whole workbook. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly detail: string;
}

/** Rows that share their points. */
export interface JsonUnit {
  readonly carried: PointUnit['carried'];
  /** Row numbers of the sheet, from 1. */
  readonly rows: readonly number[];
  readonly weights: readonly string[];
  readonly scores: readonly string[];
  /** Full points, decimal string; null when they are unknown. */
  readonly points: string | null;
  /** Decimal string; null when only a person can decide. */
  readonly expectedScore: string | null;
}

export interface JsonForm {
  readonly sheet: string;
  readonly range: string;
  readonly kind: Form['kind'];
  readonly title: string | null;
  readonly year: number | null;
  readonly project: string | null;
  readonly profile: {
    readonly id: string;
    readonly name: string;
    readonly evidence: readonly string[];
    /** What proves each part of the rules. */
    readonly parts: readonly {
      readonly part: string;
      readonly from: string;
      readonly ground: string;
      readonly evidence: readonly string[];
    }[];
    /** Every rule read from what the form prints, and whether it is applied. */
    readonly printed: FormInspection['profile']['printed'];
  };
  readonly cells: {
    readonly indicators: readonly JsonIndicator[];
    /** Rows that share their points: merged cells, or a row with the points of the rows below it. */
    readonly units: readonly JsonUnit[];
    readonly execution: {
      readonly budget: string | null;
      readonly executed: string | null;
      readonly rate: string | null;
      readonly weight: string | null;
      readonly score: string | null;
      readonly expectedScore: string | null;
    } | null;
    readonly total: {
      readonly weight: string | null;
      readonly score: string | null;
      readonly expectedScore: string | null;
    } | null;
  };
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly code: string;
  readonly check: string;
  readonly severity: Finding['severity'];
  readonly demand: Demand;
  readonly sheet: string;
  readonly cell: string;
  /** Addresses; those on another sheet have its name in front: `公开02表!C9`. */
  readonly related: readonly string[];
  readonly message: string;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly calculation: string | null;
  readonly repair: string;
  readonly basis: string;
  readonly refused: boolean;
  readonly diagnosis: readonly string[];
  readonly fingerprint: string;
}

function jsonFinding(finding: Finding): JsonFinding {
  const { code, check, severity, cell, message, stated, expected, difference, calculation, repair } = finding;
  return {
    code,
    check,
    severity,
    demand: demandOf(finding),
    sheet: cell.sheetName,
    cell: cell.address,
    related: finding.related.map((other) => placeText(other, cell.sheet)),
    message,
    stated,
    expected,
    difference,
    calculation,
    repair,
    basis: finding.basis.map(({ text }) => text).join('；'),
    refused: finding.refused,
    diagnosis: finding.diagnosis.map(({ sentence }) => sentence),
    fingerprint: finding.fingerprint,
  };
}

/** The units of several rows; a unit of one row is not listed. */
function unitsOf({ form, expectedScores }: ScoredInspection): readonly JsonUnit[] {
  const shared = readingOf(form).units.filter(({ rows }) => rows.length > 1);
  return shared.map(({ carried, rows, weights, scores, points }) => ({
    carried,
    rows: rows.flatMap((index) => form.indicators[index]?.row ?? []).map((row) => row + 1),
    weights: weights.map((cell) => cell.address),
    scores: scores.map((cell) => cell.address),
    points: points?.toFixed() ?? null,
    expectedScore: expectedText(expectedScores[rows[0] ?? -1]),
  }));
}

/** For a table without indicators. */
const NO_CELLS: JsonForm['cells'] = { indicators: [], units: [], execution: null, total: null };

function jsonCells(inspection: ScoredInspection): JsonForm['cells'] {
  const { form, expectedScores, expectedExecution, expectedTotal } = inspection;
  const { total } = form;
  const execution = formExecution(form);
  const rateIndex = form.indicators.findIndex((indicator) => indicator === form.rateRow);
  return {
    indicators: indicatorsIn(inspection),
    units: unitsOf(inspection),
    execution: execution && {
      budget: address(execution.budget),
      executed: address(execution.executed),
      rate: address(execution.rate),
      weight: address(execution.weight),
      score: address(execution.score),
      expectedScore: expectedText(expectedExecution) ?? expectedText(expectedScores[rateIndex]),
    },
    total: total && {
      weight: address(total.weight),
      score: address(total.score),
      expectedScore: expectedText(expectedTotal),
    },
  };
}

function jsonForm(inspection: FormInspection, findings: readonly Finding[]): JsonForm {
  const { form, profile } = inspection;
  return {
    sheet: form.sheetName,
    range: rangeAddress(form.range),
    kind: form.kind,
    title: form.title?.text ?? null,
    year: form.year?.value ?? null,
    project: projectNameOf(form),
    profile: {
      id: profile.id,
      name: profile.name,
      evidence: profile.evidence,
      parts: profile.parts.map(({ part, from, ground, evidence }) => ({ part, from, ground, evidence })),
      printed: profile.printed,
    },
    cells: isScored(inspection) ? jsonCells(inspection) : NO_CELLS,
    findings: findings.map(jsonFinding),
  };
}

function jsonVerdict(inspection: Inspection): JsonVerdict {
  const { answer, title, demands } = verdictOf(inspection);
  return { answer, title, ...demands };
}

function jsonInspection(
  path: string,
  sha256: string | null,
  inspection: Inspection,
  settings: readonly string[],
): JsonWorkbook {
  const { forms, findings, ignored, unread, faults, others, counts } = inspection;
  const ids = new Set(forms.map(({ form }) => form.id));
  return {
    path,
    sha256,
    error: null,
    verdict: jsonVerdict(inspection),
    settings,
    counts,
    forms: forms.map((form) =>
      jsonForm(
        form,
        findings.filter((finding) => finding.form === form.form.id),
      ),
    ),
    findings: findings.filter(({ form }) => form === null || !ids.has(form)).map(jsonFinding),
    ignored: ignored.map(({ finding, reason }) => ({ finding: jsonFinding(finding), reason })),
    unread: unread.map(({ name, sentence }) => ({ sheet: name, why: sentence })),
    faults: faults.map(({ code, check, cell, detail }) => ({
      code,
      check,
      sheet: cell?.sheetName ?? null,
      cell: cell?.address ?? null,
      detail,
    })),
    others: others.map(({ sheetName, kind }) => ({ sheet: sheetName, kind })),
  };
}

const NOTHING = { forms: [], findings: [], ignored: [], unread: [], faults: [], others: [] } as const;
/** Inspections in the stable JSON form, workbooks in the given order. */
export function toJson(
  entries: readonly ReportEntry[],
  { version }: { readonly version: string },
): JsonReport {
  return {
    tool: { name: 'pj', version },
    workbooks: entries.map(({ path, sha256 = null, inspection, error, brought = [] }) =>
      inspection
        ? jsonInspection(path, sha256, inspection, brought)
        : {
            path,
            sha256: null,
            error: error ?? '',
            verdict: null,
            settings: [],
            counts: NO_FINDINGS,
            ...NOTHING,
          },
    ),
  };
}
