import { sumOf, type Decimal } from '../../workbook/decimal';
import type { FormCell, Indicator } from '../form';
import type { RowReading } from './row-reading';
import { nameOf } from './names';

/** A number in a sum, with its cell and the label that the user reads. */
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
  /** Every cell that belongs to the sum, even if it is blank or not a number; each once. */
  readonly cells: readonly FormCell[];
  readonly total: Decimal;
  /** true when nothing is missing or unreadable, so that the sum is certain. */
  readonly complete: boolean;
}

const NO_INDICATORS: ReadonlySet<Indicator> = new Set();

/** Adds up the weights or the scores of the rows; a merged cell over several rows counts once. */
export function columnOf(
  rows: readonly RowReading[],
  key: 'weight' | 'score',
  beside: ReadonlySet<Indicator> = NO_INDICATORS,
): Column {
  const addends: Addend[] = [];
  const cells = new Set<FormCell>();
  let complete = true;
  for (const row of rows) {
    const { indicator, exempt } = row;
    const cell = indicator[key];
    const reading = row[key];
    if (row.part || beside.has(indicator) || (cell !== null && cells.has(cell))) continue;
    if (cell !== null && reading.kind === 'number') {
      cells.add(cell);
      addends.push({ cell, label: nameOf(indicator), value: reading.value, index: indicator.index });
    } else if (
      reading.kind === 'text' ||
      reading.kind === 'error' ||
      (!exempt && !(key === 'score' && hasScore(row)))
    ) {
      complete = false;
      if (cell !== null && !exempt) cells.add(cell);
    } else if (cell !== null && row.weight.kind === 'number') {
      // 不适用 with points: a person must decide whether they count.
      cells.add(cell);
    }
  }
  return {
    addends,
    cells: [...cells],
    total: sumOf(addends.map(({ value }) => value)),
    complete,
  };
}

/** Another row of the unit has the score: 40 points over optional rows of which two count. */
function hasScore({ unit }: RowReading): boolean {
  return unit.rows.length > 1 && unit.scores.some(({ quantity }) => quantity.kind === 'number');
}

/** Addends of a column that belong to these indicators. */
export function addendsAmong(column: Column, indicators: readonly number[]): readonly Addend[] {
  const wanted = new Set(indicators);
  return column.addends.filter(({ index }) => index !== undefined && wanted.has(index));
}

export type ColumnFilling = 'none' | 'blank' | 'partial' | 'complete';

/** How much of a column is filled; `none` = the form has no such cells. */
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

/**
 * At least four fifths of the cells are blank: the form is not filled in yet, and no single cell was forgotten.
 */
export function isMostlyBlank(cells: readonly FormCell[]): boolean {
  const blank = cells.filter(({ text }) => text.trim() === '').length;
  return cells.length >= FEWEST_FILLED_ROWS && blank * 5 >= cells.length * 4;
}

/** With fewer rows one or two blank cells prove nothing. */
const FEWEST_FILLED_ROWS = 4;
