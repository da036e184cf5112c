import { inspect, planFill } from '../../src/engine';
import { localEngine } from '../../src/taskpane/local-engine';
import { createAnswerer } from '../../src/taskpane/worker/answer';
import type { AskedQuestion } from '../../src/taskpane/worker/protocol';
import { workerEngine, type EngineWorker } from '../../src/taskpane/worker/worker-engine';
import { formName, shownOld } from '../../src/taskpane/form-names-and-values';
import { shownInspection } from '../../src/taskpane/inspection';
import { readFixture } from './support/fixtures';

/** The worker's side in this thread; everything is copied as between threads. */
function threadWorker(asked: string[] = []): EngineWorker {
  const answer = createAnswerer(localEngine);
  const worker: EngineWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message: AskedQuestion) => {
      asked.push(
        `${message.question.kind}${'of' in message.question && 'known' in message.question.of ? ' known' : ''}`,
      );
      void answer(structuredClone(message)).then((reply) => {
        const event = new MessageEvent('message', { data: structuredClone(reply) });
        worker.onmessage?.call(globalThis as never, event);
      });
    },
  };
  return worker;
}

const BLANK = readFixture('mingguang-2022-blank.xlsx');
const OPTIONS = { preset: 'submission', ignore: [], columns: {} } as const;

describe('the engine in a worker', () => {
  it('finds and plans the same as the engine in place', async () => {
    const engine = workerEngine(() => threadWorker(), localEngine);
    const inspection = await engine.inspect(BLANK, OPTIONS);
    const here = inspect(BLANK, OPTIONS);
    expect(inspection.findings).toEqual(here.findings);
    expect(await engine.planFill(BLANK, inspection, {})).toEqual(planFill(BLANK, here, {}));
  });

  it('is asked about what it has judged by its number, and the cells do not come twice', async () => {
    const asked: string[] = [];
    const engine = workerEngine(() => threadWorker(asked), localEngine);
    const inspection = await engine.inspect(BLANK, OPTIONS);
    await engine.planFill(BLANK, inspection, {});
    await engine.planFill(BLANK, inspection, { overwrite: true });
    expect(asked).toEqual(['inspect', 'planFill known', 'planFill known']);
  });

  it('judges anew what was read elsewhere, or so long ago that it is not kept', async () => {
    const asked: string[] = [];
    const engine = workerEngine(() => threadWorker(asked), localEngine);
    const read = structuredClone(shownInspection(inspect(BLANK, OPTIONS)));
    engine.adopt?.({ workbook: BLANK, options: OPTIONS, inspection: read });
    expect(await engine.planFill(BLANK, read, {})).toEqual(planFill(BLANK, inspect(BLANK, OPTIONS), {}));
    expect(asked).toEqual(['planFill']);
  });

  it('answers in place where no worker can be had', async () => {
    const engine = workerEngine(() => {
      throw new Error('Workers are forbidden here.');
    }, localEngine);
    const inspection = await engine.inspect(BLANK, OPTIONS);
    expect(await engine.planFill(BLANK, inspection, {})).toEqual(
      planFill(BLANK, inspect(BLANK, OPTIONS), {}),
    );
  });

  it('judges again in place when the worker is lost, and never computes with what was only for showing', async () => {
    const worker = threadWorker();
    const engine = workerEngine(() => worker, localEngine);
    const inspection = await engine.inspect(BLANK, OPTIONS);
    worker.postMessage = () =>
      worker.onerror?.call(globalThis as never, Object.assign(new Event('error'), {}) as ErrorEvent);
    expect(await engine.planFill(BLANK, inspection, {})).toEqual(
      planFill(BLANK, inspect(BLANK, OPTIONS), {}),
    );
  });

  it('passes on what the engine says against a rule file', async () => {
    const engine = workerEngine(() => threadWorker(), localEngine);
    const { ok } = await engine.readProfile({ id: 'x' });
    expect(ok).toBe(false);
  });
});

describe('what is shown of an inspection', () => {
  const shown = structuredClone(shownInspection(inspect(readFixture('jiayuguan-2021.xlsx'))));

  it('has every finding, and names, years and totals of the forms', () => {
    expect(shown.findings).toEqual(inspect(readFixture('jiayuguan-2021.xlsx')).findings);
    expect(shown.forms.map(({ id }) => formName(shown.forms, id))).toEqual([
      '整体支出绩效自评表',
      '慢性病项目支出绩效自评表',
      '转移支付绩效自评表',
    ]);
    // The truth file of the workbook: the total of the first form is 98, and only this form states its year.
    expect(shown.forms.map(({ year }) => year)).toEqual([2021, null, null]);
    expect(shown.forms[0]?.scored?.total).toBe('98');
  });

  it('shows a rate by the number format of its cell', () => {
    const cell = { sheet: 0, sheetName: '整体支出绩效自评表', address: 'G4' };
    // G4 is formatted 0.0% in the file.
    expect(shownOld({ cell, old: 0.9849, value: 1 }, shown.forms)).toBe('98.5%');
  });
});
