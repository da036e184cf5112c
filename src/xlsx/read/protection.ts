import type { Rect } from '../../workbook/snapshot';
import { XmlError } from '../xml/text';
import { LAST_COL, LAST_ROW } from './areas';
import { faultTexts } from '../texts';

/** Most stretches compared, and areas found, in one sheet; a file with more is made to exhaust memory or time. */
const MOST_STRETCHES = 5_000_000;
const MOST_AREAS = 1_000_000;

interface Stretch {
  readonly left: number;
  readonly right: number;
}

/**
 * Collects the cells of a protected sheet that may still be edited. A cell that is not written takes
 * the style of its row, else of its column, so the blanks between the cells count too.
 * Rows are passed in order; equal rows grow into one rectangle.
 */
export class UnlockedArea {
  private readonly done: Rect[] = [];
  private open: { readonly stretches: readonly Stretch[]; readonly top: number } = { stretches: [], top: 0 };
  private nextRow = 0;
  /** Cells of the current row that differ from the row's (or column's) style. */
  private cells: { readonly col: number; readonly unlocked: boolean }[] = [];

  private readonly columns: readonly Stretch[];
  private steps = 0;

  constructor(columns: readonly Stretch[]) {
    this.columns = merged([...columns]);
  }

  cell(col: number, unlocked: boolean): void {
    this.cells.push({ col, unlocked });
  }

  /** Ends a row; `rowUnlocked` is null when the row has no style of its own. */
  endRow(row: number, rowUnlocked: boolean | null): void {
    const { cells } = this;
    this.cells = [];
    if (row < this.nextRow) return;
    const blanks = rowUnlocked === null ? this.columns : rowUnlocked ? [{ left: 0, right: LAST_COL }] : [];
    if (row > this.nextRow) this.put(this.nextRow, this.columns);
    this.put(row, withCells(blanks, cells));
    this.steps += blanks.length + cells.length;
    if (this.steps > MOST_STRETCHES || this.done.length > MOST_AREAS)
      throw new XmlError(faultTexts['too-many-areas']);
    this.nextRow = row + 1;
  }

  finish(): readonly Rect[] {
    if (this.nextRow <= LAST_ROW) this.put(this.nextRow, this.columns);
    this.close(LAST_ROW);
    return this.done;
  }

  private put(row: number, stretches: readonly Stretch[]): void {
    if (isSameStretches(stretches, this.open.stretches)) return;
    this.close(row - 1);
    this.open = { stretches, top: row };
  }

  private close(bottom: number): void {
    if (bottom < this.open.top) return;
    for (const { left, right } of this.open.stretches) {
      this.done.push({ top: this.open.top, left, bottom, right });
    }
  }
}

function isSameStretches(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return (
    a === b || (a.length === b.length && a.every((s, i) => s.left === b[i]?.left && s.right === b[i].right))
  );
}

/** The stretches of the blanks (from left to right), with the listed cells cut out or added. */
function withCells(
  blanks: readonly Stretch[],
  cells: readonly { readonly col: number; readonly unlocked: boolean }[],
): readonly Stretch[] {
  if (cells.length === 0) return blanks;
  const sorted = [...cells].sort((a, b) => a.col - b.col);
  const pieces: Stretch[] = sorted.filter((c) => c.unlocked).map((c) => ({ left: c.col, right: c.col }));
  let next = 0;
  for (const blank of blanks) {
    let { left } = blank;
    while ((sorted[next]?.col ?? Infinity) < left) next += 1;
    for (let col = sorted[next]?.col; col !== undefined && col <= blank.right; col = sorted[++next]?.col) {
      if (col > left) pieces.push({ left, right: col - 1 });
      left = col + 1;
    }
    if (left <= blank.right) pieces.push({ left, right: blank.right });
  }
  return merged(pieces);
}

function merged(pieces: Stretch[]): readonly Stretch[] {
  pieces.sort((a, b) => a.left - b.left);
  const result: Stretch[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && piece.left <= last.right + 1)
      result[result.length - 1] = { left: last.left, right: Math.max(last.right, piece.right) };
    else result.push(piece);
  }
  return result;
}
