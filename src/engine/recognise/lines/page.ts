import { readHeaders } from '../header/header';
import type { ColumnChoices, IndicatorHeader } from '../header/types';
import type { Segment } from './segments';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';

/** One project of several under one head. */
export interface ListedProject {
  readonly label: GridCell;
  readonly name: GridCell;
  /** Its money, in columns beside the name. */
  readonly budget: GridCell | null;
  readonly executed: GridCell | null;
}

/** A part of a form: its first sheet, or the sheet it continues on. */
export interface FormPage {
  readonly view: GridView;
  readonly segment: Segment;
  /** Where the page is one project of a list: the head of the column of names, and its name. */
  readonly project?: ListedProject;
  /** Where the page is one of several units in one table: the columns that are its own. */
  readonly columns?: { readonly left: number; readonly right: number };
}

/** Every indicator header of the segment; a table repeated beside the first is a header of its own. */
export function indicatorHeaders(
  view: GridView,
  segment: Segment,
  choices: ColumnChoices,
): readonly IndicatorHeader[] {
  const found: IndicatorHeader[] = [];
  for (const [row, kind] of segment.kinds) {
    if (kind !== 'indicatorHeader') continue;
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

/** The same columns, or all but the levels that are merged past the header: their group goes on. */
function goesOnUnder(earlier: IndicatorHeader, header: IndicatorHeader): boolean {
  return (
    header.columns.has('name') &&
    [...header.columns].every(([column, span]) => earlier.columns.get(column)?.left === span.left) &&
    [...earlier.columns.keys()].every(
      (column) => column === 'level1' || column === 'level2' || header.columns.has(column),
    )
  );
}

/** A block label of its own (年度绩效指标) or a total row is between two tables. */
function separated(segment: Segment, from: number, to: number): boolean {
  for (const [row, kind] of segment.kinds)
    if (row > from && row < to && (kind === 'total' || kind === 'goals')) return true;
  return false;
}
