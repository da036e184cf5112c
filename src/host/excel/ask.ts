import type { Rect } from '../../engine/workbook';
import type { Block, UsedRange } from './blocks';
import { supports } from './office';
import { marked, unlockedAreas, type BlockContents } from './snapshot';

/** A sheet of which the extent is known, not yet the contents. */
export interface MeasuredSheet {
  readonly proxy: Excel.Worksheet;
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
  readonly merges: Rect[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly unlocked: Rect[];
}

export function noParts(): SheetParts {
  return { contents: [], merges: [], hiddenRows: [], hiddenColumns: [], unlocked: [] };
}

/** Something queued for the next round trip. */
export interface Asked {
  /** false when Excel sent nothing because it was too much; it does so without an error. */
  arrived(): boolean;
  /** To be called after the round trip. */
  take(parts: SheetParts): void;
}

/** Queues everything about a block; what concerns the sheet as a whole goes with its first block. */
export function ask(block: Block, sheet: MeasuredSheet): readonly Asked[] {
  const { used } = sheet;
  if (!used) return [];
  const first = block.top === used.top;
  return [
    askContents(block, sheet),
    ...(sheet.protected && sheet.locked === null ? [askLocks(block, sheet)] : []),
    ...(first ? askStructure(sheet, used) : []),
  ];
}

function rangeOf({ proxy }: MeasuredSheet, { top, left, rows, cols }: UsedRange): Excel.Range {
  return proxy.getRangeByIndexes(top, left, rows, cols);
}

/** Never `text`: it is what a narrow column shows, `####` included. */
function askContents(block: Block, sheet: MeasuredSheet): Asked {
  const range = rangeOf(sheet, block);
  range.load({ values: true, formulas: true, numberFormat: true });
  return {
    arrived: () => Array.isArray(range.values) && Array.isArray(range.formulas),
    take: ({ contents }) => {
      const { values, formulas, numberFormat: formats } = range;
      contents.push({ block, values, formulas, formats });
    },
  };
}

function askLocks(block: Block, sheet: MeasuredSheet): Asked {
  const properties = rangeOf(sheet, block).getCellProperties({ format: { protection: true } });
  return {
    arrived: () => Array.isArray(properties.value),
    take: ({ unlocked }) => {
      const locked = properties.value.map((row) =>
        row.map((cell) => cell.format?.protection?.locked !== false),
      );
      unlocked.push(...unlockedAreas(locked, block));
    },
  };
}

function askStructure(sheet: MeasuredSheet, used: UsedRange): readonly Asked[] {
  const whole = rangeOf(sheet, used);
  return [
    ...(supports('1.13') ? [askMerges(whole)] : []),
    ...(sheet.rowsHidden === null ? [askHiddenRows(whole, used)] : []),
    ...(sheet.columnsHidden === null ? [askHiddenColumns(whole, used)] : []),
  ];
}

/** Asked of the whole used range: areas that begin outside the range asked would be missed. */
function askMerges(whole: Excel.Range): Asked {
  const merged = whole.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return {
    arrived: () => true,
    take: ({ merges }) => {
      if (merged.isNullObject) return;
      for (const { rowIndex: top, columnIndex: left, rowCount, columnCount } of merged.areas.items) {
        merges.push({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
      }
    },
  };
}

function askHiddenRows(whole: Excel.Range, used: UsedRange): Asked {
  const properties = whole.getRowProperties({ rowHidden: true });
  return {
    arrived: () => Array.isArray(properties.value),
    take: ({ hiddenRows }) => {
      hiddenRows.push(
        ...marked(
          properties.value.map(({ rowHidden }) => rowHidden === true),
          used.top,
        ),
      );
    },
  };
}

function askHiddenColumns(whole: Excel.Range, used: UsedRange): Asked {
  const properties = whole.getColumnProperties({ columnHidden: true });
  return {
    arrived: () => Array.isArray(properties.value),
    take: ({ hiddenColumns }) => {
      hiddenColumns.push(
        ...marked(
          properties.value.map(({ columnHidden }) => columnHidden === true),
          used.left,
        ),
      );
    },
  };
}
