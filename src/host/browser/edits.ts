import type { ICellData, IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import { sequenceExecute } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Edit } from '../../workbook/edit';
import { isLocked, obstacleTo } from '../../workbook/writable';
import type { ApplyResult, HistoryStep } from '../host';
import type { Book, FormulaOf, LiveCell } from './book';
import { locate, protectionOf, rawCell } from './book';
import { fromUniverValue, toUniverValue } from './cell-value';
import { sameInSheet } from './values';
import type { CellContent } from './content';
import type { History } from './history';
import type { Spreadsheet } from './spreadsheet';
import { cellName, notFound, type Skip } from '../skip';
import { hostTexts } from '../texts';

/** A change to one cell, checked and ready to be written. */
interface Change {
  readonly at: LiveCell;
  readonly cell: ICellData;
}

type Step = Pick<IUndoRedoItem, 'undoMutations' | 'redoMutations'>;

/** Writes the edits as one step of the spreadsheet's own undo. */
export function applyEdits(
  history: History,
  book: Book,
  edits: readonly Edit[],
  options: { readonly name: string; readonly formulas: boolean; readonly formulaOf: FormulaOf },
): ApplyResult {
  const written: Edit[] = [];
  const skipped: Skip[] = [];
  const changes: Change[] = [];
  for (const edit of edits) {
    const at = locate(book, edit.cell);
    const obstacle = at ? skipOf(book, at, edit, options.formulaOf) : notFound(edit);
    if (!at || obstacle) {
      if (obstacle) skipped.push(obstacle);
      continue;
    }
    changes.push({ at, cell: cellFor(edit, options.formulas) });
    written.push(edit);
  }
  const result: ApplyResult = { written, skipped };
  if (changes.length > 0) history.write(stepOf(book, changes), { name: options.name, result });
  return result;
}

/** Writes unsaved changes again. It adds no step: the steps that made them are still in the history. */
export function putContents(spreadsheet: Spreadsheet, book: Book, contents: readonly CellContent[]): void {
  const changes = contents.flatMap((content): Change[] => {
    const at = locate(book, content.cell);
    return at ? [{ at, cell: cellOf(content) }] : [];
  });
  spreadsheet.asOurs(() => sequenceExecute(stepOf(book, changes).redoMutations, spreadsheet.commands));
}

/** Replaces formulas by the values they show; one undo step. */
export function replaceByValues(
  history: History,
  book: Book,
  cells: readonly LiveCell[],
  step: HistoryStep,
): void {
  const changes = cells.map((at): Change => ({
    at,
    cell: { ...toUniverValue(fromUniverValue(rawCell(at))), f: null, si: null, p: null },
  }));
  if (changes.length > 0) history.write(stepOf(book, changes), step);
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

function cellFor(edit: Edit, formulas: boolean): ICellData {
  const content: ICellData =
    formulas && edit.formula !== undefined
      ? { f: `=${edit.formula}`, v: null, t: null, si: null, p: null }
      : { ...toUniverValue(edit.value), f: null, si: null, p: null };
  return edit.format === undefined ? content : { ...content, s: { n: { pattern: edit.format } } };
}

function cellOf({ value, formula, format }: CellContent): ICellData {
  return {
    ...toUniverValue(value),
    f: formula === null ? null : `=${formula}`,
    si: null,
    p: null,
    s: { n: format === 'General' ? null : { pattern: format } },
  };
}

/** What makes the changes in the spreadsheet, and what undoes them. */
function stepOf(book: Book, changes: readonly Change[]): Step {
  const bySheet = new Map<LiveCell['sheet'], Change[]>();
  for (const change of changes) {
    const list = bySheet.get(change.at.sheet) ?? [];
    list.push(change);
    bySheet.set(change.at.sheet, list);
  }
  const unitId = book.workbook.getUnitId();
  const undoMutations: IMutationInfo[] = [];
  const redoMutations: IMutationInfo[] = [];
  for (const [sheet, list] of bySheet) {
    const subUnitId = sheet.getSheetId();
    const before = list.map(({ at, cell }) => ({ at, cell: inverse(book, at, cell) }));
    redoMutations.push(mutation(unitId, subUnitId, list));
    undoMutations.unshift(mutation(unitId, subUnitId, before));
  }
  return { undoMutations, redoMutations };
}

/** What has to be written to undo `cell`: the present contents. */
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
