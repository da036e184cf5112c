import { addressOf } from '../../src/workbook/address';
import type { CellSnapshot, CellValue, Rect, SheetSnapshot } from '../../src/workbook/snapshot';

export interface CellStyle {
  readonly format?: string;
  readonly formula?: string;
}

const covers = (outer: Rect, inner: Rect): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** A sheet being written; rows and columns count from 0. */
export class Grid {
  private readonly cells = new Map<string, CellSnapshot>();
  private merges: Rect[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];

  /** `merging = false` writes the same texts without any merged area, as after a PDF conversion. */
  constructor(
    readonly name: string,
    readonly merging = true,
  ) {}

  /** Writes a cell and returns its address; null leaves it empty. */
  put(row: number, col: number, value: CellValue, style: CellStyle = {}): string {
    const address = addressOf(row, col);
    if (value !== null && this.cells.has(address)) throw new Error(`${address} is written twice`);
    if (value !== null) this.cells.set(address, { row, col, value, ...style });
    return address;
  }

  /** Replaces an existing cell. */
  replace(row: number, col: number, value: CellValue, style: CellStyle = {}): void {
    this.cells.delete(addressOf(row, col));
    this.put(row, col, value, style);
  }

  at(row: number, col: number): CellSnapshot | null {
    return this.cells.get(addressOf(row, col)) ?? null;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (!this.merging || (bottom === top && right === left)) return;
    const area = { top, left, bottom, right };
    this.merges = [...this.merges.filter((other) => !covers(area, other)), area];
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumn(col: number): void {
    this.hiddenColumns.push(col);
  }

  /** First row below everything written. */
  get height(): number {
    return [...this.cells.values()].reduce((height, { row }) => Math.max(height, row + 1), 0);
  }

  /** First column right of everything written. */
  get width(): number {
    return [...this.cells.values()].reduce((width, { col }) => Math.max(width, col + 1), 0);
  }

  snapshot(): SheetSnapshot {
    const inOrder = (a: CellSnapshot, b: CellSnapshot): number => a.row - b.row || a.col - b.col;
    return {
      name: this.name,
      visibility: 'visible',
      cells: [...this.cells.values()].sort(inOrder),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      protection: null,
    };
  }
}
