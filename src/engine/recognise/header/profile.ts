import { sumOf, type Decimal } from '../../../workbook/decimal';
import { pointsIn } from '../../cells/quantity';
import { filledCellIn } from './column-cell';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { OPERATOR_BEGINS } from '../../words/head-marks';

/** With fewer rows nothing is proven about a column. */
export const FEWEST_BODY_ROWS = 3;

/** The part below a header: the rows that clues use, and the row with the totals. */
export interface TableBody {
  readonly rows: readonly number[];
  readonly total: number | null;
}

/** The kinds of values in one column, counted over the body of its table. */
export interface ColumnProfile {
  /** Cells that begin in a row of the body and are not blank. */
  readonly filled: number;
  readonly numbers: number;
  /** ≥95%, 不少于 5 次: an operator before a number. */
  readonly operators: number;
  /** Numbers, or numbers among words (12场, 2023年12月底前). */
  readonly measures: number;
  /** Names of first- and second-level groups. */
  readonly level1: number;
  readonly level2: number;
  /** Texts without a digit, of more than one character. */
  readonly words: number;
  readonly different: number;
  readonly longest: number;
  /** For each row of the body: the number that begins there. */
  readonly values: readonly (Decimal | null)[];
  readonly sum: Decimal;
  /** The number of the total row below the column. */
  readonly total: Decimal | null;
}

/** The most rows below a header that are read. */
const MOST_ROWS = 120;

const KNOWN_BODIES = new WeakMap<GridView, Map<number, TableBody>>();

/** The body below the row `bottom`; many questions about a head ask for it, and it is found once. */
export function bodyBelow(view: GridView, bottom: number): TableBody {
  let known = KNOWN_BODIES.get(view);
  if (!known) KNOWN_BODIES.set(view, (known = new Map()));
  const found = known.get(bottom) ?? findBody(view, bottom);
  known.set(bottom, found);
  return found;
}

function findBody(view: GridView, bottom: number): TableBody {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= Math.min(view.bottom, bottom + MOST_ROWS); row += 1) {
    const own = view.row(row);
    const [first] = own;
    if (!first) continue;
    const scope = own.slice(0, 3).find(({ words }) => words.scope !== null)?.words.scope;
    if (scope === 'grand' && own.some(({ numeric }) => numeric)) return { rows, total: row };
    if (ends(own, first)) break;
    if (scope === undefined) rows.push(row);
  }
  // Signatures and notes below a table without a total have no values.
  const last = rows.findLastIndex((row) => view.row(row).some(({ label }) => /^\D?\d/.test(label)));
  return { rows: last < 0 ? rows : rows.slice(0, last + 1), total: null };
}

/** What ends the table: another head, a title, fields, notes. */
function ends(own: readonly GridCell[], { words, label }: GridCell): boolean {
  const heads = own.filter((cell) => cell.words.column !== null).length;
  const field = words.field === 'projectName' || words.field === 'department';
  return heads > 3 || field || words.closing || (own.length === 1 && label.length > 40);
}

export function columnProfile(
  view: GridView,
  { rows, total }: TableBody,
  left: number,
  right: number,
): ColumnProfile {
  const cells = rows.map((row) => filledCellIn(view, row, left, right));
  const filled = cells.filter((cell): cell is GridCell => cell !== null);
  const values = cells.map((cell) => (cell ? pointsIn(cell) : null));
  const count = (holds: (cell: GridCell) => boolean): number => filled.filter(holds).length;
  const known = values.filter((value): value is Decimal => value !== null);
  return {
    filled: filled.length,
    numbers: known.length,
    operators: count(({ label }) => OPERATOR_BEGINS.test(label)),
    measures: count(({ label }) => /\d/.test(label) && label.length <= 30),
    level1: count(({ words }) => words.level === 1),
    level2: count(({ words }) => words.level === 2),
    words: count(({ label }) => label.length > 1 && !/\d/.test(label)),
    different: new Set(filled.map(({ label }) => label)).size,
    longest: Math.max(0, ...filled.map(({ label }) => label.length)),
    values,
    sum: sumOf(known),
    total: total === null ? null : pointsIn(filledCellIn(view, total, left, right)),
  };
}
