import type { Inspection } from '../finding';
import type { Severity } from '../../workbook/severity';
import type { VerdictAnswer, Demand } from '../verdict';

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
