import type { FindingView, ReportDetails, ReportEntry, ReportWriter, WorkbookView } from './shapes';
import { basesText, demandText, hintText, word } from './words';
import { writeReport } from './view';
import { visibleLine } from './visible';

/** Makes each text one line that is only shown, whatever characters it contains. */
function linesText(lines: readonly string[]): string {
  return `${lines.map(visibleLine).join('\n')}\n`;
}

const RULE = '─'.repeat(60);

function findingLines(finding: FindingView): readonly string[] {
  const { sheetName, code, message, facts, causes } = finding;
  const bases = basesText(finding);
  return [
    `  [${demandText(finding)}] ${sheetName} ${message}（${code}${bases === '' ? '' : `，${bases}`}）`,
    ...facts
      .filter(({ label }) => label === word('repair'))
      .map(({ label, text }) => `      ${label}：${text}`),
    ...causes.map((text) => `      ${word('cause')}：${text}`),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}：`, ...lines.map((line) => `  ${line}`)];
}

function workbookLines(view: WorkbookView): readonly string[] {
  const { sections, hints, bases, forms } = view;
  const demands = sections.map(({ name, count, findings }) => [
    '',
    `${name}（${count}）：`,
    ...findings.flatMap(findingLines),
  ]);
  return [
    RULE,
    `${word('file')}：${view.path}`,
    `${word('verdict')}：${view.verdict}`,
    ...view.lines.map(({ label, text }) => `${label}：${text}`),
    ...forms.flatMap(({ heading, profile, tally, toPerson }) => [
      '',
      heading,
      `  ${word('profile')}：${profile}`,
      `  ${word('checked')}：${tally}`,
      ...(toPerson.length > 0 ? [`  ${word('toPerson')}：${toPerson.join('、')}`] : []),
    ]),
    ...demands.flat(),
    ...section(word('hints'), hints.map(hintText)),
    ...section(
      word('bases'),
      bases.map((text, index) => `${index + 1}. ${text}`),
    ),
    ...section(word('sheets.unread'), view.unread),
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
