import { parseAddress } from '../../workbook/address';
import type { Edit } from '../../workbook/edit';
import type { CellValue } from '../../workbook/snapshot';
import type { ApplyResult } from '../host';
import { supports } from './office';
import type { OwnWrites } from './own-writes';
import { refusesGroup, type Sync } from './runner';
import { findSheets, type FoundSheet } from './sheets';
import { officeCode, toHostError, type HostTask } from './trouble';
import { excelValue, formulaOf } from './values';
import { cellName, notFound, type Skip } from '../skip';
import { excelTexts } from './texts';

/**
 * Changes to single cells: read the cells, write what may be written, read again in the same request. After a
 * failure in the middle the cells are read once more, so that only what was really written is reported as
 * written.
 */

/** What a cell holds at this moment. */
export interface Held {
  readonly value: CellValue;
  /** Without `=`; null = a constant or blank. */
  readonly formula: string | null;
  readonly format: string;
  readonly locked: boolean;
  readonly formatsWritable: boolean;
  /** Values of the area a dynamic array fills, where asked for; null = it fills its own cell only. */
  readonly spill: readonly (readonly unknown[])[] | null;
}

export interface PlannedChange {
  readonly edit: Edit;
  readonly withSpill?: boolean;
  /** What prevents the change; null = it may be written. */
  readonly obstacle: (held: Held) => Skip | null;
  readonly write: (range: Excel.Range, held: Held) => void;
  /** Whether the cell holds what was to be written. */
  readonly done: (held: Held) => boolean;
}

export interface ChangeResult extends ApplyResult {
  /** What the written cells held before and hold now. */
  readonly states: ReadonlyMap<Edit, { readonly former: Held; readonly now: Held }>;
}

/** Cells per round trip: a request of about 300 KB, and one step of the undo history. */
const CELLS_PER_TRIP = 300;

/** Only then Excel has to be asked to make one undo step of them. */
export function needsSeveralTrips(changes: readonly PlannedChange[]): boolean {
  return changes.length > CELLS_PER_TRIP;
}

export interface ChangeOptions {
  readonly task: HostTask;
  readonly own: OwnWrites;
  /**
   * What the cells held when they were first looked at. Kept by the caller: when a run that Excel interrupted
   * is repeated, a cell that already holds its new contents counts as written.
   */
  readonly seen: Map<Edit, Held>;
}

interface Target {
  readonly change: PlannedChange;
  readonly sheet: FoundSheet;
}

function failed(edit: Edit, because: string): Skip {
  return { edit, why: 'failed', sentence: excelTexts['not-written'](cellName(edit), because) };
}

function unsure(edit: Edit, because: string): Skip {
  return { edit, why: 'failed', sentence: excelTexts.unsure(cellName(edit), because) };
}

export async function changeCells(
  context: Excel.RequestContext,
  sync: Sync,
  changes: readonly PlannedChange[],
  options: ChangeOptions,
): Promise<ChangeResult> {
  const sheets = await findSheets(context, sync);
  const skipped: Skip[] = [];
  const targets = changes.flatMap((change): Target[] => {
    const sheet = sheets.get(change.edit.cell.sheetName);
    if (sheet && parseAddress(change.edit.cell.address)) return [{ change, sheet }];
    skipped.push(notFound(change.edit));
    return [];
  });
  const written: Edit[] = [];
  const states = new Map<Edit, { readonly former: Held; readonly now: Held }>();
  let stopped: string | null = null;
  for (let first = 0; first < targets.length; first += CELLS_PER_TRIP) {
    const chunk = targets.slice(first, first + CELLS_PER_TRIP);
    if (stopped !== null) {
      for (const { change } of chunk) skipped.push(failed(change.edit, stopped));
      continue;
    }
    const outcome = await changeChunk(chunk, sync, { ...options, begun: written.length > 0 });
    written.push(...outcome.written);
    skipped.push(...outcome.skipped);
    for (const [edit, state] of outcome.states) states.set(edit, state);
    stopped = outcome.stopped;
  }
  return { written, skipped, states };
}

interface ChunkResult extends ChangeResult {
  /** Why nothing further may be tried; null = go on. */
  readonly stopped: string | null;
}

async function changeChunk(
  chunk: readonly Target[],
  sync: Sync,
  options: ChangeOptions & { readonly begun: boolean },
): Promise<ChunkResult> {
  const before = await look(chunk, sync).catch((error: unknown) => {
    // If nothing has been written yet, the whole call fails; otherwise the rest is reported.
    if (!options.begun || refusesGroup(error)) throw error;
    return toHostError(error, options.task).message;
  });
  if (typeof before === 'string') {
    const skipped = chunk.map(({ change }) => failed(change.edit, before));
    return { written: [], skipped, states: new Map(), stopped: before };
  }
  const skipped: Skip[] = [];
  const written: Edit[] = [];
  const states = new Map<Edit, { readonly former: Held; readonly now: Held }>();
  const ready = chunk.flatMap((target, index) => {
    const held = before[index];
    const { change } = target;
    const former = writtenBefore(change, held, options.seen);
    if (held && former) {
      written.push(change.edit);
      states.set(change.edit, { former, now: held });
      return [];
    }
    const obstacle = held ? target.change.obstacle(held) : notFound(target.change.edit);
    if (obstacle) skipped.push(obstacle);
    return held && !obstacle ? [{ ...target, held }] : [];
  });
  const { after, stopped } = await write(ready, sync, options);
  ready.forEach(({ change, held: former }, index) => {
    const { edit } = change;
    const now = after?.[index];
    if (now && change.done(now)) {
      written.push(edit);
      states.set(edit, { former, now });
    } else if (after) skipped.push(failed(edit, stopped ?? excelTexts['read-back']));
    else skipped.push(unsure(edit, stopped ?? ''));
  });
  return { written, skipped, states, stopped };
}

/**
 * What the cell held before a run that Excel interrupted wrote to it; null = there was no such run. Remembers
 * what a cell holds that is looked at for the first time.
 */
function writtenBefore(
  { edit, obstacle, done }: PlannedChange,
  held: Held | undefined,
  seen: Map<Edit, Held>,
): Held | null {
  const first = seen.get(edit);
  if (!first) {
    if (held) seen.set(edit, held);
    return null;
  }
  return held && done(held) && !done(first) && obstacle(first) === null ? first : null;
}

type Ready = Target & { readonly held: Held };

/** `after` = what the cells hold now; null when it is unknown. */
async function write(
  ready: readonly Ready[],
  sync: Sync,
  { task, own }: ChangeOptions,
): Promise<{ readonly after: readonly Held[] | null; readonly stopped: string | null }> {
  if (ready.length === 0) return { after: [], stopped: null };
  const end = own.begin(ready.map(({ change }) => change.edit.cell));
  try {
    const reads = ready.map(({ change, sheet, held }) => {
      const range = targetRange({ change, sheet });
      change.write(range, held);
      return queueLook(range, { change, sheet });
    });
    await sync();
    return { after: reads.map((read) => read()), stopped: null };
  } catch (error) {
    if (refusesGroup(error)) throw error;
    const stopped = toHostError(error, task).message;
    return { after: canStillAsk(error) ? await look(ready, sync).catch(() => null) : null, stopped };
  } finally {
    end();
  }
}

/** After a refusal the cells can be read again; without a response or a connection they cannot. */
function canStillAsk(error: unknown): boolean {
  return officeCode(error) !== 'InvalidOrTimedOutSession' && officeCode(error) !== 'timeout';
}

async function look(targets: readonly Target[], sync: Sync): Promise<readonly Held[]> {
  if (targets.length === 0) return [];
  const reads = targets.map((target) => queueLook(targetRange(target), target));
  await sync();
  return reads.map((read) => read());
}

function targetRange({ change, sheet }: Target): Excel.Range {
  return sheet.proxy.getRange(change.edit.cell.address);
}

function queueLook(range: Excel.Range, { change, sheet }: Target): () => Held {
  range.load({
    values: true,
    formulas: true,
    numberFormat: true,
    ...(sheet.protected ? { format: { protection: { locked: true } } } : {}),
  });
  const area = change.withSpill === true && supports('1.12') ? range.getSpillingToRangeOrNullObject() : null;
  area?.load({ values: true });
  return () => {
    const value: unknown = range.values[0]?.[0];
    const format: unknown = range.numberFormat[0]?.[0];
    return {
      value: excelValue(value),
      formula: formulaOf(range.formulas[0]?.[0], value),
      format: typeof format === 'string' ? format : 'General',
      locked: sheet.protected && range.format.protection.locked !== false,
      formatsWritable: sheet.formatsWritable,
      spill: area && !area.isNullObject ? area.values : null,
    };
  };
}
