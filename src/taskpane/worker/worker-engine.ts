import type { InspectOptions } from '../../engine/finding';
import type { ShownInspection } from '../inspection';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { EngineUnavailable, type PaneEngine } from '../engine';
import { KEPT, type AnswerTo, type JudgedHandle, type Question, type Reply } from './protocol';

/** The part of a `Worker` that is used. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;

/** The data to make an inspection of the worker again. */
interface JudgedSource {
  readonly number: number;
  readonly workbook: WorkbookSnapshot;
  readonly options: InspectOptions;
}

/**
 * The engine in a worker, so that the pane can be used during a check of many forms. Where no worker can be
 * started (an old webview, a policy of the office) the same engine runs in this thread.
 */
export function workerEngine(start: () => EngineWorker, inPlace: PaneEngine): PaneEngine {
  const line = createLine(start);
  /** Results the worker still has, the oldest first. */
  let kept: readonly number[] = [];
  let judged = 0;
  const sources = new WeakMap<ShownInspection, JudgedSource>();

  function ask<Kind extends Question['kind']>(
    question: Extract<Question, { readonly kind: Kind }>,
    otherwise: () => Promise<AnswerTo[Kind]>,
  ): Promise<AnswerTo[Kind]> {
    return line.ask<Kind>(question).catch((error: unknown) => {
      if (error instanceof NoWorker) return otherwise();
      throw error;
    });
  }

  /**
   * An inspection of the worker is not complete in this thread: it is referred to by its number, or made
   * again.
   */
  async function over<Result>(
    inspection: ShownInspection,
    there: (of: JudgedHandle, otherwise: () => Promise<Result>) => Promise<Result>,
    here: (whole: ShownInspection) => Promise<Result>,
  ): Promise<Result> {
    const source = sources.get(inspection);
    if (!source) return here(inspection);
    const { number, workbook, options } = source;
    const of: JudgedHandle = kept.includes(number) ? { known: number } : { workbook, options };
    return there(of, async () => here(await inPlace.inspect(workbook, options)));
  }

  return {
    inspect: async (workbook, options) => {
      judged += 1;
      const number = judged;
      try {
        const inspection = await line.ask<'inspect'>({ kind: 'inspect', workbook, options, keepAs: number });
        sources.set(inspection, { number, workbook, options });
        kept = [...kept, number].slice(-KEPT);
        return inspection;
      } catch (error) {
        if (error instanceof NoWorker) return inPlace.inspect(workbook, options);
        throw error;
      }
    },
    // Number 0 is never kept by the worker, so the worker judges the workbook again before it computes
    // anything with it.
    adopt: ({ workbook, options, inspection }) => sources.set(inspection, { number: 0, workbook, options }),
    planFill: (workbook, inspection, options) =>
      over(
        inspection,
        (of, otherwise) => ask<'planFill'>({ kind: 'planFill', of, options }, otherwise),
        (whole) => inPlace.planFill(workbook, whole, options),
      ),
    catalogue: (customProfiles) =>
      ask<'catalogue'>({ kind: 'catalogue', customProfiles }, () => inPlace.catalogue(customProfiles)),
    readProfile: (json) => ask<'readProfile'>({ kind: 'readProfile', json }, () => inPlace.readProfile(json)),
    reportText: (inspection, details) =>
      over(
        inspection,
        (of, otherwise) => ask<'reportText'>({ kind: 'reportText', of, details }, otherwise),
        (whole) => inPlace.reportText(whole, details),
      ),
    reportRows: (inspection, details) =>
      over(
        inspection,
        (of, otherwise) => ask<'reportRows'>({ kind: 'reportRows', of, details }, otherwise),
        (whole) => inPlace.reportRows(whole, details),
      ),
  };
}

/** There is no worker, or it ended before it answered. */
class NoWorker extends Error {}

interface Waiting {
  readonly resolve: (reply: Extract<Reply, { readonly answer: unknown }>) => void;
  readonly reject: (error: Error) => void;
}

interface WorkerLine {
  /** Rejects with `NoWorker` when nobody is there to answer. */
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { readonly kind: Kind }>,
  ): Promise<AnswerTo[Kind]>;
}

/** Questions to the worker and its replies, which may come in another order. */
function createLine(start: () => EngineWorker): WorkerLine {
  const waiting = new Map<number, Waiting>();
  let worker: EngineWorker | null = null;
  let lost = false;
  let asked = 0;

  function give(up: EngineWorker | null): void {
    lost = true;
    if (up) up.onmessage = null;
    const open = [...waiting.values()];
    waiting.clear();
    for (const { reject } of open) reject(new NoWorker());
  }

  function begin(): EngineWorker | null {
    if (lost || worker) return lost ? null : worker;
    try {
      const started = start();
      started.onmessage = ({ data }: MessageEvent<Reply>) => {
        const known = waiting.get(data.id);
        waiting.delete(data.id);
        if ('answer' in data) known?.resolve(data);
        else known?.reject(data.unavailable ? new EngineUnavailable(data.message) : new Error(data.message));
      };
      started.onerror = (event) => {
        event.preventDefault();
        give(started);
      };
      worker = started;
      return started;
    } catch {
      give(null);
      return null;
    }
  }

  return {
    ask: <Kind extends Question['kind']>(question: Extract<Question, { readonly kind: Kind }>) =>
      new Promise<AnswerTo[Kind]>((resolve, reject) => {
        const to = begin();
        if (!to) {
          reject(new NoWorker());
          return;
        }
        asked += 1;
        // The reply with the number of a question answers that question.
        waiting.set(asked, { resolve: ({ answer }) => resolve(answer as AnswerTo[Kind]), reject });
        to.postMessage({ id: asked, question });
      }),
  };
}
