import type { DefinedName, Rect, SheetSnapshot, WorkbookSnapshot } from '../../engine/workbook';
import { HostError, type ReadOptions } from '../host';
import { ask, noParts, type MeasuredSheet, type SheetParts } from './ask';
import { cut, cutOne, firstTrip, type Block, type UsedRange } from './blocks';
import { supports } from './office';
import type { Runner, Sync } from './runner';
import { cellsOf, visibilityOf } from './snapshot';
import { officeCode } from './trouble';

/** Cells of one answer. Forms average 50 bytes a cell and the limit is 5 MB; what is too much is halved. */
const CELLS_PER_TRIP = 60_000;

/** Refusals after which a smaller request may go through. */
const TOO_MUCH = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

/** A sheet larger than this holds a stray entry far away; reading all between would take minutes. */
const CELLS_PER_SHEET = 2_000_000;

/**
 * Reads the whole workbook in three round trips, however many sheets it has: which sheets there are,
 * how much of each is used, and what stands in it. Only contents beyond what one answer can carry cost
 * further trips. Formatted blanks are left out.
 * @throws HostError
 */
export async function readWorkbook(runner: Runner, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return runner.run({ doing: '读取工作簿', writes: false, signal: options.signal }, async (context, sync) => {
    const { workbook } = context;
    workbook.load({ name: true });
    workbook.names.load({ name: true, formula: true });
    workbook.worksheets.load({ name: true, visibility: true, protection: { protected: true } });
    await sync();
    const sheets = await measure(workbook.worksheets.items, sync);
    const parts = await readContents(sheets, sync, options.onProgress);
    return {
      name: workbook.name,
      sheets: sheets.map((sheet, index) => assemble(sheet, parts[index] ?? noParts())),
      definedNames: workbook.names.items.flatMap(definedName),
      mergesKnown: supports('1.13'),
    };
  });
}

function definedName({ name, formula }: Excel.NamedItem): DefinedName[] {
  return typeof formula === 'string' && formula.startsWith('=') ? [{ name, refersTo: formula.slice(1) }] : [];
}

async function measure(items: readonly Excel.Worksheet[], sync: Sync): Promise<readonly MeasuredSheet[]> {
  const measured = items.map((proxy) => {
    const range = proxy.getUsedRangeOrNullObject(true);
    range.load({
      rowIndex: true,
      columnIndex: true,
      rowCount: true,
      columnCount: true,
      rowHidden: true,
      columnHidden: true,
      format: { protection: { locked: true } },
    });
    return { proxy, range };
  });
  if (measured.length > 0) await sync();
  return measured.map(({ proxy, range }): MeasuredSheet => {
    const { name, visibility } = proxy;
    const facts = { proxy, name, visibility, protected: proxy.protection.protected };
    if (range.isNullObject)
      return { ...facts, used: null, rowsHidden: false, columnsHidden: false, locked: true };
    const used = {
      top: range.rowIndex,
      left: range.columnIndex,
      rows: range.rowCount,
      cols: range.columnCount,
    };
    requireReadable(name, used);
    const { rowHidden: rowsHidden, columnHidden: columnsHidden } = range;
    return { ...facts, used, rowsHidden, columnsHidden, locked: range.format.protection.locked };
  });
}

function requireReadable(name: string, { rows, cols }: UsedRange): void {
  if (rows * cols <= CELLS_PER_SHEET) return;
  throw new HostError(
    'too-large',
    `工作表“${name}”的内容散布在 ${rows} 行 × ${cols} 列里，无法读取。请按 Ctrl+End 找到表外多余的内容，删除那些行或列，再试一次。`,
  );
}

async function readContents(
  sheets: readonly MeasuredSheet[],
  sync: Sync,
  onProgress: ReadOptions['onProgress'],
): Promise<readonly SheetParts[]> {
  const parts = sheets.map(noParts);
  let cells = CELLS_PER_TRIP;
  let waiting = cut(
    sheets.map(({ used }) => used),
    cells,
  );
  while (waiting.length > 0) {
    const blocks = firstTrip(waiting, cells);
    if (await readBlocks(blocks, sheets, parts, sync)) {
      waiting = waiting.slice(blocks.length);
      const [next] = waiting;
      if (next) onProgress?.(next.sheet, sheets.length);
    } else {
      cells = Math.floor(cells / 2);
      waiting = waiting.flatMap((block) => cutOne(block, cells));
    }
  }
  onProgress?.(sheets.length, sheets.length);
  return parts;
}

/** false when the answer was too large: ask for less. */
async function readBlocks(
  blocks: readonly Block[],
  sheets: readonly MeasuredSheet[],
  parts: readonly SheetParts[],
  sync: Sync,
): Promise<boolean> {
  const asked = blocks.flatMap((block) => {
    const sheet = sheets[block.sheet];
    const into = parts[block.sheet];
    return sheet && into ? ask(block, sheet).map((request) => ({ request, into })) : [];
  });
  const canAskForLess = blocks.length > 1 || blocks.some(({ rows }) => rows > 1);
  try {
    await sync();
  } catch (error) {
    if (canAskForLess && TOO_MUCH.has(officeCode(error))) return false;
    throw error;
  }
  if (asked.some(({ request }) => !request.arrived())) {
    if (canAskForLess) return false;
    throw new HostError('too-large', '有一行内容太多，Excel 无法一次送出。请把工作簿拆小后再试。');
  }
  for (const { request, into } of asked) request.take(into);
  return true;
}

function assemble(sheet: MeasuredSheet, parts: SheetParts): SheetSnapshot {
  const { name, visibility, used, rowsHidden, columnsHidden } = sheet;
  const { contents, merges, hiddenRows, hiddenColumns } = parts;
  return {
    name,
    visibility: visibilityOf(visibility),
    cells: contents.flatMap(cellsOf),
    merges,
    hiddenRows: used && rowsHidden === true ? span(used.top, used.rows) : hiddenRows,
    hiddenColumns: used && columnsHidden === true ? span(used.left, used.cols) : hiddenColumns,
    protection: sheet.protected ? { unlocked: unlockedOf(sheet, parts) } : null,
  };
}

function unlockedOf({ used, locked }: MeasuredSheet, { unlocked }: SheetParts): readonly Rect[] {
  if (!used || locked !== false) return unlocked;
  return [
    { top: used.top, left: used.left, bottom: used.top + used.rows - 1, right: used.left + used.cols - 1 },
  ];
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
