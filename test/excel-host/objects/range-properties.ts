import { isJsonObject, type Json, type JsonObject } from '../json';
import { qualified } from '../model/area';
import type { Cell } from '../model/cell';
import { RichApiError } from './errors';
import type { RangeRef } from './range';

/**
 * `getCellProperties`, `getRowProperties` and `getColumnProperties`: the properties asked for, per cell, row
 * or column.
 */

type Reader = (cell: Cell, address: () => string) => Json;

const CELL_READERS: Readonly<Record<string, Reader>> = {
  address: (_cell, address) => address(),
  'format/protection': (cell) => ({ locked: cell.locked, formulaHidden: false }),
  'format/fill/color': (cell) => cell.fill ?? '#FFFFFF',
  'format/font/bold': (cell) => cell.bold,
};

/** Paths of the properties asked for: `{format:{fill:{color:true}}}` → `format/fill/color`. */
function pathsOf(options: Json, prefix = ''): readonly string[] {
  if (!isJsonObject(options))
    throw new RichApiError('InvalidArgument', 'The properties to load are missing.');
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === true) return [`${prefix}${name}`];
    return value === false || value === undefined ? [] : pathsOf(value, `${prefix}${name}/`);
  });
}

function nest(path: string, value: Json): JsonObject {
  const [name = '', ...rest] = path.split('/');
  return { [name]: rest.length === 0 ? value : nest(rest.join('/'), value) };
}

/** Two nested results as one: both may hold parts of `format`. */
function merge(a: JsonObject, b: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const known = merged[name];
    merged[name] = isJsonObject(known) && isJsonObject(value) ? merge(known, value) : value;
  }
  return merged;
}

function unknown(path: string, method: string): RichApiError {
  return new RichApiError('NotImplemented', `Range.${method}: ${path} is not part of the simulated Excel.`);
}

export function cellProperties({ sheet, rect }: RangeRef, options: Json): Json {
  const readers = pathsOf(options).map((path): readonly [string, Reader] => {
    const reader = CELL_READERS[path];
    if (!reader) throw unknown(path, 'getCellProperties');
    return [path, reader];
  });
  const rows: Json[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: Json[] = [];
    for (let col = rect.left; col <= rect.right; col += 1) {
      const address = (): string => qualified(sheet.name, { top: row, left: col, bottom: row, right: col });
      const cell = sheet.cell(row, col);
      line.push(readers.map(([path, read]) => nest(path, read(cell, address))).reduce(merge, {}));
    }
    rows.push(line);
  }
  return rows;
}

function linesOf(
  first: number,
  last: number,
  options: Json,
  method: string,
  readers: Readonly<Record<string, (index: number) => Json>>,
): Json {
  const paths = pathsOf(options);
  const lines: Json[] = [];
  for (let index = first; index <= last; index += 1) {
    const parts = paths.map((path) => {
      const read = readers[path];
      if (!read) throw unknown(path, method);
      return nest(path, read(index));
    });
    lines.push(parts.reduce(merge, {}));
  }
  return lines;
}

export function rowProperties({ sheet, rect }: RangeRef, options: Json): Json {
  return linesOf(rect.top, rect.bottom, options, 'getRowProperties', {
    rowHidden: (row) => sheet.hiddenRows.has(row),
    rowIndex: (row) => row,
  });
}

export function columnProperties({ sheet, rect }: RangeRef, options: Json): Json {
  return linesOf(rect.left, rect.right, options, 'getColumnProperties', {
    columnHidden: (col) => sheet.hiddenColumns.has(col),
    columnIndex: (col) => col,
  });
}
