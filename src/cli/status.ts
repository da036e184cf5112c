/** Meaning of the exit status, most urgent first. */
export const STATUS = {
  done: 0,
  /** Something was found, or some edits could not be written. */
  found: 1,
  /** Not everything was read, judged or written: the result must not be relied on. */
  incomplete: 2,
} as const;

const SIGNAL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
]);

/** 128 + number of the signal, as shells have it. */
export function statusOfSignal(name: unknown): number {
  return 128 + (SIGNAL_NUMBERS.get(String(name)) ?? 2);
}

export const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
