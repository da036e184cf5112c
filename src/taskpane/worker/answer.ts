import { EngineUnavailable, type PaneEngine } from '../engine';
import type { ShownInspection } from '../inspection';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import {
  KEPT,
  type AnswerTo,
  type AskedQuestion,
  type JudgedHandle,
  type Question,
  type Reply,
} from './protocol';

interface Held {
  readonly workbook: WorkbookSnapshot;
  readonly inspection: ShownInspection;
}

/** The worker's side: calls the engine, and keeps the last results so that they need not be sent back to it. */
export function createAnswerer(engine: PaneEngine): (asked: AskedQuestion) => Promise<Reply> {
  const kept = new Map<number, Held>();

  function keep(number: number, held: Held): void {
    kept.set(number, held);
    const [oldest] = kept.keys();
    // Replies may still be on their way: more are kept than the other side asks for.
    if (kept.size > 2 * KEPT && oldest !== undefined) kept.delete(oldest);
  }

  async function held(of: JudgedHandle): Promise<Held> {
    if (!('known' in of)) {
      const { workbook, options } = of;
      return { workbook, inspection: await engine.inspect(workbook, options) };
    }
    const found = kept.get(of.known);
    if (!found) throw new Error(`The result ${of.known} is not kept any longer.`);
    return found;
  }

  async function answer(question: Question): Promise<AnswerTo[Question['kind']]> {
    switch (question.kind) {
      case 'inspect': {
        const { workbook, options, keepAs } = question;
        const inspection = await engine.inspect(workbook, options);
        keep(keepAs, { workbook, inspection });
        return inspection;
      }
      case 'planFill': {
        const { workbook, inspection } = await held(question.of);
        return engine.planFill(workbook, inspection, question.options);
      }
      case 'catalogue':
        return engine.catalogue(question.customProfiles);
      case 'readProfile':
        return engine.readProfile(question.json);
      case 'reportText':
        return engine.reportText((await held(question.of)).inspection, question.details);
      case 'reportRows':
        return engine.reportRows((await held(question.of)).inspection, question.details);
    }
  }

  return async ({ id, question }) => {
    try {
      return { id, answer: await answer(question) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { id, unavailable: error instanceof EngineUnavailable, message };
    }
  };
}
