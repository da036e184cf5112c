import { readHeaders } from '../header/header';
import { LEVEL_WORDS } from '../header/rows';
import type { ColumnChoices, IndicatorHeader } from '../header/types';
import { rowsOfKind, type Segment } from './segments';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';

/** One of several projects under one header. */
export interface ListedProject {
  readonly label: GridCell;
  readonly name: GridCell;
  /** Its budget, in a column beside the name. */
  readonly budget: GridCell | null;
  readonly executed: GridCell | null;
  /** Its goal, in a column of its own. */
  readonly goal: { readonly label: GridCell; readonly text: GridCell } | null;
}

/** A part of a form: its first sheet, or the sheet it continues on. */
export interface FormPage {
  readonly view: GridView;
  readonly segment: Segment;
  /** For a project of a list: the head of the column of names, and the name of the project. */
  readonly project?: ListedProject;
  /** For one of several units in a table: the columns of this unit. */
  readonly columns?: { readonly left: number; readonly right: number };
}

/** Every indicator header of the segment; a table repeated beside the first has its own header. */
export function indicatorHeaders(
  view: GridView,
  segment: Segment,
  choices: ColumnChoices,
): readonly IndicatorHeader[] {
  const found: IndicatorHeader[] = [];
  for (const row of rowsOfKind(segment.kinds, 'indicatorHeader')) {
    const last = found.at(-1);
    if (last && row <= last.bottom) continue;
    const headers = readHeaders(view, row, choices);
    const [header] = headers;
    if (!header) continue;
    // The same header again after a page break continues the table above it.
    if (
      last &&
      found.some((earlier) => goesOnUnder(earlier, header)) &&
      !separated(segment, last.bottom, header.top)
    )
      continue;
    found.push(...headers);
  }
  return found;
}

/**
 * The same words in the same place, whatever the rows below them say of the levels; or the same columns, or all
 * except levels that are merged past the header, whose group continues.
 */
function goesOnUnder(earlier: IndicatorHeader, header: IndicatorHeader): boolean {
  if (isSameHead(earlier, header)) return true;
  return (
    header.columns.has('name') &&
    [...header.columns].every(([column, span]) => earlier.columns.get(column)?.left === span.left) &&
    [...earlier.columns.keys()].every(
      (column) => column === 'level1' || column === 'level2' || header.columns.has(column),
    )
  );
}

/**
 * A head printed again, on the same sheet or on the next. On a page of its own its columns may be moved, which is
 * another head; its levels are shown by the rows below it.
 */
export const isSameHead = (one: IndicatorHeader, other: IndicatorHeader): boolean =>
  one.layout === other.layout &&
  one.left === other.left &&
  [...one.columns].every(
    ([column, { left }]) =>
      LEVEL_WORDS.includes(column) || (other.columns.get(column)?.left ?? left) === left,
  );

/** A label of another block (年度绩效指标) or a total row is between two tables. */
function separated(segment: Segment, from: number, to: number): boolean {
  for (const [row, kind] of segment.kinds)
    if (row > from && row < to && (kind === 'total' || kind === 'goals')) return true;
  return false;
}
