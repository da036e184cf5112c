import { FLOOR, canMergeUndo, isReadOnly, supports } from './office';
import { officeCode, officeLocation, toHostError, hostTrouble, type HostTask } from './trouble';
import { silenceTexts } from './trouble-texts';

export interface RunnerOptions {
  /**
   * Receives a sentence when Excel has not responded for a while, and null when it has: it waits for the end
   * of a cell edit or for a drop-down list to close, and meanwhile the user sees nothing happen.
   */
  readonly onWaiting?: (sentence: string | null) => void;
  /** Milliseconds until `onWaiting`. */
  readonly noticeAfter?: number;
  /** Milliseconds until a request counts as lost. */
  readonly giveUpAfter?: number;
  /** Milliseconds before each further try of a read that was throttled. */
  readonly retryAfter?: readonly number[];
}

export interface RunOptions extends HostTask {
  readonly signal?: AbortSignal | undefined;
  /**
   * The changes should be one step of the undo history. Excel may refuse that: the batch is then run a second
   * time without the option, and must allow that.
   */
  readonly oneUndoStep?: boolean;
}

/** Sends what has been queued; rejects with a `HostError`. */
export type Sync = () => Promise<void>;

export interface Runner {
  run<T>(options: RunOptions, batch: (context: Excel.RequestContext, sync: Sync) => Promise<T>): Promise<T>;
  /** Whether changes of several requests can be one step of the undo history, as far as is known. */
  groupsUndo(): boolean;
  /** The last trouble, for the diagnostics page: codes only, no contents. */
  lastTrouble(): string | null;
}

/**
 * Runs batches under a watchdog: a request that Excel never answers ends as a trouble instead of hanging.
 * Reads wait for the end of a cell edit; writes do not, so that nothing is written after the user was
 * informed that it failed.
 */
export function createRunner(options: RunnerOptions = {}): Runner {
  const { noticeAfter = 1_000, giveUpAfter = 60_000, retryAfter = [1_000, 3_000], onWaiting } = options;
  let last: string | null = null;
  let refusedToGroup = false;
  const groupsUndo = (): boolean => !refusedToGroup && canMergeUndo();

  const watched = async (request: Promise<unknown>, task: RunOptions): Promise<void> => {
    let told = false;
    let timers: ReturnType<typeof setTimeout>[] = [];
    const { signal } = task;
    let stop: (() => void) | null = null;
    try {
      await new Promise<void>((resolve, reject) => {
        stop = () => reject(hostTrouble('cancelled', task));
        signal?.addEventListener('abort', stop);
        timers = [
          setTimeout(() => {
            told = true;
            onWaiting?.(silenceTexts.waiting);
          }, noticeAfter),
          setTimeout(() => reject(hostTrouble('timeout', task)), giveUpAfter),
        ];
        request.then(() => resolve(), reject);
      });
    } finally {
      timers.forEach(clearTimeout);
      if (stop) signal?.removeEventListener('abort', stop);
      if (told) onWaiting?.(null);
    }
  };

  const attempt = async <T>(
    task: RunOptions,
    batch: (context: Excel.RequestContext, sync: Sync) => Promise<T>,
    mergeUndoGroup: boolean,
  ): Promise<T> => {
    const runOptions: Excel.RunOptions = {
      delayForCellEdit: !task.writes,
      ...(mergeUndoGroup ? { mergeUndoGroup } : {}),
    };
    return Excel.run(runOptions, async (context) =>
      batch(context, async () => {
        if (task.signal?.aborted) throw hostTrouble('cancelled', task);
        await watched(context.sync(), task);
      }),
    );
  };

  const attemptGrouped = async <T>(
    task: RunOptions,
    batch: (context: Excel.RequestContext, sync: Sync) => Promise<T>,
  ): Promise<T> => {
    const grouped = task.oneUndoStep === true && groupsUndo();
    try {
      return await attempt(task, batch, grouped);
    } catch (error) {
      if (!grouped || !refusesGroup(error)) throw error;
      // Some builds refuse it always; asking again in this session would only cost another round trip.
      refusedToGroup = true;
      return attempt(task, batch, false);
    }
  };

  return {
    groupsUndo,
    lastTrouble: () => last,
    run: async (task, batch) => {
      if (!supports(FLOOR)) throw hostTrouble('unsupported', task);
      if (task.writes && isReadOnly()) throw hostTrouble('read-only', task);
      const waits = task.writes ? [] : retryAfter;
      for (let tries = 0; ; tries += 1) {
        try {
          return await attemptGrouped(task, batch);
        } catch (error) {
          const told = toHostError(error, task);
          const wait = waits[tries];
          if (told.code === 'busy' && wait !== undefined) {
            await new Promise((resolve) => setTimeout(resolve, wait));
            continue;
          }
          if (told.code !== 'cancelled') last = describe(told.code, told.cause);
          throw told;
        }
      }
    },
  };
}

/** Excel does not want the changes to be one step of the undo history. */
export function refusesGroup(error: unknown): boolean {
  return officeCode(error) === 'UndoNotSupported';
}

function describe(code: string, cause: unknown): string {
  const parts = [code, officeCode(cause), officeLocation(cause)];
  return parts.filter((part) => part !== '').join(' · ');
}
