import { hostileRuns, textOf, type Expression, type HostileRun } from './expressions';

/**
 * Time an expression takes on a text, in milliseconds of this process: time in which other processes run is
 * not counted.
 */
function costOf(matcher: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.replace(matcher, '');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The least of several times, as other work of the machine can only add time; a time below `enough` is not
 * repeated.
 */
function leastOf(matcher: RegExp, text: string, times: number, enough: number): number {
  let least = Infinity;
  for (let i = 0; i < times && least > enough; i += 1) least = Math.min(least, costOf(matcher, text));
  return least;
}

const SHORT = 8_192;
/** Longest text of a cell is 32,767 characters. */
const LONG = 4 * SHORT;
/**
 * Shorter times prove nothing, milliseconds; a search with steps that grow with the square (5·10⁸) takes far
 * longer.
 */
const NEGLIGIBLE = 20;
/** A text that repeatedly takes so long (milliseconds) is not tried with more characters. */
const EXPLOSION = 15;
const CONFIRMED = 3;
/** Other work of the machine adds less than this (milliseconds): a longer time needs no second try. */
const CERTAIN = 400;
/** Times for four times the text: 4 when they grow with the length, 16 when with its square. */
const SQUARE = 9;

/** How many characters each round of the search has, how often it is timed, and how many runs it leaves. */
const ROUNDS: readonly (readonly [length: number, times: number, left: number])[] = [
  [24, 1, Infinity],
  [1024, 2, 3],
];

/** The runs that take longest; an expression whose time explodes shows it on a few characters. */
function slowest(matcher: RegExp, runs: readonly HostileRun[]): readonly HostileRun[] {
  let kept = runs;
  for (const [length, times, left] of ROUNDS) {
    const timed: { readonly run: HostileRun; readonly time: number }[] = [];
    for (const run of kept) {
      const text = textOf(run, length);
      const time = leastOf(matcher, text, times, 0.5);
      if (time > EXPLOSION && leastOf(matcher, text, CONFIRMED, EXPLOSION) > EXPLOSION) return [run];
      timed.push({ run, time });
    }
    timed.sort((a, b) => b.time - a.time);
    kept = timed.slice(0, left).map(({ run }) => run);
  }
  return kept;
}

export interface Growth {
  readonly expression: Expression;
  readonly worst: HostileRun;
  readonly short: number;
  readonly long: number;
  readonly ratio: number;
  readonly linear: boolean;
}

/** How the time of an expression grows on the worst of its hostile runs; null when it repeats nothing. */
export function growthOf(expression: Expression): Growth | null {
  const runs = hostileRuns(expression);
  if (runs.length === 0) return null;
  const matcher = new RegExp(expression.source, expression.flags.replace('g', ''));
  const [worst] = slowest(matcher, runs)
    .map((run) => ({ run, short: leastOf(matcher, textOf(run, SHORT), 2, 0.5) }))
    .sort((a, b) => b.short - a.short);
  if (worst === undefined) return null;
  return { expression, worst: worst.run, ...growthOn(matcher, worst.run, worst.short) };
}

/** The least of several rounds at both lengths: neither a slow short text nor a slow long one decides alone. */
function growthOn(matcher: RegExp, run: HostileRun, first: number): Omit<Growth, 'expression' | 'worst'> {
  let short = first;
  let long = Infinity;
  for (let round = 0; round < CONFIRMED; round += 1) {
    short = Math.min(short, leastOf(matcher, textOf(run, SHORT), 2, 0.5));
    if (short > 10 * EXPLOSION) continue;
    long = Math.min(long, costOf(matcher, textOf(run, LONG)));
    if (long < NEGLIGIBLE || long > CERTAIN) break;
  }
  const ratio = long / short;
  return { short, long, ratio, linear: long < NEGLIGIBLE || ratio < SQUARE };
}
