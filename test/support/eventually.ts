/** No drawing of a page takes longer on a busy machine, milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 50;

/**
 * Repeats the assertions until they hold, for a page that is still changing. An element may be drawn again
 * between finding and reading it, so a single try proves nothing. The last failure is reported.
 */
export async function eventually(assertions: () => void | Promise<void>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await assertions();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/**
 * Lets running work of this process continue: each turn runs what is due, however slow the machine is. A wait
 * of some milliseconds might be over before a busy machine has done anything.
 */
export async function turns(count = 60): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}
