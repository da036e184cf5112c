import { sumOf, type Decimal } from '../../workbook/decimal';
import type { FormCell, Indicator } from '../form';
import type { RowReading } from './row-reading';
import { nameOf } from './names';

/** A number that counts in a sum, with its cell and the words a person knows it by. */
export interface Addend {
  readonly cell: FormCell;
  readonly label: string;
  readonly value: Decimal;
  /** Index of the indicator it belongs to; absent for the execution rate and amounts. */
  readonly index?: number;
}

/** A column that is added up. */
export interface Column {
  readonly addends: readonly Addend[];
  /** Rows that should carry a number and do not. */
  readonly missing: readonly Indicator[];
  /** Every cell that belongs in the sum, also while it is blank or no number; each once. */
  readonly cells: readonly FormCell[];
  readonly total: Decimal;
  /** Nothing is missing or unreadable: the sum is sure. */
  readonly complete: boolean;
}

const NO_INDICATORS: ReadonlySet<Indicator> = new Set();

/** Adds up the weights or the scores of the rows; a merged cell that serves several rows counts once. */
export function columnOf(
  rows: readonly RowReading[],
  key: 'weight' | 'score',
  beside: ReadonlySet<Indicator> = NO_INDICATORS,
): Column {
  const addends: Addend[] = [];
  const missing: Indicator[] = [];
  const cells = new Set<FormCell>();
  let unreadable = false;
  for (const row of rows) {
    const { indicator, exempt } = row;
    const cell = indicator[key];
    const reading = row[key];
    if (row.part || beside.has(indicator) || (cell !== null && cells.has(cell))) continue;
    if (cell !== null && reading.kind === 'number') {
      cells.add(cell);
      addends.push({ cell, label: nameOf(indicator), value: reading.value, index: indicator.index });
    } else if (reading.kind === 'text' || reading.kind === 'error') {
      unreadable = true;
      if (cell !== null && !exempt) cells.add(cell);
    } else if (!exempt && !(key === 'score' && hasScore(row))) {
      missing.push(indicator);
      if (cell !== null) cells.add(cell);
    } else if (cell !== null && row.weight.kind === 'number') {
      // 不适用 with points: whether they count is for a person to say.
      cells.add(cell);
    }
  }
  return {
    addends,
    missing,
    cells: [...cells],
    total: sumOf(addends.map(({ value }) => value)),
    complete: !unreadable && missing.length === 0,
  };
}

/** Another row of the unit carries the score: 40 points over optional rows of which two count. */
function hasScore({ unit }: RowReading): boolean {
  return unit.rows.length > 1 && unit.scores.some(({ quantity }) => quantity.kind === 'number');
}

/** Addends of a column that belong to these indicators. */
export function addendsAmong(column: Column, indicators: readonly number[]): readonly Addend[] {
  const wanted = new Set(indicators);
  return column.addends.filter(({ index }) => index !== undefined && wanted.has(index));
}

export type ColumnFilling = 'none' | 'blank' | 'partial' | 'complete';

/** How far a column of cells is filled; `none` = the form has none. */
export function fillingOf(cells: readonly (FormCell | null)[]): ColumnFilling {
  let present = 0;
  let filled = 0;
  for (const cell of cells) {
    if (cell === null) continue;
    present += 1;
    if (cell.quantity.kind !== 'blank' && cell.quantity.kind !== 'nil') filled += 1;
  }
  if (present === 0) return 'none';
  if (filled === 0) return 'blank';
  return filled === cells.length ? 'complete' : 'partial';
}

/** Four fifths of a column are blank: the form is still being filled, and no single cell of it was forgotten. */
export function isMostlyBlank(cells: readonly FormCell[]): boolean {
  const blank = cells.filter(({ text }) => text.trim() === '').length;
  return cells.length >= FEWEST_FILLED_ROWS && blank * 5 >= cells.length * 4;
}

/** In fewer rows a blank cell or two prove nothing. */
const FEWEST_FILLED_ROWS = 4;
