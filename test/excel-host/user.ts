import type { Json } from './json';
import { parseArea } from './model/area';
import { recalculate } from './model/calculate';
import { enter } from './objects/range-write';
import type { ExcelSession, UserState } from './server/session';

/** What a person does in the simulated Excel, with the events that follow from it. */
export interface User {
  /** Types into one cell; `remote` = a coauthor does. */
  types(sheetName: string, address: string, input: Json, options?: { readonly remote?: boolean }): void;
  /** Merges cells; reports it as Excel does, as an edit of the range. */
  merges(sheetName: string, address: string): void;
  /** Starts or ends editing a cell, or opens or closes a drop-down list. */
  is(state: UserState): void;
  selects(sheetName: string, address: string): void;
  /** Presses Ctrl+Z; false when there is nothing to undo. */
  undoes(): boolean;
  /** Saves, closes and opens the file again. */
  reopens(): void;
}

export function userOf(session: ExcelSession): User {
  const { book } = session;
  return {
    types: (sheetName, address, input, { remote = false } = {}) => {
      const sheet = book.sheet(sheetName);
      const rect = parseArea(address);
      sheet.requireContentsWritable(rect);
      // An edit of a coauthor is not a step of this person's history.
      const record = remote ? null : book.undo.begin('person');
      enter(sheet, rect.top, rect.left, input);
      recalculate(book, [{ sheet, row: rect.top, col: rect.left }]);
      record?.();
      session.events.changed(sheet, rect, {
        remote,
        triggerSource: session.supports('1.14') ? 'Unknown' : null,
      });
      session.events.flush();
    },
    merges: (sheetName, address) => {
      const sheet = book.sheet(sheetName);
      const rect = parseArea(address);
      sheet.merges = [...sheet.merges, rect];
      session.events.changed(sheet, rect, {
        remote: false,
        triggerSource: session.supports('1.14') ? 'Unknown' : null,
      });
      session.events.flush();
    },
    is: (state) => session.setUserState(state),
    selects: (sheetName, address) => {
      const sheet = book.sheet(sheetName);
      book.activate(sheet);
      book.selection = { sheetId: sheet.id, areas: [parseArea(address)] };
    },
    undoes: () => book.undo.undo(),
    reopens: () => book.reopen(),
  };
}
