import { AREAS, type Finding } from '../engine/finding';
import { DEMAND_NAMES } from '../engine/locales/zh-CN/verdict';
import { countDemands, countText, demandOf, DEMANDS, type Demand } from '../engine/verdict';
import { AREA_NAMES } from '../engine/locales/zh-CN';
import { cellTexts } from './texts/cells';

/** How the list of findings is grouped. */
export type Grouping = 'demand' | 'area' | 'sheet';

/** A finding that the last check no longer found; it keeps its place in the list until the next check. */
export interface Gone {
  readonly finding: Finding;
  /** The nearest finding before it that is still there; null = there is none. */
  readonly after: string | null;
}

/** One finding, or many of one check shown as one line. */
export type FindingEntry =
  | { readonly kind: 'one'; readonly finding: Finding }
  /** No longer found: just fixed. */
  | { readonly kind: 'gone'; readonly finding: Finding }
  | {
      readonly kind: 'many';
      readonly key: string;
      readonly code: string;
      readonly findings: readonly Finding[];
    };

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  /** The demand whose icon is before the name; null = the groups are not by demand. */
  readonly demand: Demand | null;
  readonly entries: readonly FindingEntry[];
  /** The findings of the entries, in their order. */
  readonly findings: readonly Finding[];
}

/** From this many findings of one check in a group on, they are one line. */
const MANY = 4;

/** The findings that are not hidden, in groups; empty groups are left out. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  hidden: readonly Demand[],
  gone: readonly Gone[] = [],
): readonly FindingGroup[] {
  const shown = withGone(findings, gone).filter((finding) => !hidden.includes(demandOf(finding)));
  const mended = new Set(gone.map(({ finding }) => finding));
  return heads(grouping, shown)
    .map((head) => {
      const own = shown.filter((finding) => groupKey(finding, grouping) === head.key);
      const entries = groupEntries(head.key, own, mended);
      return { ...head, entries, findings: entries.flatMap(findingsOf) };
    })
    .filter((group) => group.entries.length > 0);
}

/** Counted as in the verdict: `5 处`, blanks as `10 格`; both for a group with both. */
export function sizeOf(findings: readonly Finding[]): string {
  const { fill } = countDemands(findings);
  const places = entryPlaces(findings).length;
  if (fill === 0) return countText('change', places);
  const cells = countText('fill', fill);
  return places === 0 ? cells : `${countText('change', places)}，${DEMAND_NAMES.fill} ${cells}`;
}

/** The findings that the tab counts: blank cells are counted at 填得分. */
export function entryPlaces(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => demandOf(finding) !== 'fill');
}

/** `共 32 处`, or with the place of the chosen finding: `3 / 32 处`. */
export function entryPlaceText(shown: readonly Finding[], selected: string | null): string {
  const chosen = shown.find(({ id }) => id === selected);
  if (chosen && demandOf(chosen) === 'fill') return `${DEMAND_NAMES.fill} ${sizeOf([chosen])}`;
  const places = entryPlaces(shown);
  const at = places.findIndex(({ id }) => id === selected);
  const all = countText('change', places.length);
  return at < 0 ? cellTexts['in-all'](all) : `${at + 1} / ${all}`;
}

export function findingsOf(entry: FindingEntry): readonly Finding[] {
  if (entry.kind === 'gone') return [];
  return entry.kind === 'one' ? [entry.finding] : entry.findings;
}

/** Puts each of them at its old place. */
function withGone(findings: readonly Finding[], gone: readonly Gone[]): readonly Finding[] {
  if (gone.length === 0) return findings;
  const behind = (id: string | null) =>
    gone.filter(({ after }) => after === id).map(({ finding }) => finding);
  return [...behind(null), ...findings.flatMap((finding) => [finding, ...behind(finding.id)])];
}

/** A line of many findings is at the place of the first of them. */
function groupEntries(
  group: string,
  findings: readonly Finding[],
  mended: ReadonlySet<Finding>,
): readonly FindingEntry[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!mended.has(finding)) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  }
  return findings.flatMap((finding): readonly FindingEntry[] => {
    if (mended.has(finding)) return [{ kind: 'gone', finding }];
    const { code } = finding;
    const alike = byCode.get(code) ?? [];
    if (alike.length < MANY) return [{ kind: 'one', finding }];
    return alike[0] === finding ? [{ kind: 'many', key: `${group} ${code}`, code, findings: alike }] : [];
  });
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

function groupKey(finding: Finding, grouping: Grouping): string {
  if (grouping === 'demand') return demandOf(finding);
  return grouping === 'area' ? finding.area : finding.cell.sheetName;
}

type Head = Pick<FindingGroup, 'key' | 'name' | 'demand'>;

function heads(grouping: Grouping, findings: readonly Finding[]): readonly Head[] {
  if (grouping === 'demand') {
    return DEMANDS.map((demand) => ({ key: demand, name: DEMAND_NAMES[demand], demand }));
  }
  if (grouping === 'area') return AREAS.map((area) => ({ key: area, name: AREA_NAMES[area], demand: null }));
  const sheets = new Map(findings.map(({ cell }) => [cell.sheetName, cell.sheet]));
  return [...sheets]
    .sort(([, a], [, b]) => a - b)
    .map(([sheetName]) => ({ key: sheetName, name: sheetName, demand: null }));
}
