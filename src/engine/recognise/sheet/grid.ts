import { SheetCell } from '../../cells/cell';
import type { FormCell } from '../../form';
import { normaliseLabel } from '../../text';
import type { CellSnapshot, Rect, SheetSnapshot } from '../../workbook';

/** A cell of the grid: it knows the area it covers and its text as a label. */
export class GridCell extends SheetCell {
  #label: string | null = null;

  constructor(
    sheet: number,
    row: number,
    col: number,
    /** Area the cell covers: its merged area, or itself. */
    readonly span: Rect,
    stored: Pick<CellSnapshot, 'value' | 'formula' | 'format'> | null,
  ) {
    super(sheet, row, col, stored);
  }

  /** The text as a label: without white space, brackets unified. */
  get label(): string {
    return (this.#label ??= typeof this.value === 'string' ? normaliseLabel(this.value) : this.text);
  }

  get blank(): boolean {
    return this.text === '';
  }
}

/**
 * The cells of one sheet with merged areas resolved. Blank cells are made on demand, so a sheet
 * costs as much as what is written on it.
 */
export class Grid {
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly bottom: number;
  readonly right: number;
  readonly #cells = new Map<number, Map<number, GridCell>>();
  readonly #rowCells = new Map<number, readonly GridCell[]>();
  readonly #visible = new Map<number, readonly GridCell[]>();
  readonly #mergesByRow = new Map<number, Rect[]>();

  constructor(
    readonly index: number,
    readonly sheet: SheetSnapshot,
  ) {
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
    for (const merge of sheet.merges) {
      // A merge over a whole column is formatting; walking its million rows is not.
      for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 5000); row += 1) {
        const list = this.#mergesByRow.get(row);
        if (list) list.push(merge);
        else this.#mergesByRow.set(row, [merge]);
      }
    }
    let bottom = 0;
    let right = 0;
    for (const cell of sheet.cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      const span = this.mergeAt(cell.row, cell.col);
      // Values under a merged area are invisible to a person, and so to us.
      if (span && (span.top !== cell.row || span.left !== cell.col)) continue;
      this.#put(new GridCell(index, cell.row, cell.col, span ?? single(cell.row, cell.col), cell));
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.col);
    }
    this.bottom = bottom;
    this.right = right;
    for (const [row, byCol] of this.#cells) {
      this.#rowCells.set(
        row,
        [...byCol.values()]
          .filter((cell) => !cell.blank || cell.formula !== null)
          .sort((a, b) => a.col - b.col),
      );
    }
    this.rows = [...this.#rowCells]
      .filter(([, cells]) => cells.length > 0)
      .map(([row]) => row)
      .sort((a, b) => a - b);
  }

  mergeAt(row: number, col: number): Rect | null {
    const merges = this.#mergesByRow.get(row);
    if (!merges) return null;
    for (const merge of merges) if (col >= merge.left && col <= merge.right) return merge;
    return null;
  }

  /** The cell a person sees at this place: the top-left one of a merged area. */
  at(row: number, col: number): GridCell {
    const merge = this.mergeAt(row, col);
    const top = merge?.top ?? row;
    const left = merge?.left ?? col;
    const known = this.#cells.get(top)?.get(left);
    if (known) return known;
    const blank = new GridCell(this.index, top, left, merge ?? single(row, col), null);
    this.#put(blank);
    return blank;
  }

  /** Cells with content that start in this row, from left to right. */
  row(row: number): readonly GridCell[] {
    return this.#rowCells.get(row) ?? [];
  }

  /** Cells with content in this row, those merged down into it included. */
  visibleRow(row: number): readonly GridCell[] {
    const cached = this.#visible.get(row);
    if (cached) return cached;
    const cells = this.#visibleCells(row);
    this.#visible.set(row, cells);
    return cells;
  }

  #visibleCells(row: number): readonly GridCell[] {
    const merges = this.#mergesByRow.get(row);
    const own = this.row(row);
    if (!merges?.some((merge) => merge.top < row)) return own;
    const above = merges.filter((merge) => merge.top < row).map((merge) => this.at(merge.top, merge.left));
    return [...own, ...above.filter((cell) => !cell.blank)].sort((a, b) => a.col - b.col);
  }

  /** Columns that neither a value nor a merge touches, up to the last one used. */
  emptyColumns(): readonly number[] {
    const used = new Set<number>();
    const touch = (left: number, right: number): void => {
      for (let col = left; col <= Math.min(right, this.right); col += 1) used.add(col);
    };
    for (const cells of this.#rowCells.values()) for (const { span } of cells) touch(span.left, span.right);
    for (const merge of this.sheet.merges) touch(merge.left, merge.right);
    return Array.from({ length: this.right }, (_, col) => col).filter((col) => !used.has(col));
  }

  hidden(cell: FormCell): boolean {
    return this.hiddenRows.has(cell.row) || this.hiddenColumns.has(cell.col);
  }

  #put(cell: GridCell): void {
    const byCol = this.#cells.get(cell.row);
    if (byCol) byCol.set(cell.col, cell);
    else this.#cells.set(cell.row, new Map([[cell.col, cell]]));
  }
}

function single(row: number, col: number): Rect {
  return { top: row, left: col, bottom: row, right: col };
}
