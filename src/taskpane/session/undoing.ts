import type { Finding } from '../../engine/finding';
import type { ApplyResult, HistoryMove, HistoryStep } from '../../host/host';
import { inverseEdits } from '../fill';
import { sessionTexts, taskTexts } from '../texts/session';
import type { Checking } from './checking';
import { runTask, type SessionContext } from './context';

/** Steps that can be undone: the host's own history where it has one, otherwise what this pane wrote. */
export interface Undoing {
  /** Follows the host's history; returns a function that stops it. */
  follow(): () => void;
  noteWritten(name: string, result: ApplyResult): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export function createUndoing(context: SessionContext, checking: Checking): Undoing {
  const { host, store } = context;
  /** Steps for a host without a history, the oldest first. */
  let written: readonly HistoryStep[] = [];
  /** The pane itself has asked for the step, and announces it after its own check. */
  let walking = false;

  function follow(): () => void {
    const { history } = host;
    if (!history) return () => undefined;
    store.dispatch({ type: 'history', history: history.now() });
    return history.watch((now, move) => {
      store.dispatch({ type: 'history', history: now });
      if (!move) return;
      store.dispatch({
        type: move.kind === 'undone' ? 'taken-back' : 'written-again',
        result: move.step.result,
      });
      if (!walking) checking.tellAfterEdit(movedText(move));
    });
  }

  function keep(steps: readonly HistoryStep[]): void {
    written = steps;
    store.dispatch({ type: 'history', history: { undo: steps.at(-1) ?? null, redo: null } });
  }

  async function undo(): Promise<void> {
    const { history } = host;
    await walk('undo', taskTexts.undoing, history ? () => moved('undone', history.undo()) : takeBackLast);
  }

  async function redo(): Promise<void> {
    const { history } = host;
    if (history) await walk('redo', taskTexts.redoing, () => moved('redone', history.redo()));
  }

  async function moved(kind: HistoryMove['kind'], next: Promise<HistoryStep | null>): Promise<string | null> {
    const step = await next;
    return step && movedText({ kind, step });
  }

  async function takeBackLast(): Promise<string | null> {
    const step = written.at(-1);
    if (!step?.result) return null;
    const done = host.undo ? await host.undo(step.result) : await host.apply(inverseEdits(step.result));
    keep(written.slice(0, -1));
    store.dispatch({ type: 'undone', result: done });
    if (done.written.length === 0) return sessionTexts['nothing-to-undo'];
    const { length } = done.skipped;
    return movedText({ kind: 'undone', step }) + (length > 0 ? sessionTexts['not-all-undone'](length) : '');
  }

  /** Undoes or redoes a step and checks; announces what was done. */
  async function walk(
    retry: 'undo' | 'redo',
    label: string,
    go: () => Promise<string | null>,
  ): Promise<void> {
    let told: string | null = null;
    const before = found();
    const done = await runTask(context, label, retry, async () => {
      walking = true;
      told = await go().finally(() => {
        walking = false;
      });
    });
    if (!done || told === null) return;
    const sentence = told;
    await checking.tellAfterWriting(() => sentence, true);
    await chooseReturned(before);
  }

  function found(): readonly Finding[] {
    return store.get().checked?.inspection.findings ?? [];
  }

  /** The finding that is there again is chosen, so that the person continues where the repair began. */
  async function chooseReturned(before: readonly Finding[]): Promise<void> {
    const known = new Set(before.map(({ id }) => id));
    const returned = found().find(({ id }) => !known.has(id));
    if (!returned) return;
    store.dispatch({ type: 'view', view: { selected: returned.id, ignoring: null } });
    await checking.reveal(returned.cell, { quietly: true });
  }

  return {
    follow,
    noteWritten: (name, result) => {
      if (host.history || result.written.length === 0) return;
      keep([...written, { name, result }]);
    },
    undo,
    redo,
  };
}

function movedText({ kind, step }: Pick<HistoryMove, 'kind' | 'step'>): string {
  return kind === 'undone' ? sessionTexts.undone(step.name) : sessionTexts.redone(step.name);
}
