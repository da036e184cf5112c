import type { InspectOptions } from '../engine/finding';
import { createExcelHost } from '../host/excel';
import { localEngine } from '../taskpane/local-engine';
import { workerEngine } from '../taskpane/worker/worker-engine';
import { createPane, type Pane } from '../taskpane/pane';
import { readDocument } from '../taskpane/guest';
import { inspectOptions } from '../taskpane/settings';
import { OWN_TEXTS } from '../taskpane/surroundings';
import { createSettle, type Settle } from './blanks';

/**
 * The open workbook as the page knows it: the pane without its views, and what functions need of the
 * document.
 */
export interface Workbook {
  readonly pane: Pane;
  readRules(): Promise<InspectOptions>;
  /** Calls back when the pane has read the rules of the document or the person has changed them. */
  onRules(listener: (rules: InspectOptions) => void): void;
  recalculate(): Promise<void>;
  /** Distinguishes blank cells from zeros among the arguments of a formula. */
  readonly settle: Settle;
}

function startWorker(): Worker {
  return new Worker(new URL('../taskpane/worker/engine.worker.ts', import.meta.url), { name: 'worker' });
}

export function openWorkbook(): Workbook {
  const host = createExcelHost({ onWaiting: (sentence) => pane.session.waiting(sentence) });
  const pane = createPane(host, workerEngine(startWorker, localEngine));
  return {
    pane,
    readRules: async () => {
      const { settings } = await readDocument(await host.readSettings(), localEngine, OWN_TEXTS.has);
      return inspectOptions(settings, null);
    },
    onRules: (listener) => {
      let known = pane.store.get().settings;
      pane.store.subscribe(() => {
        const { settings } = pane.store.get();
        if (settings === known) return;
        known = settings;
        listener(inspectOptions(settings, null));
      });
    },
    recalculate: host.recalculate,
    settle: createSettle(host.readAreas),
  };
}
