import type { WorkbookVerdict } from '../engine/verdict';
import { verdictOf } from '../engine/verdict';
import type { PaneEngine } from '../taskpane/engine';
import { createPane, type Pane } from '../taskpane/pane';
import { INITIAL_PANE_STATE, type PaneState } from '../taskpane/state';
import { summariesOf, type FormSummary } from './saving/summary';
import type { OpenDocument } from './state';

/** The panes of the workbooks that were open, each with its result, its selection and what can be taken back. */
export interface Panes {
  readonly of: (document: OpenDocument) => Pane;
}

/** Called with what a check, a fix or an ignored finding has made of a file, so that the list says the same as the pane. */
export type OnVerdict = (id: string, verdict: WorkbookVerdict, forms: readonly FormSummary[]) => void;

export function createPanes(engine: PaneEngine, onVerdict: OnVerdict): Panes {
  const panes = new WeakMap<OpenDocument, Pane>();
  /** By file: the pane it had last. */
  const last = new Map<string, Pane>();
  let shown: Pane | null = null;

  async function start({ session, store }: Pane, { first }: OpenDocument): Promise<void> {
    const kept = store.get().checked !== null;
    await session.start();
    if (kept) await session.markAgain();
    else if (first) await session.adopt(first);
    else await session.check();
  }

  function made(document: OpenDocument): Pane {
    const before = last.get(document.id)?.store.get();
    const pane = createPane(document.host, engine, before ? taken(before) : INITIAL_PANE_STATE);
    let told = pane.store.get().checked;
    pane.store.subscribe(() => {
      const { checked } = pane.store.get();
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

  return { of: (document) => panes.get(document) ?? made(document) };
}

/** What a pane knows of its file; what was under way when the file was left is not. */
function taken(state: PaneState): PaneState {
  return { ...state, task: { kind: 'idle' }, trouble: null, notice: null, waiting: null, gone: [] };
}
