import type { Severity } from '../../workbook/severity';
import { OTHER_SHEET_NAMES } from '../locales/zh-CN';
import { DEMAND_NAMES } from '../locales/zh-CN/verdict';
import { countDemands, countText, demandOf, DEMANDS, verdictLine, verdictOf } from '../verdict';
import { findingView, groundsOf, hintsOf } from './finding-view';
import { formView } from './form-view';
import type {
  ReportCover,
  ReportDetails,
  ReportEntry,
  ReportWriter,
  WorkbookSummary,
  WorkbookView,
} from './shapes';
import { faultTitle, ruleTitle, word } from './words';

export const NO_FINDINGS: Readonly<Record<Severity, number>> = { error: 0, warning: 0, review: 0, info: 0 };

export function workbookSummary({ path, inspection, error }: ReportEntry): WorkbookSummary {
  if (!inspection) {
    const verdict = word('verdict.unread', { error: error ?? '' });
    return { path, verdict, answer: 'unread', counts: NO_FINDINGS, demands: countDemands([]) };
  }
  const verdict = verdictOf(inspection);
  return {
    path,
    verdict: verdictLine(verdict),
    answer: verdict.answer,
    counts: inspection.counts,
    demands: verdict.demands,
  };
}

const NOTHING_SAID = {
  lines: [],
  forms: [],
  sections: [],
  hints: [],
  bases: [],
  unread: [],
  faults: [],
  ignored: [],
  stale: [],
  others: [],
} as const;

export function workbookView(entry: ReportEntry): WorkbookView {
  const { inspection } = entry;
  if (!inspection) return { ...workbookSummary(entry), ...NOTHING_SAID };
  const { findings, forms, summary } = inspection;
  const asked = DEMANDS.flatMap((demand) =>
    demand === 'optional'
      ? []
      : [{ demand, findings: findings.filter((finding) => demandOf(finding) === demand) }],
  );
  const grounds = groundsOf(asked.flatMap((section) => section.findings));
  return {
    ...workbookSummary(entry),
    lines: [
      { label: word('checked'), text: word('checked.forms', { forms: forms.length, ...summary }) },
      ...(entry.brought ?? []).map((text) => ({ label: word('brought'), text })),
    ],
    forms: forms.map((form) =>
      formView(
        form,
        findings.filter((finding) => finding.form === form.form.id),
      ),
    ),
    sections: asked
      .filter((section) => section.findings.length > 0)
      .map((section) => ({
        demand: section.demand,
        name: DEMAND_NAMES[section.demand],
        count: countText(section.demand, countDemands(section.findings)[section.demand]),
        findings: section.findings.map((finding) => findingView(finding, grounds)),
      })),
    hints: hintsOf(findings),
    bases: grounds,
    unread: inspection.unread.map(({ sentence }) => sentence),
    faults: inspection.faults.map(({ code, cell, detail }) =>
      word('faults.line', {
        place: cell ? `${cell.sheetName}!${cell.address}` : word('across'),
        title: ruleTitle(code),
        code,
        detail,
      }),
    ),
    ignored: inspection.ignored.map(({ finding, reason }) =>
      word('ignored.line', {
        place: `${finding.cell.sheetName}!${finding.cell.address}`,
        title: faultTitle(finding.code),
        code: finding.code,
        message: finding.message,
        reason: reason || '—',
      }),
    ),
    stale: inspection.stale.map(({ code, cell, reason }) =>
      word('stale.line', {
        place: cell ? `${cell.sheetName}!${cell.address}` : '',
        code,
        reason: reason || '—',
      }),
    ),
    others: inspection.others.map(({ sheetName, kind }) =>
      word('others.line', { sheet: sheetName, kind: OTHER_SHEET_NAMES[kind] }),
    ),
  };
}

function rank({ answer, demands }: WorkbookSummary): readonly number[] {
  return [answer === 'unread' ? 0 : 1, ...DEMANDS.map((demand) => -demands[demand])];
}

/**
 * Worst first: unread files, then by the number of findings to change, fill and explain. Equal workbooks keep
 * their order.
 */
export function worstFirst<T>(items: readonly T[], summaryOf: (item: T) => WorkbookSummary): readonly T[] {
  return items
    .map((item, index) => ({ item, index, rank: rank(summaryOf(item)) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((value, place) => value !== b.rank[place]);
      return at < 0 ? a.index - b.index : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    })
    .map(({ item }) => item);
}

export function reportCover(
  workbooks: readonly WorkbookSummary[],
  { version, time }: ReportDetails,
): ReportCover {
  return {
    title: word('title'),
    lines: [
      { label: word('time'), text: time },
      { label: word('version'), text: version },
    ],
    workbooks,
  };
}

/** Cover and workbooks of a few entries, worst first. */
export function reportView(
  entries: readonly ReportEntry[],
  details: ReportDetails,
): { readonly cover: ReportCover; readonly views: readonly WorkbookView[] } {
  const views = worstFirst(entries.map(workbookView), (view) => view);
  return { cover: reportCover(views, details), views };
}

export function writeReport(
  writer: ReportWriter,
  entries: readonly ReportEntry[],
  details: ReportDetails,
): string {
  const { cover, views } = reportView(entries, details);
  return [writer.head(cover), ...views.map(writer.workbook), writer.tail(cover)].join('');
}
