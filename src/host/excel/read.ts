import type { DefinedName, Rect, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { HostError, type ReadOptions } from '../host';
import { ask, noParts, type MeasuredSheet, type SheetParts } from './ask';
import { cutBlocks, cutOne, firstTrip, type Block, type UsedRange } from './blocks';
import { askInBands, askStructure } from './costly';
import { isRefusal } from './halving';
import { supports } from './office';
import type { Runner, Sync } from './runner';
import { blockCells, visibilityOf } from './snapshot';
import type { Structure, StructureMemory } from './structure';
import { officeCode } from './trouble';
import { excelTexts } from './texts';
import { doingTexts } from './doing-texts';

/**
 * Cells in one response. Forms average 50 bytes a cell and the limit is 5 MB; a request for too much is
 * halved.
 */
const CELLS_PER_TRIP = 60_000;

/** Refusals after which a smaller request may go through. */
const TOO_MUCH = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

/**
 * A sheet is larger than this only if one cell far away was filled by mistake; reading all between would take
 * minutes.
 */
const CELLS_PER_SHEET = 2_000_000;

/**
 * Reads the whole workbook in three round trips, however many sheets it has: which sheets there are, how much
 * of each is used, and what is in it. Only contents that do not fit into one response, and sheets with more
 * merged areas than Excel returns at once, cost further trips. Formatted blanks are left out.
 * @throws HostError
 */
export async function readExcelWorkbook(
  runner: Runner,
  memory: StructureMemory,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  return runner.run(
    { doing: doingTexts['read-workbook'], writes: false, signal: options.signal },
    async (context, sync) => {
      const { workbook } = context;
      const changesBefore = memory.changes();
      workbook.load({ name: true });
      workbook.names.load({ name: true, formula: true });
      workbook.worksheets.load({ id: true, name: true, visibility: true, protection: { protected: true } });
      await sync();
      const sheets = await measure(workbook.worksheets.items, sync);
      const reading: ReadSoFar = {
        sheets,
        parts: sheets.map(noParts),
        structures: sheets.map((sheet) => memory.recall(sheet)),
        sync,
      };
      await readContents(reading, options.onProgress);
      dropOutdated(reading, memory);
      await completeStructures(reading);
      rememberAll(reading, memory, changesBefore);
      const { parts, structures } = reading;
      return {
        name: workbook.name,
        sheets: sheets.map((sheet, index) =>
          assemble(sheet, parts[index] ?? noParts(), structures[index] ?? null),
        ),
        definedNames: workbook.names.items.flatMap(definedName),
        mergesKnown:
          supports('1.13') && sheets.every(({ used }, index) => !used || Boolean(structures[index])),
      };
    },
  );
}

/** What has been read so far, by index of the sheet. */
interface ReadSoFar {
  readonly sheets: readonly MeasuredSheet[];
  readonly parts: readonly SheetParts[];
  /** null = not reported yet, or not at all. */
  readonly structures: (Structure | null)[];
  readonly sync: Sync;
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
    const { id, name, visibility } = proxy;
    const facts = { proxy, id, name, visibility, protected: proxy.protection.protected };
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
  throw new HostError('too-large', excelTexts.scattered(name, rows, cols));
}

async function readContents(reading: ReadSoFar, onProgress: ReadOptions['onProgress']): Promise<void> {
  const { sheets } = reading;
  let cells = CELLS_PER_TRIP;
  let waiting = cutBlocks(
    sheets.map(({ used }) => used),
    cells,
  );
  let withStructures = true;
  while (waiting.length > 0) {
    const blocks = firstTrip(waiting, cells);
    const outcome = await readBlocks(blocks, reading, withStructures);
    withStructures = outcome !== 'refused';
    if (outcome === 'read') {
      waiting = waiting.slice(blocks.length);
      const [next] = waiting;
      if (next) onProgress?.(next.sheet, sheets.length);
    } else if (outcome === 'too-much') {
      cells = Math.floor(cells / 2);
      waiting = waiting.flatMap((block) => cutOne(block, cells));
    }
  }
  onProgress?.(sheets.length, sheets.length);
}

/**
 * `refused` = perhaps because of the structures asked for together with the contents; `too-much` = ask for
 * less.
 */
type Outcome = 'read' | 'refused' | 'too-much';

async function readBlocks(
  blocks: readonly Block[],
  { sheets, parts, structures, sync }: ReadSoFar,
  withStructures: boolean,
): Promise<Outcome> {
  const asked = blocks.flatMap((block) => {
    const sheet = sheets[block.sheet];
    const into = parts[block.sheet];
    return sheet && into ? ask(block, sheet).map((request) => ({ request, into })) : [];
  });
  const wanted = withStructures ? structuresFor(blocks, sheets, structures) : [];
  const canAskForLess = blocks.length > 1 || blocks.some(({ rows }) => rows > 1);
  try {
    await sync();
  } catch (error) {
    if (wanted.length > 0 && isRefusal(error)) return 'refused';
    if (canAskForLess && TOO_MUCH.has(officeCode(error))) return 'too-much';
    throw error;
  }
  if (asked.some(({ request }) => !request.arrived())) {
    if (canAskForLess) return 'too-much';
    throw new HostError('too-large', excelTexts['row-too-large']);
  }
  for (const { request, into } of asked) request.take(into);
  for (const { index, answer } of wanted) structures[index] = answer();
  return 'read';
}

/** Sheets whose first block is read now and whose structure is not known. */
function structuresFor(
  blocks: readonly Block[],
  sheets: readonly MeasuredSheet[],
  structures: readonly (Structure | null)[],
): readonly { readonly index: number; readonly answer: () => Structure | null }[] {
  return blocks.flatMap(({ sheet: index, top }) => {
    const sheet = sheets[index];
    if (sheet?.used?.top !== top || structures[index]) return [];
    return [{ index, answer: askStructure(sheet) }];
  });
}

function dropOutdated({ sheets, parts, structures }: ReadSoFar, memory: StructureMemory): void {
  sheets.forEach((sheet, index) => {
    const recalled = structures[index] === memory.recall(sheet);
    if (recalled && memory.isOutdated(sheet, parts[index]?.contents ?? [])) structures[index] = null;
  });
}

/**
 * Remembers nothing if something changed while the workbook was read: a structure may be from before the
 * change.
 */
function rememberAll(
  { sheets, parts, structures }: ReadSoFar,
  memory: StructureMemory,
  before: number,
): void {
  if (memory.changes() !== before) return;
  sheets.forEach((sheet, index) => {
    const structure = structures[index];
    if (structure) memory.remember(sheet, structure, parts[index]?.contents ?? []);
  });
}

/** Sheets that were not reported along with their contents. */
async function completeStructures({ sheets, structures, sync }: ReadSoFar): Promise<void> {
  const open = sheets.flatMap((sheet, index) => (sheet.used && !structures[index] ? [{ sheet, index }] : []));
  const found = await askInBands(
    open.map(({ sheet }) => sheet),
    sync,
  );
  open.forEach(({ index }, position) => {
    structures[index] = found[position] ?? null;
  });
}

function assemble(sheet: MeasuredSheet, parts: SheetParts, structure: Structure | null): SheetSnapshot {
  const { name, visibility, used, rowsHidden, columnsHidden } = sheet;
  const { contents, hiddenRows, hiddenColumns } = parts;
  return {
    name,
    visibility: visibilityOf(visibility),
    cells: contents.flatMap(blockCells),
    merges: (structure?.merges ?? []).filter(({ top, left }) => used !== null && beginsIn(used, top, left)),
    hiddenRows: used && rowsHidden === true ? span(used.top, used.rows) : hiddenRows,
    hiddenColumns: used && columnsHidden === true ? span(used.left, used.cols) : hiddenColumns,
    protection: sheet.protected ? { unlocked: unlockedOf(sheet, structure) } : null,
  };
}

function beginsIn(used: UsedRange, row: number, col: number): boolean {
  return row >= used.top && row < used.top + used.rows && col >= used.left && col < used.left + used.cols;
}

/** What Excel does not report counts as locked; a write looks at its cell once more. */
function unlockedOf({ used, locked }: MeasuredSheet, structure: Structure | null): readonly Rect[] {
  if (!used || locked !== false) return structure?.unlocked ?? [];
  return [
    { top: used.top, left: used.left, bottom: used.top + used.rows - 1, right: used.left + used.cols - 1 },
  ];
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
