import { rangeAddress } from '../../address';
import type { Accounts, Form, FormCell, Table } from '../../form';
import type { GridCell } from '../sheet/cell';
import { readFields } from '../blocks/fields';
import { numberIn } from '../numbers';
import type { Segment } from '../lines/segments';
import type { GridView } from '../sheet/view';
import { readYear } from '../blocks/year';
import { flatMap } from '../../lists';

/** What a table form consists of beside its grid. */
export interface TableFormParts {
  readonly kind: 'final-accounts' | 'summary-list';
  readonly title: GridCell | null;
  readonly tables: readonly Table[];
  readonly accounts?: Accounts;
  /** First row of the header. */
  readonly top: number;
  /** First row below the table. */
  readonly end: number;
  /** Cells the recogniser went by. */
  readonly proof: readonly FormCell[];
}

/** A form that is kept as a table: it has no funds, indicators or totals of its own. */
export function tableForm(view: GridView, segment: Segment, sheetName: string, parts: TableFormParts): Form {
  const { kind, title, tables, accounts, top, end, proof } = parts;
  const range = rangeOf(view, segment);
  return {
    id: `${sheetName}!${rangeAddress(range)}`,
    sheet: view.index,
    sheetName,
    range,
    kind,
    title,
    year: readYear(view, title, segment.top, top - 1),
    fields: readFields(view, title ? title.row + 1 : segment.top, top - 1),
    funds: null,
    fundLists: [],
    execution: null,
    rateRow: null,
    goals: null,
    layout: '',
    columns: [],
    doubts: [],
    groups: [],
    indicators: [],
    weightsInShares: false,
    total: null,
    subtotals: [],
    formReason: null,
    notes: notesOf(view, end, segment.bottom),
    hiddenCells: hiddenAmounts(view, tables),
    tables,
    ...(accounts ? { accounts } : {}),
    evidence: proof.map((cell) => `${cell.address}“${cell.text.replace(/\s+/g, '')}”`),
  };
}

function notesOf(view: GridView, from: number, to: number): readonly FormCell[] {
  const notes: FormCell[] = [];
  for (let row = from; row <= to; row += 1)
    notes.push(...view.row(row).filter((cell) => typeof cell.value === 'string'));
  return notes;
}

function hiddenAmounts(view: GridView, tables: readonly Table[]): readonly FormCell[] {
  return flatMap(tables, ({ rows }) => flatMap(rows, ({ cells }) => cells)).filter(
    (cell): cell is FormCell => cell !== null && view.hidden(cell) && numberIn(cell) !== null,
  );
}

function rangeOf(view: GridView, segment: Segment): Form['range'] {
  const cells = flatMap([...segment.kinds.keys()], (row) => view.row(row));
  return {
    top: segment.top,
    left: Math.min(...cells.map((cell) => cell.col)),
    bottom: segment.bottom,
    right: Math.max(...cells.map((cell) => cell.span.right)),
  };
}
