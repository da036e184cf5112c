import type { FormCell, GoalBlock } from '../../form';
import type { GridCell } from '../sheet/cell';
import type { RowKind } from '../lines/rows';
import type { Segment } from '../lines/segments';
import type { GridView } from '../sheet/view';
import { normaliseLabel } from '../../text';
import { TABLE_OF_INDICATORS } from '../../words/levels';
import { ADJUSTED_GOAL, GOAL_BRIEFLY, NOT_ADJUSTED, RESULT_BRIEFLY, TASK_HEAD } from '../../words/goals';
import { HOW_TO_FILL } from '../../words/closing';
import { OF_YEAR, OTHER_PERIOD } from '../../words/head-marks';
import { flatMap, onlyOf } from '../../lists';
import { numbersBetween } from '../../../workbook/numbers';

/** Reads 预期目标 and 实际完成情况 side by side, with their texts below or to the right. */
export function readGoals(view: GridView, segment: Segment, from: number, to: number): GoalBlock | null {
  for (let row = from; row <= to; row += 1) {
    if (segment.kinds.get(row) === 'indicatorHeader' || segment.kinds.get(row) === 'fundHeader') continue;
    const own = view.row(row).filter((cell) => typeof cell.value === 'string');
    const expected = own.find((cell) => cell.words.expected && cell.span.bottom - cell.span.top < 12);
    // 总体目标完成情况 left of both is the label of the block.
    const achieved = expected && own.find((cell) => cell.col > expected.col && cell.words.achieved);
    const inRow = inOneRow(view, own);
    if (inRow) return inRow;
    if (!expected || own.some((cell) => TASK_HEAD.test(cell.label))) continue;
    const stacked = achieved ? null : belowEachOther(view, expected, own);
    if (stacked) return stacked;
    if (!achieved) continue;
    // The vertical label of the block (年度总体目标) is not one of the two heads when 预期目标 | 实际完成情况 are both beside it.
    const inner = own.filter(
      (cell) => cell.col > expected.col && cell.col < achieved.col && cell.words.expected,
    );
    // 年初绩效目标 | 全年(调整)绩效目标: the adjusted goal is evaluated, if it was adjusted.
    const left = inner.find((cell) => isAdjusted(view, cell)) ?? inner[0] ?? expected;
    const label =
      left === expected
        ? (view.visibleRow(row).findLast((cell) => cell.col < expected.col) ?? null)
        : expected;
    const next = textBeside(view, left);
    const text = next.col > left.col && next.col < achieved.col && !next.blank && !inner.includes(next);
    const beside = text || (left.span.bottom > left.span.top && left.span.right + 1 < achieved.col);
    const rows = beside
      ? numbersBetween(left.span.top, left.span.bottom)
      : contentRows(view, segment, row, label, to);
    const cells = (cell: GridCell, limit?: number): FormCell[] =>
      unique(rows.map((at) => (beside ? textBeside(view, cell, limit, at) : view.at(at, cell.col))));
    return { label, expected: cells(left, achieved.col), achieved: cells(achieved) };
  }
  return goalAlone(view, from, to);
}

function isAdjusted(view: GridView, { label, bottom, col }: GridCell): boolean {
  return ADJUSTED_GOAL.test(label) && !NOT_ADJUSTED.test(view.at(bottom + 1, col).label);
}

/**
 * 年度目标 | its text, in a form without a place for the achieved results. 长期目标 above 年度目标 is that of another
 * period.
 */
function goalAlone(view: GridView, from: number, to: number): GoalBlock | null {
  const goals = flatMap(numbersBetween(from, to), (row) => goalIn(view, row));
  const [first] = goals;
  const ofOther = OTHER_PERIOD.test(first?.label?.text ?? '');
  return (ofOther ? goals.find(({ label }) => OF_YEAR.test(label?.text ?? '')) : null) ?? first ?? null;
}

function goalIn(view: GridView, row: number): GoalBlock | null {
  const [label, ...beside] = view.row(row);
  // 总体目标 | 中期目标 | 年度目标: the goal of the year.
  const ofPeriods = beside.length > 1 && beside.every(({ words }) => words.expected);
  const text = ofPeriods ? beside.find((head) => OF_YEAR.test(head.label)) : onlyOf(beside);
  if (!label?.words.expected || !text) return null;
  if (typeof text.value !== 'string' || text.numeric || text.words.achieved) return null;
  if (text.words.expected) {
    // 总体目标 | 年度目标 over its text.
    const below = view.at(text.bottom + 1, text.col);
    return label.bottom <= text.bottom || below.blank ? null : { label, expected: [below], achieved: [] };
  }
  const texts = numbersBetween(label.span.top, label.span.bottom).map((at) => view.at(at, text.col));
  return { label, expected: unique(texts), achieved: [] };
}

/** 预期 | its text | 完成 | its text, alone or to the right of 年度目标; null where the row is not so. */
function inOneRow(view: GridView, own: readonly GridCell[]): GoalBlock | null {
  const achieved = own.find(({ words, label }) => words.achieved || RESULT_BRIEFLY.test(label));
  const before = own.filter(({ col }) => col < (achieved?.col ?? 0));
  const expected = before.findLast(({ label }) => GOAL_BRIEFLY.test(label));
  const labels = before.filter(({ col }) => col < (expected?.col ?? 0));
  if (!expected || !achieved || labels.some(({ words }) => !words.expected)) return null;
  const goal = textBeside(view, expected, achieved.col);
  const result = textBeside(view, achieved);
  const label = labels.at(-1) ?? null;
  const isGoal = goal.col < achieved.col && !goal.numeric && !(label === null && goal.blank);
  return isGoal && !result.numeric ? { label, expected: [goal], achieved: [result] } : null;
}

/** The text to the right of a head; in a sheet without merges it may be behind blank cells. */
function textBeside(view: GridView, head: GridCell, limit = Infinity, row = head.row): GridCell {
  const next = view.at(row, head.right + 1);
  const text = next.blank ? view.row(row).find(({ col }) => col > head.right && col < limit) : next;
  return text ?? next;
}

/**
 * 预期目标 above 实际完成情况, each with its text to the right; null where they are not. The label of the block
 * (年度总体目标, `first`) may be beside both, which then may be no more than 预期 and 实际.
 */
function belowEachOther(view: GridView, first: GridCell, own: readonly GridCell[]): GoalBlock | null {
  const [inner, text] = own.filter(({ col }) => col > first.right);
  const named = inner !== undefined && (inner.words.expected || GOAL_BRIEFLY.test(inner.label));
  // 绩效目标 | 目标内容 | its text above 绩效目标完成情况 | its text.
  const isInner = named && (first.bottom > first.row || text !== undefined);
  const expected = isInner ? inner : first;
  const achieved = view.row(expected.bottom + 1).find(({ col, words, label }) => {
    if (col === expected.col) return words.achieved || (isInner && RESULT_BRIEFLY.test(label));
    return col === first.col && words.achieved;
  });
  // Where filler cells are not merged, the text is in the next cell that is not blank.
  const [goal, result] = [expected, achieved].map((head) => head && textBeside(view, head));
  if (!goal || !result || goal.blank || goal.numeric || result.numeric) return null;
  const label = view.visibleRow(expected.row).find(({ col }) => col < expected.col) ?? null;
  return { label, expected: [goal], achieved: [result] };
}

const BELOW_GOALS: readonly (RowKind | undefined)[] = [
  'indicatorHeader',
  'fundHeader',
  'title',
  'field',
  'signatures',
  'projectName',
];

/** 四、绩效指标完成情况（按批复的目标填列） alone in its row. */
function captionsIndicators([first, second]: readonly GridCell[]): boolean {
  const name = normaliseLabel(first?.text ?? '', { dropNumbering: true }).replace(/\([^()]*\)$/, '');
  return second === undefined && TABLE_OF_INDICATORS.test(name);
}

function contentRows(
  view: GridView,
  segment: Segment,
  row: number,
  label: GridCell | null,
  to: number,
): readonly number[] {
  const bottom = label && label.span.bottom > row ? label.span.bottom : Math.min(to, row + 8);
  const rows: number[] = [];
  for (let at = row + 1; at <= bottom; at += 1) {
    if (BELOW_GOALS.includes(segment.kinds.get(at)) || captionsIndicators(view.row(at))) break;
    if (view.row(at).length > 0 || (label && at <= label.span.bottom)) rows.push(at);
  }
  return rows.length > 0 ? rows : [row + 1];
}

/** Each cell once, without 填写说明：与批复的目标一致, which is how to fill in the cell below it. */
function unique(cells: readonly GridCell[]): FormCell[] {
  const all = [...new Set(cells)];
  const texts = all.filter(({ label }) => !HOW_TO_FILL.test(label));
  return texts.length > 0 ? texts : all;
}
