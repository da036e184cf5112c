import type { IgnoreEntry } from '../../engine/finding';
import { readDocument, withoutBrought } from '../guest';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  settingsText,
  withColumn,
  withIgnore,
  withoutIgnore,
} from '../settings';
import { neighbour } from '../grouping';
import { createChecking, type Checking } from './checking';
import { paneTroubleSentence, announce, type SessionContext } from './context';
import { chooseAfter, listedIn } from './choosing';
import { createFilling, type Filling } from './filling';
import { createTools, type Tools } from './tools';
import { createUndoing, type Undoing } from './undoing';
import type { Checked, PaneState } from '../state';
import { demandOf, type Demand } from '../../engine/verdict';

/** What the ribbon asks for. */
export type RibbonAction = 'check' | 'fill';

/** Everything the person's clicks do. Nothing here throws: troubles end up in the state. */
export interface Session
  extends
    Filling,
    Tools,
    Pick<Undoing, 'undo' | 'redo'>,
    Pick<
      Checking,
      | 'check'
      | 'upToDate'
      | 'judgeLeft'
      | 'adopt'
      | 'markAgain'
      | 'cancel'
      | 'change'
      | 'mark'
      | 'unmark'
      | 'reveal'
    > {
  /** Reads the settings and listens for changes. */
  start(): Promise<void>;
  /** Does what a button of the ribbon asks for. */
  act(action: RibbonAction): Promise<void>;
  /** Whether anybody sees the pane; unseen, an edit starts no check. */
  shown(visible: boolean): void;
  stop(): Promise<void>;
  ignore(entry: IgnoreEntry): Promise<void>;
  restore(entry: IgnoreEntry): Promise<void>;
  /** Chooses the finding after or before the chosen one and goes to its cell. */
  step(by: 1 | -1): Promise<void>;
  /** Goes to the first finding of the kind, and for what is still blank to 填得分. */
  goTo(demand: Demand): Promise<void>;
  /** The person says under which header a column stands in forms of this layout; remembered for the next file. */
  pointColumn(layout: string, column: string, label: string): Promise<void>;
  /** Takes away what came with the file. */
  discardBrought(): Promise<void>;
  /** The person has seen what came with the file; the same is not announced again on this computer. */
  closeBrought(): void;
  /** Shows what the host waits for; null when it goes on. */
  waiting(sentence: string | null): void;
}

export function createPaneSession(context: SessionContext): Session {
  const { host, engine, store } = context;
  const checking = createChecking(context);
  const undoing = createUndoing(context, checking);
  const filling = createFilling(context, checking, undoing);
  const tools = createTools(context, checking);
  let unlisten: readonly (() => Promise<void>)[] = [];
  let stopped = false;
  /** What could not be read at the start. */
  let missed: string | null = null;

  async function readSettings(): Promise<void> {
    const text = await host.readSettings();
    const { settings, brought, damaged } = await readDocument(
      text,
      engine,
      context.surroundings.ownTexts.has,
    );
    store.dispatch({ type: 'settings', settings });
    const isTold = brought !== null && context.surroundings.toldTexts.has(brought.text);
    store.dispatch({ type: 'brought', brought: isTold ? null : brought });
    if (damaged)
      announce(context, '文档里保存的设置有一部分读不出来，已按默认处理；请核对忽略项和所选规则。');
  }

  async function readCatalogue(): Promise<void> {
    const catalogue = await engine.catalogue(store.get().settings.customProfiles);
    store.dispatch({ type: 'catalogue', catalogue });
  }

  async function listen(): Promise<void> {
    if (!host.capabilities.changeEvents) return;
    await keep(host.onChange((change) => checking.changed(change)));
    if (host.onSelect) await keep(host.onSelect((cell) => checking.selected(cell)));
  }

  /** What the host shows of a result, and what was handed out of the workbook beside the pane. */
  function follow(): void {
    let told: PaneState['checked'] = null;
    const count = (): void => {
      const { checked } = store.get();
      if (checked === told) return;
      told = checked;
      if (checked) host.countOnSheets?.(countBySheet(checked));
    };
    count();
    const stops = [store.subscribe(count), undoing.follow()];
    if (host.takeAway) {
      stops.push(host.takeAway.onTaken((what) => store.dispatch({ type: 'tools', tools: { [what]: true } })));
    }
    unlisten = [...unlisten, async () => stops.forEach((stopOne) => stopOne())];
  }

  async function keep(listening: Promise<() => Promise<void>>): Promise<void> {
    const stop = await listening;
    // The pane may have been closed while the host was being asked.
    if (stopped) await stop();
    else unlisten = [...unlisten, stop];
  }

  async function pointColumn(layout: string, column: string, label: string): Promise<void> {
    const { settings, remembered } = store.get();
    const { columns } = withColumn({ ...settings, columns: remembered }, layout, column, label);
    store.dispatch({ type: 'remembered', columns });
    context.surroundings.remember(settingsText({ ...DEFAULT_SETTINGS, columns }));
    await checking.change(withColumn(settings, layout, column, label));
  }

  function closeBrought(): void {
    const { brought } = store.get();
    if (brought !== null) context.surroundings.toldTexts.note(brought.text);
    store.dispatch({ type: 'brought', brought: null });
  }

  async function discardBrought(): Promise<void> {
    const { brought, settings } = store.get();
    if (brought === null) return;
    store.dispatch({ type: 'brought', brought: null });
    await checking.change(withoutBrought(settings, brought));
    announce(context, '文件带来的设置已丢弃，并重新判断。');
  }

  async function start(): Promise<void> {
    const { columns } = parseSettings(context.surroundings.recall()).settings;
    store.dispatch({ type: 'remembered', columns });
    follow();
    // Settings that are lost or unreadable keep the pane from nothing else.
    for (const step of [readSettings, listen, readCatalogue]) {
      await step().catch((error: unknown) => {
        missed ??= paneTroubleSentence(error);
        store.dispatch({ type: 'failed', trouble: { sentence: missed, retry: null } });
      });
    }
  }

  async function act(action: RibbonAction): Promise<void> {
    if (action === 'fill') store.dispatch({ type: 'view', view: { tab: 'fill' } });
    const before = missed;
    missed = null;
    await checking.check();
    // The check has taken the sentence down.
    if (before !== null && store.get().trouble === null) announce(context, before);
  }

  async function stop(): Promise<void> {
    stopped = true;
    checking.stop();
    const listening = unlisten;
    unlisten = [];
    for (const stopListening of listening) await stopListening();
  }

  return {
    ...filling,
    ...tools,
    undo: undoing.undo,
    redo: undoing.redo,
    check: checking.check,
    upToDate: checking.upToDate,
    judgeLeft: checking.judgeLeft,
    adopt: checking.adopt,
    markAgain: checking.markAgain,
    cancel: checking.cancel,
    change: checking.change,
    mark: checking.mark,
    unmark: checking.unmark,
    reveal: checking.reveal,
    start,
    act,
    shown: checking.shown,
    stop,
    ignore: (entry) => {
      const { selected } = store.get().view;
      const finding = store.get().checked?.inspection.findings.find(({ id }) => id === selected);
      if (finding) chooseAfter(context, finding);
      return checking.change(withIgnore(store.get().settings, entry));
    },
    step: async (by) => {
      const next = neighbour(listedIn(store.get()), store.get().view.selected, by);
      if (!next) return;
      store.dispatch({ type: 'view', view: { tab: 'findings', selected: next.id, ignoring: null } });
      await checking.reveal(next.cell);
    },
    goTo: async (demand) => {
      if (demand === 'fill') return store.dispatch({ type: 'view', view: { tab: 'fill' } });
      const hidden = store.get().view.hidden.filter((other) => other !== demand);
      store.dispatch({ type: 'view', view: { tab: 'findings', hidden, toggled: [] } });
      const first = listedIn(store.get()).find((finding) => demandOf(finding) === demand);
      if (!first) return;
      store.dispatch({ type: 'view', view: { selected: first.id, ignoring: null } });
      await checking.reveal(first.cell);
    },
    restore: (entry) => checking.change(withoutIgnore(store.get().settings, entry)),
    pointColumn,
    discardBrought,
    closeBrought,
    waiting: (sentence) => store.dispatch({ type: 'waiting', sentence }),
  };
}

/** How many findings must be changed, by index of the sheet. */
function countBySheet({ workbook, inspection }: Checked): readonly number[] {
  const changes = inspection.findings.filter((finding) => demandOf(finding) === 'change');
  return workbook.sheets.map((_sheet, index) => changes.filter(({ cell }) => cell.sheet === index).length);
}
