import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, Nullable } from '@univerjs/core';
import { CanceledError, CellValueType } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Book } from './book';
import { isLocked } from '../../workbook/writable';
import { protectionOf } from './book';
import { isRefusedCommand, isTextAfterAll } from './limits';
import type { Spreadsheet } from './spreadsheet';
import { sheetId } from './workbook-data';
import { browserTexts } from './texts';

/**
 * Lets only changes through that can be saved: values, formulas and number formats of cells that are not
 * locked. `refuse` receives the sentence for the user.
 */
export function guardBook(
  spreadsheet: Spreadsheet,
  book: Book,
  refuse: (sentence: string) => void,
): IDisposable {
  return spreadsheet.commands.beforeCommandExecuted(
    (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (spreadsheet.isOurs()) return;
      if (isRefusedCommand(command.id)) {
        refuse(browserTexts['only-contents']);
        throw new CanceledError();
      }
      if (command.id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
      const params = command.params as ISetRangeValuesMutationParams;
      if (book.readOnly !== null) {
        refuse(book.readOnly);
        throw new CanceledError();
      }
      if (keepSaveable(book, params)) refuse(browserTexts.locked);
    },
  );
}

/**
 * Takes out of a change what would not be saved: locked cells, and styles other than number formats.
 * The params are Univer's own and are kept for redo, so they are changed in place.
 * @returns true when a locked cell was left out.
 */
function keepSaveable(book: Book, params: ISetRangeValuesMutationParams): boolean {
  const { cellValue, subUnitId } = params;
  const index = book.original.sheets.findIndex((_, at) => sheetId(at) === subUnitId);
  const protection = protectionOf(book, index);
  let locked = false;
  for (const row of Object.keys(cellValue ?? {}).map(Number)) {
    const cells = cellValue?.[row] ?? {};
    for (const col of Object.keys(cells).map(Number)) {
      if (isLocked(protection, row, col)) {
        Reflect.deleteProperty(cells, col);
        locked = true;
        continue;
      }
      const cell = cells[col];
      if (!cell) continue;
      const kept = 's' in cell ? withFormatOnly(book, cell) : cell;
      cells[col] = asText(kept, book.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(row, col));
    }
  }
  return locked;
}

/** A text that only looks like a formula stays a text. */
function asText(cell: ICellData, before: Nullable<ICellData>): ICellData {
  const { f } = cell;
  if (typeof f !== 'string') return cell;
  const text = before?.t === CellValueType.STRING && !before.f ? String(before.v) : null;
  return isTextAfterAll(f, text) ? { ...cell, v: f, t: CellValueType.STRING, f: null, si: null } : cell;
}

function withFormatOnly(book: Book, cell: ICellData): ICellData {
  const { s, ...rest } = cell;
  const style = typeof s === 'string' ? book.workbook.getStyles().get(s) : s;
  if (style === null) return { ...rest, s: { n: null } };
  if (style === undefined) return rest;
  return 'n' in style ? { ...rest, s: { n: style.n ?? null } } : rest;
}
