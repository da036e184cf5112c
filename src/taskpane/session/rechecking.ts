import type { SessionContext } from './context';
import { isIdle } from './context';

/** An edit is followed by a check only after so long a silence, in milliseconds. */
const SILENCE = 800;
/** A slow check is repeated later, not never: after so many times what it took … */
const TIMES_WHAT_IT_TOOK = 2;
/** … though never after a longer silence than this. */
const LONGEST_SILENCE = 5_000;
/** A check that took longer is left to the person. */
const SLOWEST = 8_000;

/** Checks that follow edits by themselves. */
interface Rechecking {
  /** Something changed: a check follows after a silence, where one is wished. */
  soon(): void;
  /** How long a check took, in milliseconds. */
  noteTime(took: number): void;
  /** Unseen, an edit starts no check; what changed meanwhile is caught up with when the pane is seen again. */
  shown(visible: boolean): void;
  /** Calls off a check that is waiting. */
  stop(): void;
}

export function createRechecking(context: SessionContext, check: () => Promise<void>): Rechecking {
  const { host, store, surroundings } = context;
  let waiting: (() => void) | null = null;
  let seen = true;
  /** Of the last check; null before the first. */
  let took: number | null = null;

  function isWished(): boolean {
    const { recheck } = store.get().settings;
    if (recheck !== 'auto') return recheck === 'always';
    return host.capabilities.liveRecheck && (took === null || took <= SLOWEST);
  }

  function soon(): void {
    if (!seen || !isWished()) return;
    waiting?.();
    const silence = Math.min(LONGEST_SILENCE, Math.max(SILENCE, TIMES_WHAT_IT_TOOK * (took ?? 0)));
    waiting = surroundings.later(() => {
      waiting = null;
      if (isIdle(context) && !host.isEditing?.()) void check();
      else soon();
    }, silence);
  }

  return {
    soon,
    noteTime: (time) => {
      took = time;
    },
    shown: (visible) => {
      const again = visible && !seen;
      seen = visible;
      if (again && store.get().stale !== null) soon();
    },
    stop: () => waiting?.(),
  };
}
