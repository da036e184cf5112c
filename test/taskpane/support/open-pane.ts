import { createExcelHost } from '../../../src/host/excel';
import { ownTexts, TOLD_KEY } from '../../../src/taskpane/own-texts';
import { createPaneSession, type Session } from '../../../src/taskpane/session/session';
import { INITIAL_PANE_STATE, reducePane, type PaneAction, type PaneState } from '../../../src/taskpane/state';
import { createStore, type Store } from '../../../src/taskpane/store';
import { turns } from '../../support/eventually';
import { keptEngine } from './kept-engine';
import { startExcelHost, type BookModel, type ExcelHostOptions, type RunningExcel } from '../../excel-host';

/** A pane without its views: session, host, Office.js and the simulated Excel are the real ones. */
export interface OpenPane {
  readonly excel: RunningExcel;
  readonly session: Session;
  readonly store: Store<PaneState, PaneAction>;
  /** Texts that were copied. */
  readonly clipboard: readonly string[];
  /** Lets a waiting re-check begin. */
  readonly passTime: () => void;
  readonly recheckWaits: () => boolean;
}

/** Opens a pane for a test and closes it, and Excel with it, afterwards. */
export function panePerTest(): (
  workbook: BookModel,
  options?: Omit<ExcelHostOptions, 'workbook'>,
) => Promise<OpenPane> {
  let open: OpenPane | null = null;

  async function close(): Promise<void> {
    await open?.session.stop();
    open?.excel.close();
    open = null;
  }

  afterEach(close);
  return async (workbook, options = {}) => {
    await close();
    open = await openPane(await startExcelHost({ ...options, workbook }));
    return open;
  };
}

/** What this computer remembers between documents. */
let memory: string | null = null;

/** The storage of the browser on this computer. */
const stored = new Map<string, string>();
const STORAGE = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, text: string) => stored.set(key, text),
};
const OWN_TEXTS = ownTexts(() => STORAGE);
const TOLD_TEXTS = ownTexts(() => STORAGE, TOLD_KEY);

async function openPane(excel: RunningExcel): Promise<OpenPane> {
  const store = createStore<PaneState, PaneAction>(reducePane, INITIAL_PANE_STATE);
  const clipboard: string[] = [];
  let waiting: (() => void) | null = null;
  const session = createPaneSession({
    host: createExcelHost(),
    engine: keptEngine,
    store,
    surroundings: {
      version: '1.2.3',
      now: () => new Date(2026, 2, 1, 9, 30),
      pause: () => Promise.resolve(),
      later: (work) => {
        waiting = work;
        return () => {
          waiting = null;
        };
      },
      copy: async (text) => {
        clipboard.push(text);
        return true;
      },
      recall: () => memory,
      remember: (text) => {
        memory = text;
      },
      ownTexts: OWN_TEXTS,
      toldTexts: TOLD_TEXTS,
    },
  });
  await session.start();
  return {
    excel,
    session,
    store,
    clipboard,
    passTime: () => waiting?.(),
    recheckWaits: () => waiting !== null,
  };
}

/** Events of the host are tasks of their own and take a round trip. */
export async function settled(): Promise<void> {
  await turns(80);
}

/** `PJ407@H47` of every error. */
export function errorsIn({ store }: OpenPane): readonly string[] {
  return (store.get().checked?.inspection.findings ?? [])
    .filter(({ severity }) => severity === 'error')
    .map(({ code, cell }) => `${code}@${cell.address}`);
}
