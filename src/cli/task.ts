import { checkFile, type CheckJob, type CheckOutcome } from './job';
import { fillFile, type FillJob, type FillOutcome } from './fill-job';

/** What workers do. Plain data both ways. */
export type Task = CheckJob | FillJob;
export type Answer = CheckOutcome | FillOutcome;

/** Never rejects. */
export function performTask(task: Task): Promise<Answer> {
  return task.kind === 'check' ? checkFile(task) : fillFile(task);
}
