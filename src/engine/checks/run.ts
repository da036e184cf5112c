import { type Severity, SEVERITIES } from '../../workbook/severity';
import type { CheckFault, CheckTally, Finding, IgnoreEntry } from '../finding';
import type { CellAt } from '../../workbook/edit';
import { parseAddress } from '../../workbook/address';
import type { Check, CheckRun } from './define-check';
import type { Form } from '../form';
import type { FormContext, WorkbookContext } from './context';
import { faultOf, type SubjectCell } from './fault';
import { findingOf } from './render';

export interface ChecksRun {
  readonly tallies: readonly CheckTally[];
  readonly findings: readonly Finding[];
  /** Checks that failed with an error; they have no result, the other checks do. */
  readonly faults: readonly CheckFault[];
}

function inPreset(check: Check, draft: boolean): boolean {
  return !draft || check.inDraft;
}

/** Runs every check of one form. */
export function runForm(checks: readonly Check[], context: FormContext): ChecksRun {
  return runAll(checks, context.book, context.form, (check) =>
    check.scope === 'form' ? check.run(context) : null,
  );
}

/** Runs the checks over all forms together. */
export function runWorkbook(checks: readonly Check[], context: WorkbookContext): ChecksRun {
  return runAll(checks, context, null, (check) => (check.scope === 'workbook' ? check.run(context) : null));
}

function runAll(
  checks: readonly Check[],
  book: WorkbookContext,
  form: Form | null,
  run: (check: Check) => CheckRun | null,
): ChecksRun {
  const tallies: CheckTally[] = [];
  const findings: Finding[] = [];
  const faults: CheckFault[] = [];
  const draft = book.preset === 'draft';
  for (const check of checks) {
    if (!inPreset(check, draft)) continue;
    const { code, id } = check;
    try {
      const result = run(check);
      if (result === null) continue;
      const { outcome, judged, open, violations } = result;
      for (const { form: of, violation } of violations)
        findings.push(findingOf(book, check, of ?? form, violation));
      const cells = open.length === 0 ? NOTHING_OPEN : open.map((place) => atSheet(book, place));
      tallies.push({ code, check: id, outcome, judged, open: cells });
    } catch (error) {
      faults.push(faultOf(book, check, form, error));
      tallies.push({ code, check: id, outcome: 'cannot-judge', judged: 0, open: NOTHING_OPEN });
    }
  }
  return { tallies, findings, faults };
}

const NOTHING_OPEN: readonly CellAt[] = [];

function atSheet({ workbook }: WorkbookContext, { sheet, address }: SubjectCell): CellAt {
  return { sheet, sheetName: workbook.sheets[sheet]?.name ?? '', address };
}

function position({ cell }: Finding): readonly [number, number, number] {
  const at = parseAddress(cell.address);
  return [cell.sheet, at?.row ?? 0, at?.col ?? 0];
}

/** By sheet, then row, then severity, then column and code: the order in which a person works through them. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
  return findings
    .map((finding) => ({ finding, at: position(finding) }))
    .sort(
      (a, b) =>
        a.at[0] - b.at[0] ||
        a.at[1] - b.at[1] ||
        rank(a.finding.severity) - rank(b.finding.severity) ||
        a.at[2] - b.at[2] ||
        (a.finding.code < b.finding.code ? -1 : a.finding.code > b.finding.code ? 1 : 0),
    )
    .map(({ finding }) => finding);
}

/** Two rows may lack a reason in the same merged cell: the id of the second finding then ends with a number. */
export function withOwnIds(findings: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const time = (times.get(finding.id) ?? 0) + 1;
    times.set(finding.id, time);
    return time === 1 ? finding : { ...finding, id: `${finding.id}:${String(time)}` };
  });
}

export interface Sorted {
  readonly findings: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly stale: readonly IgnoreEntry[];
}

function matches(entry: IgnoreEntry, finding: Finding): boolean {
  if (entry.code !== finding.code) return false;
  if (entry.cell === null) return true;
  const same = entry.cell.sheetName === finding.cell.sheetName && entry.cell.address === finding.cell.address;
  return same && (entry.fingerprint === null || entry.fingerprint === finding.fingerprint);
}

/**
 * Takes out the findings that the user ignores. An entry is no longer valid when its cell has changed (its
 * fingerprint does not match) or the fault is gone; such entries are returned as stale. An entry for a whole check
 * is never stale.
 */
export function applyIgnores(findings: readonly Finding[], entries: readonly IgnoreEntry[]): Sorted {
  const used = new Set<IgnoreEntry>();
  const kept: Finding[] = [];
  const ignored: { readonly finding: Finding; readonly reason: string }[] = [];
  for (const finding of findings) {
    const entry = entries.find((candidate) => matches(candidate, finding));
    if (!entry) {
      kept.push(finding);
      continue;
    }
    used.add(entry);
    ignored.push({ finding, reason: entry.reason });
  }
  return {
    findings: kept,
    ignored,
    stale: entries.filter((entry) => entry.cell !== null && !used.has(entry)),
  };
}
