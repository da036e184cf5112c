import type { ColumnDoubt } from '../../form';
import type { GridView } from '../sheet/view';
import { CLUES, COLUMN_ORDER, PAIR_CLUES, PLACED, type Placed, type Seen } from './clues';
import { FEWEST_BODY_ROWS, bodyBelow, columnProfile, type ColumnProfile } from './profile';
import type { ColumnSpan } from './types';
import { flatMap } from '../../lists';

/**
 * Finds columns whose heads have unknown words. Columns named by words are fixed. The other columns are tried in
 * every place for which there are clues, and the assignment with the highest sum of clues is used. Where another
 * assignment is almost as good, the user chooses the column and sees the clues.
 */

export interface Placing {
  readonly columns: ReadonlyMap<Placed, ColumnSpan>;
  readonly doubts: readonly ColumnDoubt[];
}

/** A column without a known word needs at least this weight. */
const ENOUGH = 4;
/** Two assignments whose weights differ by at most this are a doubt. */
const CLOSE = 1;
/** Candidates tried for each column. */
const MOST_TRIED = 3;
/** Assignments kept from one column to the next. */
const MOST_OPEN = 64;

interface Tried extends Seen {
  readonly span: ColumnSpan;
}

type Assignment = ReadonlyMap<Placed, Tried>;

interface WeighedAssignment {
  readonly assignment: Assignment;
  readonly weight: number;
}

export function placeByClues(
  view: GridView,
  bottom: number,
  fixed: ReadonlyMap<string, ColumnSpan>,
  unknown: readonly ColumnSpan[],
): Placing {
  const missing = PLACED.filter((column) => !fixed.has(column));
  const body = unknown.length === 0 || missing.length === 0 ? null : bodyBelow(view, bottom);
  if (!body || body.rows.length < FEWEST_BODY_ROWS) return { columns: new Map(), doubts: [] };
  const rows = body.rows.length;
  const seen = (span: ColumnSpan): Tried => ({
    span,
    left: span.left,
    profile: columnProfile(view, body, span.left, span.right),
  });
  const named = new Map<Placed, Tried>();
  for (const column of PLACED) {
    const span = fixed.get(column);
    if (span) named.set(column, seen(span));
  }
  const free = unknown.map(seen).filter(({ profile }) => !numbersRows(profile));
  const table = new Weighing(rows);
  const found = search(missing, free, named, table);
  const [best] = found;
  if (!best) return { columns: new Map(), doubts: [] };
  const places = placesOfTargets(best, free, fixed);
  const [first, second] = places;
  const rest = first ? missing.filter((column) => column !== 'target' && column !== 'actual') : missing;
  const placed = placing(best, found, rest, table);
  return first && second
    ? {
        columns: new Map([...placed.columns, ['target', first.span]]),
        doubts: [...placed.doubts, doubtOf('target', [first, second], best.assignment, table)],
      }
    : placed;
}

/** 1, 2, 3 …: the numbers of the rows, whatever their head is. */
function numbersRows({ values }: ColumnProfile): boolean {
  const numbers = values.filter((value) => value !== null);
  return numbers.length >= FEWEST_BODY_ROWS && numbers.every((value, at) => value.eq(at + 1));
}

/** The share of rows with values in all such columns; a place may lack a value sometimes. */
const MOSTLY = 0.6;
/** Fewer similar columns are target and actual value. */
const FEWEST_PLACES = 3;

/**
 * 西山镇 | 桃岭乡 | 芦坪镇: columns with a value in almost every row, one for each place that gets money, on a form without
 * points and scores. The first of them is used as the target, and the user is asked; empty where there are no such
 * columns.
 */
function placesOfTargets(
  { assignment }: WeighedAssignment,
  free: readonly Tried[],
  fixed: ReadonlyMap<string, ColumnSpan>,
): readonly Tried[] {
  const valued = ['target', 'actual', 'weight', 'score'].some((column) => fixed.has(column));
  if (valued || assignment.has('weight') || assignment.has('score')) return [];
  // Blank rows of the template are filled in no column.
  const rows = Math.max(FEWEST_BODY_ROWS, ...free.map(({ profile }) => profile.filled));
  const full = free.filter(
    ({ profile }) => profile.filled >= rows * MOSTLY && profile.measures * 3 >= profile.filled,
  );
  const last = free.filter(({ left }) => left > Math.max(...full.map((seen) => seen.left)));
  return full.length >= FEWEST_PLACES && last.length === 0 ? full : [];
}

/** The weights of the clues for one table, each computed once. */
class Weighing {
  readonly #own = new Map<Placed, Map<Seen, number>>();
  readonly #pairs = PAIR_CLUES.map(() => new Map<Seen, Map<Seen, boolean>>());

  constructor(readonly rows: number) {}

  own(column: Placed, seen: Seen): number {
    const known = this.#own.get(column) ?? new Map<Seen, number>();
    this.#own.set(column, known);
    const found =
      known.get(seen) ??
      CLUES.reduce(
        (sum, clue) => sum + (clue.column === column && clue.holds(seen, this.rows) ? clue.weight : 0),
        0,
      );
    known.set(seen, found);
    return found;
  }

  holds(clue: number, first: Seen, second: Seen): boolean {
    const byFirst = this.#pairs[clue] ?? new Map<Seen, Map<Seen, boolean>>();
    const known = byFirst.get(first) ?? new Map<Seen, boolean>();
    byFirst.set(first, known);
    const found = known.get(second) ?? PAIR_CLUES[clue]?.holds(first, second, this.rows) ?? false;
    known.set(second, found);
    return found;
  }

  of(assignment: Assignment): number {
    let weight = 0;
    for (const [column, seen] of assignment) weight += this.own(column, seen);
    PAIR_CLUES.forEach((clue, index) => {
      const first = assignment.get(clue.columns[0]);
      const second = assignment.get(clue.columns[1]);
      if (first && second && this.holds(index, first, second)) weight += clue.weight;
    });
    return weight;
  }
}

function candidatesFor(column: Placed, free: readonly Tried[], table: Weighing): readonly Tried[] {
  return free
    .filter((seen) => table.own(column, seen) > 0)
    .sort((a, b) => table.own(column, b) - table.own(column, a))
    .slice(0, MOST_TRIED);
}

function inOrder(assignment: Assignment): boolean {
  return COLUMN_ORDER.every(([first, second]) => {
    const [left, right] = [assignment.get(first)?.left, assignment.get(second)?.left];
    return left === undefined || right === undefined || left < right;
  });
}

/** Assignments of the missing columns, the best first. */
function search(
  missing: readonly Placed[],
  free: readonly Tried[],
  named: Assignment,
  table: Weighing,
): readonly WeighedAssignment[] {
  let open: readonly WeighedAssignment[] = [{ assignment: named, weight: table.of(named) }];
  for (const column of missing) {
    const candidates = candidatesFor(column, free, table);
    const more = flatMap(open, ({ assignment }) => {
      const taken = new Set([...assignment.values()].map(({ left }) => left));
      return candidates
        .filter(({ left }) => !taken.has(left))
        .map((seen) => new Map([...assignment, [column, seen] as const]))
        .filter(inOrder)
        .map((next) => ({ assignment: next, weight: table.of(next) }));
    });
    open = [...open, ...more].sort((a, b) => b.weight - a.weight).slice(0, MOST_OPEN);
  }
  return open;
}

function placing(
  best: WeighedAssignment,
  all: readonly WeighedAssignment[],
  missing: readonly Placed[],
  table: Weighing,
): Placing {
  const columns = new Map<Placed, ColumnSpan>();
  const doubts: ColumnDoubt[] = [];
  for (const column of missing) {
    const seen = best.assignment.get(column);
    if (!seen) continue;
    const without = new Map([...best.assignment].filter(([other]) => other !== column));
    if (best.weight - table.of(without) < ENOUGH) continue;
    const rival = all.find(
      ({ assignment, weight }) =>
        weight > best.weight - CLOSE && differs(assignment.get(column) ?? null, seen),
    );
    const other = rival?.assignment.get(column);
    if (!rival) columns.set(column, seen.span);
    else if (other) doubts.push(doubtOf(column, [seen, other], best.assignment, table));
  }
  return { columns, doubts };
}

function doubtOf(
  column: Placed,
  candidates: readonly Tried[],
  assignment: Assignment,
  table: Weighing,
): ColumnDoubt {
  return {
    column,
    candidates: candidates.map((one) => ({
      header: one.span.header,
      evidence: saysOf(column, one, assignment, table),
    })),
  };
}

/** Two columns with the same values in every row are equally good. */
function differs(other: Tried | null, seen: Tried): boolean {
  if (other === null) return true;
  if (other.left === seen.left) return false;
  return !seen.profile.values.every((value, at) => {
    const beside = other.profile.values[at];
    return value !== null && beside !== null && beside !== undefined && value.eq(beside);
  });
}

/** The clues that hold, as the user reads them. */
function saysOf(column: Placed, seen: Tried, assignment: Assignment, table: Weighing): string {
  const own = CLUES.filter((clue) => clue.column === column && clue.holds(seen, table.rows));
  const pairs = PAIR_CLUES.filter(({ columns }, index) => {
    const at = columns.indexOf(column);
    const beside = assignment.get(columns[at === 0 ? 1 : 0]);
    if (at < 0 || !beside || beside.left === seen.left) return false;
    return at === 0 ? table.holds(index, seen, beside) : table.holds(index, beside, seen);
  });
  return [...new Set([...own, ...pairs].map(({ says }) => says))].join('，');
}
