import { DEMAND_NAMES } from '../locales/zh-CN/verdict';
import { DEMANDS } from '../verdict';
import type { FindingView, FormView, ReportDetails, ReportEntry, WorkbookView } from './shapes';
import { demandText, hintText, word } from './words';
import { formCells, formHeads } from './form-view';
import { reportView } from './view';

type TextRow = readonly string[];

/** The row of a finding; its number is its place among all findings of the workbook. */
function findingRow(finding: FindingView, index: number): TextRow {
  const { sheetName, cell, message, facts, causes, code } = finding;
  const repair = facts.find(({ label }) => label === word('repair'))?.text ?? '';
  const message_ = [message, ...causes.map((cause) => `${word('cause')}：${cause}`)].join('\n');
  return [String(index + 1), demandText(finding), sheetName, cell, message_, repair, code];
}

function workbookRows(view: WorkbookView): readonly TextRow[] {
  const findings = view.sections.flatMap((section) => section.findings);
  return [
    [],
    [word('file'), view.path],
    [word('verdict'), view.verdict],
    ...view.lines.map(({ label, text }) => [label, text]),
    [],
    [word('forms')],
    [word('form.name'), ...formHeads, word('message')],
    ...view.forms.map((form) => [form.name, ...formCells(form), demandsText(form.demands)]),
    [],
    [
      word('number'),
      word('demand'),
      word('sheet'),
      word('place'),
      word('message'),
      word('repair'),
      word('code'),
    ],
    ...findings.map(findingRow),
    ...listed(word('hints'), view.hints.map(hintText)),
    // A long sentence in a narrow column would make a very high row.
    ...listed(
      word('profile'),
      view.forms.map(({ place, profile }) => `${place}：${profile}`),
    ),
    ...listed(
      word('toPerson'),
      view.forms.flatMap(({ toPerson }) => toPerson),
    ),
    ...listed(word('bases'), view.bases),
    ...listed(word('sheets.unread'), view.unread),
    ...listed(word('faults'), view.faults),
    ...listed(word('ignored'), view.ignored),
    ...listed(word('stale'), view.stale),
    ...listed(word('others'), view.others),
  ];
}

/** `必须改 2，待填 5` in one cell, because the sheet is only as wide as the list of findings. */
function demandsText(demands: FormView['demands']): string {
  const there = DEMANDS.filter((demand) => demands[demand] > 0);
  return (
    there.map((demand) => `${DEMAND_NAMES[demand]} ${demands[demand]}`).join('，') || word('findings.none')
  );
}

/**
 * The report as rows of a worksheet: a head, the table of the forms, then one row for each finding. They are texts
 * only, and the host writes them as texts, so that none of them becomes a formula.
 */
export function reportRows(entries: readonly ReportEntry[], details: ReportDetails): readonly TextRow[] {
  const { cover, views } = reportView(entries, details);
  return [
    [cover.title],
    ...cover.lines.map(({ label, text }) => [label, text]),
    ...views.flatMap(workbookRows),
  ];
}

function listed(label: string, items: readonly string[]): readonly TextRow[] {
  return items.length === 0 ? [] : [[], [label], ...[...new Set(items)].map((item) => ['', item])];
}
