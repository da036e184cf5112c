import { demandOf } from '../../engine/verdict';
import type { Checked, PaneState } from '../state';
import type { Checking } from './checking';
import type { SessionContext } from './context';
import type { Undoing } from './undoing';

/** The events of the host and of its own state to which the pane listens while it is open. */
interface Listening {
  /** Listens for changes and selections in the host, where it reports them. */
  start(): Promise<void>;
  /** Follows the result and the history, and shows in the host how many findings are on each sheet. */
  follow(): void;
  /** Ends all of it. */
  stop(): Promise<void>;
}

export function createListening(context: SessionContext, checking: Checking, undoing: Undoing): Listening {
  const { host, store } = context;
  let unlisten: readonly (() => Promise<void>)[] = [];
  let stopped = false;

  async function keep(listening: Promise<() => Promise<void>>): Promise<void> {
    const stop = await listening;
    // The pane may have been closed while the host was being asked.
    if (stopped) await stop();
    else unlisten = [...unlisten, stop];
  }

  async function start(): Promise<void> {
    if (!host.capabilities.changeEvents) return;
    await keep(host.onChange((change) => checking.changed(change)));
    if (host.onSelect) await keep(host.onSelect((cell) => checking.selected(cell)));
  }

  /** Shows the result in the host, and notes what was saved outside the pane. */
  function follow(): void {
    let told: PaneState['checked'] = null;
    const count = (): void => {
      const { checked } = store.get();
      if (checked === told) return;
      told = checked;
      if (checked) host.countOnSheets?.(countBySheet(checked));
    };
    count();
    const stops = [store.subscribe(count), undoing.follow()];
    if (host.takeAway) {
      stops.push(host.takeAway.onTaken((what) => store.dispatch({ type: 'tools', tools: { [what]: true } })));
    }
    unlisten = [...unlisten, async () => stops.forEach((stopOne) => stopOne())];
  }

  async function stop(): Promise<void> {
    stopped = true;
    const listening = unlisten;
    unlisten = [];
    for (const stopListening of listening) await stopListening();
  }

  return { start, follow, stop };
}

/** How many findings must be changed, by index of the sheet. */
function countBySheet({ workbook, inspection }: Checked): readonly number[] {
  const changes = inspection.findings.filter((finding) => demandOf(finding) === 'change');
  return workbook.sheets.map((_sheet, index) => changes.filter(({ cell }) => cell.sheet === index).length);
}
