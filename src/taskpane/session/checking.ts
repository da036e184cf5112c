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
  /** Checks after something of ours was written, which stays tinted; then says what was done. */
  tellAfterWriting(sentence: () => string, history: boolean): Promise<void>;
  /** Waits for a check under way and checks what changed since; false when the result is still older than the cells. */
  upToDate(): Promise<boolean>;
  cancel(): void;
  /** Shows what is found while the file is drawn, so that nobody has to ask for it; checks where nothing is. */
  adopt(first: Promise<FirstResult | null>): Promise<void>;
  /** Keeps the settings in the document and judges again. */
  change(next: PaneSettings): Promise<void>;
  /** Says what has just been edited: at once, and after the check that follows it. */
  tellAfterEdit(sentence: string): void;
  changed(change: HostChange): void;
  /** Unseen, an edit starts no check; what changed meanwhile is caught up with when the pane is seen again. */
  shown(visible: boolean): void;
  /** Calls off a re-check that is waiting. */
  stop(): void;
}

export function createChecking(context: SessionContext): Checking {
  const { store, surroundings } = context;
  const marking = createMarking(context);
  const judging = createJudging(context, marking);
  const rechecking = createRechecking(context, checkAfterEdit);
  // A check that begins sees what the waiting one would.
  const runs = createRuns(context, { before: rechecking.stop, after: marking.markAgain });
  /** What is said of an edit when the check that follows it has taken down what was said before. */
  let ofEdit: string | null = null;

  async function check(): Promise<void> {
    if (!isIdle(context)) return;
    store.dispatch({ type: 'looked-through' });
    await checkAfterWriting();
  }

  /** What was written of ours stays tinted. */
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
  /** One check at a time, however its result is come by; false when there is none. */
  run(work: (signal: AbortSignal) => Promise<void>): Promise<boolean>;
  /** The last check: a report waits for it. */
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
  /** Changes that came while cells were being read: the result may or may not know them. */
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
