import type { Inspection } from '../finding';
import type { Severity } from '../../workbook/severity';
import type { VerdictAnswer, Demand } from '../verdict';

/** One workbook of a report: what was found in it, or why it could not be read. */
export interface ReportEntry {
  /** The path or name by which the user knows the file. */
  readonly path: string;
  /** The SHA-256 of the bytes that were read, where the caller had them. */
  readonly sha256?: string;
  readonly inspection: Inspection | null;
  /** A sentence when the file could not be read. */
  readonly error: string | null;
  /** The settings that came with the file, as sentences. */
  readonly brought?: readonly string[];
}

/** What only the caller knows, because the engine has no clock. */
export interface ReportDetails {
  readonly version: string;
  /** Local date and time as shown in the report, e.g. 2026-03-01 09:30. */
  readonly time: string;
}

export interface FindingView {
  readonly demand: Demand;
  readonly code: string;
  readonly title: string;
  readonly sheetName: string;
  readonly cell: string;
  readonly message: string;
  /** 实为, 应为, 差, 计算 … as far as the finding has them, in this order. */
  readonly facts: readonly ReportLine[];
  readonly causes: readonly string[];
  /** The numbers of its bases in `WorkbookView.bases`, from 1. */
  readonly bases: readonly number[];
  readonly refused: boolean;
}

/** One part of the report: what must be changed, or explained, … */
export interface DemandView {
  readonly demand: Demand;
  readonly name: string;
  /** The count as in the verdict: `5 处`, for blank cells `10 格`. */
  readonly count: string;
  readonly findings: readonly FindingView[];
}

/** Findings of one check that need no action, shown as one line. */
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
  /** The title, with the kind of the form in front where the title does not contain it. */
  readonly name: string;
  /** Unit and project, as far as the form names them. */
  readonly about: string;
  readonly year: string;
  /** The text of the score cell of the total. */
  readonly total: string;
  readonly place: string;
  readonly profile: string;
  readonly tally: string;
  readonly demands: Readonly<Record<Demand, number>>;
  /** Titles of the checks that were left to a person. */
  readonly toPerson: readonly string[];
}

/** What the summary of a report contains about one workbook. */
export interface WorkbookSummary {
  readonly path: string;
  readonly verdict: string;
  readonly answer: VerdictAnswer | 'unread';
  readonly counts: Readonly<Record<Severity, number>>;
  readonly demands: Readonly<Record<Demand, number>>;
}

/**
 * In the order of the report: verdict, forms, what must be changed, filled, explained; the bases of the rules
 * last.
 */
export interface WorkbookView extends WorkbookSummary {
  readonly lines: readonly ReportLine[];
  readonly forms: readonly FormView[];
  /** Only those with findings; optional findings are in `hints`. */
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

/** A report is written in pieces, so that with a thousand workbooks only one view is in memory at a time. */
export interface ReportWriter {
  readonly head: (cover: ReportCover) => string;
  readonly workbook: (view: WorkbookView) => string;
  readonly tail: (cover: ReportCover) => string;
}
