import type { HostChange } from '../host';
import type { OwnWrites } from './own-writes';
import type { Runner } from './runner';
import type { StructureMemory } from './structure';
import { doingTexts } from './doing-texts';

const LISTEN = { doing: doingTexts.listen, writes: false } as const;
const NAMES = { doing: doingTexts['find-sheet'], writes: false } as const;

/**
 * Calls back after changes of contents by people. Our own writes are left out: newer versions say who
 * caused an event, for older ones our recent writes are remembered. Formats and recalculation are no
 * changes of contents and raise no such event.
 */
export async function onChange(
  runner: Runner,
  own: OwnWrites,
  memory: StructureMemory,
  listener: (change: HostChange) => void,
): Promise<() => Promise<void>> {
  const nameOf = sheetNames(runner);
  let stopped = false;

  const handle = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (stopped || event.triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
    memory.changed(event.worksheetId, event.changeType, event.address);
    const remote = event.source === Excel.EventSource.remote;
    const sheetName = await nameOf(event.worksheetId).catch(() => '');
    if (stopped || (!remote && own.includes(sheetName, event.address))) return;
    listener({ sheetName, address: event.address, remote });
  };

  const registered = await runner.run(LISTEN, async (context, sync) => {
    const handler = context.workbook.worksheets.onChanged.add(handle);
    await sync();
    return handler;
  });

  const unlisten = memory.listen();
  return async () => {
    stopped = true;
    unlisten();
    // A handler can only be removed in the context it was added in.
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}

/** Names of sheets by id; many events at once share one round trip. */
function sheetNames(runner: Runner): (id: string) => Promise<string> {
  let asking: Promise<ReadonlyMap<string, string>> | null = null;
  const ask = (): Promise<ReadonlyMap<string, string>> =>
    runner
      .run(NAMES, async (context, sync) => {
        const { worksheets } = context.workbook;
        worksheets.load({ id: true, name: true });
        await sync();
        return new Map(worksheets.items.map(({ id, name }) => [id, name]));
      })
      .finally(() => {
        asking = null;
      });
  return async (id) => {
    asking ??= ask();
    return (await asking).get(id) ?? '';
  };
}
