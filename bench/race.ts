/**
 * Milliseconds of processor time (of all threads of this process), which a busy machine changes less
 * than the clock.
 */
async function once(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** First (cold) run and median of the others, in milliseconds. */
export interface Lap {
  readonly first: number;
  readonly median: number;
}

const NOTHING: Lap = { first: NaN, median: NaN };

/**
 * Runs the candidates in turn, so that the load of the machine is the same for all; prints and returns their
 * times.
 */
export async function race<Name extends string>(
  runs: number,
  candidates: Readonly<Record<Name, () => unknown>>,
): Promise<(name: Name) => Lap> {
  const entries = Object.entries<() => unknown>(candidates).map(([label, work]) => ({
    label,
    work,
    times: [] as number[],
  }));
  for (let i = 0; i < runs; i++) for (const { work, times } of entries) times.push(await once(work));
  const laps = new Map<string, Lap>();
  for (const { label, times } of entries) {
    const [first = 0, ...rest] = times;
    const lap = { first, median: rest.length > 0 ? median(rest) : first };
    laps.set(label, lap);
    console.log(`${label.padEnd(52)} first ${digits(first)} ms   median ${digits(lap.median)} ms`);
  }
  return (name) => laps.get(name) ?? NOTHING;
}

function digits(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(7);
}

/** How often `other` fits into `own`, as `3.1×`. */
export function ratio(own: number, other: number): string {
  return `${(own / other).toFixed(1)}×`;
}
