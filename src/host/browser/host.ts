import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Edit, CellAt } from '../../workbook/edit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ApplyResult, Host, HostChange, Mark, TakeAway, Taken } from '../host';
import { HostError } from '../host';
import { ownFormulasIn } from '../own-formulas';
import type { Book, FormulaOf, LiveCell } from './book';
import { liveSnapshot, locate, rawCell } from './book';
import { fromUniverValue } from './cell-value';
import { watchChanges, watchSelection } from './changes';
import type { CellContent } from './content';
import { applyEdits, putContents, replaceByValues } from './edits';
import type { History } from './history';
import type { CellPlace } from './cell-place';
import { createBrowserMarker } from './marks';
import { activeSheetIndex, addTextSheet, revealCell } from './sheets';
import type { Spreadsheet } from './spreadsheet';
import type { TabCounts } from './tab-counts';
import { diagnosticTexts, hostTexts } from '../texts';
import { browserTexts, pageFactTexts } from './texts';

/** Settings of a document, kept outside it by the page. */
export interface SettingsStore {
  readonly read: () => Promise<string | null>;
  readonly write: (json: string) => Promise<void>;
}

export interface BrowserHost extends Host {
  /** The workbook as it is now, for saving; what is being typed into a cell is taken over first. */
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  /** The same without disturbing who is typing: what is in the cell editor is not in it yet. */
  readonly peek: () => Promise<WorkbookSnapshot>;
  /** Brings unsaved changes back. */
  readonly put: (contents: readonly CellContent[]) => void;
  /** The marks shown now, to be written into a saved file on request. */
  readonly marks: () => readonly Mark[];
  /** Calls back after every change of contents, ours included; returns a function that stops it. */
  readonly onContents: (listener: () => void) => () => void;
  /** What is shown when the pointer is on a cell: its findings, or why its formula has no result. */
  readonly sentenceAt: (place: CellPlace) => string | null;
  /** To be called when the workbook or its report was saved as a file. */
  readonly noteTaken: (what: Taken) => void;
  readonly dispose: () => void;
}

/** What the page does for the pane of a workbook. */
export interface PageHelp extends Omit<TakeAway, 'onTaken'> {
  readonly version: string;
}

const LARGEST_SETTINGS = 50_000;
/** Longest wait for formulas that depend on a change, milliseconds. */
const CALCULATION_TIMEOUT = 8_000;

/** The `Host` on the embedded spreadsheet. Reads and writes; judges nothing. */
export function createBrowserHost(
  spreadsheet: Spreadsheet,
  book: Book,
  settings: SettingsStore,
  about: { readonly page: PageHelp; readonly history: History; readonly tabs: TabCounts },
): BrowserHost {
  const marker = createBrowserMarker(spreadsheet);
  const formulaOf = formulaReader(spreadsheet, book);
  const { history, page, tabs } = about;
  const taken = createListeners<[Taken]>();
  const changed = createListeners<[]>();
  const calculation = createCalculation(spreadsheet, book);
  const dirty = watchChanges(spreadsheet, book, () => {
    calculation.begun();
    changed.call();
  });

  const peek = async (): Promise<WorkbookSnapshot> => {
    await calculation.settled();
    return liveSnapshot(book, formulaOf);
  };

  const snapshot = async (): Promise<WorkbookSnapshot> => {
    await spreadsheet.endEditing();
    return peek();
  };

  /** Cells are about to be written: what is being typed is taken over first. @throws where they may not be */
  const beforeWriting = async (): Promise<void> => {
    if (book.readOnly !== null) throw new HostError('read-only', book.readOnly);
    await spreadsheet.endEditing();
  };

  return {
    capabilities: { name: 'browser', mergedAreas: true, changeEvents: true, liveRecheck: true, report: true },
    snapshot,
    peek,
    isEditing: () => spreadsheet.isEditing(),
    put: (contents) => putContents(spreadsheet, book, contents),
    marks: marker.shown,
    onContents: changed.add,
    read: async (options) => {
      options?.signal?.throwIfAborted();
      const live = await snapshot();
      options?.onProgress?.(live.sheets.length, live.sheets.length);
      return live;
    },
    apply: async (edits: readonly Edit[], options) => {
      await beforeWriting();
      const name = options?.name ?? browserTexts.written(edits.length);
      return applyEdits(history, book, edits, { name, formulas: options?.formulas === true, formulaOf });
    },
    history,
    mark: async (wanted) => marker.show(book, wanted),
    unmark: async () => marker.clear(),
    reveal: async (cell) => revealCell(spreadsheet, book, cell),
    takeKeyboard: () => {
      if (document.activeElement?.matches('input, textarea')) return;
      spreadsheet.focus();
    },
    readSettings: () => settings.read(),
    writeSettings: async (json) => {
      if (json.length > LARGEST_SETTINGS) {
        throw new HostError('too-large', hostTexts['settings-too-large']);
      }
      await settings.write(json);
    },
    addReport: async (name, rows, widths) => {
      await spreadsheet.endEditing();
      addTextSheet(spreadsheet, book, name, rows, widths ?? []);
    },
    findOwnFormulas: async () => ownFormulasIn(await snapshot()),
    replaceOwnFormulas: async (cells) => {
      await beforeWriting();
      await calculation.settled();
      return toValues(history, book, cells);
    },
    activeSheet: async () => activeSheetIndex(book),
    onChange: async (listener: (change: HostChange) => void) => {
      const watch = watchChanges(spreadsheet, book, ({ ours, ...change }) => {
        if (!ours) listener(change);
      });
      return async () => watch.dispose();
    },
    onSelect: async (listener) => {
      const watch = watchSelection(spreadsheet, book, listener);
      return async () => watch.dispose();
    },
    sentenceAt: (place) =>
      place.unit === book.workbook.getUnitId()
        ? (spreadsheet.reasonAt(place) ?? marker.sentenceAt(place))
        : null,
    countOnSheets: (counts) => tabs.show(book, counts),
    takeAway: { save: page.save, report: page.report, onTaken: taken.add },
    noteTaken: taken.call,
    diagnostics: async () => facts(page, book),
    dispose: () => {
      dirty.dispose();
      marker.dispose();
      tabs.clear();
    },
  };
}

function formulaReader(spreadsheet: Spreadsheet, book: Book): FormulaOf {
  const model = spreadsheet.univer.__getInjector().get(FormulaDataModel);
  return (cell, sheet, row, col) => {
    if (typeof cell.f === 'string' && cell.f.startsWith('=')) return cell.f.slice(1);
    if (!cell.si) return null;
    const text = model.getFormulaStringByCell(row, col, sheet.getSheetId(), book.workbook.getUnitId());
    return text ? text.replace(/^=/, '') : null;
  };
}

/** Formulas are recalculated a moment after a change; a read must wait, or it would see the old results. */
function createCalculation(
  spreadsheet: Spreadsheet,
  book: Book,
): { readonly begun: () => void; readonly settled: () => Promise<void> } {
  let pending = false;
  return {
    begun: () => {
      pending = true;
    },
    settled: async () => {
      if (!pending) return;
      pending = false;
      if (!hasFormulas(book)) return;
      await spreadsheet.api
        .getFormula()
        .onCalculationResultApplied(CALCULATION_TIMEOUT)
        .catch(() => undefined);
    },
  };
}

function hasFormulas(book: Book): boolean {
  return book.workbook.getSheets().some((sheet) => {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _col, cell) => {
      if (cell && (cell.f || cell.si)) found = true;
      return !found;
    });
    return found;
  });
}

function toValues(history: History, book: Book, cells: readonly CellAt[]): ApplyResult {
  const written: Edit[] = [];
  const places: LiveCell[] = [];
  const skipped: ApplyResult['skipped'][number][] = [];
  for (const cell of cells) {
    const at = locate(book, cell);
    const value = at ? fromUniverValue(rawCell(at)) : null;
    const edit: Edit = {
      cell,
      old: value,
      value: typeof value === 'number' || typeof value === 'string' ? value : null,
    };
    if (!at) {
      skipped.push({
        edit,
        why: 'missing',
        sentence: hostTexts.missing(`${cell.sheetName}!${cell.address}`),
      });
    } else if (typeof value !== 'number' && typeof value !== 'string') {
      skipped.push({
        edit,
        why: 'failed',
        sentence: browserTexts['no-result'](`${cell.sheetName}!${cell.address}`),
      });
    } else {
      written.push(edit);
      places.push(at);
    }
  }
  const result: ApplyResult = { written, skipped };
  replaceByValues(history, book, places, { name: browserTexts['to-values'], result });
  return result;
}

/** Functions to be called back; `add` returns a function that stops it. */
function createListeners<What extends readonly unknown[]>(): {
  readonly add: (listener: (...what: What) => void) => () => void;
  readonly call: (...what: What) => void;
} {
  const listeners = new Set<(...what: What) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    call: (...what) => {
      for (const listener of [...listeners]) listener(...what);
    },
  };
}

/** For the person who gives help: what this program is and what it runs in. */
function facts(page: PageHelp, book: Book): Awaited<ReturnType<Host['diagnostics']>> {
  return [
    { label: pageFactTexts.version, value: page.version },
    { label: pageFactTexts.spreadsheet, value: 'Univer 0.25.1' },
    { label: pageFactTexts.file, value: book.original.name },
    { label: pageFactTexts.sheets, value: String(book.workbook.getSheets().length) },
    { label: pageFactTexts.browser, value: navigator.userAgent },
    { label: diagnosticTexts.language, value: navigator.language },
    {
      label: pageFactTexts.offline,
      value:
        'serviceWorker' in navigator && navigator.serviceWorker.controller
          ? diagnosticTexts.yes
          : diagnosticTexts.no,
    },
  ];
}
