import { declaredPoints } from '../../text';
import { bodyBelow } from './profile';
import type { ColumnSpan } from './types';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { CONTENT, CONTENT_OR_ITEM, POINT_OF_CRITERIA, THIRD_LEVEL } from '../../words/head-marks';
import { LEVEL2_NAME, SATISFACTION_NAME } from '../../words/levels';
import { before, type Columns, type Heads, put, filledBelow } from './settle-tools';

/** Which heads are those of the levels and of the indicator. */

export function settleLevels(view: GridView, bottom: number, columns: Columns, of: Heads): void {
  const weights = of('weight');
  const [points] = weights;
  const seconds = of('level2');
  // 二级指标 | 分值 | 指标内容: to the right of the points is the meaning of the indicator.
  const behind = (span: ColumnSpan): boolean =>
    weights.length === 1 &&
    before(points, span) &&
    CONTENT.test(span.header.words.core) &&
    seconds.some((level) => before(level, points));
  const called = of('name').filter((span) => !behind(span));
  const names = withDividing(view, bottom, called, of);
  const third = names.find(({ header }) => THIRD_LEVEL.test(header.label)) ?? names.at(-1);
  // 指标分类 | 二级指标: the first of the two is the first level.
  const level2 = seconds.at(of('level1').length === 0 ? -1 : 0);
  const level1 =
    of('level1')[0] ??
    (seconds.length > 1 ? seconds[0] : names.find((span) => span !== third && before(span, third)));
  // 评价内容 | 评价类别 | 评价指标: another level in front of the first level.
  const leading = level2
    ? undefined
    : names.find((span) => CONTENT_OR_ITEM.test(span.header.label) && before(span, of('level1')[0]));
  // 评价指标 | 评价内容 | 指标名称: what is between the level above and the indicator is the level between them.
  const between = names.find((span) => span !== level1 && before(level1, span) && before(span, third));
  put(columns, 'level1', leading ?? level1);
  put(columns, 'level2', leading ? level1 : (level2 ?? between));
  put(columns, 'name', of('fourth')[0] ?? third);
}

/**
 * 指标类别 with 数量指标, 质量指标 below it, where 产出指标 and 效益指标 are rows of their own, is the column of the second levels;
 * 指标分类 with only 产出, 效益, 满意度 below it is that of the first.
 */
export function settleLevelsByNames(view: GridView, bottom: number, columns: Columns): void {
  const [level1, level2, name] = [columns.get('level1'), columns.get('level2'), columns.get('name')];
  const span = level1 ?? level2;
  if (!span || (level1 && level2) || !name) return;
  // 考核指标 | 二级指标: in front of the second level are the first levels.
  const first = level2 && before(name, level2) ? filledBelow(view, bottom, name) : [];
  if (first.length > 0 && first.every(({ words }) => words.level === 1)) {
    columns.delete('name');
    columns.set('level1', name);
    return;
  }
  const cells = filledBelow(view, bottom, span);
  const names = cells.filter(({ words }) => words.level !== null);
  const seconds = names.filter(({ words }) => LEVEL2_NAME.test(words.core));
  if (level1 ? headedByRows(view, bottom, names, seconds) : holdsFirstLevels(cells, seconds)) {
    columns.delete(level1 ? 'level1' : 'level2');
    columns.set(level1 ? 'level2' : 'level1', span);
  }
}

/** 一级指标 over 绩效指标, the label of the whole block, and 产出指标, 效益指标 beside it: the levels are beside the label. */
export function settleLevelBesideLabel(view: GridView, bottom: number, columns: Columns): void {
  const level1 = columns.get('level1');
  if (!level1 || level1.right === level1.left) return;
  const cells = filledBelow(view, bottom, level1);
  if (cells.some(({ words, label }) => words.level !== null || label !== cells[0]?.label)) return;
  for (let left = level1.left + 1; left <= level1.right; left += 1) {
    const beside = { ...level1, left };
    if (!filledBelow(view, bottom, beside).some(({ words }) => words.level === 1)) continue;
    columns.set('level1', beside);
    return;
  }
}

function headedByRows(
  view: GridView,
  bottom: number,
  names: readonly GridCell[],
  seconds: readonly GridCell[],
): boolean {
  const firsts = names.filter(({ row }) => view.row(row).length === 1);
  // 一、共性指标（40分） over the whole width, above labels that are no first levels.
  const bands = bodyBelow(view, bottom).rows.filter((row) => isBand(view.row(row)));
  const whole = firsts.length >= FEWEST_BANDS && seconds.length >= FEWEST_NAMES;
  return (whole || bands.length >= FEWEST_BANDS) && firsts.length + seconds.length >= names.length;
}

function isBand([only, ...others]: readonly GridCell[]): boolean {
  if (!only || others.length > 0 || only.right === only.left) return false;
  return only.words.level === 1 || declaredPoints(only.text) !== null;
}

function holdsFirstLevels(cells: readonly GridCell[], seconds: readonly GridCell[]): boolean {
  const firsts = cells.filter((cell) => cell.words.level === 1 && !seconds.includes(cell));
  // 满意度 is the name of both levels. Beside names of another kind, first levels are rows of their own.
  return (
    new Set(firsts).size >= FEWEST_BANDS &&
    firsts.length + seconds.length === cells.length &&
    seconds.every(({ words }) => SATISFACTION_NAME.test(words.core))
  );
}

/** One row of its own may be a title. */
const FEWEST_BANDS = 2;

/** The heads that are called indicators, and the one below whose head each row is an indicator of its own. */
function withDividing(
  view: GridView,
  bottom: number,
  called: readonly ColumnSpan[],
  of: Heads,
): readonly ColumnSpan[] {
  const seconds = of('level2');
  const levels = of('level1').length + seconds.length;
  if (called.length + seconds.length === 0) {
    // 评价维度 | 评价要点: where nothing else is named indicator, 要点 is the indicator.
    const points = of('criteria').filter(isPoint);
    if (points.length > 0) return points;
  }
  // 项目 | 内容 | 分值: without a known word, labels at the left may be over several texts too.
  const first = called.length + levels === 0 ? of('unknown').slice(0, 1) : [];
  const above = [...called, ...first];
  const item = dividing(view, bottom, [...seconds, ...above], of);
  return item ? [...above, item] : called;
}

/**
 * 考核内容 | 考核要点 | 目标任务, 考核内容 | 具体要求 | 分值: what is called contents, or the second level, is a level above the
 * texts to the right of it, if several of them with values of their own are beside one label. Heads of two levels and
 * an indicator leave no place.
 */
function dividing(
  view: GridView,
  bottom: number,
  above: readonly ColumnSpan[],
  of: Heads,
): ColumnSpan | undefined {
  const label = above.at(-1);
  if (!label || above.length + of('level1').length > MOST_LEVELS || of('fourth').length > 0) return undefined;
  if (THIRD_LEVEL.test(label.header.label)) return undefined;
  const { rows } = bodyBelow(view, bottom);
  const begins = (row: number, { left }: ColumnSpan): boolean => {
    const cell = view.at(row, left);
    return cell.row === row && !cell.blank;
  };
  const again = (row: number): boolean =>
    !begins(row, label) || view.at(row, label.left).label === view.at(row - 1, label.left).label;
  const valued = (row: number): boolean =>
    [...of('weight'), ...of('target')].some((span) => before(label, span) && begins(row, span));
  const divide = (span: ColumnSpan): boolean =>
    before(label, span) &&
    rows.filter((row) => begins(row, span) && again(row) && valued(row)).length >= FEWEST_BELOW;
  const texts = of('unknown').filter(
    (span) => of('score').some((score) => before(span, score)) && areNames(view, rows, span),
  );
  return of('criteria').filter(isPoint).find(divide) ?? texts.find(divide);
}

/** A text of its own in every row. */
function areNames(view: GridView, rows: readonly number[], { left }: ColumnSpan): boolean {
  const cells = rows.map((row) => view.at(row, left));
  const words = cells.filter(({ label, numeric }) => label.length > 2 && !numeric);
  return words.length === rows.length && new Set(words.map(({ label }) => label)).size === rows.length;
}

/** Columns above the indicator: two levels. */
const MOST_LEVELS = 2;
/** Fewer points of criteria below the first of a label are not a proof. */
const FEWEST_BELOW = 2;

const isPoint = ({ header }: ColumnSpan): boolean => POINT_OF_CRITERIA.test(header.label);

/** Where no column is the name, the lowest level is the indicator itself. */
export function lowestLevelIsName(columns: Columns): boolean {
  const lowest = columns.has('level2') ? 'level2' : 'level1';
  const span = columns.get(lowest);
  if (!span) return false;
  columns.delete(lowest);
  columns.set('name', span);
  return true;
}

/** 评价指标 | 分值 over 前期工作 | 任务分解（2分）: the names, with their points, are in the column of the points. */
export function settlePointsInNames(view: GridView, bottom: number, columns: Columns): void {
  const [name, weight] = [columns.get('name'), columns.get('weight')];
  if (!name || !weight || columns.has('level1') || !before(name, weight)) return;
  const cells = filledBelow(view, bottom, weight);
  const named = cells.filter((cell) => !cell.numeric && declaredPoints(cell.text) !== null);
  if (named.length < FEWEST_NAMES || named.length * 2 <= cells.length) return;
  columns.delete('weight');
  columns.set('level1', name);
  columns.set('name', weight);
}

/** Fewer names with points are not a proof. */
export const FEWEST_NAMES = 3;
