import { openChromium, openFixture, type ChromiumExcel } from '../test/excel-host/browser';
import { builtAddin } from '../test/support/builds';
import { median } from './race';

/**
 * Start of the built page in Chromium over the simulated Excel, by the clock and in memory: with a formula only,
 * with the pane only, and with both; each time in a new browser (nothing cached).
 */
export async function bench(): Promise<void> {
  for (const [name, paneHidden, reach] of STARTS) {
    const times: number[] = [];
    const heaps: number[] = [];
    const sizes: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const excel = await openChromium({
        workbook: openFixture('jiayuguan-2021.xlsx'),
        addinRoot: builtAddin(),
        paneHidden,
      });
      await reach(excel);
      const { now, heap, scripts } = await measured(excel);
      times.push(now);
      heaps.push(heap);
      sizes.push(scripts);
      await excel.close();
    }
    console.log(
      `${name.padEnd(12)} ready within ${median(times).toFixed(0)} ms, heap ${median(heaps).toFixed(1)} MB, own scripts ${median(sizes).toFixed(0)} KB`,
    );
  }
}

type Start = readonly [string, boolean, (excel: ChromiumExcel) => Promise<void>];

const STARTS: readonly Start[] = [
  ['formula only', true, calculated],
  ['pane only', false, shown],
  [
    'both',
    false,
    async (excel) => {
      await Promise.all([calculated(excel), shown(excel)]);
    },
  ],
];

async function calculated({ session, pane }: ChromiumExcel): Promise<void> {
  await pane.waitForFunction(() => typeof Excel !== 'undefined');
  await session().invocations.callFunction('SCORE', [10, '≥95%', '96.2%', null], 'A1');
}

async function shown({ pane }: ChromiumExcel): Promise<void> {
  await pane.getByRole('button', { name: '一键检查' }).waitFor();
}

/** Milliseconds since the start of the page, and the size of our scripts (unpacked, without office.js). */
async function measured({
  pane,
}: ChromiumExcel): Promise<{ readonly now: number; readonly heap: number; readonly scripts: number }> {
  return pane.evaluate(() => {
    const { memory } = Object.assign(
      { memory: { usedJSHeapSize: 0 } },
      { memory: Reflect.get(performance, 'memory') },
    );
    const own = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /\.[0-9a-f]{8}\.js$/.test(entry.name));
    return {
      now: performance.now(),
      heap: memory.usedJSHeapSize / 2 ** 20,
      scripts: own.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0) / 1024,
    };
  });
}
