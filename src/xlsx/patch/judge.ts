import { addressOf, contains, parseAddress, type CellPosition } from '../../workbook/address';
import type { Edit } from '../../workbook/edit';
import { isLocked, obstacleTo, type Obstacle } from '../../workbook/writable';
import type { XlsxError } from '../errors';
import { isCellError, type CellSnapshot, type CellValue, type Rect } from '../../workbook/snapshot';
import type { SheetReading } from '../read/sheet';
import type { SkippedEdit } from './types';
import { editTexts } from '../texts';

/** Longest text a cell can hold. */
const MAX_TEXT = 32_767;

export interface AllowedEdit extends CellPosition {
  readonly edit: Edit;
}

export interface EditJudgement {
  readonly allowed: readonly AllowedEdit[];
  readonly skipped: readonly SkippedEdit[];
}

/**
 * Decides which edits of one sheet may be written: not over formulas, not into locked cells, not where the
 * cell no longer holds what the person saw. A refusal does not affect the other edits.
 * @param replaceFormulas a formula that no other cell shares may be written over
 */
export function judgeEdits(
  sheet: SheetReading,
  edits: readonly Edit[],
  replaceFormulas = false,
): EditJudgement {
  const cells = new Map(sheet.cells.map((cell) => [addressOf(cell.row, cell.col), cell]));
  const corners = mergedCorners(sheet.merges, edits);
  const taken = new Set<string>();
  const allowed: AllowedEdit[] = [];
  const skipped: SkippedEdit[] = [];
  for (const edit of edits) {
    const wanted = parseAddress(edit.cell.address);
    const at = wanted && (corners(wanted) ?? wanted);
    const key = at ? addressOf(at.row, at.col) : edit.cell.address;
    const cell = cells.get(key);
    const closed = cell?.formula !== undefined && !(replaceFormulas && !sheet.sharedMasters.has(key));
    const refusal =
      at === null ? noSuchCell(edit) : refuse(edit, at, cell, sheet, { taken: taken.has(key), closed });
    if (at !== null && refusal === null) {
      taken.add(key);
      allowed.push({ ...at, edit });
    } else if (refusal !== null) skipped.push(refusal);
  }
  return { allowed, skipped };
}

export function unreadSheet(edit: Edit, error: XlsxError): SkippedEdit {
  return { edit, why: 'failed', sentence: editTexts.unread(edit.cell.address, error.message) };
}

export function missingSheet(edit: Edit): SkippedEdit {
  return {
    edit,
    why: 'missing',
    sentence: editTexts['no-sheet'](edit.cell.sheetName, edit.cell.address),
  };
}

function noSuchCell(edit: Edit): SkippedEdit {
  return {
    edit,
    why: 'missing',
    sentence: editTexts['no-address'](edit.cell.address),
  };
}

function refuse(
  edit: Edit,
  at: CellPosition,
  cell: CellSnapshot | undefined,
  sheet: SheetReading,
  { taken, closed }: { readonly taken: boolean; readonly closed: boolean },
): SkippedEdit | null {
  const place = editTexts.place(edit.cell.sheetName, addressOf(at.row, at.col));
  const skip = (why: SkippedEdit['why'], rest: string): SkippedEdit => ({
    edit,
    why,
    sentence: `${place} ${rest}`,
  });
  if (sheet.arrays.some((area) => contains(area, at.row, at.col))) {
    return skip('formula', editTexts.array);
  }
  if (sheet.tables !== 1) {
    return skip('failed', editTexts.tables);
  }
  if (sheet.alternatives.has(addressOf(at.row, at.col))) {
    return skip('failed', editTexts.alternatives);
  }
  const current = cell?.value ?? null;
  const { protection } = sheet;
  const locked = isLocked(protection, at.row, at.col);
  const why = obstacleTo(edit, { value: current, locked, closed });
  if (why !== null) return skip(why, OBSTACLES[why](edit.old, current));
  if (taken) return skip('failed', editTexts.taken);
  if (typeof edit.value === 'number' && !Number.isFinite(edit.value)) {
    return skip('failed', editTexts['no-number']);
  }
  if (typeof edit.value === 'string' && edit.value.length > MAX_TEXT) {
    return skip('failed', editTexts['too-long'](MAX_TEXT));
  }
  return null;
}

const OBSTACLES: Readonly<Record<Obstacle, (seen: CellValue, current: CellValue) => string>> = {
  formula: () => editTexts.formula,
  locked: () => editTexts.locked,
  changed: (seen, current) => editTexts.changed(shown(seen), shown(current)),
};

function shown(value: CellValue): string {
  if (value === null || value === '') return editTexts.blank;
  return isCellError(value) ? value.error : editTexts.quoted(String(value));
}

/** Finds the top-left cell of the merged area a wanted cell is in; only rows with edits are indexed. */
function mergedCorners(
  merges: readonly Rect[],
  edits: readonly Edit[],
): (at: CellPosition) => CellPosition | null {
  const rows = [...new Set(edits.map(({ cell }) => parseAddress(cell.address)?.row ?? -1))].sort(
    (a, b) => a - b,
  );
  const byRow = new Map<number, Rect[]>(rows.map((row) => [row, []]));
  for (const merge of merges) {
    for (let i = firstAtLeast(rows, merge.top); i < rows.length; i++) {
      const row = rows[i];
      if (row === undefined || row > merge.bottom) break;
      byRow.get(row)?.push(merge);
    }
  }
  return ({ row, col }) => {
    const area = byRow.get(row)?.find((merge) => contains(merge, row, col));
    return area ? { row: area.top, col: area.left } : null;
  };
}

/** Index of the first number that is not smaller, in an ascending list. */
function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
