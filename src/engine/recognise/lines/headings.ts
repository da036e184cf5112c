import type { IndicatorColumn } from '../../form';
import { sumOf, type Decimal } from '../../../workbook/decimal';
import { declaredPoints, normaliseLabel } from '../../text';
import { cellUnder } from '../header/column-cell';
import type { GridCell } from '../sheet/cell';
import type { IndicatorHeader } from '../header/types';
import type { IndicatorRow } from './indicator-row';
import { isNil, pointsBehind, pointsIn } from '../../cells/quantity';
import { totalIn } from './totals';
import { isGroupRow, isHeadingRow, namesGroup } from './rows';
import type { GridView } from '../sheet/view';
import { labelOf } from '../labels/label';
import { ENDS_WITH_INDICATOR, LEVEL2_NAME, TABLE_OF_INDICATORS } from '../../words/levels';
import { LEVEL_BEFORE_EXECUTION, NAMES_EXECUTION } from '../../words/execution';
import { NUMBER_AT_END, POINTS_ALONE, POINTS_OF_NAME } from '../../words/points';
import {
  BRACKETED_NUMBER_ALONE,
  CHINESE_NUMBER_ALONE,
  FIRST_LEVEL_NUMBER,
  NUMBER_BEFORE,
  SECOND_LEVEL_NUMBER,
} from '../../words/numbering';

/** The headings over a row: one over several groups, and the labels of both levels. */
export interface Place extends Pick<IndicatorRow, 'goal' | 'goalPoints' | 'goalScore'> {
  readonly level1: GridCell | null;
  readonly level2: GridCell | null;
  /** Points below the label of a level, or beside a second level that is a heading in the column of names. */
  readonly level1Points: GridCell | null;
  readonly level2Points: GridCell | null;
  readonly level2Score: GridCell | null;
}

export const NOWHERE: Place = {
  goal: null,
  goalPoints: null,
  goalScore: null,
  level1: null,
  level2: null,
  level1Points: null,
  level2Points: null,
  level2Score: null,
};

/** 预算执行率, 资金执行情况, 3.预算执行率指标. */
export function namesExecution({ text }: Pick<GridCell, 'text'>): boolean {
  // 预算执行-预算执行率: the levels are joined in one cell.
  const name = labelOf(text).core.replace(LEVEL_BEFORE_EXECUTION, '');
  return NAMES_EXECUTION.test(name.replace(NUMBER_AT_END, ''));
}

/** （一）数量指标, 1.质量指标(20分): numbered, or with 指标 in the name. */
function namesSubgroup({ text }: GridCell): boolean {
  const label = normaliseLabel(text, { dropNumbering: true }).replace(POINTS_OF_NAME, '');
  return LEVEL2_NAME.test(label) && (ENDS_WITH_INDICATOR.test(label) || NUMBER_BEFORE.test(text));
}

/** 一、 above （一） above 1. above 1.1 above （1）: the numbering of levels in one column. */
const HEADING_NUMBERING: readonly RegExp[] = [
  FIRST_LEVEL_NUMBER,
  SECOND_LEVEL_NUMBER,
  /^\d{1,2}[、.](?!\d)/,
  /^\d{1,2}\.\d{1,2}(?!\d)/,
  /^\(\d{1,2}\)/,
];

/** The same levels in their own column: 一 above （一） above 1. */
const SERIALS: readonly RegExp[] = [
  CHINESE_NUMBER_ALONE,
  BRACKETED_NUMBER_ALONE,
  /^\d{1,2}$/,
  /^\d{1,2}\.\d{1,2}$/,
  /^\(\d{1,2}\)$/,
];

/** The level of a label's number; -1 where it has none. */
function rankOf({ label }: GridCell): number {
  return HEADING_NUMBERING.findIndex((pattern) => pattern.test(label));
}

/** The level of a row's number, before its name or in 序号; -1 where it has none. */
function rankAt(view: GridView, row: number, { columns, serial }: IndicatorHeader): number {
  const name = columns.get('name');
  const own = name ? rankOf(view.at(row, name.left)) : -1;
  if (own >= 0 || !serial) return own;
  const number = view.at(row, serial.left).label;
  return SERIALS.findIndex((pattern) => pattern.test(number));
}

/** The level of a heading's number, on this sheet also in 序号; -1 where it has none. */
const rankOfHeading = (view: GridView, cell: GridCell, header: IndicatorHeader): number =>
  cell === view.at(cell.row, cell.col)
    ? Math.max(rankOf(cell), rankAt(view, cell.row, header))
    : rankOf(cell);

/** The rank of a numbered name directly above one that is numbered one level deeper; null for other rows. */
function rankOver(view: GridView, row: number, header: IndicatorHeader): number | null {
  const rank = rankAt(view, row, header);
  return rank >= 0 && rankAt(view, row + 1, header) > rank ? rank : null;
}

/**
 * The place of the rows below a heading; null when this row is not a heading. Headings are rows over the whole
 * width (目标 1(40分)) or names of groups in the column of names, with or without points and score beside them.
 */
export function headingAt(view: GridView, row: number, header: IndicatorHeader, before: Place): Place | null {
  const all = view.row(row);
  const isSerial = ({ col, label }: GridCell): boolean =>
    col === header.serial?.left && SERIALS.some((pattern) => pattern.test(label));
  const own = all.filter((cell) => !isSerial(cell));
  const alone = header.columns.has('level1')
    ? null
    : isHeadingRow(own, header.columns.get('name')?.right ?? 0);
  const goal = alone ?? isGroupRow(own, header.right);
  // The heading printed again on the next page; or in an unmerged table a blank row with the name of its group.
  if (goal && [before.goal, before.level1, before.level2].some((known) => goesOn(known, goal))) return before;
  // （一）数量指标 below 一、产出指标: numbered one level deeper.
  const deeper = (cell: GridCell, above: GridCell): boolean =>
    rankOfHeading(view, cell, header) > rankOfHeading(view, above, header);
  if (alone && before.goal && !header.columns.has('level2') && deeper(alone, before.goal))
    return { ...before, level2: alone, level2Points: null, level2Score: null };
  if (goal) return { ...NOWHERE, goal };
  const targeted = header.columns.has('target');
  if (!targeted && !header.columns.has('criteria')) return null;
  const column = (key: IndicatorColumn, at = row): GridCell | null =>
    cellUnder(view, at, header.columns.get(key), header);
  const named = column('name');
  // 产出指标（50分） | | 50 | 50: to the left of the names or merged over them, where the first level has no column.
  const leads = named === null || named.blank || named.row !== row;
  const name = leads && !header.columns.has('level1') ? (own[0] ?? null) : named;
  const bare = ([targeted ? 'target' : 'criteria', 'actual', 'reason'] as const).every((key) =>
    isNil(column(key)),
  );
  if (!name || name.row !== row || !bare) return null;
  const both = column('score');
  const points = column('weight') ?? (pointsBehind(both) ? both : null);
  const scored = pointsIn(points) !== null;
  // （一） | 数量指标 over the whole width, above 1 | 全年开放天数.
  const numbered = scored || (own.length === 1 && all.length > 1);
  const parent = numbered && !header.columns.has('level1') ? rankOver(view, row, header) : null;
  // （二）效益指标 below （一）产出指标: on the same level, whatever is numbered below them.
  const beside =
    parent !== null && before.goal !== null && rankOfHeading(view, before.goal, header) === parent;
  if (parent === 0 || beside)
    return { ...NOWHERE, goal: name, goalPoints: points, goalScore: column('score') };
  const holds = (): boolean => leads && holdsRowsBelow(view, row, header, before.goalPoints);
  // Names in a table without targets are identified by their numbering (一、履职效能 above 1.1 重点工作完成率) or, over the names,
  // by their points.
  if (!targeted)
    return scored && !header.columns.has('level1') && holds()
      ? { ...NOWHERE, goal: name, goalPoints: points, goalScore: column('score') }
      : null;
  if (parent !== null && !header.columns.has('level2'))
    return { ...before, level2: name, level2Points: points, level2Score: column('score') };
  if (scored && !header.columns.has('level1')) {
    const below = column('name', row + 1);
    const ofRate = namesExecution(name) && below !== null && namesExecution(below);
    // 效益指标30分 | 30 | 26.7
    const saysPoints = declaredPoints(name.text)?.eq(pointsIn(points) ?? -1) ?? false;
    if (namesGroup(name) || saysPoints || ofRate || holds())
      return { ...NOWHERE, goal: name, goalPoints: points, goalScore: column('score') };
  }
  const filled = (['target', 'actual'] as const).some((key) => column(key, row + 1)?.blank === false);
  if (header.columns.has('level2') || !filled || !namesSubgroup(name) || (!scored && own.length > 1))
    return null;
  return { ...before, level2: name, level2Points: scored ? points : null, level2Score: null };
}

/**
 * 部门管理 | 20 | 18 to the left of the names: the rows below, up to the next such row, add up to its points. Where the
 * sheet ends before a total they may go on on the next one: then it is enough that the group above had its points there.
 */
function holdsRowsBelow(
  view: GridView,
  top: number,
  header: IndicatorHeader,
  pointsAbove: GridCell | null,
): boolean {
  const under = (column: IndicatorColumn, row: number): GridCell | null => {
    const cell = cellUnder(view, row, header.columns.get(column), header);
    return cell?.row === row && !cell.blank ? cell : null;
  };
  const cell = under('weight', top);
  const points = pointsIn(cell);
  if (points === null) return false;
  const values: Decimal[] = [];
  let closed = false;
  for (const row of view.rows) {
    if (row <= top) continue;
    const value = pointsIn(under('weight', row));
    closed = totalIn(view.row(row)) !== null || (value !== null && under('name', row) === null);
    if (closed) break;
    if (value !== null) values.push(value);
  }
  const sum = sumOf(values);
  const goesOn = !closed && pointsAbove !== null && pointsAbove.col === cell?.col && sum.lt(points);
  return values.length > 0 && (sum.eq(points) || goesOn);
}

/**
 * 年度绩效目标1(40分) directly above a header, over the whole width: it is the heading of the rows below. But
 * 二、绩效指标完成情况（90分） is the heading of the table.
 */
export function goalOver(view: GridView, top: number, header: IndicatorHeader): Place | null {
  const goal = isGroupRow(view.row(top - 1), header.right);
  if (!goal || declaredPoints(goal.text) === null) return null;
  const name = normaliseLabel(goal.text, { dropNumbering: true }).replace(POINTS_OF_NAME, '');
  return TABLE_OF_INDICATORS.test(name) ? null : { ...NOWHERE, goal };
}

/**
 * Whether a label goes on with the group above it: printed again in every row of it, or on the next page with
 * （续） or without its points.
 */
export function goesOn(known: GridCell | null, cell: GridCell): known is GridCell {
  if (known?.col !== cell.col) return false;
  const { group } = cell.words;
  return group === known.words.group || (group !== '' && group === known.words.core);
}

/** The levels of this row: first its own labels, then those above it. */
export function levelsAt(view: GridView, row: number, header: IndicatorHeader, before: Place): Place {
  const under = (column: 'level1' | 'level2'): GridCell | null =>
    cellUnder(view, row, header.columns.get(column), header);
  // 产出指标 above (50分), where nothing is merged.
  const pointsAt = (column: 'level1' | 'level2'): GridCell | null => {
    const [label, cell] = [before[column], under(column)];
    if (!label || !cell || label.bottom > label.row || cell.bottom > cell.row) return null;
    return POINTS_ALONE.test(cell.label) && !POINTS_ALONE.test(label.label) ? cell : null;
  };
  const at = (column: 'level1' | 'level2', known: GridCell | null): GridCell | null => {
    const span = header.columns.get(column);
    const cell = under(column);
    if (known && pointsAt(column)) return known;
    // 绩效指标, merged down from the header, is not a group.
    if (!cell || cell.blank || (cell.label === span?.header.label && cell.words.level === null)) return null;
    return goesOn(known, cell) && known.sheet === cell.sheet ? known : cell;
  };
  const level1 = at('level1', before.level1);
  const newGroup = level1 !== null && level1 !== before.level1 && level1.row === row;
  const level2 = at('level2', newGroup ? null : before.level2);
  const { goal, goalPoints, goalScore } = before;
  return {
    goal,
    goalPoints,
    goalScore,
    level1: level1 ?? before.level1,
    level2: level2 ?? (newGroup ? null : before.level2),
    level1Points: pointsAt('level1') ?? (newGroup ? null : before.level1Points),
    level2Points: pointsAt('level2') ?? (level2 || newGroup ? null : before.level2Points),
    level2Score: level2 || newGroup ? null : before.level2Score,
  };
}
