import type { FillPlan } from '../../engine/fill/plan';
import type { CellAt, Finding } from '../../engine/finding';
import { demandOf, MARK_OF } from '../../engine/verdict';
import { HostError, MARK_KINDS, type HostChange, type Mark, type SelectedCell } from '../../host/host';
import { cellAtKey, fillOptions } from '../fill';
import { DEFAULT_SETTINGS, inspectOptions, settingsText, type PaneSettings } from '../settings';
import type { Checked } from '../state';
import { isIdle, runTask, paneTroubleSentence, announce, type SessionContext } from './context';

/** An edit is followed by a check only after so long a silence. */
export const RECHECK_DELAY = 800;
/** A check that took longer, in milliseconds, is not repeated by itself. */
const QUICK = 700;

/** What was read when the file was opened, and what was found in it under the settings nobody has changed. */
export interface FirstResult extends Pick<Checked, 'workbook' | 'inspection'> {
  readonly plan: FillPlan;
}

export interface Checking {
  check(): Promise<void>;
  /** The same after something of ours was written: what was written stays tinted. */
  checkAfterWriting(): Promise<void>;
  /** The person selected a cell: its finding is chosen. */
  selected(cell: SelectedCell): void;
  cancel(): void;
  /** Shows what is found while the file is drawn, so that nobody has to ask for it; checks where nothing is. */
  adopt(first: Promise<FirstResult | null>): Promise<void>;
  /** Judges the cells read last under the settings in force, without reading again. */
  judgeAgain(): Promise<void>;
  /** Keeps the settings in the document and judges again. */
  change(next: PaneSettings): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  /** Draws the marks of the result there is, where marks are wished. */
  markAgain(): Promise<void>;
  /** `quietly`: what was just announced stays. */
  reveal(cell: CellAt, options?: { readonly quietly: boolean }): Promise<void>;
  changed(change: HostChange): void;
  /** Unseen, an edit starts no check; what changed meanwhile is caught up with when the pane is seen again. */
  shown(visible: boolean): void;
  /** Calls off a re-check that is waiting. */
  stop(): void;
}

export function createChecking(context: SessionContext): Checking {
  const { host, engine, store, surroundings } = context;
  let running: AbortController | null = null;
  let waiting: (() => void) | null = null;
  let writing: Promise<void> = Promise.resolve();
  /** Changes that came while cells were being read: the result may or may not know them. */
  let meanwhile: string[] = [];
  let seen = true;
  /** How long the last check took; null before the first. */
  let took: number | null = null;
  /** The cell we went to last: its selection is ours, not the person's. */
  let revealed: string | null = null;

  async function check(): Promise<void> {
    if (!isIdle(context)) return;
    store.dispatch({ type: 'looked-through' });
    await checkAfterWriting();
  }

  async function checkAfterWriting(): Promise<void> {
    const begun = surroundings.now().getTime();
    if (await run(checkOnce)) took = surroundings.now().getTime() - begun;
  }

  /** One check at a time, however its result is come by; false when there is none. */
  async function run(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    if (!isIdle(context)) return false;
    const controller = new AbortController();
    running = controller;
    meanwhile = [];
    store.dispatch({ type: 'check-started' });
    try {
      await work(controller.signal);
    } catch (error) {
      failCheck(error);
      return false;
    } finally {
      running = null;
    }
    for (const cell of meanwhile) store.dispatch({ type: 'edited', cell });
    await markAfterCheck();
    return true;
  }

  async function checkOnce(signal: AbortSignal): Promise<void> {
    const { settings, scope } = store.get();
    const sheets = scope === 'sheet' ? [await host.activeSheet()] : null;
    const workbook = await host.read({
      signal,
      onProgress: (done, total) => store.dispatch({ type: 'check-progress', done, total }),
    });
    throwIfCancelled(signal);
    store.dispatch({ type: 'judging' });
    await surroundings.pause();
    const inspection = await engine.inspect(workbook, inspectOptions(settings, sheets));
    throwIfCancelled(signal);
    const checked: Checked = { workbook, inspection, preset: settings.preset, sheets };
    await plan(checked);
    throwIfCancelled(signal);
    store.dispatch({ type: 'checked', checked });
    // A setting changed while cells were being read.
    if (store.get().settings !== settings) await judgeAgain();
  }

  async function adopt(first: Promise<FirstResult | null>): Promise<void> {
    await run(async (signal) => {
      store.dispatch({ type: 'judging' });
      const found = await unlessCancelled(
        first.catch(() => null),
        signal,
      );
      if (found === null) await checkOnce(signal);
      else await take(found);
    });
  }

  async function take({ workbook, inspection, plan: planned }: FirstResult): Promise<void> {
    const { settings } = store.get();
    const options = inspectOptions(settings, null);
    const of = { workbook, preset: settings.preset, sheets: null };
    const plain = settingsText(settings) === settingsText({ ...DEFAULT_SETTINGS, marks: settings.marks });
    if (plain && engine.adopt) {
      engine.adopt({ workbook, options, inspection });
      store.dispatch({ type: 'plan', plan: planned });
      store.dispatch({ type: 'checked', checked: { ...of, inspection } });
      return;
    }
    const checked: Checked = { ...of, inspection: await engine.inspect(workbook, options) };
    await plan(checked);
    store.dispatch({ type: 'checked', checked });
  }

  function failCheck(error: unknown): void {
    if (error instanceof HostError && error.code === 'cancelled') {
      store.dispatch({ type: 'idle' });
      announce(context, '检查已取消，表格没有改动。');
      return;
    }
    store.dispatch({ type: 'failed', trouble: { sentence: paneTroubleSentence(error), retry: 'check' } });
  }

  async function plan({ workbook, inspection }: Checked): Promise<void> {
    const { fill, settings } = store.get();
    const options = fillOptions(fill, settings.customProfiles);
    store.dispatch({ type: 'plan', plan: await engine.planFill(workbook, inspection, options) });
  }

  async function judgeAgain(): Promise<void> {
    const { checked, settings } = store.get();
    if (!checked) return;
    const inspection = await engine.inspect(checked.workbook, inspectOptions(settings, checked.sheets));
    store.dispatch({ type: 'judged-again', inspection, preset: settings.preset });
    await plan({ ...checked, inspection });
    if (store.get().marked === true) await mark();
  }

  async function change(wished: PaneSettings): Promise<void> {
    const { customProfiles, profile } = store.get().settings;
    const next = wished.profile === profile ? wished : { ...wished, profileBrought: false };
    store.dispatch({ type: 'settings', settings: next });
    try {
      if (next.customProfiles !== customProfiles) {
        store.dispatch({ type: 'catalogue', catalogue: await engine.catalogue(next.customProfiles) });
      }
      await judgeAgain();
      // One after the other: a slow write must not land on a later one.
      const text = settingsText(next);
      surroundings.ownTexts.note(text);
      writing = writing.catch(() => undefined).then(() => host.writeSettings(text));
      await writing;
    } catch (error) {
      const sentence = `设置已生效，但没有存进文档，下次打开要重新选择。${paneTroubleSentence(error)}`;
      store.dispatch({ type: 'failed', trouble: { sentence, retry: null } });
    }
  }

  async function markAfterCheck(): Promise<void> {
    const { settings, checked } = store.get();
    if (settings.marks && checked && checked.inspection.forms.length > 0) await mark();
  }

  async function mark(): Promise<void> {
    const { checked } = store.get();
    if (!checked) return;
    const marked = checked.inspection;
    await runTask(context, '正在标记单元格…', 'mark', async () => {
      await host.mark(marksOf(marked.findings, store.get().fill.fresh));
      store.dispatch({ type: 'marked', marked: true });
    });
    // Something was ignored or restored while the marks were being written.
    const latest = store.get().checked?.inspection ?? marked;
    if (store.get().marked === true && store.get().trouble === null && latest !== marked) await mark();
  }

  async function unmark(): Promise<void> {
    await runTask(context, '正在清除标记…', 'unmark', async () => {
      const removed = await host.unmark();
      store.dispatch({ type: 'marked', marked: false });
      announce(context, removed > 0 ? '标记已清除，您自己的格式没有改动。' : '没有找到本助手加的标记。');
    });
  }

  async function reveal(cell: CellAt, options?: { readonly quietly: boolean }): Promise<void> {
    revealed = cellAtKey(cell);
    try {
      // What is said of the cell is shown first: another sheet takes the host its time.
      await surroundings.pause();
      const { sentence } = await host.reveal(cell);
      if (sentence === null && options?.quietly) return;
      store.dispatch({ type: 'told', notice: sentence === null ? null : { sentence, undo: false } });
    } catch (error) {
      store.dispatch({ type: 'failed', trouble: { sentence: paneTroubleSentence(error), retry: null } });
    }
  }

  function changed({ sheetName, address, remote }: HostChange): void {
    const cell = `${sheetName}!${address}`;
    if (running) meanwhile.push(cell);
    store.dispatch({ type: 'edited', cell });
    void followHistory();
    // A coauthor's typing must not start checks on every machine.
    if (!remote && store.get().checked) recheckSoon();
  }

  function selected({ sheetName, address }: SelectedCell): void {
    const key = `${sheetName}!${address}`;
    if (key === revealed) return;
    revealed = null;
    const { checked, view } = store.get();
    const here = (checked?.inspection.findings ?? []).filter(
      (finding) => cellAtKey(finding.cell) === key && !view.hidden.includes(demandOf(finding)),
    );
    const [first] = here;
    if (!first || here.some(({ id }) => id === view.selected)) return;
    store.dispatch({ type: 'view', view: { selected: first.id, ignoring: null } });
  }

  function shown(visible: boolean): void {
    const again = visible && !seen;
    seen = visible;
    if (again && store.get().stale !== null) recheckSoon();
  }

  /**
   * What the host's own undo took back is not said to be written any longer, nor offered to be undone; what its
   * redo wrote again is offered again.
   */
  async function followHistory(): Promise<void> {
    if (!host.holds) return;
    const { undo, takenBack } = store.get().fill;
    for (const result of undo) {
      if (!(await host.holds(result))) store.dispatch({ type: 'taken-back', result });
    }
    for (const result of takenBack) {
      if (await host.holds(result)) store.dispatch({ type: 'written-again', result });
    }
  }

  function wantsRecheck(): boolean {
    const { recheck } = store.get().settings;
    if (recheck !== 'auto') return recheck === 'always';
    return host.capabilities.liveRecheck && (took === null || took <= QUICK);
  }

  function recheckSoon(): void {
    if (!seen || !wantsRecheck()) return;
    waiting?.();
    waiting = surroundings.later(() => {
      waiting = null;
      if (isIdle(context) && !host.isEditing?.()) void checkAfterWriting();
      else recheckSoon();
    }, RECHECK_DELAY);
  }

  return {
    check,
    checkAfterWriting,
    selected,
    adopt,
    cancel: () => running?.abort(),
    judgeAgain,
    change,
    mark,
    unmark,
    markAgain: markAfterCheck,
    reveal,
    changed,
    shown,
    stop: () => waiting?.(),
  };
}

/** One mark per cell, with the worst severity found there; cells just written are tinted where nothing is found. */
export function marksOf(findings: readonly Finding[], written: readonly CellAt[] = []): readonly Mark[] {
  const marks = new Map<string, Mark>(
    written.map((cell) => [cellAtKey(cell), { cell, severity: 'written', sentence: '刚刚写入' }]),
  );
  for (const finding of findings) {
    const { cell, message } = finding;
    const severity = MARK_OF[demandOf(finding)];
    const known = marks.get(cellAtKey(cell));
    const told = known && known.severity !== 'written' ? known : null;
    const sentence = told?.sentence === undefined ? message : `${told.sentence}\n${message}`;
    const worst = told && rank(told.severity) <= rank(severity) ? told.severity : severity;
    marks.set(cellAtKey(cell), { cell, severity: worst, sentence });
  }
  return [...marks.values()];
}

function rank(kind: Mark['severity']): number {
  return MARK_KINDS.indexOf(kind);
}

/** What the work comes to, unless it is cancelled before. */
function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new HostError('cancelled', '检查已取消。')), {
      once: true,
    });
  });
  return Promise.race([work, cancelled]);
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled', '检查已取消。');
}
