import type { SessionContext } from './context';
import { isIdle } from './context';

/** Time without edits before a check follows an edit, milliseconds. */
const SILENCE = 800;
/** After a slow check this time is longer: this many times the duration of that check … */
const TIMES_WHAT_IT_TOOK = 2;
/** … but at most this, milliseconds. */
const LONGEST_SILENCE = 5_000;
/** After a check that took longer (milliseconds), no check follows by itself. */
const SLOWEST = 8_000;

/** Automatic checks after edits. */
interface Rechecking {
  /** Something changed: a check follows after a time without edits, if automatic checks are switched on. */
  soon(): void;
  /** How long a check took, in milliseconds. */
  noteTime(took: number): void;
  /** While the pane is not visible, an edit starts no check; the check follows when it is visible again. */
  shown(visible: boolean): void;
  /** Cancels a check that is waiting. */
  stop(): void;
}

export function createRechecking(context: SessionContext, check: () => Promise<void>): Rechecking {
  const { host, store, surroundings } = context;
  let waiting: (() => void) | null = null;
  let seen = true;
  /** Duration of the last check in milliseconds; null before the first. */
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
