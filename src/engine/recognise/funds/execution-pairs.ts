import type { Execution, FundColumn } from '../../form';
import { Decimal } from '../../../workbook/decimal';
import { declaredPoints, labelledTotal } from '../../text';
import type { GridCell } from '../sheet/cell';
import { pointsIn } from '../../cells/quantity';
import type { RowKind } from '../lines/rows';
import type { GridView } from '../sheet/view';
import { fundColumn } from '../labels/vocabulary';
import {
  AMOUNT_BEHIND_LABEL,
  AMOUNT_WITHOUT_COLON,
  POINTS_BEHIND_LABEL,
  POINTS_OF_LABEL,
  SPENT_WITH_UNIT,
  WEIGHT_LABEL,
  WEIGHT_TEXT,
} from '../../words/fund-heads';
import { numbersBetween } from '../../../workbook/numbers';

export type Pairs = ReadonlyMap<FundColumn, { readonly label: GridCell; readonly value: GridCell }>;

/** The rows of one block of pairs are directly below each other: 年初预算数, 预算数, 执行数, 执行率, 分值, 得分. */
const MOST_PAIR_ROWS = 6;

/**
 * 全年预算数 | 180 | 全年执行数 | 171 | 执行率 | 95% | 得分 | 9.5: the execution rate as label–value pairs in the rows
 * `from`…`to` instead of a table. null when no row has the amounts.
 */
export function readExecutionPairs(
  view: GridView,
  kinds: ReadonlyMap<number, RowKind>,
  from: number,
  to: number,
): Execution | null {
  for (const row of kinds.keys()) {
    if (row < from || row > to) continue;
    const pairs = new Map(pairsIn(view, row));
    if (pairs.size === 0) continue;
    let last = row;
    for (let next = row + 1; next <= Math.min(to, row + MOST_PAIR_ROWS - 1); next += 1) {
      const more = pairsIn(view, next);
      if (more.size === 0) break;
      last = next;
      // 收入预算 | … | 完成率 above 支出预算 | … | 执行率: the rate is that of the row with both amounts.
      const whole = more.has('executed') && more.has('budget');
      for (const [key, pair] of more) if (whole || !pairs.has(key)) pairs.set(key, pair);
    }
    if (isExecution(pairs)) return executionOfPairs(view, pairs, row, last);
  }
  return null;
}

/** The execution of amounts in the rows `from`…`to`, with the points beside them. */
export function executionOfPairs(view: GridView, amounts: Pairs, from: number, to: number): Execution {
  const pairs = new Map([...pointsBeside(view, from, to), ...amounts]);
  const headings = numbersBetween(from, to).flatMap((at) => view.visibleRow(at).slice(0, 1));
  return executionFromPairs(pairs, headings);
}

/**
 * 执行率 | 分值 | 得分 as heads with their numbers below: in the row above the amounts (合计 | 中央 | 省级 | 得分 | 分值) or to the
 * right of them; 原因 beside them is the head of a text.
 */
function pointsBeside(view: GridView, from: number, to: number): Pairs {
  const found = new Map<FundColumn, { label: GridCell; value: GridCell }>();
  for (const label of [...view.row(from - 1), ...view.row(from)]) {
    const key = label.words.fund;
    if (key !== 'score' && key !== 'weight' && key !== 'rate') continue;
    for (let row = label.row + 1; row <= Math.max(to, label.row + 1); row += 1) {
      const value = view.at(row, label.col);
      if (value.row === row && value.numeric && !found.has(key)) found.set(key, { label, value });
    }
  }
  for (const { label, value } of [...found.values()]) {
    const reason = view.row(label.row).find(({ words }) => words.fund === 'reason');
    if (reason) found.set('reason', { label: reason, value: view.at(value.row, reason.col) });
  }
  return found;
}

function pairsIn(view: GridView, row: number): Pairs {
  const found = new Map<FundColumn, { label: GridCell; value: GridCell }>();
  for (const label of view.row(row)) {
    if (typeof label.value !== 'string' || label.numeric) continue;
    // 得分：9.8分, 得10分（满分10分）, 得分9.6（分值10） in one cell.
    if (labelledTotal(label.text) !== null) {
      const inline = WEIGHT_LABEL.test(label.label) ? 'weight' : 'score';
      if (!found.has(inline)) found.set(inline, { label, value: label });
      continue;
    }
    const inline = inlineKey(label.label);
    if (inline !== null) {
      if (!found.has(inline)) found.set(inline, { label, value: label });
      continue;
    }
    const key = label.words.fund ?? (SPENT_WITH_UNIT.test(label.label) ? 'executed' : null);
    if (key === null || key === 'ignored' || key === 'reason' || found.has(key)) continue;
    // The next cell; if it is a blank filler cell, the next one that is not blank.
    const next = view.at(row, label.span.right + 1);
    const value = next.blank ? view.row(row).find((cell) => cell.col > label.span.right) : next;
    if (value?.row !== row || !value.numeric || isWholeScore(key, value)) continue;
    found.set(key, { label, value });
  }
  return found;
}

/** 自评得分 | 98.84 below the amounts: the score of the form, not that of the execution rate. */
function isWholeScore(key: FundColumn, value: GridCell): boolean {
  return key === 'score' && (pointsIn(value)?.gt(MOST_EXECUTION_POINTS) ?? false);
}

/** No form gives the execution rate more points. */
const MOST_EXECUTION_POINTS = 30;

/** 全年预算(万元):60, 执行率:95%, 预算415万元, 执行率98%, 满分10: label and number in one cell. */
function inlineKey(label: string): FundColumn | null {
  const [, words] =
    AMOUNT_BEHIND_LABEL.exec(label) ??
    POINTS_BEHIND_LABEL.exec(label) ??
    AMOUNT_WITHOUT_COLON.exec(label) ??
    [];
  const key = words === undefined ? null : fundColumn(words);
  return key === 'reason' ? null : key;
}

/** The executed amount with budget or rate, or the rate with its points. 得分 alone is the total in the header. */
function isExecution(pairs: Pairs): boolean {
  const budget = pairs.has('budget') || pairs.has('initial');
  return pairs.has('executed') ? budget || pairs.has('rate') : pairs.has('rate') && pairs.has('weight');
}

/** `headings` are the first cells of the block's rows: 预算执行（10分） | 得分 | 9.2. */
function executionFromPairs(pairs: Pairs, headings: readonly GridCell[]): Execution {
  const value = (key: FundColumn): GridCell | null => pairs.get(key)?.value ?? null;
  const stated = value('weight');
  const typed = pointsIn(stated);
  // 分值10 is both the label and the cell of the points.
  const weight = typed !== null || (stated && pairPoints(stated) !== null) ? stated : null;
  const labels = [...headings, ...(['score', 'rate', 'weight'] as const).map((key) => pairs.get(key)?.label)];
  const label = typed === null ? (labels.find((one) => one && pairPoints(one) !== null) ?? null) : null;
  return {
    budget: value('budget') ?? value('initial'),
    executed: value('executed'),
    rate: value('rate'),
    weight,
    score: value('score'),
    reason: value('reason'),
    points: typed ?? (label && pairPoints(label)),
    pointsFrom: typed ? 'cell' : label ? 'label' : 'none',
    pointsCell: weight ?? label,
  };
}

/** 执行率(10分), 分值 10, 得10分（满分10分）; 得分：9.8分 declares no points. */
function pairPoints({ text, label, words }: GridCell): Decimal | null {
  const stated = labelledTotal(text);
  const behind = inlineKey(label) === 'weight' ? POINTS_OF_LABEL.exec(label)?.[1] : undefined;
  if (behind !== undefined) return new Decimal(behind);
  if (stated === null || /[(（]/.test(text)) return declaredPoints(text);
  return words.fund === 'weight' || WEIGHT_TEXT.test(text) ? stated : null;
}
