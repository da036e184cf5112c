import type { CellAt } from './edit';
import type { Rect } from './snapshot';

/** Column letters of a 0-based column index: 0 → A, 26 → AA. */
export function columnName(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** A1 address of a 0-based cell. */
export function addressOf(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** A1:B2 address of a rectangle; a single cell is written once. */
export function rangeAddress({ top, left, bottom, right }: Rect): string {
  const first = addressOf(top, left);
  return top === bottom && left === right ? first : `${first}:${addressOf(bottom, right)}`;
}

export interface CellPosition {
  readonly row: number;
  readonly col: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Reads `B14` or `$B$14`; null when it is no cell address. */
export function parseAddress(address: string): CellPosition | null {
  const match = CELL.exec(address);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= 1_048_576 && col <= 16_384 ? { row: row - 1, col: col - 1 } : null;
}

/** Reads `A1:I23` or `A1`; null when it is no range. */
export function parseRange(range: string): Rect | null {
  const [first = '', second = first] = range.split(':');
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

export function contains(rect: Rect, row: number, col: number): boolean {
  return row >= rect.top && row <= rect.bottom && col >= rect.left && col <= rect.right;
}

/** By sheet, then row, then column. */
export function byPlace(a: CellAt, b: CellAt): number {
  const [one, other] = [parseAddress(a.address), parseAddress(b.address)];
  return a.sheet - b.sheet || (one?.row ?? 0) - (other?.row ?? 0) || (one?.col ?? 0) - (other?.col ?? 0);
}
