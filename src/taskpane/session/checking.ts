import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { FillPlan } from '../../engine/fill/plan';
import type { CellAt } from '../../workbook/edit';
import { demandOf } from '../../engine/verdict';
import { HostError, type HostChange, type SelectedCell } from '../../host/host';
import { cellAtKey, fillOptions } from '../fill';
import { DEFAULT_SETTINGS, inspectOptions, settingsText, type PaneSettings } from '../settings';
import type { Checked } from '../state';
import { throwIfCancelled, unlessCancelled } from './cancelling';
import { isIdle, runTask, paneTroubleSentence, announce, type SessionContext } from './context';
import { marksOf } from './marks';
import { createRechecking } from './rechecking';

/** What was read when the file was opened, and what was found in it under the settings nobody has changed. */
export interface FirstResult extends Pick<Checked, 'workbook' | 'inspection'> {
  readonly plan: FillPlan;
}

interface RevealOptions {
  /** What was just announced stays. */
  readonly quietly?: boolean;
  /** Whoever came with the mouse goes on by typing into the cell; whoever came by a key stays in the list. */
  readonly byMouse?: boolean;
}

export interface Checking {
  check(): Promise<void>;
  /** The same after something of ours was written: what was written stays tinted. */
  checkAfterWriting(): Promise<void>;
  /** Waits for a check under way and checks what changed since; false when the result is still older than the cells. */
  upToDate(): Promise<boolean>;
  /** Judges the workbook as it was left, its host being another's by now, where it changed after its last check. */
  judgeLeft(workbook: WorkbookSnapshot): Promise<void>;
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
  reveal(cell: CellAt, options?: RevealOptions): Promise<void>;
  /** Says what has just been edited: at once, and after the check that follows it. */
  tellAfterEdit(sentence: string): void;
  changed(change: HostChange): void;
  /** Unseen, an edit starts no check; what changed meanwhile is caught up with when the pane is seen again. */
  shown(visible: boolean): void;
  /** Calls off a re-check that is waiting. */
  stop(): void;
}

export function createChecking(context: SessionContext): Checking {
  const { host, engine, store, surroundings } = context;
  let running: AbortController | null = null;
  /** The last check: a report waits for it. */
  let underWay: Promise<unknown> = Promise.resolve();
  let writing: Promise<void> = Promise.resolve();
  /** Changes that came while cells were being read: the result may or may not know them. */
  let meanwhile: string[] = [];
  /** What is said of an edit when the check that follows it has taken down what was said before. */
  let ofEdit: string | null = null;
  /** The cell we went to last: its selection is ours, not the person's. */
  let revealed: string | null = null;
  const rechecking = createRechecking(context, checkAfterEdit);

  async function check(): Promise<void> {
    if (!isIdle(context)) return;
    store.dispatch({ type: 'looked-through' });
    await checkAfterWriting();
  }

  async function checkAfterWriting(): Promise<void> {
    const begun = surroundings.now().getTime();
    if (await run(checkOnce)) rechecking.noteTime(surroundings.now().getTime() - begun);
  }

  async function checkAfterEdit(): Promise<void> {
    const sentence = ofEdit;
    ofEdit = null;
    await checkAfterWriting();
    if (sentence !== null && store.get().trouble === null) announce(context, sentence, true);
  }

  async function upToDate(): Promise<boolean> {
    await underWay;
    if (store.get().stale !== null) await checkAfterWriting();
    return store.get().stale === null;
  }

  async function judgeLeft(workbook: WorkbookSnapshot): Promise<void> {
    const { checked: before, stale, settings } = store.get();
    if (!before || stale === null) return;
    const inspection = await engine.inspect(workbook, inspectOptions(settings, before.sheets));
    const checked: Checked = { ...before, workbook, inspection, preset: settings.preset };
    await plan(checked);
    store.dispatch({ type: 'checked', checked });
  }

  /** One check at a time, however its result is come by; false when there is none. */
  function run(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    if (!isIdle(context)) return Promise.resolve(false);
    const result = runToItsEnd(work);
    underWay = result;
    return result;
  }

  async function runToItsEnd(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const controller = new AbortController();
    running = controller;
    // It sees what the waiting one would.
    rechecking.stop();
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

  async function reveal(cell: CellAt, options?: RevealOptions): Promise<void> {
    revealed = cellAtKey(cell);
    try {
      // What is said of the cell is shown first: another sheet takes the host its time.
      await surroundings.pause();
      const { sentence, shown } = await host.reveal(cell);
      if (shown && options?.byMouse) host.takeKeyboard?.();
      if (sentence === null && options?.quietly) return;
      store.dispatch({ type: 'told', notice: sentence === null ? null : { sentence, history: false } });
    } catch (error) {
      store.dispatch({ type: 'failed', trouble: { sentence: paneTroubleSentence(error), retry: null } });
    }
  }

  function changed({ sheetName, address, remote }: HostChange): void {
    const cell = `${sheetName}!${address}`;
    if (running) meanwhile.push(cell);
    ofEdit = null;
    store.dispatch({ type: 'edited', cell });
    // A coauthor's typing must not start checks on every machine.
    if (!remote && store.get().checked) rechecking.soon();
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

  return {
    check,
    checkAfterWriting,
    upToDate,
    judgeLeft,
    selected,
    adopt,
    cancel: () => running?.abort(),
    judgeAgain,
    change,
    mark,
    unmark,
    markAgain: markAfterCheck,
    reveal,
    tellAfterEdit: (sentence) => {
      ofEdit = sentence;
      announce(context, sentence, true);
    },
    changed,
    shown: rechecking.shown,
    stop: rechecking.stop,
  };
}
