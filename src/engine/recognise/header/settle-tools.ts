import type { IndicatorColumn } from '../../form';
import type { ColumnSpan, Word } from './types';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { bodyBelow } from './profile';

/** What the steps that settle the columns of a table share. */

export const before = (a: ColumnSpan | undefined, b: ColumnSpan | undefined): boolean =>
  a !== undefined && b !== undefined && a.left < b.left;

export const NO_SPANS: readonly ColumnSpan[] = [];

export type Columns = Map<IndicatorColumn, ColumnSpan>;

/** The heads of one table by the meaning of their words. */
export type Heads = (word: Word) => readonly ColumnSpan[];

export function put(columns: Columns, column: IndicatorColumn, span: ColumnSpan | undefined): void {
  if (span) columns.set(column, span);
}

/** The first head that matches the first pattern with any match; without a match, the first head. */
export function pick(spans: readonly ColumnSpan[], ...preferred: readonly RegExp[]): ColumnSpan | undefined {
  for (const pattern of preferred) {
    const hit = spans.find(({ header }) => pattern.test(header.label));
    if (hit) return hit;
  }
  return spans[0];
}

export const nameColumn = (columns: Columns): ColumnSpan | undefined =>
  columns.get('name') ?? columns.get('level2') ?? columns.get('level1');

export function filledBelow(view: GridView, bottom: number, { left }: ColumnSpan): readonly GridCell[] {
  return bodyBelow(view, bottom)
    .rows.map((row) => view.at(row, left))
    .filter((cell) => !cell.blank);
}
