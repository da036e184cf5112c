import { addressOf } from '../../workbook/address';
import type { FormCell } from '../form';
import { isPercentFormat } from '../format';
import type { Profile } from '../profiles/types';
import type { FormFill } from './context';

/**
 * Excel formulas that are offered instead of values. They never use our own functions, which other computers do
 * not have. null where a formula would not give the same number.
 */

/** Whether a formula would find a number in the cell, now or after the fill. */
function countable(cell: FormCell): boolean {
  return typeof cell.value === 'number' || cell.value === null || cell.value === '';
}

function blankBetween({ sheet }: FormFill, a: FormCell, b: FormCell): boolean {
  return !sheet.cells.some(
    ({ row, col, value, formula }) =>
      col === a.col && row > a.row && row < b.row && (typeof value === 'number' || formula !== undefined),
  );
}

/** `H7,H14:H22`: cells of one column are written as a range when no number or formula is between them. */
function references(fill: FormFill, cells: readonly FormCell[]): string {
  const runs: FormCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins =
      last !== undefined &&
      last.col === cell.col &&
      cell.row > last.row &&
      cell.row - last.row <= 8 &&
      blankBetween(fill, last, cell);
    if (run && joins) run.push(cell);
    else runs.push([cell]);
  }
  return runs
    .map((run) => {
      const first = run[0];
      const last = run.at(-1);
      if (first === undefined || last === undefined) return '';
      return run.length === 1 ? first.address : `${first.address}:${last.address}`;
    })
    .join(',');
}

/** `SUM(H7,H14:H22)`; null when a cell holds a number as text, which SUM would skip. */
export function sumFormula(fill: FormFill, cells: readonly FormCell[]): string | null {
  const sameSheet = cells.every(({ sheet }) => sheet === cells[0]?.sheet);
  return cells.length > 1 && sameSheet && cells.every(countable) ? `SUM(${references(fill, cells)})` : null;
}

interface Amounts {
  readonly budget: FormCell | null;
  readonly executed: FormCell | null;
}

function rateExpression({ budget, executed }: Amounts, { execution }: Profile): string | null {
  if (typeof budget?.value !== 'number' || typeof executed?.value !== 'number') return null;
  const cell = ({ row, col }: FormCell): string => addressOf(row, col);
  return `ROUND(${cell(executed)}/${cell(budget)},${execution.rateDecimals + 2})`;
}

/** `ROUND(E7/D7,4)`: the rate as a share of 1, rounded as the profile rounds the percentage. */
export function rateFormula(amounts: Amounts, profile: Profile): string | null {
  return rateExpression(amounts, profile);
}

/** `ROUND(MIN(ROUND(E7/D7,4),1)*F7,2)`; null for profiles that do not score linearly. */
export function executionFormula(
  amounts: Amounts,
  points: FormCell | string,
  profile: Profile,
): string | null {
  const rate = rateExpression(amounts, profile);
  if (rate === null || profile.execution.mode !== 'linear') return null;
  if (typeof points !== 'string' && (typeof points.value !== 'number' || isPercentFormat(points.format)))
    return null;
  const factor = typeof points === 'string' ? points : points.address;
  return `ROUND(MIN(${rate},1)*${factor},${profile.execution.scoreDecimals})`;
}
