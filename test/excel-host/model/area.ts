import { columnName, parseRange, rangeAddress } from '../../../src/workbook/address';
import type { Rect } from '../../../src/workbook/snapshot';
import { RichApiError } from '../objects/errors';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Longest address list Excel takes; Excel cuts longer ones off without an error, here they are refused. */
export const MAX_ADDRESS = 8_192;

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `B2`, `B2:C4`, `A:C` or `3:5`, with an optional sheet part that is ignored. */
export function parseArea(address: string): Rect {
  if (address.length > MAX_ADDRESS)
    throw new RichApiError('InvalidArgument', 'The address is longer than 8192 characters.');
  const local = address.slice(address.lastIndexOf('!') + 1);
  const columns = COLUMNS.exec(local);
  const rows = ROWS.exec(local);
  const rect = columns
    ? parseRange(`${columns[1] ?? ''}1:${columns[2] ?? ''}${LAST_ROW + 1}`)
    : rows
      ? parseRange(`A${rows[1] ?? ''}:XFD${rows[2] ?? ''}`)
      : parseRange(local);
  if (!rect) throw new RichApiError('InvalidArgument', `"${address.slice(0, 80)}" is no address.`);
  return rect;
}

export function parseAreas(addresses: string): readonly Rect[] {
  if (addresses.length > MAX_ADDRESS)
    throw new RichApiError('InvalidArgument', 'The address is longer than 8192 characters.');
  return addresses.split(',').map((address) => parseArea(address.trim()));
}

/** Address of a rectangle as Excel writes it, whole rows and columns in short. */
export function areaAddress(rect: Rect): string {
  if (rect.top === 0 && rect.bottom === LAST_ROW) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  if (rect.left === 0 && rect.right === LAST_COLUMN) return `${rect.top + 1}:${rect.bottom + 1}`;
  return rangeAddress(rect);
}

/** Names with spaces or signs are quoted, Chinese ones are not. */
export function qualified(sheetName: string, rect: Rect): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${areaAddress(rect)}`;
}

export function rowsOf(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnsOf(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function cellsOf(rect: Rect): number {
  return rowsOf(rect) * columnsOf(rect);
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === LAST_ROW;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.left === 0 && rect.right === LAST_COLUMN;
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The rectangle checked against the edges of a sheet. */
export function onSheet(rect: Rect): Rect {
  const fits = rect.top >= 0 && rect.left >= 0 && rect.bottom <= LAST_ROW && rect.right <= LAST_COLUMN;
  if (!fits || rect.top > rect.bottom || rect.left > rect.right) {
    throw new RichApiError('InvalidArgument', 'The range lies outside the sheet.');
  }
  return rect;
}
