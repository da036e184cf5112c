import type { Host } from '../../host/host';
import { HostError } from '../../host/host';
import { EngineUnavailable, type PaneEngine } from '../engine';
import type { OwnTexts } from '../own-texts';
import type { PaneAction, PaneState, PaneTrouble } from '../state';
import type { Store } from '../store';
import { sessionTexts } from '../texts/session';

/** What the session needs besides host and engine; the pane passes the browser's. */
export interface PaneSurroundings {
  readonly version: string;
  readonly now: () => Date;
  /** Lets the pane draw before a long calculation. */
  readonly pause: () => Promise<void>;
  /** Does the work after so many milliseconds; returns a function that cancels it. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
  /** Puts text on the clipboard; false when the host forbids it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** What was remembered on this computer from one document to the next; null = nothing, or forbidden. */
  readonly recall: () => string | null;
  readonly remember: (text: string) => void;
  /** Which settings of documents were kept on this computer. */
  readonly ownTexts: OwnTexts;
  /** Settings of files whose announcement was closed here: announced once for the same content. */
  readonly toldTexts: OwnTexts;
}

export interface SessionContext {
  readonly host: Host;
  readonly engine: PaneEngine;
  readonly store: Store<PaneState, PaneAction>;
  readonly surroundings: PaneSurroundings;
}

/**
 * The sentence for the person. Hosts describe their troubles in Chinese; any other error is a fault of the
 * program, and the sentence says so.
 */
export function paneTroubleSentence(error: unknown): string {
  if (error instanceof HostError || error instanceof EngineUnavailable) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return sessionTexts.unexpected(detail);
}

export function isIdle({ store }: SessionContext): boolean {
  return store.get().task.kind === 'idle';
}

/**
 * Runs one piece of work at a time: shows the label while it runs and the trouble when it fails.
 * Returns false when something else is running or the work failed.
 */
export async function runTask(
  context: SessionContext,
  label: string,
  retry: PaneTrouble['retry'],
  work: () => Promise<void>,
): Promise<boolean> {
  if (!isIdle(context)) return false;
  const { dispatch } = context.store;
  dispatch({ type: 'busy', label });
  try {
    await work();
    dispatch({ type: 'idle' });
    return true;
  } catch (error) {
    dispatch({ type: 'failed', trouble: { sentence: paneTroubleSentence(error), retry } });
    return false;
  }
}

export function announce({ store }: SessionContext, sentence: string, history = false): void {
  store.dispatch({ type: 'told', notice: { sentence, history } });
}
