import { checkFile, type CheckJob, type CheckedFile } from './job';
import { fillFile, type FillJob, type FillOutcome } from './fill-job';

/** What workers do. Plain data both ways. */
export type WorkerTask = CheckJob | FillJob;
export type TaskOutcome = CheckedFile | FillOutcome;

/** Never rejects. */
export function performTask(task: WorkerTask): Promise<TaskOutcome> {
  return task.kind === 'check' ? checkFile(task) : fillFile(task);
}
