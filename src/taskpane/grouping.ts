import type { Finding } from '../engine/finding';
import { DEMAND_NAMES } from '../engine/locales/zh-CN/verdict';
import { demandOf, DEMANDS, type Demand } from '../engine/verdict';
import { AREA_NAMES, AREA_ORDER } from './labels';

/** How the list of findings is ordered and what of it is shown. */
export type Grouping = 'demand' | 'area' | 'sheet';

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  /** Whose icon stands before the name, for groups by demand. */
  readonly demand: Demand | null;
  readonly findings: readonly Finding[];
}

/** The findings that are not hidden, in groups; empty groups are left out. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  hidden: readonly Demand[],
): readonly FindingGroup[] {
  const shown = findings.filter((finding) => !hidden.includes(demandOf(finding)));
  return heads(grouping, shown)
    .map((head) => ({ ...head, findings: shown.filter((finding) => keyOf(finding, grouping) === head.key) }))
    .filter((group) => group.findings.length > 0);
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
  if (grouping === 'demand') return demandOf(finding);
  return grouping === 'area' ? finding.area : finding.cell.sheetName;
}

function heads(grouping: Grouping, findings: readonly Finding[]): readonly Omit<FindingGroup, 'findings'>[] {
  if (grouping === 'demand') {
    return DEMANDS.map((demand) => ({ key: demand, name: DEMAND_NAMES[demand], demand }));
  }
  if (grouping === 'area')
    return AREA_ORDER.map((area) => ({ key: area, name: AREA_NAMES[area], demand: null }));
  const sheets = new Map(findings.map(({ cell }) => [cell.sheetName, cell.sheet]));
  return [...sheets]
    .sort(([, a], [, b]) => a - b)
    .map(([sheetName]) => ({ key: sheetName, name: sheetName, demand: null }));
}
