import { fromBytes } from '../../src/browser/documents';
import { createLibrary } from '../../src/browser/library';
import type { DocumentJudgement } from '../../src/browser/reading/protocol';
import type { Reader } from '../../src/browser/reading/reader';
import { createChanges } from '../../src/browser/session/changes';
import { createContext } from '../../src/browser/session/context';
import { createOpening } from '../../src/browser/session/opening';
import { INITIAL_PAGE_STATE, reducePage, type DocumentStatus } from '../../src/browser/state';
import { draftsIn } from '../../src/browser/storage/drafts';
import { recentIn } from '../../src/browser/storage/recent';
import { createStore } from '../../src/taskpane/store';
import { fixtureWorkbook } from '../support/fixtures';
import { memoryHost } from '../taskpane/support/memory-host';
import { pageHost } from './support/page-host';
import { NOTHING_KEPT } from './support/surroundings';

/** The entry of a file in the list while it is read, drawn and judged. */

function judgement(change: number): DocumentJudgement {
  const demands = { change, fill: 0, explain: 0, optional: 0 };
  const verdict = { answer: 'not-yet' as const, demands, title: '还不能提交', detail: '', note: '' };
  return { verdict, forms: [], shown: null, timing: { read: 1, check: 1 } };
}

function bench() {
  const snapshot = fixtureWorkbook('jiayuguan-2021');
  const store = createStore(reducePage, INITIAL_PAGE_STATE);
  const judge: ((found: DocumentJudgement) => void)[] = [];
  const reader: Reader = {
    open: async ({ name }) => ({
      file: { snapshot, appearance: null, settings: null, fingerprint: name, readOnly: null },
      judged: new Promise((resolve) => judge.push(resolve)),
    }),
    judge: async () => judgement(0),
  };
  const library = createLibrary(store, reader);
  const host = pageHost(memoryHost(snapshot));
  const context = createContext({
    ...{ store, reader, library, database: NOTHING_KEPT },
    panes: { leave: () => undefined, upToDate: async () => true },
    drafts: draftsIn(NOTHING_KEPT),
    recent: recentIn(NOTHING_KEPT),
    desk: async () => ({
      open: () => host,
      undo: async () => undefined,
      redo: async () => undefined,
      setDark: () => undefined,
      focus: () => undefined,
    }),
    download: () => undefined,
    watchHand: () => () => false,
    keepPreferences: () => undefined,
    now: () => new Date(0),
    version: '1.1.0',
  });
  const changes = createChanges(context);
  const opening = createOpening(context, changes);
  const [id = ''] = library.add([fromBytes('嘉峪关.xlsx', new Uint8Array())]);
  const status = (): DocumentStatus | undefined =>
    store.get().documents.find((document) => document.id === id)?.status;
  return { store, library, changes, opening, judge, id, status };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('opening a file', () => {
  test('shows it before it is judged, and the list says the verdict when it is', async () => {
    const { store, opening, judge, id, status } = bench();
    const opened = opening.open(id);
    await turn();
    expect(store.get().open?.id).toBe(id);
    expect(store.get().progress).toBeNull();
    expect(status()).toEqual({ kind: 'reading' });
    judge[0]?.(judgement(5));
    await opened;
    expect(status()).toMatchObject({ kind: 'ready', verdict: { demands: { change: 5 } } });
  });

  test('of a file with unsaved changes the list keeps what the pane found, not what is in the file on disk', async () => {
    const { library, changes, opening, judge, id, status } = bench();
    const { verdict, forms } = judgement(4);
    library.setStatus(id, { kind: 'ready', verdict, forms });
    changes.restore(id, {
      fingerprint: '嘉峪关.xlsx',
      name: '嘉峪关.xlsx',
      bytes: new Uint8Array(),
      changes: [
        {
          cell: { sheet: 0, sheetName: '整体支出绩效自评表', address: 'F12' },
          value: '91%',
          formula: null,
          format: 'General',
        },
      ],
      time: 0,
    });
    const opened = opening.open(id);
    await turn();
    expect(status()).toMatchObject({ kind: 'ready', verdict: { demands: { change: 4 } } });
    judge[0]?.(judgement(5));
    await opened;
    expect(status()).toMatchObject({ kind: 'ready', verdict: { demands: { change: 4 } } });
  });
});
