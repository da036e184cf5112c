import type { FormCell, Group, Indicator } from '../../form';
import { sumOf, type Decimal } from '../../../workbook/decimal';
import { declaredPoints, normaliseLabel } from '../../text';
import type { GridCell } from '../sheet/cell';
import { TABLE_WHOLES } from '../header/clues';
import { goesOn } from '../lines/headings';
import { barePoints, declaredBy } from './declared';
import type { IndicatorRow } from '../lines/indicator-row';
import { numberIn, pointsBehind, pointsIn } from '../../cells/quantity';
import { flatMap } from '../../lists';
import { BARE_POINTS_AT_END, POINTS_AT_END } from '../../words/points';

interface OpenGroup {
  readonly level: Group['level'];
  readonly cell: GridCell;
  points: GridCell | null;
  readonly score: GridCell | null;
  readonly indicators: number[];
}

/** The groups of the table in the order in which they begin; a label repeated in every row is one group. */
export function groupsOf(rows: readonly IndicatorRow[], inShares: boolean): readonly Group[] {
  const groups: OpenGroup[] = [];
  let goal: OpenGroup | null = null;
  let level1: OpenGroup | null = null;
  let level2: OpenGroup | null = null;
  rows.forEach((row, index) => {
    if (row.goal && goal?.cell !== row.goal) {
      goal = { level: 1, cell: row.goal, points: row.goalPoints, score: row.goalScore, indicators: [] };
      groups.push(goal);
      level1 = null;
    }
    if (row.level1 && !isSameGroup(level1, row.level1)) {
      level1 = {
        level: row.goal ? 2 : 1,
        cell: row.level1,
        points: row.cells.groupWeight1 ?? null,
        score: null,
        indicators: [],
      };
      level2 = null;
      groups.push(level1);
    }
    if (row.level2 && !isSameGroup(level2, row.level2)) {
      level2 = {
        level: row.goal ? 3 : 2,
        cell: row.level2,
        points: row.cells.groupWeight2 ?? null,
        score: row.level2Score,
        indicators: [],
      };
      groups.push(level2);
    }
    if (row.goal) goal?.indicators.push(index);
    if (row.level1) level1 = withRow(level1, index, row.cells.groupWeight1);
    if (row.level2) level2 = withRow(level2, index, row.cells.groupWeight2);
  });
  const named = groups.map(({ level, cell, points, score, indicators }) => {
    const { declared, cell: declaredCell } = declaredBy(cell, points, inShares);
    return { level, name: groupName(cell), cell, declared, declaredCell, score, indicators };
  });
  const known = ([1, 2, 3] as const).reduce(withBarePoints, named);
  return known.map((group) =>
    group.declared && isRelative(group, known) ? { ...group, declared: null } : group,
  );
}

/** Without merged cells the points of a group may be in a later row of it. */
function withRow(group: OpenGroup | null, index: number, points: GridCell | undefined): OpenGroup | null {
  group?.indicators.push(index);
  if (group && points && !points.blank && (group.points?.blank ?? true)) group.points = points;
  return group;
}

/** 预算编制20, 预算执行25 …: numbers behind all labels of a level that add up to all points are the points of its groups. */
function withBarePoints(groups: readonly Group[], level: Group['level']): readonly Group[] {
  const own = groups.filter((group) => group.level === level);
  const points = flatMap(own, ({ cell, declared }) => (declared ? null : barePoints(cell.text)));
  const sum = sumOf(points);
  if (points.length < 2 || points.length < own.length || !TABLE_WHOLES.some((whole) => sum.eq(whole)))
    return groups;
  return groups.map((group) => {
    const declared = group.level === level ? barePoints(group.cell.text) : null;
    if (!declared) return group;
    const name = group.name.replace(BARE_POINTS_AT_END, (end) => end.slice(0, 1));
    return { ...group, name, declared, declaredCell: group.cell };
  });
}

const HUNDRED = 100;

/** Shares of the group above (投入 20 %: 目标设定 50 %, 预算配置 50 %) are not points. */
function isRelative({ level, indicators }: Group, groups: readonly Group[]): boolean {
  const parent = groups.findLast(
    (other) => other.level < level && indicators.every((index) => other.indicators.includes(index)),
  );
  if (!parent?.declared || parent.declared.gte(HUNDRED)) return false;
  const siblings = groups.filter(
    (other) => other.level === level && other.indicators.every((index) => parent.indicators.includes(index)),
  );
  const shares = flatMap(siblings, ({ declared }) => declared);
  return shares.length === siblings.length && sumOf(shares).eq(HUNDRED);
}

const groupName = (cell: FormCell): string =>
  normaliseLabel(cell.text, { dropNumbering: true })
    .replace(/\([^()]*\)/g, '')
    .replace(POINTS_AT_END, '');

const isSameGroup = (group: OpenGroup | null, cell: GridCell): boolean =>
  group !== null && (group.cell === cell || goesOn(group.cell, cell));

/** Properties of the whole table that are needed to read its points. */
export interface TableTraits {
  readonly hasWeightColumn: boolean;
  readonly scored: boolean;
  /** Weights are written as shares of 1. */
  readonly inShares: boolean;
}

/** Merged cells over several rows: the form does not state how their points are shared. */
function sharedCells(rows: readonly IndicatorRow[]): ReadonlySet<GridCell> {
  const shared = new Set<GridCell>();
  rows.forEach(({ cells }, index) => {
    for (const column of ['weight', 'score'] as const) {
      const cell = cells[column];
      if (cell !== undefined && cell === rows[index - 1]?.cells[column]) shared.add(cell);
    }
  });
  return shared;
}

/** The indicators with their full points: from the weight cell, or computed from the group. */
export function indicatorsOf(
  rows: readonly IndicatorRow[],
  groups: readonly Group[],
  { hasWeightColumn, scored, inShares }: TableTraits,
): readonly Indicator[] {
  const shares = hasWeightColumn || !scored ? new Map<number, Share>() : groupShares(rows, groups);
  const shared = sharedCells(rows);
  return rows.map((row, index) => {
    const { weight, score, nature, target, unit, actual, reason, completion, coefficient } = row.cells;
    const { deduction, reviewScore, criteria } = row.cells;
    const alone = !(weight && shared.has(weight)) && !(score && shared.has(score));
    const typed = alone ? pointsIn(weight ?? null, inShares) : null;
    const own =
      hasWeightColumn || !scored ? null : (declaredPoints(row.name.text) ?? pointsBehind(score ?? null));
    const share: Share | undefined = own ? { points: own, from: 'label' } : shares.get(index);
    return {
      index,
      row: row.row,
      level1: row.level1,
      level2: row.level2,
      name: row.name,
      nature: nature ?? null,
      target: target ?? null,
      unit: unit ?? null,
      actual: actual ?? null,
      weight: weight ?? null,
      score: score ?? null,
      reason: reason ?? null,
      completion: completion ?? null,
      coefficient: coefficient ?? null,
      deduction: deduction ?? null,
      reviewScore: reviewScore ?? null,
      criteria: criteria ?? null,
      points: typed ?? share?.points ?? null,
      pointsFrom: typed ? 'cell' : (share?.from ?? 'none'),
      applicable: row.applicable,
    };
  });
}

/** The row has no score cell of its own, because it is merged with the row above. */
function isShared(rows: readonly IndicatorRow[], index: number): boolean {
  const score = rows[index]?.cells.score;
  return score === undefined || score === rows[index - 1]?.cells.score;
}

interface Share {
  readonly points: Decimal;
  readonly from: 'label' | 'proven' | 'equal';
}

/**
 * Points on forms without a weight column. When the scores of a group add up to its declared points, every score
 * must be the full points of its row: `proven`. Otherwise each row gets an equal share, which is only an
 * assumption, but not where a score is above it.
 */
function groupShares(rows: readonly IndicatorRow[], groups: readonly Group[]): Map<number, Share> {
  const shares = new Map<number, Share>();
  const declaring = groups.filter(({ declared }) => declared !== null).sort((a, b) => a.level - b.level);
  for (const { cell, declared, indicators } of declaring) {
    const counted = indicators.filter((index) => rows[index]?.applicable);
    if (!declared || counted.length === 0) continue;
    // One score is merged over several rows, and it is not known how they share the points.
    if (counted.some((index) => isShared(rows, index))) continue;
    // The points of a goal are first divided among its groups, and it is not known how.
    if (counted.some((index) => rows[index]?.goal === cell && rows[index].level1 !== null)) continue;
    const scores = counted.map((index) => numberIn(rows[index]?.cells.score ?? null));
    const complete = scores.filter((score): score is Decimal => score !== null);
    const proven =
      complete.length === counted.length &&
      sumOf(complete).eq(declared) &&
      complete.every((score) => score.gt(0));
    const share = declared.div(counted.length);
    const apart = complete.some((score) => score.gt(share));
    counted.forEach((index, at) => {
      const score = scores[at];
      if (proven && score) shares.set(index, { points: score, from: 'proven' });
      else if (!apart && shares.get(index)?.from !== 'proven')
        shares.set(index, { points: share, from: 'equal' });
    });
  }
  return shares;
}
