import { DEMAND_NAMES } from '../locales/zh-CN/verdict';
import { DEMANDS } from '../verdict';
import type {
  FindingView,
  FormView,
  ReportLine,
  ReportDetails,
  ReportEntry,
  ReportWriter,
  WorkbookSummary,
  WorkbookView,
} from './shapes';
import { visibleLine } from './visible';
import { basesText, demandText, word } from './words';
import { formCells, formHeads } from './form-view';
import { writeReport } from './view';

/**
 * Text in Markdown. Markup, table borders and line breaks are escaped. Addresses (`https://…`, `www.…`) are
 * escaped too, so that they do not become links. The @ of a mail address becomes a full-width one, because an
 * escape does not prevent such a link.
 */
export function escapeMarkdown(text: string): string {
  return visibleLine(text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)))
    .replace(/[\\`*_{}[\]<>#|~&!]/g, (char) => `\\${char}`)
    .replaceAll('://', '\\://')
    .replace(/\b(www|mailto|xmpp)([.:])/gi, '$1\\$2')
    .replaceAll('@', '＠');
}

const factLine = ({ label, text }: ReportLine) => `- **${label}**：${escapeMarkdown(text)}`;

function findingLines(finding: FindingView): readonly string[] {
  const { sheetName, code, title, message, facts, causes } = finding;
  const bases = basesText(finding);
  const about = [code, escapeMarkdown(title), ...(bases === '' ? [] : [bases])].join('，');
  return [
    `- **${demandText(finding)}** ${escapeMarkdown(sheetName)} ${escapeMarkdown(message)}（${about}）`,
    ...facts.map((line) => `  ${factLine(line)}`),
    ...causes.map((text) => `  ${factLine({ label: word('cause'), text })}`),
  ];
}

function listMarkdown(title: string, items: readonly string[], mark = '-'): readonly string[] {
  return items.length === 0
    ? []
    : ['', `### ${title}`, '', ...items.map((item) => `${mark} ${escapeMarkdown(item)}`)];
}

/** A table; every cell is escaped here. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |`;
  return ['', line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)];
}

function inLines(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

const demandNames = DEMANDS.map((demand) => DEMAND_NAMES[demand]);

function formTable(forms: readonly FormView[]): readonly string[] {
  if (forms.length === 0) return [];
  return [
    '',
    `### ${word('forms')}`,
    ...table(
      [word('form.name'), ...formHeads, ...demandNames, word('profile'), word('toPerson')],
      forms.map((form) => [
        form.name,
        ...formCells(form),
        ...DEMANDS.map((demand) => form.demands[demand]),
        form.profile,
        form.toPerson.join('、'),
      ]),
    ),
  ];
}

function workbookLines(view: WorkbookView): readonly string[] {
  return [
    '',
    `## ${escapeMarkdown(view.path)}`,
    '',
    `**${word('verdict')}**：${escapeMarkdown(view.verdict)}`,
    '',
    ...view.lines.map(factLine),
    ...formTable(view.forms),
    ...view.sections.flatMap(({ name, count, findings }) => [
      '',
      `### ${name}（${count}）`,
      '',
      ...findings.flatMap(findingLines),
    ]),
    ...(view.hints.length === 0
      ? []
      : [
          '',
          `### ${word('hints')}`,
          ...table(
            [word('message'), word('count'), word('cells')],
            view.hints.map(({ title, code, count, cells }) => [`${title}（${code}）`, count, cells]),
          ),
        ]),
    ...listMarkdown(word('bases'), view.bases, '1.'),
    ...listMarkdown(word('sheets.unread'), view.unread),
    ...listMarkdown(word('faults'), view.faults),
    ...listMarkdown(word('ignored'), view.ignored),
    ...listMarkdown(word('stale'), view.stale),
    ...listMarkdown(word('others'), view.others),
  ];
}

function summaryTable(views: readonly WorkbookSummary[]): readonly string[] {
  if (views.length < 2) return [];
  return [
    '',
    `## ${word('summary')}`,
    ...table(
      [word('summary.head'), ...demandNames, word('verdict')],
      views.map(({ path, demands, verdict }) => [path, ...DEMANDS.map((demand) => demands[demand]), verdict]),
    ),
  ];
}

/** The report as Markdown, worst workbook first. */
export const MARKDOWN_REPORT: ReportWriter = {
  head: ({ title, lines, workbooks }) =>
    inLines([`# ${title}`, '', ...lines.map(factLine), ...summaryTable(workbooks)]),
  workbook: (view) => inLines(workbookLines(view)),
  tail: () => '',
};

export function reportMarkdown(entries: readonly ReportEntry[], details: ReportDetails): string {
  return writeReport(MARKDOWN_REPORT, entries, details);
}
