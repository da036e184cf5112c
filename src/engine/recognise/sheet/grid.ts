import type { FormCell } from '../../form';
import type { Rect, SheetSnapshot } from '../../../workbook/snapshot';
import { GridCell } from './cell';
import type { CutRows } from './cut-rows';

/** A merge over a whole column is only formatting; cells so far below its first row are not looked up. */
const DEEPEST_MERGE = 5000;
/** The most merged places of one sheet that are kept. */
const MOST_COVERED = 4_000_000;

/** One row of a sheet. */
interface GridLine {
  /** By column: the visible cell, which is the top-left one of a merged area. */
  readonly at: (GridCell | undefined)[];
  /** Cells with content that start in this row, from left to right. */
  readonly own: GridCell[];
  /** Cells of merged areas that extend down into this row. */
  readonly above: GridCell[];
  /** Both together, from left to right; null until first use. */
  visible: readonly GridCell[] | null;
}

export const NO_GRID_CELLS: readonly GridCell[] = [];

/**
 * The cells of one sheet with merged areas resolved. Blank cells are created on demand, so the cost depends only
 * on what the sheet contains.
 */
export class Grid {
  /** Rows that are not blank, in ascending order. */
  readonly rows: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly bottom: number;
  readonly right: number;
  /** Merged areas, and those of texts that are cut over several rows. */
  readonly #areas: readonly Rect[];
  readonly #lines = new Map<number, GridLine>();
  #recentRow = -1;
  #recent: GridLine | null = null;

  constructor(
    readonly index: number,
    readonly sheet: SheetSnapshot,
    cut: CutRows | null = null,
  ) {
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
    this.#areas = cut?.areas ?? sheet.merges;
    this.#merge();
    let bottom = 0;
    let right = 0;
    for (const cell of sheet.cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      const line = this.#line(cell.row);
      const covering = line.at[cell.col];
      // Values under a merged area are invisible to a person, so they are not read.
      if (covering && (covering.row !== cell.row || covering.col !== cell.col)) continue;
      const { bottom: lowest = cell.row, right: last = cell.col } = covering ?? {};
      const text = cut?.textAt(cell.row, cell.col) ?? null;
      this.#put(new GridCell(index, cell.row, cell.col, lowest, last, cell, text));
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.col);
    }
    this.bottom = bottom;
    this.right = right;
    const rows: number[] = [];
    for (const [row, { own }] of this.#lines) if (own.length > 0) rows.push(row);
    this.rows = rows.sort((a, b) => a - b);
  }

  /** The merged area that contains this place. */
  mergeAt(row: number, col: number): Rect | null {
    const cell = this.#lines.get(row)?.at[col];
    return cell && (cell.bottom > cell.row || cell.right > cell.col) ? cell : null;
  }

  /** The visible cell at this place: the top-left one of a merged area. */
  at(row: number, col: number): GridCell {
    const line = this.#line(row);
    return (line.at[col] ??= new GridCell(this.index, row, col, row, col, null));
  }

  /** The cell that begins at this place; null inside a merged area that begins elsewhere. */
  beginning(row: number, col: number): GridCell | null {
    const cell = this.at(row, col);
    return cell.row === row && cell.col === col ? cell : null;
  }

  /** Cells with content that start in this row, from left to right. */
  row(row: number): readonly GridCell[] {
    return this.#lines.get(row)?.own ?? NO_GRID_CELLS;
  }

  /** Cells with content in this row, including cells merged down into it. */
  visibleRow(row: number): readonly GridCell[] {
    const line = this.#lines.get(row);
    if (!line) return NO_GRID_CELLS;
    return (line.visible ??= visibleCells(line));
  }

  /** Columns without values and merged cells, up to the last used column. */
  emptyColumns(): readonly number[] {
    const used = new Uint8Array(this.right + 1);
    for (const { own } of this.#lines.values())
      for (const cell of own) for (let at = cell.col; at <= cell.right; at += 1) used[at] = 1;
    for (const { left, right } of this.#areas) used.fill(1, left, right + 1);
    return Array.from({ length: this.right }, (_, col) => col).filter((col) => used[col] === 0);
  }

  hidden(cell: FormCell): boolean {
    return this.hiddenRows.has(cell.row) || this.hiddenColumns.has(cell.col);
  }

  /** Puts a blank cell over every merged area; of two that overlap, the first one is used. */
  #merge(): void {
    let left = MOST_COVERED;
    for (const { top, left: col, bottom, right } of this.#areas) {
      left -= (Math.min(bottom, top + DEEPEST_MERGE) - top + 1) * (right - col + 1);
      if (left < 0) return;
      if (!this.#lines.get(top)?.at[col])
        this.#cover(new GridCell(this.index, top, col, bottom, right, null), undefined);
    }
  }

  /** Puts a cell at every place of its area where `before` was. */
  #cover(cell: GridCell, before: GridCell | undefined): void {
    const bottom = Math.min(cell.bottom, cell.row + DEEPEST_MERGE);
    for (let row = cell.row; row <= bottom; row += 1) {
      const { at, above } = this.#line(row);
      for (let col = cell.col; col <= cell.right; col += 1) if (at[col] === before) at[col] = cell;
      if (row > cell.row && cell.value !== null) above.push(cell);
    }
  }

  #put(cell: GridCell): void {
    const { at, own } = this.#line(cell.row);
    const before = at[cell.col];
    if (cell.bottom > cell.row || cell.right > cell.col) this.#cover(cell, before);
    else at[cell.col] = cell;
    if (cell.blank && cell.formula === null) return;
    own.push(cell);
  }

  #line(row: number): GridLine {
    // Cells are written and read row by row.
    if (row === this.#recentRow && this.#recent) return this.#recent;
    let line = this.#lines.get(row);
    if (!line) this.#lines.set(row, (line = { at: [], own: [], above: [], visible: null }));
    this.#recentRow = row;
    this.#recent = line;
    return line;
  }
}

function visibleCells({ own, above }: GridLine): readonly GridCell[] {
  const filled = above.filter((cell) => !cell.blank);
  return filled.length === 0 ? own : [...own, ...filled].sort((a, b) => a.col - b.col);
}
