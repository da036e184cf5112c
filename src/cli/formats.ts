import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DEMAND_NAMES } from '../engine/locales/zh-CN/verdict';
import { countText, DEMANDS } from '../engine/verdict';
import {
  HTML_REPORT,
  MARKDOWN_REPORT,
  reportCover,
  sarifNotifications,
  type SarifNotification,
  TEXT_REPORT,
  toJson,
  toSarif,
  workbookSummary,
  workbookView,
  worstFirst,
  type ReportDetails,
  type ReportEntry,
  type ReportWriter,
  type WorkbookSummary,
  visibleJson,
} from '../engine/report';
import { STATUS } from './status';
import { cliTexts } from './texts';

/**
 * What is kept of one file until the report is written: its part of the report is written by the worker that
 * checked the file, and kept compressed, so that a thousand workbooks take little more memory than one.
 */
export interface FileResult {
  /** The file's part of the report, UTF-8, deflated. */
  readonly part: Uint8Array;
  readonly summary: WorkbookSummary;
  readonly forms: number;
  /** Number of checks that failed and sheets that could not be read. */
  readonly faults: number;
  /** The notifications of SARIF about a file that was not read, and about such checks. */
  readonly notifications: readonly SarifNotification[];
  /** Why the file was not read; null = it was. */
  readonly error: string | null;
}

/** Options that decide what is in a report, as they are written in it. */
export interface ReportOptions {
  readonly preset: string;
  readonly profile: string | null;
  /** Digest of the rule file, whose contents may change under the same name; null = none was named. */
  readonly profileSha256: string | null;
  readonly settings: boolean;
  /** Keys of printed rules that are not applied, with commas between. */
  readonly ignorePrinted: string;
}

export interface RunDetails extends ReportDetails {
  readonly status: number;
  readonly options: ReportOptions;
  /** Files that are in a former report and were not checked again. */
  readonly unchanged: readonly string[];
}

interface Format {
  /** The part of the report about one file. */
  readonly part: (entry: ReportEntry, version: string) => string;
  /** The report from the parts of all files, which are unpacked one after the other. */
  readonly report: (results: readonly FileResult[], details: RunDetails) => Iterable<string>;
}

function forPeople({ head, workbook, tail }: ReportWriter, after: typeof summaryLine = () => ''): Format {
  return {
    part: (entry) => workbook(workbookView(entry)),
    *report(results, details) {
      const sorted = worstFirst(results, ({ summary }) => summary);
      const cover = reportCover(
        sorted.map(({ summary }) => summary),
        details,
      );
      yield head(cover);
      for (const { part } of sorted) yield unpacked(part);
      yield `${tail(cover)}${after(results)}`;
    },
  };
}

/** Marks the place of the parts in a JSON text. */
const PLACE = '\u0000parts';

/** The document with the parts as items of the list that contains only the mark of the place. */
function* inList(document: object, results: readonly FileResult[]): Iterable<string> {
  const [before = '', after = ''] = visibleJson(document, 2).split(JSON.stringify(PLACE));
  yield before;
  let first = true;
  for (const { part } of results) {
    const text = unpacked(part);
    if (text === '') continue;
    yield first ? text : `,\n${text}`;
    first = false;
  }
  yield `${after}\n`;
}

/** The formats of `pj check`; a new one is one more entry. */
const FORMATS = {
  text: forPeople(TEXT_REPORT, (results) => `${summaryLine(results)}\n`),
  markdown: forPeople(MARKDOWN_REPORT),
  html: forPeople(HTML_REPORT),
  json: {
    part: (entry, version) =>
      toJson([entry], { version })
        .workbooks.map((workbook) => visibleJson(workbook, 2))
        .join(''),
    report: (results, { version, status, options, unchanged }) =>
      inList(
        { ...toJson([], { version }), exitStatus: status, options, unchanged, workbooks: [PLACE] },
        results,
      ),
  },
  sarif: {
    part: (entry, version) =>
      toSarif([entry], { version })
        .runs.flatMap((run) => run.results.map((result) => visibleJson(result, 2)))
        .join(',\n'),
    report: (results, { version, status }) => {
      const log = toSarif([], { version });
      const invocation = {
        executionSuccessful: status !== STATUS.incomplete,
        exitCode: status,
        toolExecutionNotifications: results.flatMap(({ notifications }) => notifications),
      };
      const runs = log.runs.map((run) => ({ ...run, invocations: [invocation], results: [PLACE] }));
      return inList({ ...log, runs }, results);
    },
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** What the report in this format needs of a file that was checked, or could not be. */
export function resultOf(entry: ReportEntry, format: FormatName, version: string): FileResult {
  return {
    part: deflateRawSync(FORMATS[format].part(entry, version)),
    summary: workbookSummary(entry),
    forms: entry.inspection?.forms.length ?? 0,
    faults: (entry.inspection?.faults.length ?? 0) + (entry.inspection?.unread.length ?? 0),
    notifications: format === 'sarif' ? sarifNotifications(entry) : [],
    error: entry.error,
  };
}

function unpacked(part: Uint8Array): string {
  return inflateRawSync(part).toString();
}

/** The report, piece by piece. */
export function reportOf(
  format: FormatName,
  results: readonly FileResult[],
  details: RunDetails,
): Iterable<string> {
  return FORMATS[format].report(results, details);
}

/** 共检查 3 个文件、5 张表：必须改 2 处，… */
function summaryLine(results: readonly FileResult[]): string {
  const read = results.filter(({ error }) => error === null);
  const forms = read.reduce((sum, result) => sum + result.forms, 0);
  const counts = DEMANDS.map((demand) => {
    const count = read.reduce((sum, { summary }) => sum + summary.demands[demand], 0);
    return `${DEMAND_NAMES[demand]} ${countText(demand, count)}`;
  });
  const unread = results.length - read.length;
  return cliTexts.summary({ files: read.length, forms, unread }, counts);
}
