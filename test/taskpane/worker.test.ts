import { inspect, planFill } from '../../src/engine';
import type { Inspection } from '../../src/engine/finding';
import { localEngine } from '../../src/taskpane/local-engine';
import { createAnswerer } from '../../src/taskpane/worker/answer';
import { portable } from '../../src/taskpane/worker/portable';
import type { AskedQuestion } from '../../src/taskpane/worker/protocol';
import { workerEngine, type EngineWorker } from '../../src/taskpane/worker/worker-engine';
import { formName } from '../../src/taskpane/shown';
import { readFixture } from './support/fixtures';
import { scored } from '../support/form-kinds';

/** The worker's side in this thread; everything passes through the same copying as between threads. */
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
    const read = structuredClone(portable(inspect(BLANK, OPTIONS)));
    engine.adopt?.({ workbook: BLANK, options: OPTIONS, inspection: read });
    expect(await engine.planFill(BLANK, read, {})).toEqual(planFill(BLANK, inspect(BLANK, OPTIONS), {}));
    expect(asked).toEqual(['planFill']);
  });

  it('answers in place where no worker can be had', async () => {
    const engine = workerEngine(() => {
      throw new Error('Workers are forbidden here.');
    }, localEngine);
    const inspection = await engine.inspect(BLANK, OPTIONS);
    expect(await engine.planFill(BLANK, inspection, {})).toEqual(planFill(BLANK, inspection, {}));
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

describe('what is sent from one thread to the other', () => {
  it.each(['jiayuguan-2021.xlsx', 'mingguang-2022.xlsx', 'clean/C01-anhui-shuili.xlsx'])(
    'keeps findings, and the address and text of every cell: %s',
    (name) => {
      const original = inspect(readFixture(name));
      const sent = structuredClone(portable(original));
      expect(sent.findings).toEqual(original.findings);
      const shown = ({ forms }: Inspection) =>
        forms
          .map(scored)
          .map(({ form }) => [
            formName(forms, form.id),
            form.fields.map(({ value }) => value?.text),
            form.columns.map(({ header }) => [header.address, header.text]),
            form.indicators.map(({ score, name }) => [score?.address, score?.text, name.text]),
            [form.total?.score?.address, form.total?.score?.text],
          ]);
      expect(shown(sent)).toEqual(shown(original));
      expect(shown(sent).flat(4)).not.toEqual([]);
    },
  );
});
