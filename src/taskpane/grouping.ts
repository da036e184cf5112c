import { SEVERITIES, type Finding, type Severity } from '../engine/finding';
import { AREA_NAMES, AREA_ORDER, SEVERITY_WORDS } from './labels';

/** How the list of findings is ordered and what of it is shown. */
export type Grouping = 'severity' | 'area' | 'sheet';

/** `refused`: only what the receiving system refuses to save or import (导入前检查). */
export type FindingView = 'all' | 'refused';

export interface FindingFilter {
  readonly view: FindingView;
  /** Severities that are hidden. */
  readonly hidden: readonly Severity[];
}

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  /** Severity whose icon stands before the name, for groups by severity. */
  readonly severity: Severity | null;
  readonly findings: readonly Finding[];
}

/** The findings that pass the filter, in groups; empty groups are left out. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  filter: FindingFilter,
): readonly FindingGroup[] {
  const shown = findings.filter((finding) => passes(finding, filter));
  return heads(grouping, shown)
    .map((head) => ({ ...head, findings: shown.filter((finding) => keyOf(finding, grouping) === head.key) }))
    .filter((group) => group.findings.length > 0);
}

export function passes(finding: Finding, filter: FindingFilter): boolean {
  return !filter.hidden.includes(finding.severity) && (filter.view === 'all' || finding.refused);
}

/** The findings in the order they are listed, for 上一处 and 下一处. */
export function listed(groups: readonly FindingGroup[]): readonly Finding[] {
  return groups.flatMap((group) => group.findings);
}

/** The finding `step` places after the selected one; wraps around; the first when none is selected. */
export function neighbour(
  findings: readonly Finding[],
  selected: string | null,
  step: 1 | -1,
): Finding | null {
  if (findings.length === 0) return null;
  const at = findings.findIndex((finding) => finding.id === selected);
  const next = at < 0 ? (step === 1 ? 0 : findings.length - 1) : at + step;
  return findings[(next + findings.length) % findings.length] ?? null;
}

function keyOf(finding: Finding, grouping: Grouping): string {
  if (grouping === 'severity') return finding.severity;
  return grouping === 'area' ? finding.area : finding.cell.sheetName;
}

function heads(grouping: Grouping, findings: readonly Finding[]): readonly Omit<FindingGroup, 'findings'>[] {
  if (grouping === 'severity') {
    return SEVERITIES.map((severity) => ({ key: severity, name: SEVERITY_WORDS[severity].name, severity }));
  }
  if (grouping === 'area')
    return AREA_ORDER.map((area) => ({ key: area, name: AREA_NAMES[area], severity: null }));
  const sheets = new Map(findings.map(({ cell }) => [cell.sheetName, cell.sheet]));
  return [...sheets]
    .sort(([, a], [, b]) => a - b)
    .map(([sheetName]) => ({ key: sheetName, name: sheetName, severity: null }));
}
