import type { FindingView, ReportDetails, ReportEntry, ReportWriter, WorkbookView } from './view';
import { word, writeReport } from './view';
import { visibleLine } from './visible';

/** Each text is one line and does nothing but show, whatever it holds. */
function linesText(lines: readonly string[]): string {
  return `${lines.map(visibleLine).join('\n')}\n`;
}

const RULE = '─'.repeat(60);

function findingLines({
  severityName,
  code,
  message,
  facts,
  causes,
  basis,
  refused,
}: FindingView): readonly string[] {
  return [
    `  [${severityName}] ${message}（${code}${refused ? `，${word('refused')}` : ''}）`,
    ...facts
      .filter(({ label }) => label === word('repair'))
      .map(({ label, text }) => `      ${label}：${text}`),
    ...causes.map((text) => `      ${word('cause')}：${text}`),
    ...basis.slice(0, 1).map((text) => `      ${word('basis')}：${text}`),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}：`, ...lines.map((line) => `  ${line}`)];
}

function workbookLines(view: WorkbookView): readonly string[] {
  return [
    RULE,
    `${word('file')}：${view.path}`,
    `${word('verdict')}：${view.verdict}`,
    ...view.lines.map(({ label, text }) => `${label}：${text}`),
    ...view.forms.flatMap(({ heading, lines, findings, toPerson }) => [
      '',
      heading,
      ...lines.map(({ label, text }) => `  ${label}：${text}`),
      ...(findings.length > 0 ? findings.flatMap(findingLines) : [`  ${word('findings.none')}`]),
      ...(toPerson.length > 0 ? [`  ${word('toPerson')}：${toPerson.join('、')}`] : []),
    ]),
    ...(view.across.length > 0 ? ['', word('across'), ...view.across.flatMap(findingLines)] : []),
    ...section(word('faults'), view.faults),
    ...section(word('ignored'), view.ignored),
    ...section(word('stale'), view.stale),
    ...section(word('others'), view.others),
  ];
}

/** The report as plain text, worst workbook first, with a summary line per file at the end. */
export const TEXT_REPORT: ReportWriter = {
  head: ({ title, lines }) => linesText([title, ...lines.map(({ label, text }) => `${label}：${text}`)]),
  workbook: (view) => linesText(workbookLines(view)),
  tail: ({ workbooks }) =>
    workbooks.length < 2
      ? ''
      : linesText([
          RULE,
          `${word('summary')}：`,
          ...workbooks.map(({ path, verdict }) => `  ${path}：${verdict}`),
        ]),
};

export function reportText(entries: readonly ReportEntry[], details: ReportDetails): string {
  return writeReport(TEXT_REPORT, entries, details);
}
