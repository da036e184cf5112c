import type { Edit } from '../../workbook/edit';
import { fillOptions, sameEdits, selectedEdits, type Alike, type TierChoice } from '../fill';
import { inspectOptions } from '../settings';
import { sessionTexts, taskTexts } from '../texts/session';
import type { Checking } from './checking';
import { runTask, announce, type SessionContext } from './context';
import { createRepairing, type Repairing } from './repairing';
import type { Undoing } from './undoing';

export interface Filling extends Repairing {
  /** Writes the ticked cells, unless the form changed since the preview. */
  fill(): Promise<void>;
  choose(key: string, choice: TierChoice | null): Promise<void>;
  /** One answer for all rows that look alike. */
  chooseAlike(alike: Alike): Promise<void>;
  setOverwrite(overwrite: boolean): Promise<void>;
}

export function createFilling(context: SessionContext, checking: Checking, undoing: Undoing): Filling {
  const { host, engine, store } = context;

  async function replan(): Promise<void> {
    const { checked, fill } = store.get();
    if (!checked) return;
    const options = fillOptions(fill);
    const plan = await engine.planFill(checked.workbook, checked.inspection, options);
    store.dispatch({ type: 'plan', plan });
  }

  /** Reads again and returns the edits; null when the preview is no longer valid (a new one is shown then). */
  async function freshEdits(): Promise<readonly Edit[] | null> {
    const { checked, fill, settings } = store.get();
    if (!checked) return null;
    const workbook = await host.read();
    const inspection = await engine.inspect(workbook, inspectOptions(settings, checked.sheets));
    const plan = await engine.planFill(workbook, inspection, fillOptions(fill));
    const edits = selectedEdits({ ...fill, plan });
    if (sameEdits(edits, selectedEdits(fill))) return edits;
    store.dispatch({ type: 'checked', checked: { ...checked, workbook, inspection } });
    store.dispatch({ type: 'plan', plan });
    return null;
  }

  async function fill(): Promise<void> {
    let written = false;
    await runTask(context, taskTexts.writing, 'fill', async () => {
      const edits = await freshEdits();
      if (edits === null) {
        announce(context, sessionTexts['preview-outdated']);
        return;
      }
      const name = sessionTexts['step-written'](edits.length);
      const result = await host.apply(edits, { name, formulas: store.get().fill.formulas });
      undoing.noteWritten(name, result);
      store.dispatch({ type: 'filled', result });
      written = true;
    });
    if (written) await checking.tellAfterWriting(() => sessionTexts.written(last()), true);
  }

  function last(): number {
    return store.get().fill.result?.written.length ?? 0;
  }

  return {
    ...createRepairing(context, checking, undoing),
    fill,
    choose: async (key, choice) => {
      store.dispatch({ type: 'chosen', key, choice });
      await replan();
    },
    chooseAlike: async ({ answers }) => {
      store.dispatch({ type: 'chosen-all', answers });
      await replan();
    },
    setOverwrite: async (overwrite) => {
      store.dispatch({ type: 'fill-options', overwrite });
      await replan();
    },
  };
}
