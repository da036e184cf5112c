import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookAppearance } from '../../xlsx/appearance/appearance';
import { keepAccessible } from './accessible';
import { announceSelection } from './announce';
import type { Book } from './book';
import { guardBook } from './guard';
import { showOnHover } from './hover';
import { fitRows } from './row-heights';
import type { HistoryNow } from '../host';
import { createHistory } from './history';
import type { BrowserHost, PageHelp, SettingsStore } from './host';
import { createBrowserHost } from './host';
import { createShownRules, type RulesOptions } from './rules';
import { createSpreadsheet } from './spreadsheet';
import { createTabCounts } from './tab-counts';
import { keepActiveTabInView } from './tab-strip';
import { sheetId, toWorkbookData } from './workbook-data';

/** A workbook to be put on the desk. */
export interface DeskWorkbook {
  /** The same when the same file is opened again: its history is kept under this id. */
  readonly id: string;
  readonly snapshot: WorkbookSnapshot;
  readonly appearance: WorkbookAppearance | null;
  /** Why nothing may be changed; null = changes are allowed. */
  readonly readOnly: string | null;
}

/** The spreadsheet of the page with the one workbook that is shown in it. */
export interface Desk {
  readonly open: (workbook: DeskWorkbook, settings: SettingsStore) => BrowserHost;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly setDark: (dark: boolean) => void;
  /** Moves the focus of the keyboard into the cells. */
  readonly focus: () => void;
}

export interface DeskOptions {
  readonly dark: boolean;
  readonly page: PageHelp;
  /** What the settings of a document mean for the functions in its cells. */
  readonly rulesOf: RulesOptions['rulesOf'];
  /** Receives a sentence when a change is refused because it could not be saved. */
  readonly onRefused: (sentence: string) => void;
  readonly onHistory: (now: HistoryNow) => void;
  /** Called with the selected cell and what it shows, for people who do not see the canvas. */
  readonly onSelection: (sentence: string) => void;
}

export function createDesk(container: HTMLElement, options: DeskOptions): Desk {
  const rules = createShownRules({ rulesOf: options.rulesOf, onChange: () => spreadsheet.recalculate() });
  const spreadsheet = createSpreadsheet(container, { dark: options.dark, rules: rules.read });
  const history = createHistory(spreadsheet);
  const tabs = createTabCounts(container);
  keepActiveTabInView(container);
  let close = (): void => undefined;

  history.watch(options.onHistory);

  keepAccessible(container);
  announceSelection(spreadsheet, options.onSelection);
  let current: BrowserHost | null = null;
  showOnHover(container, spreadsheet, (place) => current?.sentenceAt(place) ?? null);

  return {
    open: ({ id, snapshot, appearance, readOnly }, settings) => {
      close();
      const kept = rules.open(settings);
      const workbook = spreadsheet.show(toWorkbookData(`book-${id}`, snapshot, appearance));
      const book: Book = { workbook, original: snapshot, readOnly };
      const guard = guardBook(spreadsheet, book, options.onRefused);
      const fit = fitRows(spreadsheet, book, appearance);
      const host = createBrowserHost(spreadsheet, book, kept, { page: options.page, history, tabs });
      current = host;
      const first = firstSheet(snapshot, appearance);
      const sheet = workbook.getSheetBySheetId(sheetId(first));
      if (sheet) workbook.setActiveSheet(sheet);
      close = () => {
        guard.dispose();
        fit.dispose();
        host.dispose();
      };
      return host;
    },
    undo: async () => void (await history.undo()),
    redo: async () => void (await history.redo()),
    setDark: spreadsheet.setDark,
    focus: () => spreadsheet.focus(),
  };
}

/** The sheet seen last, unless it is hidden. */
function firstSheet(snapshot: WorkbookSnapshot, appearance: WorkbookAppearance | null): number {
  const last = appearance?.activeSheet ?? 0;
  if (snapshot.sheets[last]?.visibility === 'visible') return last;
  return Math.max(
    0,
    snapshot.sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
}
