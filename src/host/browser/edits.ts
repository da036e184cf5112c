import type { ICellData, IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import { sequenceExecute } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Edit } from '../../workbook/edit';
import { isLocked, obstacleTo } from '../../workbook/writable';
import type { ApplyResult } from '../host';
import type { Book, FormulaOf, LiveCell } from './book';
import { formatOf, locate, protectionOf, rawCell } from './book';
import { fromUniverValue, toUniverValue } from './cell-value';
import { sameInSheet } from './values';
import type { CellContent } from './content';
import type { Spreadsheet } from './spreadsheet';
import { cellName, notFound, type Skip } from '../skip';
import { hostTexts } from '../texts';

/** What a cell held before one of our changes, enough to put it back. */
export type Former = Pick<CellContent, 'value' | 'formula' | 'format'>;

/** A change to one cell, checked and ready to be written. */
interface Change {
  readonly at: LiveCell;
  readonly cell: ICellData;
}

export interface WrittenEdits extends ApplyResult {
  /** Same order as `written`. */
  readonly former: readonly Former[];
  /** The writing in the spreadsheet's own history; null where nothing was written. */
  readonly step: IUndoRedoItem | null;
}

/** Writes the edits as one step of the spreadsheet's own undo. */
export function applyEdits(
  spreadsheet: Spreadsheet,
  book: Book,
  edits: readonly Edit[],
  options: { readonly formulas: boolean; readonly formulaOf: FormulaOf },
): WrittenEdits {
  const written: Edit[] = [];
  const former: Former[] = [];
  const skipped: Skip[] = [];
  const changes: Change[] = [];
  for (const edit of edits) {
    const at = locate(book, edit.cell);
    const obstacle = at ? skipOf(book, at, edit, options.formulaOf) : notFound(edit);
    if (!at || obstacle) {
      if (obstacle) skipped.push(obstacle);
      continue;
    }
    former.push(formerOf(book, at, options.formulaOf));
    changes.push({ at, cell: cellFor(edit, options.formulas) });
    written.push(edit);
  }
  return { written, skipped, former, step: writeChanges(spreadsheet, book, changes) };
}

/**
 * Puts former contents back where the cell still holds what was written. The last step of the spreadsheet's
 * history is taken back there, as Ctrl+Z does: as a step of its own, the next Ctrl+Z would write it again. One
 * with later steps above it is put back as a new step, which leaves those as they are.
 */
export function takeBack(
  spreadsheet: Spreadsheet,
  book: Book,
  result: WrittenEdits,
  formulaOf: FormulaOf,
): ApplyResult {
  const written: Edit[] = [];
  const skipped: Skip[] = [];
  if (undoLast(spreadsheet, result.step)) return { written: result.written, skipped };
  const changes: Change[] = [];
  result.written.forEach((edit, index) => {
    const before = result.former[index];
    const at = locate(book, edit.cell);
    if (!at || !before) {
      skipped.push(notFound(edit));
    } else if (isBack(at, before, formulaOf)) {
      // The toolbar's 撤销 or Ctrl+Z was there first.
    } else if (!stillHolds(at, edit, formulaOf)) {
      skipped.push({ edit, why: 'changed', sentence: hostTexts['changed-since'](cellName(edit)) });
    } else {
      changes.push({ at, cell: cellBefore(before) });
      written.push(edit);
    }
  });
  writeChanges(spreadsheet, book, changes);
  return { written, skipped };
}

/** Takes this step back in the spreadsheet's history, where it is the last. */
function undoLast(spreadsheet: Spreadsheet, step: IUndoRedoItem | null): boolean {
  const { undoStack, commands } = spreadsheet;
  if (step === null || undoStack.pitchTopUndoElement() !== step) return false;
  if (!spreadsheet.asOurs(() => sequenceExecute(step.undoMutations, commands).result)) return false;
  undoStack.popUndoToRedo();
  return true;
}

/** Puts these contents into the workbook as they are (unsaved changes brought back); one undo step. */
export function putContents(spreadsheet: Spreadsheet, book: Book, contents: readonly CellContent[]): void {
  const changes = contents.flatMap((content): Change[] => {
    const at = locate(book, content.cell);
    return at ? [{ at, cell: cellBefore(content) }] : [];
  });
  writeChanges(spreadsheet, book, changes);
}

/** Replaces formulas by the values they show; one undo step. */
export function replaceByValues(spreadsheet: Spreadsheet, book: Book, cells: readonly LiveCell[]): void {
  writeChanges(
    spreadsheet,
    book,
    cells.map((at) => ({
      at,
      cell: { ...toUniverValue(fromUniverValue(rawCell(at))), f: null, si: null, p: null },
    })),
  );
}

function skipOf(book: Book, at: LiveCell, edit: Edit, formulaOf: FormulaOf): Skip | null {
  const cell = rawCell(at);
  const found = {
    value: fromUniverValue(cell),
    locked: isLocked(protectionOf(book, at.index), at.row, at.col),
    closed: cell !== null && formulaOf(cell, at.sheet, at.row, at.col) !== null,
  };
  const why = obstacleTo(edit, found, sameInSheet);
  return why && { edit, why, sentence: hostTexts[why](cellName(edit)) };
}

function formerOf(book: Book, at: LiveCell, formulaOf: FormulaOf): Former {
  const cell = rawCell(at);
  return {
    value: fromUniverValue(cell),
    formula: cell ? formulaOf(cell, at.sheet, at.row, at.col) : null,
    format: formatOf(book, cell),
  };
}

function cellFor(edit: Edit, formulas: boolean): ICellData {
  const content: ICellData =
    formulas && edit.formula !== undefined
      ? { f: `=${edit.formula}`, v: null, t: null, si: null, p: null }
      : { ...toUniverValue(edit.value), f: null, si: null, p: null };
  return edit.format === undefined ? content : { ...content, s: { n: { pattern: edit.format } } };
}

function cellBefore({ value, formula, format }: Former): ICellData {
  return {
    ...toUniverValue(value),
    f: formula === null ? null : `=${formula}`,
    si: null,
    p: null,
    s: { n: format === 'General' ? null : { pattern: format } },
  };
}

/** A cell of the fill still holds what was written. */
export function anyHolds(book: Book, result: WrittenEdits, formulaOf: FormulaOf): boolean {
  return result.written.some((edit) => {
    const at = locate(book, edit.cell);
    return at !== null && stillHolds(at, edit, formulaOf);
  });
}

function isBack(at: LiveCell, before: Former, formulaOf: FormulaOf): boolean {
  const cell = rawCell(at);
  const formula = cell ? formulaOf(cell, at.sheet, at.row, at.col) : null;
  return formula === before.formula && sameInSheet(fromUniverValue(cell), before.value);
}

function stillHolds(at: LiveCell, edit: Edit, formulaOf: FormulaOf): boolean {
  const cell = rawCell(at);
  const formula = cell ? formulaOf(cell, at.sheet, at.row, at.col) : null;
  if (formula !== null) return formula === edit.formula;
  return sameInSheet(fromUniverValue(cell), edit.value);
}

function writeChanges(
  spreadsheet: Spreadsheet,
  book: Book,
  changes: readonly Change[],
): IUndoRedoItem | null {
  if (changes.length === 0) return null;
  const bySheet = new Map<LiveCell['sheet'], Change[]>();
  for (const change of changes) {
    const list = bySheet.get(change.at.sheet) ?? [];
    list.push(change);
    bySheet.set(change.at.sheet, list);
  }
  const unitId = book.workbook.getUnitId();
  const undos: IMutationInfo[] = [];
  const redos: IMutationInfo[] = [];
  for (const [sheet, list] of bySheet) {
    const subUnitId = sheet.getSheetId();
    redos.push(
      mutation(
        unitId,
        subUnitId,
        list.map(({ at, cell }) => ({ at, cell })),
      ),
    );
    undos.unshift(
      mutation(
        unitId,
        subUnitId,
        list.map(({ at, cell }) => ({ at, cell: inverse(book, at, cell) })),
      ),
    );
  }
  spreadsheet.asOurs(() => sequenceExecute(redos, spreadsheet.commands));
  const step: IUndoRedoItem = { unitID: unitId, undoMutations: undos, redoMutations: redos };
  spreadsheet.undoStack.pushUndoRedo(step);
  return step;
}

/** The cell as it is now, written so that it undoes `cell`. */
function inverse(book: Book, at: LiveCell, cell: ICellData): ICellData {
  const now = rawCell(at);
  return {
    v: now?.v ?? null,
    t: now?.t ?? null,
    f: now?.f ?? null,
    si: now?.si ?? null,
    p: now?.p ?? null,
    ...(cell.s === undefined ? {} : { s: { n: book.workbook.getStyles().getStyleByCell(now)?.n ?? null } }),
  };
}

function mutation(unitId: string, subUnitId: string, changes: readonly Change[]): IMutationInfo {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { at, cell } of changes) (cellValue[at.row] ??= {})[at.col] = cell;
  return { id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } };
}
