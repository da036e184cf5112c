import {
  HostError,
  type Host,
  type HistoryMove,
  type HistoryStep,
  type HostHistory,
} from '../../src/host/host';
import { localEngine } from '../../src/taskpane/local-engine';
import { ownTexts } from '../../src/taskpane/own-texts';
import { createPaneSession, type Session } from '../../src/taskpane/session/session';
import { INITIAL_PANE_STATE, reducePane, type PaneAction, type PaneState } from '../../src/taskpane/state';
import { createStore, type Store } from '../../src/taskpane/store';
import { fixtureWorkbook } from '../support/fixtures';
import { turns } from '../support/eventually';
import { memoryHost, type MemoryHost } from './support/memory-host';

/** A pane after edits, before another check was asked for. */

interface Opened {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly store: Store<PaneState, PaneAction>;
  /** Lets the waiting check begin; returns the milliseconds it would have waited, or null when none waits. */
  readonly passTime: () => Promise<number | null>;
  /** From now on a check takes so many milliseconds. */
  readonly slow: (milliseconds: number) => void;
}

let open: Opened | null = null;
afterEach(() => open?.session.stop());

async function opened(given: Partial<Host> = {}): Promise<Opened> {
  const host = memoryHost(fixtureWorkbook('jiayuguan-2021'));
  const store = createStore<PaneState, PaneAction>(reducePane, INITIAL_PANE_STATE);
  const kept = new Map<string, string>();
  const texts = ownTexts(() => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }));
  let clock = 0;
  let pace = 0;
  let waiting: { readonly work: () => void; readonly silence: number } | null = null;
  const session = createPaneSession({
    host: {
      ...host,
      ...given,
      capabilities: { ...host.capabilities, liveRecheck: true },
      read: async (options) => {
        clock += pace;
        return host.read(options);
      },
    },
    engine: localEngine,
    store,
    surroundings: {
      version: '1.2.3',
      now: () => new Date(clock),
      pause: () => Promise.resolve(),
      later: (work, silence) => {
        const mine = { work, silence };
        waiting = mine;
        return () => {
          if (waiting === mine) waiting = null;
        };
      },
      copy: async () => true,
      recall: () => null,
      remember: () => undefined,
      ownTexts: texts,
      toldTexts: texts,
    },
  });
  await session.start();
  const here: Opened = {
    host,
    session,
    store,
    passTime: async () => {
      const due = waiting;
      waiting = null;
      due?.work();
      await turns(80);
      return due?.silence ?? null;
    },
    slow: (milliseconds) => {
      pace = milliseconds;
    },
  };
  open = here;
  return here;
}

const SHEET = '整体支出绩效自评表';
const found = ({ store }: Opened): readonly string[] =>
  (store.get().checked?.inspection.findings ?? []).map(({ code, cell }) => `${code}@${cell.address}`);

describe('an edit after a check that was slow', () => {
  it('is followed by a check all the same, later', async () => {
    const here = await opened();
    here.slow(1_500);
    await here.session.check();
    expect(found(here)).toContain('PJ504@F12');
    here.host.type(SHEET, 'F12', '91%');
    expect(here.store.get().stale).toEqual([`${SHEET}!F12`]);
    // Twice as long as the check took, where a quick one is repeated after 800.
    expect(await here.passTime()).toBe(3_000);
    expect(here.store.get().stale).toBeNull();
    expect(found(here)).not.toContain('PJ504@F12');
  });

  it('is left to the person only above several seconds', async () => {
    const here = await opened();
    here.slow(9_000);
    await here.session.check();
    here.host.type(SHEET, 'F12', '91%');
    expect(await here.passTime()).toBeNull();
    expect(here.store.get().stale).toEqual([`${SHEET}!F12`]);
  });

  it('is followed by one after a repair by its button, with the line of the repair still standing', async () => {
    const here = await opened();
    here.slow(1_500);
    await here.session.check();
    const finding = here.store.get().checked?.inspection.findings.find(({ code }) => code === 'PJ504');
    const [fix] = finding?.fixes ?? [];
    if (!finding || !fix) throw new Error('no fix');
    await here.session.fix(finding, fix);
    expect(here.store.get().notice?.history).toBe(true);
    here.host.type(SHEET, 'H47', 50);
    await here.passTime();
    expect(here.store.get().stale).toBeNull();
    const total = here.store.get().checked?.inspection.findings.find(({ code }) => code === 'PJ407');
    expect(total?.stated).toBe('50');
  });
});

describe('what is handed on', () => {
  it('the report is made of the cells as they are, and the pane shows the same', async () => {
    let rows: readonly (readonly string[])[] = [];
    const here = await opened({
      addReport: async (_name, given) => {
        rows = given;
      },
    });
    await here.session.check();
    here.host.type(SHEET, 'F12', '91%');
    await here.session.report();
    expect(rows.flat().join('\n')).not.toContain('91%%');
    expect(here.store.get()).toMatchObject({ stale: null, tools: { reported: true } });
    expect(found(here)).not.toContain('PJ504@F12');
  });

  it('is not made where the check of it fails', async () => {
    const made: string[] = [];
    const here = await opened({ addReport: async (name) => void made.push(name) });
    await here.session.check();
    here.host.type(SHEET, 'F12', '91%');
    here.host.failWith(new HostError('timeout', '表格没有应答，请重试。'));
    await here.session.report();
    expect(made).toEqual([]);
    expect(here.store.get()).toMatchObject({ tools: { reported: false }, stale: [`${SHEET}!F12`] });
  });

  it('a workbook that was left with changes is judged as it was left', async () => {
    const here = await opened();
    await here.session.check();
    here.host.type(SHEET, 'F12', '91%');
    await here.session.judgeLeft(here.host.workbook);
    expect(here.store.get().stale).toBeNull();
    expect(found(here)).not.toContain('PJ504@F12');
  });
});

describe('the history of the spreadsheet', () => {
  /** A spreadsheet with a history whose steps the test reports. */
  function history(): {
    readonly of: HostHistory;
    readonly moves: (kind: HistoryMove['kind'], step: HistoryStep) => void;
  } {
    const nothing = { undo: null, redo: null };
    let tell: Parameters<HostHistory['watch']>[0] = () => undefined;
    return {
      of: {
        now: () => nothing,
        undo: async () => null,
        redo: async () => null,
        watch: (listener) => {
          tell = listener;
          return () => undefined;
        },
      },
      moves: (kind, step) =>
        tell(kind === 'undone' ? { undo: null, redo: step } : { undo: step, redo: null }, { kind, step }),
    };
  }

  it('is named as it goes, and once more when the check that follows has taken the words down', async () => {
    const { of, moves } = history();
    const here = await opened({ history: of });
    here.slow(1_500);
    await here.session.check();
    const step: HistoryStep = { name: '您的修改 F12', result: null };
    const told = (): readonly [string | undefined, string | undefined, string | undefined] => {
      const { notice, history: now } = here.store.get();
      return [notice?.sentence, now.undo?.name, now.redo?.name];
    };
    here.host.type(SHEET, 'F12', '91%');
    await here.passTime();
    expect(found(here)).not.toContain('PJ504@F12');
    here.host.type(SHEET, 'F12', '91%%');
    moves('undone', step);
    expect(told()).toEqual(['已撤销：您的修改 F12。', undefined, '您的修改 F12']);
    await here.passTime();
    expect(found(here)).toContain('PJ504@F12');
    expect(told()).toEqual(['已撤销：您的修改 F12。', undefined, '您的修改 F12']);
    here.host.type(SHEET, 'F12', '91%');
    moves('redone', step);
    await here.passTime();
    expect(found(here)).not.toContain('PJ504@F12');
    expect(told()).toEqual(['已重做：您的修改 F12。', '您的修改 F12', undefined]);
    // A later edit is not announced.
    here.host.type(SHEET, 'F12', '92%');
    await here.passTime();
    expect(here.store.get().notice).toBeNull();
  });
});
