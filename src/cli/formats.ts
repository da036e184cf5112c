import type { Severity } from '../engine/finding';
import { SEVERITIES } from '../engine/finding';
import {
  htmlOfReport,
  markdownOfReport,
  reportViewOf,
  textOfReport,
  toJson,
  toSarif,
  workbookView,
  type JsonWorkbook,
  type ReportDetails,
  type ReportEntry,
  type SarifLog,
  type WorkbookView,
} from '../engine/report';

/**
 * What a report needs of one file, as plain data: files are checked by several workers, and of a
 * thousand workbooks only these pieces are kept.
 */
export type Piece =
  | { readonly kind: 'view'; readonly view: WorkbookView }
  | { readonly kind: 'json'; readonly workbook: JsonWorkbook }
  | { readonly kind: 'sarif'; readonly log: SarifLog };

export interface FileResult {
  readonly piece: Piece;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly forms: number;
  /** Why the file was not read; null = it was. */
  readonly error: string | null;
}

interface Format {
  readonly take: (entry: ReportEntry, version: string) => Piece;
  readonly render: (results: readonly FileResult[], details: ReportDetails) => string;
}

const takeView = (entry: ReportEntry): Piece => ({ kind: 'view', view: workbookView(entry) });

function viewOf(results: readonly FileResult[], details: ReportDetails) {
  return reportViewOf(
    results.flatMap(({ piece }) => (piece.kind === 'view' ? [piece.view] : [])),
    details,
  );
}

/** The formats of `pj check`; a new one is one more entry. */
const FORMATS = {
  text: {
    take: takeView,
    render: (results, details) => `${textOfReport(viewOf(results, details))}\n${summaryLine(results)}\n`,
  },
  markdown: { take: takeView, render: (results, details) => markdownOfReport(viewOf(results, details)) },
  html: { take: takeView, render: (results, details) => htmlOfReport(viewOf(results, details)) },
  json: {
    take: (entry, version) => {
      const [workbook] = toJson([entry], { version }).workbooks;
      if (workbook === undefined) throw new Error('a report without its workbook');
      return { kind: 'json', workbook };
    },
    render: (results, { version }) => {
      const workbooks = results.flatMap(({ piece }) => (piece.kind === 'json' ? [piece.workbook] : []));
      return `${JSON.stringify({ tool: { name: 'pj', version }, workbooks }, null, 2)}\n`;
    },
  },
  sarif: {
    take: (entry, version) => ({ kind: 'sarif', log: toSarif([entry], { version }) }),
    render: (results, { version }) => `${JSON.stringify(joinedSarif(results, version), null, 2)}\n`,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

export function formatOf(name: FormatName): Format {
  return FORMATS[name];
}

/** One run with the results and troubles of all files. */
function joinedSarif(results: readonly FileResult[], version: string): SarifLog {
  const empty = toSarif([], { version });
  const runs = results.flatMap(({ piece }) => (piece.kind === 'sarif' ? piece.log.runs : []));
  return {
    ...empty,
    runs: empty.runs.map((run) => ({
      ...run,
      invocations: [
        {
          executionSuccessful: results.every(({ error }) => error === null),
          toolExecutionNotifications: runs.flatMap(({ invocations }) =>
            invocations.flatMap((invocation) => invocation.toolExecutionNotifications),
          ),
        },
      ],
      results: runs.flatMap((one) => one.results),
    })),
  };
}

const NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  review: '待确认',
  info: '提示',
};

/** 共检查 3 个文件、5 张表：错误 2 处，… */
function summaryLine(results: readonly FileResult[]): string {
  const read = results.filter(({ error }) => error === null);
  const forms = read.reduce((sum, result) => sum + result.forms, 0);
  const counts = SEVERITIES.map(
    (severity) => `${NAMES[severity]} ${read.reduce((sum, { counts: own }) => sum + own[severity], 0)} 处`,
  );
  const unread = results.length - read.length;
  const rest = unread === 0 ? '' : `另有 ${unread} 个文件没有读取。`;
  return `共检查 ${read.length} 个文件、${forms} 张表：${counts.join('，')}。${rest}`;
}
