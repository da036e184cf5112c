import { sumOf, type Decimal } from '../../../workbook/decimal';
import type { Execution, TotalRow } from '../../form';
import { cellUnder } from '../header/column-cell';
import type { GridCell } from '../sheet/cell';
import type { IndicatorHeader } from '../header/types';
import type { IndicatorRow } from './indicator-row';
import { looksNumeric, numberIn } from '../../cells/quantity';
import { labelledTotal } from '../../text';
import type { GridView } from '../sheet/view';
import { isCutTotal } from './rows';
import { flatMap, onlyOf } from '../../lists';

export function totalIn(own: readonly GridCell[]): GridCell | null {
  if (isCutTotal(own)) return own[0] ?? null;
  const isTotal = ({ value, words }: GridCell, at: number): boolean =>
    at < 3 && typeof value === 'string' && words.scope !== null;
  return own.find(isTotal) ?? null;
}

export function readTotalRow(
  view: GridView,
  row: number,
  label: GridCell,
  header: IndicatorHeader,
): TotalRow {
  const scoreColumn = header.columns.get('score');
  const weightCell = cellUnder(view, row, header.columns.get('weight'), header);
  const scoreCell = cellUnder(view, row, scoreColumn, header);
  // One cell over both columns is the score.
  const over = scoreColumn && coversColumn(weightCell, scoreColumn.left);
  const weight = weightCell === label || over ? null : weightCell;
  const score = scoreCell === label ? null : scoreCell;
  const scope = label.words.scope ?? 'grand';
  // 总分 | 100 | 99.5 | 优: the values are further to the left because their label covers fewer columns.
  const [first, second, third] = view.row(row).filter((cell) => cell.col > label.col && cell.numeric);
  // The points are under their head and the cell under 得分 is blank, so nothing has moved.
  const inPlace = weight !== null && looksNumeric(weight) && (score === null || score.text === '');
  if (score && !score.numeric && !inPlace && first && second && !third)
    return { label, weight: first, score: second, scope, group: null };
  if (score?.numeric) return { label, weight, score, scope, group: null };
  // 总分 | 100 over the remaining width: the value is in the only cell that has one.
  const values = view
    .row(row)
    .filter((cell) => cell.col > label.col && cell.numeric && cell !== weight)
    // Under another head it is a deduction or a reviewer's score, and the score is not yet filled in.
    .filter((cell) => !inPlace || !standsUnderOther(view, cell, header));
  const moved = onlyOf(values);
  const spread = score === null && !weight ? view.at(row, label.span.right + 1) : null;
  const inLabel = /\d/.test(label.text) && scoreColumn && label.span.right >= scoreColumn.left ? label : null;
  // 自评总分：99.5分 alone in its row.
  if (view.row(row).length === 1 && labelledTotal(label.text))
    return { label, weight: null, score: label, scope, group: null };
  return { label, weight, score: moved ?? score ?? inLabel ?? spread, scope, group: null };
}

/** The total of both halves of a table: its label ends above the second half, so it is under the heads of that half. */
export function underOtherHeads(
  view: GridView,
  total: TotalRow,
  one: IndicatorHeader,
  headers: readonly IndicatorHeader[],
): TotalRow {
  const { row, col } = total.label;
  const label = view.at(row, col);
  const other = headers.find(({ columns }) => (columns.get('score')?.left ?? 0) > label.right);
  if (!other || other === one || label.right <= one.right) return total;
  return { ...readTotalRow(view, row, label, other), scope: total.scope, group: total.group };
}

const coversColumn = (cell: GridCell | null, col: number): boolean =>
  cell !== null && cell.span.left <= col && cell.span.right >= col;

function standsUnderOther(view: GridView, { col }: GridCell, { columns, bottom }: IndicatorHeader): boolean {
  const score = columns.get('score');
  const inScore = score !== undefined && score.left <= col && col <= score.right;
  return !inScore && (view.at(bottom, col)?.label ?? '') !== '';
}

/**
 * 合计 | 98.77 in an unmerged sheet: the only number of the row is under 分值, but the scores add up to it and the
 * points do not.
 */
export function underScores(
  total: TotalRow,
  rows: readonly IndicatorRow[],
  execution: Execution | null,
): TotalRow {
  const { weight, score } = total;
  const value = score?.text ? null : numberIn(weight);
  if (value === null) return total;
  const sum = (column: 'weight' | 'score'): Decimal =>
    sumOf(
      flatMap([...rows.map(({ cells }) => cells[column]), execution?.[column]], (cell) =>
        numberIn(cell ?? null),
      ),
    );
  return value.eq(sum('score')) && !value.eq(sum('weight')) && !value.eq(100)
    ? { ...total, weight: null, score: weight }
    : total;
}

/** 得分合计 | 100 | 98.84, and below it 自评结论：…得分98.84分: the sentence repeats the row with all points. */
export function repeatsTotal({ label, score }: TotalRow, above: readonly TotalRow[]): boolean {
  const said = score === label ? labelledTotal(label.text) : null;
  return (
    said !== null &&
    above.some(
      (row) => row.scope === 'grand' && (numberIn(row.weight)?.gte(100) || numberIn(row.score)?.eq(said)),
    )
  );
}

/** The last 合计 or 总分 is the total of the form; an earlier one is the total of the indicators only. */
export function scopes(totals: readonly TotalRow[]): readonly TotalRow[] {
  const last = totals.findLastIndex(({ scope }) => scope === 'grand');
  return totals.map((total, index) =>
    total.scope === 'grand' && index !== last ? { ...total, scope: 'indicators' as const } : total,
  );
}

/** 总分 below a fund block that follows the table; null when there is none. */
export function totalAfter(
  view: GridView,
  header: IndicatorHeader,
  from: number,
  to: number,
): TotalRow | null {
  return totalBelow(view, from, to, header, [])[0] ?? null;
}

/** 总分 below a row of remarks; only when the table has no total yet. */
export function totalBelow(
  view: GridView,
  from: number,
  to: number,
  header: IndicatorHeader,
  known: readonly TotalRow[],
): readonly TotalRow[] {
  if (known.some(({ scope }) => scope === 'grand')) return [];
  for (let row = from + 1; row <= to; row += 1) {
    const label = totalIn(view.row(row));
    if (label && view.row(row).some(looksNumeric)) return [readTotalRow(view, row, label, header)];
  }
  return [];
}
