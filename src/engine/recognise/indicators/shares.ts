import { decimalText, sumOf, type Decimal } from '../../decimal';
import type { Execution, TotalRow } from '../../form';
import { isPercentFormat } from '../../format';
import { GridCell } from '../sheet/cell';
import type { IndicatorRow } from './rows';
import { numberIn } from '../numbers';

/** What weights add up to where they are shares: all of them, or all but the execution rate's. */
const WHOLES: readonly number[] = [1, 0.9, 0.8];
const FEWEST = 3;

/**
 * true when the weights are fractions of one (0.3 for 30 points): three or more plain numbers that are
 * all below one and make up the whole.
 */
export function weighInShares(rows: readonly IndicatorRow[]): boolean {
  const cells = rows.flatMap(({ cells: { weight } }) => (weight && !weight.blank ? [weight] : []));
  const values = cells.map(plain).filter((value): value is Decimal => value !== null);
  if (values.length < FEWEST || values.length < cells.length) return false;
  const sum = sumOf(values);
  return values.every((value) => value.gt(0) && value.lt(1)) && WHOLES.some((whole) => sum.eq(whole));
}

function plain(cell: GridCell): Decimal | null {
  return typeof cell.value === 'number' && isPercentFormat(cell.format) ? null : numberIn(cell);
}

/** The cell read as the percentage it means: 0.3 is 30 %. */
function asShare<T>(cell: T): T | GridCell {
  const share = cell instanceof GridCell ? plain(cell) : null;
  if (!(cell instanceof GridCell) || !share?.lte(1)) return cell;
  const { sheet, row, col, bottom, right, formula } = cell;
  const value = typeof cell.value === 'string' ? `${decimalText(share.times(100))}%` : cell.value;
  return new GridCell(sheet, row, col, bottom, right, {
    value,
    format: '0.00%',
    ...(formula === null ? {} : { formula }),
  });
}

export function shareRow(row: IndicatorRow): IndicatorRow {
  const { weight, groupWeight1, groupWeight2 } = row.cells;
  return {
    ...row,
    cells: {
      ...row.cells,
      ...(weight ? { weight: asShare(weight) } : {}),
      ...(groupWeight1 ? { groupWeight1: asShare(groupWeight1) } : {}),
      ...(groupWeight2 ? { groupWeight2: asShare(groupWeight2) } : {}),
    },
  };
}

export function shareTotal(total: TotalRow): TotalRow {
  return { ...total, weight: asShare(total.weight) };
}

/** Points of the execution rate beside the table (0.1) in the same measure. */
export function shareExecution(execution: Execution): Execution {
  const { points, pointsFrom } = execution;
  if (points === null || pointsFrom !== 'cell' || points.gt(1)) return execution;
  const weight = asShare(execution.weight);
  return { ...execution, weight, pointsCell: weight, points: points.times(100) };
}
