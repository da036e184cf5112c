import { parseSettings } from '../settings';
import { createChecking, type Checking } from './checking';
import { createChoosing, type Choosing } from './choosing';
import { paneTroubleSentence, announce, type SessionContext } from './context';
import { createFilling, type Filling } from './filling';
import { createDocumentSettings, type DocumentSettings } from './document-settings';
import { createListening } from './listening';
import { createTools, type Tools } from './tools';
import { createUndoing, type Undoing } from './undoing';

/** The actions of the buttons in the ribbon. */
export type RibbonAction = 'check' | 'fill';

/** Everything that a person can do in the pane. Nothing here throws: troubles are put into the state. */
export interface Session
  extends
    Filling,
    Tools,
    Choosing,
    Omit<DocumentSettings, 'readSettings'>,
    Pick<Undoing, 'undo' | 'redo'>,
    Pick<
      Checking,
      | 'check'
      | 'upToDate'
      | 'judgeLeft'
      | 'adopt'
      | 'markAgain'
      | 'cancel'
      | 'change'
      | 'mark'
      | 'unmark'
      | 'reveal'
    > {
  /** Reads the settings and listens for changes. */
  start(): Promise<void>;
  /** Does what a button of the ribbon asks for. */
  act(action: RibbonAction): Promise<void>;
  /** Whether the pane is visible; while it is not, an edit starts no check. */
  shown(visible: boolean): void;
  stop(): Promise<void>;
  /** Shows what the host waits for; null when it goes on. */
  waiting(sentence: string | null): void;
}

export function createPaneSession(context: SessionContext): Session {
  const { engine, store } = context;
  const checking = createChecking(context);
  const undoing = createUndoing(context, checking);
  const filling = createFilling(context, checking, undoing);
  const tools = createTools(context, checking);
  const listening = createListening(context, checking, undoing);
  const { readSettings, ...documentSettings } = createDocumentSettings(context, checking);
  /** What could not be read at the start. */
  let missed: string | null = null;

  async function readCatalogue(): Promise<void> {
    const catalogue = await engine.catalogue(store.get().settings.customProfiles);
    store.dispatch({ type: 'catalogue', catalogue });
  }

  async function start(): Promise<void> {
    const { columns } = parseSettings(context.surroundings.recall()).settings;
    store.dispatch({ type: 'remembered', columns });
    listening.follow();
    // If settings are lost or cannot be read, the other steps are done all the same.
    for (const step of [readSettings, listening.start, readCatalogue]) {
      await step().catch((error: unknown) => {
        missed ??= paneTroubleSentence(error);
        store.dispatch({ type: 'failed', trouble: { sentence: missed, retry: null } });
      });
    }
  }

  async function act(action: RibbonAction): Promise<void> {
    if (action === 'fill') store.dispatch({ type: 'view', view: { tab: 'fill' } });
    const before = missed;
    missed = null;
    await checking.check();
    // The check has removed the sentence, so it is shown again.
    if (before !== null && store.get().trouble === null) announce(context, before);
  }

  return {
    ...filling,
    ...tools,
    ...documentSettings,
    ...createChoosing(context, checking),
    undo: undoing.undo,
    redo: undoing.redo,
    check: checking.check,
    upToDate: checking.upToDate,
    judgeLeft: checking.judgeLeft,
    adopt: checking.adopt,
    markAgain: checking.markAgain,
    cancel: checking.cancel,
    change: checking.change,
    mark: checking.mark,
    unmark: checking.unmark,
    reveal: checking.reveal,
    start,
    act,
    shown: checking.shown,
    stop: async () => {
      checking.stop();
      await listening.stop();
    },
    waiting: (sentence) => store.dispatch({ type: 'waiting', sentence }),
  };
}
