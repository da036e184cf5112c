import type { Rect } from '../../workbook/snapshot';
import type { Block, UsedRange } from './blocks';
import { marked, unlockedAreas, type BlockContents } from './snapshot';

/** A sheet of which the extent is known, not yet the contents. */
export interface MeasuredSheet {
  readonly proxy: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly protected: boolean;
  /** null = the sheet is empty. */
  readonly used: UsedRange | null;
  /** Of the used range: true = all, false = none, null = some. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly locked: boolean | null;
}

/** What has arrived of a sheet. */
export interface SheetParts {
  readonly contents: BlockContents[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export function noParts(): SheetParts {
  return { contents: [], hiddenRows: [], hiddenColumns: [] };
}

/** Something queued for the next round trip. */
export interface QueuedRequest {
  /** false when Excel sent nothing because it was too much; it does so without an error. */
  arrived(): boolean;
  /** To be called after the round trip. */
  take(parts: SheetParts): void;
}

/**
 * Queues what can be read of a block without cost to the undo history; columns are asked with the first block
 * of their sheet.
 */
export function ask(block: Block, sheet: MeasuredSheet): readonly QueuedRequest[] {
  const { used } = sheet;
  if (!used) return [];
  return [
    askContents(block, sheet),
    ...(sheet.rowsHidden === null ? [askHiddenRows(block, sheet)] : []),
    ...(sheet.columnsHidden === null && block.top === used.top ? [askHiddenColumns(block, sheet)] : []),
  ];
}

function usedRangeOf({ proxy }: MeasuredSheet, { top, left, rows, cols }: UsedRange): Excel.Range {
  return proxy.getRangeByIndexes(top, left, rows, cols);
}

/** `text` is not used: it is what a narrow column shows, `####` included. */
function askContents(block: Block, sheet: MeasuredSheet): QueuedRequest {
  const range = usedRangeOf(sheet, block);
  range.load({ values: true, formulas: true, numberFormat: true });
  return {
    arrived: () => Array.isArray(range.values) && Array.isArray(range.formulas),
    take: ({ contents }) => {
      const { values, formulas, numberFormat: formats } = range;
      contents.push({ block, values, formulas, formats });
    },
  };
}

/**
 * Line by line: `getRowProperties` would return all at once, but goes to Excel as a request that writes, and
 * such requests take the undo history away from the person.
 */
function askHiddenRows({ top, left, rows }: Block, sheet: MeasuredSheet): QueuedRequest {
  const lines = Array.from({ length: rows }, (_, row) =>
    usedRangeOf(sheet, { top: top + row, left, rows: 1, cols: 1 }),
  );
  for (const line of lines) line.load({ rowHidden: true });
  return {
    arrived: () => true,
    take: ({ hiddenRows }) =>
      hiddenRows.push(
        ...marked(
          lines.map(({ rowHidden }) => rowHidden),
          top,
        ),
      ),
  };
}

function askHiddenColumns({ top, left, cols }: Block, sheet: MeasuredSheet): QueuedRequest {
  const lines = Array.from({ length: cols }, (_, col) =>
    usedRangeOf(sheet, { top, left: left + col, rows: 1, cols: 1 }),
  );
  for (const line of lines) line.load({ columnHidden: true });
  return {
    arrived: () => true,
    take: ({ hiddenColumns }) =>
      hiddenColumns.push(
        ...marked(
          lines.map(({ columnHidden }) => columnHidden),
          left,
        ),
      ),
  };
}

/** Queues the request for the merged areas that begin in the range. Call what it returns after the round trip. */
export function askMerges(sheet: MeasuredSheet, area: UsedRange): () => readonly Rect[] {
  const merged = usedRangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
          top,
          left,
          bottom: top + rowCount - 1,
          right: left + columnCount - 1,
        }));
}

/** Queues the question which cells of a protected sheet may be edited; null = Excel sent nothing. */
export function askUnlocked(sheet: MeasuredSheet, block: Block): () => readonly Rect[] | null {
  const properties = usedRangeOf(sheet, block).getCellProperties({ format: { protection: true } });
  return () => {
    if (!Array.isArray(properties.value)) return null;
    const locked = properties.value.map((row) =>
      row.map((cell) => cell.format?.protection?.locked !== false),
    );
    return unlockedAreas(locked, block);
  };
}
