import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Bounds } from './bounds';
import { performTask, type TaskOutcome, type WorkerTask } from './task';

/** Files each worker should have at least: its start costs more than a file does. */
const FILES_PER_WORKER = 6;

/** Why a task has no outcome: its worker was ended by us or by the system. */
export type Lost = 'time' | 'memory' | 'ended';

export interface Pooling {
  /** Script that runs {@link serveTasks} when it is started as a worker; null = work in this process. */
  readonly script: string | null;
  readonly jobs: number;
  readonly bounds: Bounds;
  readonly interrupted: AbortSignal;
}

/** Number of workers, from the processors, the memory and the number of files. */
export function workersFor(files: number, asked: number | null, { megabytes }: Bounds): number {
  if (asked !== null) return Math.max(1, Math.min(asked, files));
  const byMemory = Math.floor(totalmem() / 2 ** 20 / 2 / megabytes);
  return Math.max(1, Math.min(availableParallelism(), byMemory, Math.floor(files / FILES_PER_WORKER)));
}

/**
 * Performs tasks, each in a process that does nothing else meanwhile: one that hangs, runs out of memory or
 * dies loses its task and no other. `onAnswer` is called in the order in which they end, never after an
 * interruption.
 */
export async function performAll<T extends WorkerTask>(
  tasks: readonly T[],
  pooling: Pooling,
  onAnswer: (task: T, answer: TaskOutcome | Lost) => Promise<void>,
): Promise<void> {
  const { script, interrupted } = pooling;
  if (script === null) {
    for (const task of tasks) {
      if (interrupted.aborted) return;
      await onAnswer(task, await performTask(task));
    }
    return;
  }
  const queue = tasks.values();
  const lane = async (): Promise<void> => {
    let worker: WorkerProcess | null = null;
    for (const task of queue) {
      if (interrupted.aborted) break;
      worker ??= new WorkerProcess(script, pooling.bounds);
      const answer = await worker.perform(task, interrupted);
      if (typeof answer === 'string') worker = null;
      if (answer === 'interrupted') break;
      await onAnswer(task, answer);
    }
    await worker?.end();
  };
  await Promise.all(Array.from({ length: pooling.jobs }, lane));
}

/** One process and the task it works on. */
class WorkerProcess {
  readonly #process: ChildProcess;
  readonly #bounds: Bounds;

  constructor(script: string, bounds: Bounds) {
    this.#bounds = bounds;
    this.#process = fork(script, [WORKER_WORD], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${bounds.megabytes}`],
      // What a crashing process prints is of no use to the person.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }

  /** A string instead of an outcome: the process has ended. */
  perform(task: WorkerTask, interrupted: AbortSignal): Promise<TaskOutcome | Lost | 'interrupted'> {
    const worker = this.#process;
    return new Promise((resolve) => {
      const settle = (answer: TaskOutcome | Lost | 'interrupted'): void => {
        clearTimeout(clock);
        interrupted.removeEventListener('abort', stop);
        worker.removeAllListeners();
        if (typeof answer === 'string') void this.end().then(() => resolve(answer));
        else resolve(answer);
      };
      const stop = (): void => settle('interrupted');
      const clock = setTimeout(() => settle('time'), this.#bounds.seconds * 1000);
      interrupted.addEventListener('abort', stop);
      worker.on('message', (answer: TaskOutcome) => settle(answer));
      worker.on('error', () => settle('ended'));
      // Out of memory, V8 aborts.
      worker.on('exit', (code, signal) =>
        settle(signal === 'SIGABRT' || code === ABORTED ? 'memory' : 'ended'),
      );
      if (!worker.connected) settle('ended');
      else worker.send(task, (error) => error && settle('ended'));
    });
  }

  /** Resolves when the process has ended, so that it writes nothing any more. */
  end(): Promise<void> {
    const worker = this.#process;
    if (worker.exitCode !== null || worker.signalCode !== null || worker.pid === undefined) {
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      worker.once('exit', () => resolve());
      worker.on('error', () => resolve());
      worker.kill('SIGKILL');
    });
  }
}

const ABORTED = 134;
const WORKER_WORD = '--worker';

/**
 * In a worker: performs the tasks it receives until the connection is closed. Returns whether this is a
 * worker.
 */
export function serveTasks(): boolean {
  const { send } = process;
  if (process.argv[2] !== WORKER_WORD || send === undefined) return false;
  // V8 compiles functions for speed early. No function runs long enough here to gain from it, and it costs a
  // third of the time of a run over hundreds of files.
  setFlagsFromString('--interrupt-budget=1500000');
  // Ctrl+C in a terminal reaches the workers too; the main process decides when this one ends.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit());
  process.on('message', (task: WorkerTask) => {
    void performTask(task).then((answer) => process.send?.(answer));
  });
  return true;
}
