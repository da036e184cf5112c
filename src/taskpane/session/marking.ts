import { sessionTexts, taskTexts } from '../texts/session';
import { announce, runTask, type SessionContext } from './context';
import { marksOf } from './marks';

export interface Marking {
  mark(): Promise<void>;
  unmark(): Promise<void>;
  /** Draws the marks of the present result, if marks are switched on. */
  markAgain(): Promise<void>;
}

export function createMarking(context: SessionContext): Marking {
  const { host, store } = context;

  async function mark(): Promise<void> {
    const { checked } = store.get();
    if (!checked) return;
    const marked = checked.inspection;
    await runTask(context, taskTexts.marking, 'mark', async () => {
      await host.mark(marksOf(marked.findings, store.get().fill.fresh));
      store.dispatch({ type: 'marked', marked: true });
    });
    // Something was ignored or restored while the marks were being written.
    const latest = store.get().checked?.inspection ?? marked;
    if (store.get().marked === true && store.get().trouble === null && latest !== marked) await mark();
  }

  async function unmark(): Promise<void> {
    await runTask(context, taskTexts['clearing-marks'], 'unmark', async () => {
      const removed = await host.unmark();
      store.dispatch({ type: 'marked', marked: false });
      announce(context, removed > 0 ? sessionTexts['marks-cleared'] : sessionTexts['no-marks']);
    });
  }

  async function markAgain(): Promise<void> {
    const { settings, checked } = store.get();
    if (settings.marks && checked && checked.inspection.forms.length > 0) await mark();
  }

  return { mark, unmark, markAgain };
}
