import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../host/browser';
import { localEngine } from '../taskpane/local-engine';
import { inspectOptions, parseSettings } from '../taskpane/settings';
import { createStore } from '../taskpane/store';
import { workerEngine } from '../taskpane/worker/worker-engine';
import { fromUrl } from './documents';
import { createLibrary } from './library';
import { registerServiceWorker } from './offline/register';
import { PaneOf } from './parts/pane';
import { watchHand } from './parts/hand';
import { Page } from './parts/page';
import { createReader } from './reading/reader';
import { download } from './saving/download';
import { createPageSession } from './session';
import { INITIAL_PAGE_STATE, reducePage } from './state';
import { createPanes } from './panes';
import { openDatabase } from './storage/database';
import { draftsIn } from './storage/drafts';
import { readPreferences, writePreferences } from './storage/preferences';
import { recentIn } from './storage/recent';
import { madeFileTexts } from './texts/files';
import { PAGE_VERSION } from './version';
import './page.css';

/**
 * Connects the parts of the page. Everything happens in this browser: the server is asked only for the files
 * of the page.
 */
function start(root: HTMLElement): void {
  const store = createStore(reducePage, { ...INITIAL_PAGE_STATE, preferences: readPreferences() });
  const database = openDatabase();
  const reader = createReader(
    () => new Worker(new URL('./reading/read.worker.ts', import.meta.url), { name: 'reader' }),
  );
  const sheet = createRef<HTMLDivElement>();
  const dark = { wanted: false };
  let desk: Promise<Desk> | null = null;

  /** The spreadsheet is several megabytes of code: it is loaded while the first file is read. */
  const openDesk = async (): Promise<Desk> => {
    const { createDesk } = await import(/* webpackChunkName: "spreadsheet" */ '../host/browser');
    if (!sheet.current) throw new Error('The page is not drawn yet.');
    return createDesk(sheet.current, {
      dark: dark.wanted,
      page: {
        version: PAGE_VERSION,
        save: () => session.save({ marks: false }),
        report: () => session.report('html'),
      },
      rulesOf: (settings) => inspectOptions(parseSettings(settings).settings, null),
      onRefused: (text) => store.dispatch({ type: 'notice', notice: { tone: 'warning', text } }),
      onHistory: (history) => store.dispatch({ type: 'history', history }),
      onSelection: (selection) => store.dispatch({ type: 'selection', selection }),
    });
  };

  const library = createLibrary(store, reader);
  const engine = workerEngine(
    () => new Worker(new URL('../taskpane/worker/engine.worker.ts', import.meta.url), { name: 'worker' }),
    localEngine,
  );
  const panes = createPanes(engine, (id, verdict, forms) =>
    library.setStatus(id, { kind: 'ready', verdict, forms }),
  );

  const session = createPageSession({
    store,
    library,
    reader,
    panes,
    database,
    drafts: draftsIn(database),
    recent: recentIn(database),
    desk: () => (desk ??= openDesk()),
    download,
    keepPreferences: writePreferences,
    watchHand,
    now: () => new Date(),
    version: PAGE_VERSION,
  });

  const onDark = (wanted: boolean): void => {
    dark.wanted = wanted;
    void desk?.then((opened) => opened.setDark(wanted));
  };
  const focusSheet = (): void => void desk?.then((opened) => opened.focus());

  createRoot(root).render(
    <Page
      store={store}
      session={session}
      sheet={sheet}
      onDark={onDark}
      focusSheet={focusSheet}
      pane={(state, appearance) => <PaneOf panes={panes} document={state.open} appearance={appearance} />}
    />,
  );
  registerServiceWorker();
  // Several megabytes of code: they are loaded while the sample is read.
  void import(/* webpackChunkName: "spreadsheet" */ '../host/browser').catch(() => undefined);
  void session.start(fromUrl(madeFileTexts.sample, 'samples/self-evaluation.xlsx'));
}

const root = document.getElementById('root');
if (root) start(root);
