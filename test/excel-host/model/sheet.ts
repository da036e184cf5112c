import { addressOf, contains } from '../../../src/workbook/address';
import type { Rect, SheetVisibility } from '../../../src/workbook/snapshot';
import type { Json } from '../json';
import { RichApiError } from '../objects/errors';
import { cellsOf, columnsOf, LAST_COLUMN, LAST_ROW } from './area';
import { BLANK_CELL, hasContent, isBlank, type Cell } from './cell';
import { copyOfFormat, type ConditionalFormatModel } from './conditional-format';

const KEY_STRIDE = LAST_COLUMN + 1;

export interface SheetOptions {
  readonly id: string;
  readonly name: string;
  readonly visibility?: SheetVisibility;
}

/** A worksheet that can be changed; every change goes through `put`, which applies the protection. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  protected = false;
  /** Protection that still lets formats be changed. */
  allowFormatCells = false;
  merges: readonly Rect[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  /** Orientation, paper and zoom of the page set-up, where they were set. */
  readonly page = new Map<'orientation' | 'paperSize' | 'zoom', Json>();
  /** In order of priority, the first one wins. */
  conditionalFormats: readonly ConditionalFormatModel[] = [];
  private cells = new Map<number, Cell>();

  constructor({ id, name, visibility = 'visible' }: SheetOptions) {
    this.id = id;
    this.name = name;
    this.visibility = visibility;
  }

  cell(row: number, col: number): Cell {
    return this.cells.get(row * KEY_STRIDE + col) ?? BLANK_CELL;
  }

  put(row: number, col: number, change: Partial<Cell>): void {
    const cell = { ...this.cell(row, col), ...change };
    if (isBlank(cell)) this.cells.delete(row * KEY_STRIDE + col);
    else this.cells.set(row * KEY_STRIDE + col, cell);
  }

  /** Remembers name, visibility, cells and conditional formats; the function returned restores them. */
  capture(): () => void {
    const { name, visibility, conditionalFormats } = this;
    const cells = new Map(this.cells);
    const formats = conditionalFormats.map(copyOfFormat);
    return () => {
      this.name = name;
      this.visibility = visibility;
      this.cells = cells;
      this.conditionalFormats = formats;
    };
  }

  /** Every cell that differs from a blank one, in row-major order. */
  entries(): readonly { readonly row: number; readonly col: number; readonly cell: Cell }[] {
    return [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => ({ row: Math.floor(key / KEY_STRIDE), col: key % KEY_STRIDE, cell }));
  }

  /** Every cell with a formula, in row-major order. */
  formulas(): readonly { readonly row: number; readonly col: number; readonly formula: string }[] {
    return [...this.cells]
      .flatMap(([key, { formula }]) => (formula === null ? [] : [{ key, formula }]))
      .sort((a, b) => a.key - b.key)
      .map(({ key, formula }) => ({ row: Math.floor(key / KEY_STRIDE), col: key % KEY_STRIDE, formula }));
  }

  /** The rectangle that holds all values, or all values and formats; null = an empty sheet. */
  usedRange(valuesOnly: boolean): Rect | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && !hasContent(cell)) continue;
      const row = Math.floor(key / KEY_STRIDE);
      const col = key % KEY_STRIDE;
      used ??= { top: row, left: col, bottom: row, right: col };
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, col);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, col);
    }
    return used;
  }

  /** A cell of a merged area other than its first one is empty and cannot be written. */
  isCovered(row: number, col: number): boolean {
    return this.merges.some(
      (merge) => contains(merge, row, col) && (merge.top !== row || merge.left !== col),
    );
  }

  requireContentsWritable(rect: Rect): void {
    if (!this.protected) return;
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let col = rect.left; col <= rect.right; col += 1) {
        if (this.cell(row, col).locked) throw this.refusal(addressOf(row, col));
      }
    }
  }

  requireFormatsWritable(): void {
    if (this.protected && !this.allowFormatCells) throw this.refusal('the formats');
  }

  private refusal(what: string): RichApiError {
    return new RichApiError('AccessDenied', `The sheet is protected: ${what} cannot be changed.`);
  }

  /** The value of all cells, or null when they differ, as Excel returns properties of a range. */
  mixed<T>(rect: Rect, read: (cell: Cell) => T): T | null {
    const first = read(this.cell(rect.top, rect.left));
    let stored = 0;
    for (const [key, cell] of this.cells) {
      if (!contains(rect, Math.floor(key / KEY_STRIDE), key % KEY_STRIDE)) continue;
      if (read(cell) !== first) return null;
      stored += 1;
    }
    // A rectangle larger than what is stored has blank cells in it.
    return stored === cellsOf(rect) || read(BLANK_CELL) === first ? first : null;
  }

  rowsHidden(rect: Rect): boolean | null {
    return allSomeNone(countIn(this.hiddenRows, rect.top, rect.bottom), rect.bottom - rect.top + 1);
  }

  columnsHidden(rect: Rect): boolean | null {
    return allSomeNone(countIn(this.hiddenColumns, rect.left, rect.right), columnsOf(rect));
  }
}

function countIn(indexes: ReadonlySet<number>, first: number, last: number): number {
  return [...indexes].filter((index) => index >= first && index <= last).length;
}

function allSomeNone(count: number, of: number): boolean | null {
  return count === 0 ? false : count === of ? true : null;
}

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
