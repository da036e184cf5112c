import type { Candidate, ColumnSpan } from './types';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import {
  ACTUAL_NAMED,
  ACTUAL_SAID,
  ADJUSTED,
  FORECAST,
  OF_YEAR,
  OTHER_PERIOD,
  HEAD_OF_PART_OF_YEAR,
  SPEAKS_OF_SCORING,
  STANDARD,
  TARGET_IN_WORDS,
  TARGET_NAMED,
  VALUE_OF_TARGET,
  VALUE_SAID,
  YEAR_NAMED,
} from '../../words/head-marks';
import { before, type Columns, type Heads, put, pick, nameColumn, filledBelow } from './settle-tools';

/** Which heads are those of the target and of the actual value. */

/** 2021年实际实现值 | 预期2022年实现值 with the same meaning: a completely blank column is not the one of the year. */
export function withValues(
  view: GridView,
  bottom: number,
  spans: readonly ColumnSpan[],
): readonly ColumnSpan[] {
  if (spans.length < 2) return spans;
  const filled = spans.filter((span) => filledBelow(view, bottom, span).length > 0);
  return filled.length > 0 ? filled : spans;
}

export function settleTarget(
  view: GridView,
  bottom: number,
  columns: Columns,
  of: Heads,
  candidates: readonly Candidate[],
): void {
  const targets = withValues(view, bottom, of('target'));
  const target = pick(targets, ADJUSTED, OF_YEAR, YEAR_NAMED, TARGET_NAMED);
  const name = nameColumn(columns);
  const valued = candidates.some(({ word }) => word === 'target' || word === 'actual');
  // A target column to the left of the name is a category, not a value.
  const category = target && valued && targets.length > 1 && before(target, name);
  const stated =
    target ?? of('criteria').find((span) => !before(span, name) && areValues(view, bottom, span));
  put(columns, 'target', category ? (targets.find((span) => before(name, span)) ?? target) : stated);
}

/** 服务标准 | 实际完成 over ≥95% | 96%: where nothing else is named target, a standard that says no score is the target. */
function areValues(view: GridView, bottom: number, span: ColumnSpan): boolean {
  // 一、服务质量（25分） over the whole width is a heading.
  const texts = filledBelow(view, bottom, span).filter(({ col }) => col >= span.left);
  const values = texts.filter(({ label }) => /\d/.test(label) && label.length <= LONGEST_VALUE);
  return (
    values.length * 2 > texts.length &&
    STANDARD.test(span.header.words.core) &&
    !texts.some(({ label }) => SPEAKS_OF_SCORING.test(label))
  );
}

/** A longer text explains. */
const LONGEST_VALUE = 20;

export function settleActual(view: GridView, bottom: number, columns: Columns, of: Heads): void {
  // 年度绩效指标完成情况 to the left of the levels is the label of the block.
  const all = of('actual').filter((span) => !before(span, nameColumn(columns)));
  // 1—9月累计完成值 | 全年预计完成值: what is expected is not yet reached.
  const reached = all.filter(({ header }) => !FORECAST.test(header.label));
  const undivided = reached.length > 0 ? reached : all;
  // 1-6月完成 | 7-12月完成 | 全年完成: the parts of the year are in the last.
  const parts = undivided.filter(({ header }) => HEAD_OF_PART_OF_YEAR.test(header.label));
  const whole = undivided.filter((span) => !parts.includes(span));
  const named = parts.length > 1 && whole.length > 0 ? whole : undivided;
  // 2021年实际实现值 | 预期2022年实现值: a value of a year before the target's year is not the actual value.
  const target = columns.get('target');
  const targetYear = (target && yearIn(target)) ?? 0;
  const actuals = named.filter((span) => (yearIn(span) ?? targetYear) >= targetYear);
  const undated = actuals.filter((span) => yearIn(span) === null);
  const ofYear = undated.filter(({ header }) => !OTHER_PERIOD.test(header.label));
  put(
    columns,
    'actual',
    pick(ofYear.concat(undated), ACTUAL_NAMED, ACTUAL_SAID, VALUE_SAID) ??
      latest(actuals) ??
      valueBesideTarget(columns.get('target'), of('target')) ??
      of('completion').find((span) => inWords(filledBelow(view, bottom, span))),
  );
}

/**
 * 目标 | ≥26个 above 完成 | 26个: one indicator in two rows. The words are under the head of the values, or in the
 * column to its left.
 */
export function settleValuesBelow(view: GridView, bottom: number, columns: Columns): ColumnSpan | null {
  const target = columns.get('target');
  if (!target || columns.has('actual')) return null;
  const says = (left: number): boolean => {
    const cells = filledBelow(view, bottom, { ...target, left });
    const pairs = cells.filter((cell) => hasActualBelow(view, cell.row, left)).length;
    return pairs >= FEWEST_PAIRS && pairs * 3 >= cells.length;
  };
  if (says(target.left) && target.right > target.left) {
    columns.set('target', { ...target, left: target.left + 1 });
    return { ...target, right: target.left };
  }
  const left = target.left - 1;
  return left >= 0 && says(left) ? { ...target, left, right: left } : null;
}

/** Fewer pairs of rows may be the names of indicators. */
const FEWEST_PAIRS = 3;

/** Whether column `left` says 目标 in a row and 完成 in the next. */
export const hasActualBelow = (view: GridView, row: number, left: number): boolean =>
  view.at(row, left).words.column === 'target' && view.at(row + 1, left).words.column === 'actual';

/** 完成程度 with 已提供, 广泛知晓 below it: a degree of completion in words is the actual value. */
export const inWords = (cells: readonly GridCell[]): boolean =>
  cells.filter(({ quantity }) => quantity.kind === 'text').length * 2 > cells.length;

/**
 * 目标值（标准） | … | 指标值: where nothing is named actual value, the value to the right of the target is the actual
 * value.
 */
function valueBesideTarget(
  target: ColumnSpan | undefined,
  targets: readonly ColumnSpan[],
): ColumnSpan | undefined {
  return target && TARGET_IN_WORDS.test(target.header.label)
    ? targets.find((span) => before(target, span) && VALUE_OF_TARGET.test(span.header.words.core))
    : undefined;
}

/** 2022年完成值 | 2023年完成值: the last year is evaluated. */
function latest(spans: readonly ColumnSpan[]): ColumnSpan | undefined {
  return [...spans].sort((a, b) => (yearIn(b) ?? 0) - (yearIn(a) ?? 0))[0];
}

export const yearIn = ({ header }: ColumnSpan): number | null => {
  const match = /20\d\d/.exec(header.label);
  return match ? Number(match[0]) : null;
};
