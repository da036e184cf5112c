import type { FillPlan } from '../../engine/fill/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { fillOptions } from '../fill';
import { DEFAULT_SETTINGS, inspectOptions, settingsText } from '../settings';
import type { Checked } from '../state';
import { throwIfCancelled } from './cancelling';
import type { SessionContext } from './context';
import type { Marking } from './marking';

/** What was read when the file was opened, and what was found in it under the settings of that moment. */
export interface FirstResult extends Pick<Checked, 'workbook' | 'inspection'> {
  readonly plan: FillPlan;
}

export interface PaneJudging {
  /** Reads the cells and judges them. @throws HostError cancelled */
  readAndJudge(signal: AbortSignal): Promise<void>;
  /** Takes what was found when the file was opened, or judges again if other settings are in force. */
  take(first: FirstResult): Promise<void>;
  /** Judges the cells read last under the settings in force, without reading again. */
  judgeAgain(): Promise<void>;
  /**
   * Judges a workbook that is no longer shown, if it changed after its last check; its host now shows
   * another.
   */
  judgeLeft(workbook: WorkbookSnapshot): Promise<void>;
}

/** The engine's inspection of the workbook, and what may be filled in it. */
export function createJudging(context: SessionContext, marking: Pick<Marking, 'mark'>): PaneJudging {
  const { host, engine, store, surroundings } = context;

  async function readAndJudge(signal: AbortSignal): Promise<void> {
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

  async function judgeAgain(): Promise<void> {
    const { checked, settings } = store.get();
    if (!checked) return;
    const inspection = await engine.inspect(checked.workbook, inspectOptions(settings, checked.sheets));
    store.dispatch({ type: 'judged-again', inspection, preset: settings.preset });
    await plan({ ...checked, inspection });
    if (store.get().marked === true) await marking.mark();
  }

  async function judgeLeft(workbook: WorkbookSnapshot): Promise<void> {
    const { checked: before, stale, settings } = store.get();
    if (!before || stale === null) return;
    const inspection = await engine.inspect(workbook, inspectOptions(settings, before.sheets));
    const checked: Checked = { ...before, workbook, inspection, preset: settings.preset };
    await plan(checked);
    store.dispatch({ type: 'checked', checked });
  }

  async function plan({ workbook, inspection }: Checked): Promise<void> {
    const options = fillOptions(store.get().fill);
    store.dispatch({ type: 'plan', plan: await engine.planFill(workbook, inspection, options) });
  }

  return { readAndJudge, take, judgeAgain, judgeLeft };
}
