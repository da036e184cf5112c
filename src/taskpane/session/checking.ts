import { SEVERITIES, type CellAt, type Finding, type Severity } from '../../engine/finding';
import { demandOf, MARK_OF } from '../../engine/verdict';
import { HostError, type HostChange, type Mark } from '../../host/host';
import { cellKey, fillOptions } from '../fill';
import { inspectOptions, settingsText, type PaneSettings } from '../settings';
import type { Checked } from '../state';
import { isIdle, runTask, sentenceOf, tell, type SessionContext } from './context';

/** An edit is followed by a check only after so long a silence. */
export const RECHECK_DELAY = 800;

export interface Checking {
  check(): Promise<void>;
  cancel(): void;
  /** Judges the cells read last under the settings in force, without reading again. */
  judgeAgain(): Promise<void>;
  /** Keeps the settings in the document and judges again. */
  change(next: PaneSettings): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  /** `quietly`: what was just told stays. */
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

  async function check(): Promise<void> {
    if (!isIdle(context)) return;
    const controller = new AbortController();
    running = controller;
    meanwhile = [];
    store.dispatch({ type: 'check-started' });
    try {
      await checkOnce(controller.signal);
    } catch (error) {
      failCheck(error);
      return;
    } finally {
      running = null;
    }
    for (const cell of meanwhile) store.dispatch({ type: 'edited', cell });
    await markAfterCheck();
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

  function failCheck(error: unknown): void {
    if (error instanceof HostError && error.code === 'cancelled') {
      store.dispatch({ type: 'idle' });
      tell(context, '检查已取消，表格没有改动。');
      return;
    }
    store.dispatch({ type: 'failed', trouble: { sentence: sentenceOf(error), retry: 'check' } });
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
      const sentence = `设置已生效，但没有存进文档，下次打开要重新选择。${sentenceOf(error)}`;
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
      await host.mark(marksOf(marked.findings));
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
      tell(context, removed > 0 ? '标记已清除，您自己的格式没有改动。' : '没有找到本助手加的标记。');
    });
  }

  async function reveal(cell: CellAt, options?: { readonly quietly: boolean }): Promise<void> {
    try {
      const { sentence } = await host.reveal(cell);
      if (sentence === null && options?.quietly) return;
      store.dispatch({ type: 'told', notice: sentence === null ? null : { sentence, undo: false } });
    } catch (error) {
      store.dispatch({ type: 'failed', trouble: { sentence: sentenceOf(error), retry: null } });
    }
  }

  function changed({ sheetName, address, remote }: HostChange): void {
    const cell = `${sheetName}!${address}`;
    if (running) meanwhile.push(cell);
    store.dispatch({ type: 'edited', cell });
    void forgetTakenBack();
    // A coauthor's typing must not start checks on every machine.
    if (!remote && store.get().checked) recheckSoon();
  }

  function shown(visible: boolean): void {
    const again = visible && !seen;
    seen = visible;
    if (again && store.get().stale !== null) recheckSoon();
  }

  /** What the host's own undo took back is not said to be written any longer, nor offered to be undone. */
  async function forgetTakenBack(): Promise<void> {
    for (const result of store.get().fill.undo) {
      if (host.holds && !(await host.holds(result))) store.dispatch({ type: 'taken-back', result });
    }
  }

  function recheckSoon(): void {
    if (!seen || !store.get().settings.recheck) return;
    waiting?.();
    waiting = surroundings.later(() => {
      waiting = null;
      if (isIdle(context) && !host.isEditing?.()) void check();
      else recheckSoon();
    }, RECHECK_DELAY);
  }

  return {
    check,
    cancel: () => running?.abort(),
    judgeAgain,
    change,
    mark,
    unmark,
    reveal,
    changed,
    shown,
    stop: () => waiting?.(),
  };
}

/** One mark per cell, with the worst severity found there. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const worst = new Map<string, Mark>();
  for (const finding of findings) {
    const { cell } = finding;
    const severity = MARK_OF[demandOf(finding)];
    const known = worst.get(cellKey(cell));
    if (!known || rank(severity) < rank(known.severity)) worst.set(cellKey(cell), { cell, severity });
  }
  return [...worst.values()];
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled', '检查已取消。');
}
