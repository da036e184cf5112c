import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { WorkbookVerdict } from '../engine/verdict';
import { verdictOf } from '../engine/verdict';
import type { PaneEngine } from '../taskpane/engine';
import { createPane, type Pane } from '../taskpane/pane';
import { INITIAL_PANE_STATE, type PaneState } from '../taskpane/state';
import { summariesOf, type FormSummary } from './saving/summary';
import type { OpenDocument } from './state';

/** The panes of the workbooks that were open, each with its result, its selection and what can be undone. */
export interface Panes {
  readonly of: (document: OpenDocument) => Pane;
  /**
   * To be called before another file is shown: if this one was changed after its last check, it is judged in
   * its present state.
   */
  readonly leave: (id: string, workbook: WorkbookSnapshot) => void;
  /** Checks what changed since in any file; false when a result is still older than its file. */
  readonly upToDate: () => Promise<boolean>;
}

/**
 * Called with the verdict of a file after a check, a fix or an ignored finding, so that the list shows the
 * same as the pane.
 */
export type OnVerdict = (id: string, verdict: WorkbookVerdict, forms: readonly FormSummary[]) => void;

export function createPanes(engine: PaneEngine, onVerdict: OnVerdict): Panes {
  const panes = new WeakMap<OpenDocument, Pane>();
  /** The last pane of each file. */
  const last = new Map<string, Pane>();
  /** Running checks of files that are no longer shown. */
  const left = new Set<Promise<void>>();
  let shown: Pane | null = null;

  async function start({ session, store }: Pane, { first }: OpenDocument): Promise<void> {
    const { checked, stale } = store.get();
    await session.start();
    if (checked !== null && stale === null) await session.markAgain();
    else if (checked === null && first) await session.adopt(first);
    else await session.check();
  }

  function made(document: OpenDocument): Pane {
    const before = last.get(document.id)?.store.get();
    const pane = createPane(document.host, engine, before ? taken(before) : INITIAL_PANE_STATE);
    let told = pane.store.get().checked;
    pane.store.subscribe(() => {
      const { checked } = pane.store.get();
      // A check may end after its file was left and opened again.
      if (last.get(document.id) !== pane) return;
      if (!checked || checked === told || checked.sheets !== null) return;
      told = checked;
      onVerdict(document.id, verdictOf(checked.inspection), summariesOf(checked.inspection));
    });
    void shown?.session.stop();
    shown = pane;
    panes.set(document, pane);
    last.set(document.id, pane);
    void start(pane, document);
    return pane;
  }

  function leave(id: string, workbook: WorkbookSnapshot): void {
    // After a failure the file is checked when it is opened again.
    const judged = last
      .get(id)
      ?.session.judgeLeft(workbook)
      .catch(() => undefined);
    if (!judged) return;
    left.add(judged);
    void judged.then(() => left.delete(judged));
  }

  return {
    of: (document) => panes.get(document) ?? made(document),
    leave,
    upToDate: async () => {
      await Promise.all(left);
      return shown === null || shown.session.upToDate();
    },
  };
}

/** The state of a pane without what was running when the file was left. */
function taken(state: PaneState): PaneState {
  return { ...state, task: { kind: 'idle' }, trouble: null, notice: null, waiting: null, gone: [] };
}
