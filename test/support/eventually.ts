/** Nothing a page draws takes longer on a busy machine. */
const PATIENCE = 30_000;
const PAUSE = 50;

/**
 * Repeats the assertions until they hold: what a page in motion comes to show. An element may be drawn anew
 * between finding and reading it, so one look proves nothing. The last failure is the one reported.
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
 * Lets what is under way in this process go on: each turn runs what is due, however slow the machine is. A wait of so
 * many milliseconds would be over before a busy machine has done anything.
 */
export async function turns(count = 60): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}
