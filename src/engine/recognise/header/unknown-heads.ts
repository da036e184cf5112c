import { isNilMark } from '../../cells/nil';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { SERIAL_HEAD } from '../../words/summary-heads';
import { ITEM, LATIN } from '../../words/head-marks';
import { TABLE_WHOLES } from './clues';
import { FEWEST_BODY_ROWS, bodyBelow, columnProfile, type TableBody } from './profile';

/** Fewer heads, or fewer rows below them, are not a proof. */
const FEWEST_HEADS = 4;
/** Beside the names, at most so many columns of numbers can be points and reviewers' scores. */
const MOST_POINTS = 3;

/**
 * Heads with unknown words are identified by what is below them: names of groups (产出指标) at the left with values
 * beside them, or a column of numbers that add up to 100 points. Returns the lowest row of the heads; null where
 * this row is not a row of heads.
 */
export function unknownHeads(view: GridView, row: number): number | null {
  const own = view.row(row);
  if (own.length < FEWEST_HEADS || !own.every(isHead)) return null;
  const bottom = withSecondLanguage(
    view,
    partsBelow(view, row) ? row + 1 : Math.min(...own.map((cell) => cell.bottom)),
  );
  return headsGroups(view, row, bottom) || headsPoints(view, own, bottom) ? bottom : null;
}

/** Level 1 | Level 2 | Indicator below 一级指标 | 二级指标 | 三级指标: the same heads in a second language. */
export function withSecondLanguage(view: GridView, bottom: number): number {
  const below = view.row(bottom + 1);
  const heads =
    below.length >= 3 && below.every(({ value, text }) => typeof value === 'string' && LATIN.test(text));
  return heads ? bottom + 1 : bottom;
}

/**
 * A head begins with two Chinese characters, or is a known word of one. It is not a number, 不适用, a hint in
 * brackets, the name of a group or a field.
 */
function isHead({ value, text, label, words }: GridCell): boolean {
  return (
    typeof value === 'string' &&
    text.length <= 20 &&
    (/^[\u4e00-\u9fff]{2}/.test(label) || (label.length === 1 && words.column !== null)) &&
    words.level === null &&
    !isNilMark(text) &&
    // 自评得分 is a head of a column here and the label of a total elsewhere, 项目 the label of its name.
    (words.field === null || words.column !== null || ITEM.test(label))
  );
}

/** 数值甲 | 数值乙 in the next row, all under heads that are merged over several columns. */
function partsBelow(view: GridView, row: number): boolean {
  const parts = view.row(row + 1);
  return (
    parts.length > 1 &&
    parts.every((cell) => {
      const over = view.at(row, cell.col);
      return isHead(cell) && over.right > over.left && over.bottom === row;
    })
  );
}

/** 产出指标 | … directly below, at the left, with values under most of the heads. */
function headsGroups(view: GridView, row: number, bottom: number): boolean {
  const own = view.row(row);
  const first = view.row(bottom + 1);
  // If 产出指标, the first group, is over the whole width, it is the heading of the rows below it.
  if (headsGroup(first)) {
    const earlier = view.rows.some((at) => at < row && headsGroup(view.row(at)));
    return !earlier && view.row(bottom + 2).length * 2 > own.length;
  }
  const level = first.findIndex(({ words }) => words.level !== null);
  const [leftmost] = own;
  const cell = first[level];
  if (!cell || !leftmost || level > 1 || cell.col < leftmost.col) return false;
  return first.length > level + 2 && first.length * 2 > own.length;
}

const headsGroup = (own: readonly GridCell[]): boolean => own.length === 1 && own[0]?.words.level === 1;

/** A column of at least three numbers that add up to the points of a form. */
function headsPoints(view: GridView, own: readonly GridCell[], bottom: number): boolean {
  const money = own.some(
    ({ words }) => words.fund === 'executed' || words.fund === 'budget' || words.fund === 'initial',
  );
  const body = money ? null : bodyBelow(view, bottom);
  if (!body || body.rows.length < FEWEST_BODY_ROWS || onlyAmounts(view, own, body)) return false;
  return own.some((head) => {
    const { numbers, filled, sum, total } = columnProfile(view, body, head.col, head.right);
    const points =
      TABLE_WHOLES.some((whole) => sum.eq(whole)) || (total !== null && total.eq(sum) && sum.lte(100));
    return numbers >= FEWEST_BODY_ROWS && numbers === filled && points;
  });
}

/**
 * Numbers under every head, or under all heads except that of the row names, beside their serial numbers: a
 * distribution of money, without points.
 */
function onlyAmounts(view: GridView, own: readonly GridCell[], body: TableBody): boolean {
  const profiles = own
    .filter(({ words }) => !SERIAL_HEAD.test(words.core))
    .map((head) => columnProfile(view, body, head.col, head.right));
  const words = profiles.filter(({ filled, numbers }) => filled > numbers);
  const amounts = profiles.filter(({ numbers }) => numbers > 0);
  return words.length === 0 || (words.length === 1 && amounts.length > MOST_POINTS);
}
