import { addressOf, parseAddress } from '../../../src/workbook/address';
import type { CellSnapshot, Rect, SheetSnapshot } from '../../../src/workbook/snapshot';
import { ABOVE, cellContent, LEFT, type CellContent } from './cell-text';

/** A sheet as it is written in a form file. */
export interface SheetText {
  readonly name: string;
  /** One line per row, cells separated by `|`. */
  readonly lines: readonly string[];
  /** false = cells marked as merged are only left blank, as after a conversion. */
  readonly merging: boolean;
  /** Cell in which the grid begins. */
  readonly at: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Numbers as in Excel, from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
}

/** A sheet with the cell each place belongs to. */
export interface Sheet {
  readonly snapshot: SheetSnapshot;
  /** The first cell of what is drawn or merged as one, for a place in it. */
  readonly anchor: (row: number, col: number) => string;
}

type Rows = readonly (readonly string[])[];

export function columnOf(name: string): number {
  const place = parseAddress(`${name}1`);
  if (!place) throw new Error(`no column: ${name}`);
  return place.col;
}

/** @throws where a text is inside an area that is drawn as merged. */
export function sheetOf(text: SheetText): Sheet {
  const rows = placed(
    text.lines.map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.replace(/^[ \t]+|[ \t]+$/g, ''))),
    text.at,
  );
  const merges = mergesOf(rows);
  return {
    snapshot: {
      name: text.name,
      visibility: text.visibility,
      cells: cellsOf(rows),
      merges: text.merging ? merges : [],
      hiddenRows: text.hiddenRows.map((row) => row - 1),
      hiddenColumns: text.hiddenColumns.map(columnOf),
      protection: null,
    },
    anchor: anchorIn(merges),
  };
}

/** The sheet with other contents in some of its cells; null = the cell is empty. */
export function withCells(
  sheet: SheetSnapshot,
  changes: Readonly<Record<string, CellContent | null>>,
): SheetSnapshot {
  const rest = sheet.cells.filter(({ row, col }) => !(addressOf(row, col) in changes));
  const fresh = Object.entries(changes).flatMap(([address, content]): CellSnapshot[] => {
    const place = parseAddress(address);
    if (!place) throw new Error(`no address: ${address}`);
    return content === null ? [] : [{ row: place.row, col: place.col, ...content }];
  });
  return { ...sheet, cells: [...rest, ...fresh].sort((a, b) => a.row - b.row || a.col - b.col) };
}

function anchorIn(areas: readonly Rect[]): Sheet['anchor'] {
  const first = new Map<string, string>();
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1) first.set(addressOf(row, col), addressOf(top, left));
  return (row, col) => first.get(addressOf(row, col)) ?? addressOf(row, col);
}

/** The drawing moved down and to the right, so that it begins in the named cell. */
function placed(rows: Rows, start: string): Rows {
  const place = parseAddress(start);
  if (!place) throw new Error(`no address: ${start}`);
  const above = Array.from({ length: place.row }, (): readonly string[] => []);
  const beside = Array.from({ length: place.col }, () => '');
  return [...above, ...rows.map((row) => [...beside, ...row])];
}

function cellsOf(rows: Rows): CellSnapshot[] {
  return rows.flatMap((line, row) =>
    line.flatMap((text, col): CellSnapshot[] => {
      const content = cellContent(text);
      return content === null ? [] : [{ row, col, ...content }];
    }),
  );
}

function mergesOf(rows: Rows): Rect[] {
  return rows.flatMap((line, top) =>
    line.flatMap((text, left): Rect[] => {
      if (text === LEFT || text === ABOVE) return [];
      const right = left + run(line.slice(left + 1), LEFT);
      const below = rows.slice(top + 1).map((next) => next[left] ?? '');
      const area = { top, left, bottom: top + run(below, ABOVE), right };
      checkDrawing(rows, area);
      return area.right > left || area.bottom > top ? [area] : [];
    }),
  );
}

function checkDrawing(rows: Rows, { top, left, bottom, right }: Rect): void {
  for (let row = top; row <= bottom; row += 1)
    for (let col = left; col <= right; col += 1) {
      const text = rows[row]?.[col];
      if ((row > top || col > left) && text !== LEFT && text !== ABOVE)
        throw new Error(`${addressOf(row, col)} is drawn inside a merged area`);
    }
}

function run(cells: readonly string[], mark: string): number {
  const stop = cells.findIndex((cell) => cell !== mark);
  return stop < 0 ? cells.length : stop;
}
