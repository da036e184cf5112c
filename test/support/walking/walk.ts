import type { Frame, Page } from 'playwright-core';
import { namesOfOpen, press, readWatch, watchFrame, type Control } from './controls';

/** What happened when one control was pressed. */
interface Press {
  readonly name: string;
  /** Nothing happened that a person could see: no text, state, file, window or chooser. */
  readonly silent: boolean;
}

export interface WalkOptions {
  readonly page: Page;
  /** The document with the controls: the page itself, or the frame of the pane. */
  readonly scope: Page | Frame;
  /** Where the controls are. */
  readonly within: string;
  /** Called before each press, so that a button that opens another page does not end the walk. */
  readonly back: () => Promise<void>;
  /** Waits until nothing runs. */
  readonly settled: () => Promise<void>;
  /** Kinds of controls that were pressed before and need no second time. */
  readonly known?: Set<string>;
  /** Names of controls that are not pressed. */
  readonly spare?: RegExp;
}

/** On a busy machine every effect is visible within this time, milliseconds. */
const PATIENCE = 60_000;

/** More presses than a page of the pane has kinds of controls. */
const MOST = 80;

/**
 * Presses every control of a page of the pane, each kind once, also those that appear meanwhile, without
 * knowing what they are for. The caller must check the console.
 */
export async function walk(options: WalkOptions): Promise<readonly Press[]> {
  const { page, scope, within, back, settled, known = new Set<string>(), spare } = options;
  const presses: Press[] = [];
  const events = eventsOf(page);
  await settled();
  for (let turn = 0; turn < MOST; turn += 1) {
    const open = await namesOfOpen(scope, within);
    const next = open.find(({ kind, name }) => !known.has(kind) && !spare?.test(name));
    if (!next) return presses;
    const happened = await happens(next, options, events);
    if (happened !== 'gone') {
      known.add(next.kind);
      presses.push({ name: next.name, silent: happened === 'nothing' });
    }
    await settled();
    await back();
    await settled();
  }
  throw new Error(`More than ${MOST} kinds of controls: ${presses.map(({ name }) => name).join(', ')}`);
}

async function happens(
  control: Control,
  { page, scope }: WalkOptions,
  events: () => number,
): Promise<'something' | 'nothing' | 'gone'> {
  const documents = new Set<Page | Frame>([page, scope]);
  for (const each of documents) await watchFrame(each);
  const before = events();
  if (!(await press(scope, control))) return 'gone';
  // The cell of a link may be selected already; links have tests of their own.
  if (control.kind.endsWith(' cell')) return 'something';
  // Every control has an effect at once, if only a sign that work has begun. This waits only if there is
  // none.
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (events() > before) return 'something';
    for (const each of documents) if ((await readWatch(each)) > 0) return 'something';
    if (Date.now() > end) return 'nothing';
    await page.waitForTimeout(100);
  }
}

/** Files, windows and choosers since the beginning. */
function eventsOf(page: Page): () => number {
  let count = 0;
  const note = (): void => {
    count += 1;
  };
  page.on('download', note);
  page.on('filechooser', note);
  page.context().on('page', (opened) => {
    note();
    void opened.close();
  });
  return () => count;
}
