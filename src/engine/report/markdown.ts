import type {
  FindingView,
  Line,
  ReportDetails,
  ReportEntry,
  ReportWriter,
  WorkbookSummary,
  WorkbookView,
} from './view';
import { linesText, word, writeReport } from './view';

/** Text in Markdown: what would be markup, a table border or a line break is none. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .replace(/[\\`*_{}[\]<>#|~]/g, (char) => `\\${char}`);
}

const lineOf = ({ label, text }: Line) => `- **${label}**：${escapeMarkdown(text)}`;

function findingLines(finding: FindingView): readonly string[] {
  const { severityName, code, title, message, facts, causes, basis, refused } = finding;
  const mark = refused ? `，${word('refused')}` : '';
  return [
    `- **${severityName}** ${escapeMarkdown(message)}（${code} ${escapeMarkdown(title)}${mark}）`,
    ...facts.map((line) => `  ${lineOf(line)}`),
    ...causes.map((text) => `  ${lineOf({ label: word('cause'), text })}`),
    ...basis.map((text) => `  ${lineOf({ label: word('basis'), text })}`),
  ];
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0
    ? []
    : ['', `### ${title}`, '', ...items.map((item) => `- ${escapeMarkdown(item)}`)];
}

function workbookLines(view: WorkbookView): readonly string[] {
  const unread = view.worst === 'unread';
  return [
    '',
    `## ${escapeMarkdown(view.path)}`,
    '',
    `**${word('verdict')}**：${escapeMarkdown(view.verdict)}`,
    '',
    ...view.lines.map(lineOf),
    ...(unread || view.forms.length === 0
      ? []
      : [
          '',
          `### ${word('before')}`,
          '',
          ...(view.refused.length === 0
            ? [word('before.none')]
            : [
                word('before.some', { count: view.refused.length }),
                '',
                ...view.refused.map(
                  ({ sheetName, message }) => `- ${escapeMarkdown(sheetName)}：${escapeMarkdown(message)}`,
                ),
              ]),
        ]),
    ...view.forms.flatMap(({ heading, lines, findings, toPerson }) => [
      '',
      `### ${escapeMarkdown(heading)}`,
      '',
      ...lines.map(lineOf),
      ...(toPerson.length > 0 ? [lineOf({ label: word('toPerson'), text: toPerson.join('、') })] : []),
      '',
      ...(findings.length > 0 ? findings.flatMap(findingLines) : [word('findings.none')]),
    ]),
    ...(view.across.length > 0
      ? ['', `### ${word('across')}`, '', ...view.across.flatMap(findingLines)]
      : []),
    ...list(word('faults'), view.faults),
    ...list(word('ignored'), view.ignored),
    ...list(word('stale'), view.stale),
    ...list(word('others'), view.others),
  ];
}

function summaryTable(views: readonly WorkbookSummary[]): readonly string[] {
  if (views.length < 2) return [];
  return [
    '',
    `## ${word('summary')}`,
    '',
    `| ${word('summary.head')} | 错误 | 提醒 | 待确认 | 提示 | ${word('verdict')} |`,
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...views.map(
      ({ path, counts, verdict }) =>
        `| ${escapeMarkdown(path)} | ${counts.error} | ${counts.warning} | ${counts.review} | ${counts.info} | ${escapeMarkdown(verdict)} |`,
    ),
  ];
}

/** The report as Markdown, worst workbook first. */
export const MARKDOWN_REPORT: ReportWriter = {
  head: ({ title, lines, workbooks }) =>
    linesText([`# ${title}`, '', ...lines.map(lineOf), ...summaryTable(workbooks)]),
  workbook: (view) => linesText(workbookLines(view)),
  tail: () => '',
};

export function reportMarkdown(entries: readonly ReportEntry[], details: ReportDetails): string {
  return writeReport(MARKDOWN_REPORT, entries, details);
}
