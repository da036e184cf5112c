import { DEMAND_NAMES } from '../locales/zh-CN/verdict';
import { DEMANDS } from '../verdict';
import type {
  DemandView,
  FindingView,
  FormView,
  ReportLine,
  ReportDetails,
  ReportEntry,
  ReportWriter,
  WorkbookSummary,
  WorkbookView,
} from './shapes';
import { basesText, demandText, word } from './words';
import { formCells, formHeads } from './form-view';
import { writeReport } from './view';
import { own } from '../../workbook/own';
import { visibleLine } from './visible';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for HTML. As for terminals, direction marks and invisible characters become visible escapes,
 * because a report also goes to standard output.
 */
export function escapeHtml(text: string): string {
  return visibleLine(text).replace(/[&<>"']/g, (char) => own(ESCAPES, char) ?? char);
}

/** For A4: nothing is cut between pages, and severities can be distinguished without colours. */
const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1b1b1b; background: #fff; max-width: 178mm; margin: 0 auto; padding: 16px; }
h1 { font-size: 22px; text-align: center; margin: 8px 0 16px; }
h2 { font-size: 17px; margin: 24px 0 8px; border-bottom: 2px solid #1b1b1b; padding-bottom: 4px; overflow-wrap: anywhere; }
h3 { font-size: 15px; margin: 18px 0 6px; break-after: avoid; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 6px 0; }
dt { color: #444; } dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; font-size: 13px; }
th, td { border: 1px solid #767676; padding: 4px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; } tr { break-inside: avoid; }
th { background: #f0f0f0; white-space: nowrap; } th.number, td.number { text-align: right; white-space: nowrap; width: 1%; }
.verdict { font-weight: 700; border: 2px solid; padding: 8px 12px; margin: 8px 0; }
.verdict.not-yet, .verdict.unread, .verdict.none { color: #8a1414; } .verdict.explain { color: #6b4a00; } .verdict.ready { color: #0b5a2b; }
.finding { border: 1px solid #bbb; border-left-width: 6px; padding: 6px 12px; margin: 8px 0; break-inside: avoid; }
.finding.change { border-left-color: #b3261e; } .finding.explain { border-left-color: #8f6200; } .finding.fill { border-left-color: #3a5ba0; }
.finding p { margin: 2px 0; } .finding dl { display: block; margin: 2px 0; } .finding dt, .finding dd { display: inline; } .finding dt::after { content: "："; } .finding dd { margin-right: 14px; } .tag { font-weight: 700; } .code { color: #444; font-size: 12px; }
footer { margin-top: 28px; display: flex; justify-content: space-between; break-inside: avoid; }
@media print { body { padding: 0; max-width: none; font-size: 12px; } h2.file:not(:first-of-type) { break-before: page; } }
`.trim();

function definitions(lines: readonly ReportLine[]): string {
  if (lines.length === 0) return '';
  const items = lines.map(({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`);
  return `<dl>${items.join('')}</dl>`;
}

function findingHtml(finding: FindingView): string {
  const { demand, code, title, sheetName, cell, message, facts, causes } = finding;
  const more: readonly ReportLine[] = [...facts, ...causes.map((text) => ({ label: word('cause'), text }))];
  const about = [code, title, sheetName, basesText(finding)].filter((text) => text !== '');
  return [
    `<div class="finding ${demand}" data-code="${escapeHtml(code)}" data-cell="${escapeHtml(cell)}">`,
    `<p><span class="tag">${escapeHtml(demandText(finding))}</span> ${escapeHtml(message)}</p>`,
    `<p class="code">${escapeHtml(about.join(' · '))}</p>`,
    definitions(more),
    '</div>',
  ].join('');
}

function listHtml(title: string, items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  if (items.length === 0) return '';
  const lines = items.map((item) => `<li>${escapeHtml(item)}</li>`);
  return `<h3>${escapeHtml(title)}</h3><${tag}>${lines.join('')}</${tag}>`;
}

/** Numbers are aligned to the right. */
function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  if (rows.length === 0) return '';
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<td class="number">${value}</td>` : `<td>${escapeHtml(value)}</td>`;
  const numeric = (column: number) => typeof rows[0]?.[column] === 'number';
  const head = heads
    .map((text, column) => `<th${numeric(column) ? ' class="number"' : ''}>${escapeHtml(text)}</th>`)
    .join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<section><h3>${escapeHtml(title)}</h3><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></section>`;
}

const demandNames = DEMANDS.map((demand) => DEMAND_NAMES[demand]);

/**
 * Titles and rules of the forms are long and would push what must be changed off the first page, so they come
 * last.
 */
function formTable(forms: readonly FormView[]): string {
  return table(
    word('forms'),
    [...formHeads, ...demandNames],
    forms.map((form) => [...formCells(form), ...DEMANDS.map((demand) => form.demands[demand])]),
  );
}

function rulesTable(forms: readonly FormView[]): string {
  return table(
    word('profile'),
    [word('form.place'), word('form.name'), word('profile')],
    forms.map(({ place, name, profile }) => [place, name, profile]),
  );
}

/** What must be changed, one row each; the explanations come later. */
function mustTable({ sections }: WorkbookView): string {
  const must = sections.find(({ demand }) => demand === 'change');
  if (!must) return '';
  return table(
    `${must.name}（${must.count}）`,
    [word('sheet'), word('message'), word('repair')],
    must.findings.map(({ sheetName, message, facts }) => [
      sheetName,
      message,
      facts.find(({ label }) => label === word('repair'))?.text ?? '',
    ]),
  );
}

function sectionHtml({ demand, name, count, findings }: DemandView): string {
  const heading = demand === 'change' ? word('each', { name }) : `${name}（${count}）`;
  return `<section><h3>${escapeHtml(heading)}</h3>${findings.map(findingHtml).join('')}</section>`;
}

function workbookHtml(view: WorkbookView): string {
  return [
    `<h2 class="file">${escapeHtml(view.path)}</h2>`,
    `<p class="verdict ${view.answer}">${escapeHtml(`${word('verdict')}：${view.verdict}`)}</p>`,
    definitions(view.lines),
    formTable(view.forms),
    mustTable(view),
    ...view.sections.map(sectionHtml),
    table(
      word('hints'),
      [word('message'), word('count'), word('cells')],
      view.hints.map(({ title, code, count, cells }) => [`${title}（${code}）`, count, cells]),
    ),
    rulesTable(view.forms),
    listHtml(word('toPerson'), [...new Set(view.forms.flatMap(({ toPerson }) => toPerson))]),
    listHtml(word('bases'), view.bases, 'ol'),
    listHtml(word('sheets.unread'), view.unread),
    listHtml(word('faults'), view.faults),
    listHtml(word('ignored'), view.ignored),
    listHtml(word('stale'), view.stale),
    listHtml(word('others'), view.others),
  ].join('\n');
}

function summaryTable(views: readonly WorkbookSummary[]): string {
  if (views.length < 2) return '';
  return table(
    word('summary'),
    [word('summary.head'), ...demandNames, word('verdict')],
    views.map(({ path, demands, verdict }) => [path, ...DEMANDS.map((demand) => demands[demand]), verdict]),
  );
}

/** The report as one HTML file: no scripts, nothing loaded from elsewhere, everything escaped, printable on A4. */
export const HTML_REPORT: ReportWriter = {
  head: ({ title, lines, workbooks }) =>
    [
      '<!doctype html>',
      '<html lang="zh-CN"><head><meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
      `<h1>${escapeHtml(title)}</h1>`,
      definitions(lines),
      summaryTable(workbooks),
      '',
    ].join('\n'),
  workbook: (view) => `${workbookHtml(view)}\n`,
  tail: () => {
    const lines = [word('signed.checked'), word('signed.reviewed'), word('signed.date')];
    return `<footer>${lines.map((line) => `<span>${line}</span>`).join('')}</footer>\n</body></html>\n`;
  },
};

export function reportHtml(entries: readonly ReportEntry[], details: ReportDetails): string {
  return writeReport(HTML_REPORT, entries, details);
}
