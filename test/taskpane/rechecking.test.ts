import { HostError, type ApplyResult, type Host } from '../../src/host/host';
import { localEngine } from '../../src/taskpane/local-engine';
import { ownTexts } from '../../src/taskpane/own-texts';
import { createPaneSession, type Session } from '../../src/taskpane/session/session';
import { INITIAL_PANE_STATE, reducePane, type PaneAction, type PaneState } from '../../src/taskpane/state';
import { createStore, type Store } from '../../src/taskpane/store';
import { fixtureWorkbook } from '../support/fixtures';
import { turns } from '../support/eventually';
import { memoryHost, type MemoryHost } from './support/memory-host';

/** Edits, and what is done before anybody asked for another check. */

interface Opened {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly store: Store<PaneState, PaneAction>;
  /** Lets the check that waits begin; the silence it waited for, or null when none waits. */
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
    expect(here.store.get().notice?.undo).toBe(true);
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

describe('the redo of the spreadsheet', () => {
  it('is followed by the recount, and what was said to be restored is said to be written', async () => {
    const written = new Set<ApplyResult>();
    const here = await opened({ holds: async (result) => written.has(result) });
    here.slow(1_500);
    await here.session.check();
    const finding = here.store.get().checked?.inspection.findings.find(({ code }) => code === 'PJ504');
    const [fix] = finding?.fixes ?? [];
    if (!finding || !fix) throw new Error('no fix');
    await here.session.fix(finding, fix);
    const [result] = here.store.get().fill.undo;
    if (!result) throw new Error('nothing to be undone');
    await here.session.undo();
    expect(here.store.get().fill.result?.kind).toBe('undone');
    expect(found(here)).toContain('PJ504@F12');
    // Excel's or the browser's own redo.
    written.add(result);
    here.host.type(SHEET, 'F12', '91%');
    await turns(20);
    expect(here.store.get().fill.result?.kind).toBe('filled');
    await here.passTime();
    expect(found(here)).not.toContain('PJ504@F12');
    expect(here.store.get().notice?.sentence).toBe('已重做，1 格又写上了。');
  });
});
