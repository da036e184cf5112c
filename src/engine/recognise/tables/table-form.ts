import { rangeAddress } from '../../../workbook/address';
import type { FormBase, FormCell } from '../../form';
import type { GridCell } from '../sheet/cell';
import { readFields } from '../blocks/fields';
import type { Segment } from '../lines/segments';
import type { GridView } from '../sheet/view';
import { readYear } from '../blocks/year';
import { flatMap } from '../../lists';

/** The place of a table among the rows of a form. */
export interface TablePlace {
  readonly title: GridCell | null;
  /** First row of the header. */
  readonly top: number;
  /** First row below the table. */
  readonly end: number;
}

/**
 * The fields, notes and other cells around the tables of a form that is kept as a grid: final accounts and summary
 * lists.
 */
export function aroundTables(
  view: GridView,
  segment: Segment,
  sheetName: string,
  { title, top, end }: TablePlace,
): FormBase {
  const range = tableRange(view, segment);
  return {
    id: `${sheetName}!${rangeAddress(range)}`,
    sheet: view.index,
    sheetName,
    range,
    title,
    year: readYear(view, title, segment.top, top - 1),
    fields: readFields(view, title ? title.row + 1 : segment.top, top - 1),
    notes: notesOf(view, end, segment.bottom),
  };
}

function notesOf(view: GridView, from: number, to: number): readonly FormCell[] {
  const notes: FormCell[] = [];
  for (let row = from; row <= to; row += 1)
    notes.push(...view.row(row).filter((cell) => typeof cell.value === 'string'));
  return notes;
}

function tableRange(view: GridView, segment: Segment): FormBase['range'] {
  const cells = flatMap([...segment.kinds.keys()], (row) => view.row(row));
  return {
    top: segment.top,
    left: Math.min(...cells.map((cell) => cell.col)),
    bottom: segment.bottom,
    right: Math.max(...cells.map((cell) => cell.span.right)),
  };
}
