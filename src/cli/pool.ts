import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { checkFile, failed, type CheckJob, type CheckOutcome, type CheckSettings } from './job';

/** Below this many files the workers' start costs more than they save. */
const WORTH_WORKERS = 16;
/** Files each worker should have at least. */
const FILES_PER_WORKER = 6;

interface Task {
  readonly index: number;
  readonly job: CheckJob;
}

interface Answer {
  readonly index: number;
  readonly outcome: CheckOutcome;
}

/** Called after every file, in whatever order they are done. */
export type OnDone = (job: CheckJob, outcome: CheckOutcome) => void;

/**
 * Checks files, over several cores when there are many; outcomes come in the order of the jobs.
 * @param script file that runs {@link serveWorker} when it is started as a worker; null = one core
 */
export async function checkFiles(
  jobs: readonly CheckJob[],
  settings: CheckSettings,
  script: string | null,
  onDone: OnDone,
): Promise<readonly CheckOutcome[]> {
  const workers = Math.min(availableParallelism(), Math.floor(jobs.length / FILES_PER_WORKER));
  if (script !== null && jobs.length >= WORTH_WORKERS && workers > 1) {
    return new Pool(jobs, settings, script, onDone).run(workers);
  }
  const outcomes: CheckOutcome[] = [];
  for (const job of jobs) {
    const outcome = await checkFile(job, settings);
    outcomes.push(outcome);
    onDone(job, outcome);
  }
  return outcomes;
}

/** In a worker: checks what it is sent until it is told to stop. Answers whether this is a worker. */
export function serveWorker(): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort;
  const settings: CheckSettings = workerData;
  port.on('message', (task: Task) => {
    void checkFile(task.job, settings).then((outcome) => {
      port.postMessage({ index: task.index, outcome } satisfies Answer);
    });
  });
  return true;
}

class Pool {
  private readonly outcomes: CheckOutcome[] = [];
  private next = 0;

  constructor(
    private readonly jobs: readonly CheckJob[],
    private readonly settings: CheckSettings,
    private readonly script: string,
    private readonly onDone: OnDone,
  ) {}

  async run(workers: number): Promise<readonly CheckOutcome[]> {
    await Promise.all(Array.from({ length: workers }, () => this.work()));
    return this.outcomes;
  }

  /** Keeps one worker busy; when it dies over a file, that file failed and another worker goes on. */
  private async work(): Promise<void> {
    while (this.next < this.jobs.length) {
      const worker = new Worker(this.script, { workerData: this.settings });
      try {
        await this.feed(worker);
      } finally {
        await worker.terminate();
      }
    }
  }

  /** Hands out files until none is left or the worker is gone. */
  private feed(worker: Worker): Promise<void> {
    return new Promise((resolve) => {
      let current: Task | null = null;
      const finish = (outcome: CheckOutcome): void => {
        if (current === null) return;
        this.outcomes[current.index] = outcome;
        this.onDone(current.job, outcome);
        current = null;
      };
      const give = (): void => {
        const index = this.next++;
        const job = this.jobs[index];
        if (job === undefined) return resolve();
        current = { index, job };
        worker.postMessage(current);
      };
      worker.on('message', ({ outcome }: Answer) => {
        finish(outcome);
        give();
      });
      worker.on('error', (error) => {
        if (current) {
          finish(
            failed(
              current.job,
              this.settings,
              `检查“${current.job.shown}”时程序中断（${error.message}），这个文件没有检查。请单独再检查一次。`,
            ),
          );
        }
        resolve();
      });
      worker.on('exit', () => resolve());
      give();
    });
  }
}
