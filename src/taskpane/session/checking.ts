import { HostError, type HostChange } from '../../host/host';
import type { PaneSettings } from '../settings';
import { unlessCancelled } from './cancelling';
import { announce, isIdle, paneTroubleSentence, type SessionContext } from './context';
import { createJudging, type FirstResult, type PaneJudging } from './judging';
import { createMarking, type Marking } from './marking';
import { createPointing, type Pointing } from './pointing';
import { createRechecking } from './rechecking';
import { createSettingsChange } from './settings-change';
import { sessionTexts } from '../texts/session';

export interface Checking extends Marking, Pointing, Pick<PaneJudging, 'judgeAgain' | 'judgeLeft'> {
  check(): Promise<void>;
  /** Checks after the program has written something, which stays tinted; then announces what was done. */
  tellAfterWriting(sentence: () => string, history: boolean): Promise<void>;
  /**
   * Waits for a running check and checks again what has changed; false when the result is still older than
   * the cells.
   */
  upToDate(): Promise<boolean>;
  cancel(): void;
  /**
   * Shows the result that comes with an opened file, so that nobody has to ask for it; checks if there is
   * none.
   */
  adopt(first: Promise<FirstResult | null>): Promise<void>;
  /** Keeps the settings in the document and judges again. */
  change(next: PaneSettings): Promise<void>;
  /** Announces what has just been edited: at once, and again after the check that follows. */
  tellAfterEdit(sentence: string): void;
  changed(change: HostChange): void;
  /** While the pane is not visible, an edit starts no check; the check follows when it is visible again. */
  shown(visible: boolean): void;
  /** Cancels a re-check that is waiting. */
  stop(): void;
}

export function createChecking(context: SessionContext): Checking {
  const { store, surroundings } = context;
  const marking = createMarking(context);
  const judging = createJudging(context, marking);
  const rechecking = createRechecking(context, checkAfterEdit);
  // A check that begins makes the waiting one unnecessary.
  const runs = createRuns(context, { before: rechecking.stop, after: marking.markAgain });
  /** The sentence about an edit, to be shown again after the check that follows has removed it. */
  let ofEdit: string | null = null;

  async function check(): Promise<void> {
    if (!isIdle(context)) return;
    store.dispatch({ type: 'looked-through' });
    await checkAfterWriting();
  }

  /** What the program has written stays tinted. */
  async function checkAfterWriting(): Promise<void> {
    const begun = surroundings.now().getTime();
    if (await runs.run(judging.readAndJudge)) rechecking.noteTime(surroundings.now().getTime() - begun);
  }

  async function checkAfterEdit(): Promise<void> {
    const sentence = ofEdit;
    ofEdit = null;
    await checkAfterWriting();
    if (sentence !== null && store.get().trouble === null) announce(context, sentence, true);
  }

  async function upToDate(): Promise<boolean> {
    await runs.underWay();
    if (store.get().stale !== null) await checkAfterWriting();
    return store.get().stale === null;
  }

  async function adopt(first: Promise<FirstResult | null>): Promise<void> {
    await runs.run(async (signal) => {
      store.dispatch({ type: 'judging' });
      const found = await unlessCancelled(
        first.catch(() => null),
        signal,
      );
      if (found === null) await judging.readAndJudge(signal);
      else await judging.take(found);
    });
  }

  function changed({ sheetName, address, remote }: HostChange): void {
    ofEdit = null;
    runs.edited(`${sheetName}!${address}`);
    // A coauthor's typing must not start checks on every machine.
    if (!remote && store.get().checked) rechecking.soon();
  }

  return {
    ...marking,
    ...createPointing(context),
    judgeAgain: judging.judgeAgain,
    judgeLeft: judging.judgeLeft,
    check,
    tellAfterWriting: async (sentence, history) => {
      await checkAfterWriting();
      if (store.get().trouble === null) announce(context, sentence(), history);
    },
    upToDate,
    adopt,
    cancel: runs.cancel,
    change: createSettingsChange(context, judging.judgeAgain),
    tellAfterEdit: (sentence) => {
      ofEdit = sentence;
      announce(context, sentence, true);
    },
    changed,
    shown: rechecking.shown,
    stop: rechecking.stop,
  };
}

interface Runs {
  /** One check at a time, whatever gives its result; false when there is no result. */
  run(work: (signal: AbortSignal) => Promise<void>): Promise<boolean>;
  /** The running check, for which a report waits. */
  underWay(): Promise<unknown>;
  cancel(): void;
  edited(cell: string): void;
}

function createRuns(
  context: SessionContext,
  { before, after }: { readonly before: () => void; readonly after: () => Promise<void> },
): Runs {
  const { store } = context;
  let running: AbortController | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** Changes that came while cells were being read: the result may be from before or after them. */
  let meanwhile: string[] = [];

  async function runToItsEnd(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const controller = new AbortController();
    running = controller;
    before();
    meanwhile = [];
    store.dispatch({ type: 'check-started' });
    try {
      await work(controller.signal);
    } catch (error) {
      checkFailed(context, error);
      return false;
    } finally {
      running = null;
    }
    for (const cell of meanwhile) store.dispatch({ type: 'edited', cell });
    await after();
    return true;
  }

  return {
    run: (work) => {
      if (!isIdle(context)) return Promise.resolve(false);
      const result = runToItsEnd(work);
      last = result;
      return result;
    },
    underWay: () => last,
    cancel: () => running?.abort(),
    edited: (cell) => {
      if (running) meanwhile.push(cell);
      store.dispatch({ type: 'edited', cell });
    },
  };
}

function checkFailed(context: SessionContext, error: unknown): void {
  const { store } = context;
  if (error instanceof HostError && error.code === 'cancelled') {
    store.dispatch({ type: 'idle' });
    announce(context, sessionTexts['check-cancelled-unchanged']);
    return;
  }
  store.dispatch({ type: 'failed', trouble: { sentence: paneTroubleSentence(error), retry: 'check' } });
}
