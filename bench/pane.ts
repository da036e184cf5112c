import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createExcelHost } from '../src/host/excel';
import { localEngine } from '../src/taskpane/local-engine';
import { createPaneSession } from '../src/taskpane/session/session';
import { INITIAL_PANE_STATE, reducePane, type PaneAction, type PaneState } from '../src/taskpane/state';
import { createStore } from '../src/taskpane/store';
import { openFixture, startExcelHost } from '../test/excel-host';

/**
 * The pane over the real office.js in the simulated Excel: round trips and bytes of an operation, and five
 * hundred checks with marking, after which neither memory nor listeners may have grown.
 */
export async function bench(): Promise<void> {
  const excel = await startExcelHost({ workbook: openFixture('jiayuguan-2021.xlsx') });
  const store = createStore<PaneState, PaneAction>(reducePane, INITIAL_PANE_STATE);
  const session = createPaneSession({
    host: createExcelHost(),
    engine: localEngine,
    store,
    surroundings: {
      version: 'bench',
      now: () => new Date(),
      pause: () => Promise.resolve(),
      later: () => () => undefined,
      copy: () => Promise.resolve(true),
      recall: () => null,
      remember: () => undefined,
      ownTexts: { note: () => undefined, has: () => true },
      toldTexts: { note: () => undefined, has: () => true },
    },
  });
  await session.start();
  await session.change({ ...store.get().settings, marks: false });
  await told('check', excel, () => session.check());
  await told('mark', excel, () => session.mark());
  await told('clear', excel, () => session.unmark());
  await session.change({ ...store.get().settings, marks: true });
  const collect = garbageCollector();
  for (let done = 0; done <= 500; done += 100) {
    collect();
    console.log(
      `after ${String(done).padStart(3)} checks: ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(1)} MB`,
    );
    if (done < 500) for (let i = 0; i < 100; i += 1) await session.check();
    excel.session.log.reset();
  }
  await session.stop();
  excel.close();
}

async function told(
  name: string,
  excel: Awaited<ReturnType<typeof startExcelHost>>,
  work: () => Promise<void>,
): Promise<void> {
  const { totals } = await excel.measure(work);
  console.log(`${name.padEnd(6)} ${JSON.stringify(totals)}`);
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return () => {
    if (typeof collect === 'function') collect();
  };
}
