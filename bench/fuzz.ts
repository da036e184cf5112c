import { inspect, planFill } from '../src/engine';
import {
  patchWorkbook,
  readAppearance,
  readWorkbook,
  recalculate,
  unmarkWorkbook,
  XlsxError,
} from '../src/xlsx';
import { damagedFile } from './fuzz/damage';
import { Dice } from './fuzz/dice';
import { trySettings } from './fuzz/settings';
import { hostileShape } from './fuzz/shapes';

/**
 * Processor time in ms that a file may take: read twice, patched, unmarked. No file of the corpus takes a
 * hundredth of it; the largest sheets the fuzzer draws (80 MB of text) take half.
 */
const SLOWEST_ALLOWED = 30_000;
/** What a worker of the command line may take; here one process reads tens of thousands of files. */
const MEMORY_ALLOWED = 2 * 2 ** 30;

/** Returns the result for the file: read, or the code of its XlsxError. @throws any other error */
function outcomeOf(bytes: Uint8Array): string {
  try {
    const { snapshot } = readWorkbook(bytes, 'x.xlsx');
    readAppearance(bytes, 'x.xlsx', {}, snapshot.unread?.map(({ name }) => name) ?? []);
    const inspection = inspect(snapshot);
    if (inspection.faults[0]) throw new Error(`a check broke down: ${inspection.faults[0].stack}`);
    const edits = planFill(snapshot, inspection, { overwrite: true }).proposals.map(({ edit }) => edit);
    const marks = inspection.findings.map(({ cell, severity }) => ({ cell, severity }));
    const { bytes: patched, written } = patchWorkbook(bytes, edits, marks, {
      cached: recalculate(snapshot, edits),
    });
    const unmarked = unmarkWorkbook(patched).bytes;
    const again = readWorkbook(unmarked, 'x.xlsx').snapshot;
    if (again.sheets.length !== snapshot.sheets.length) throw new Error('patching damaged a sheet');
    return `${snapshot.unread ? 'read in part' : 'read'}${inspection.forms.length > 0 ? ', forms' : ''}${written.length > 0 ? ', filled' : ''}`;
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

/** Each makes its input and returns the work with it: only the work is timed. */
const KINDS = {
  damaged: (dice: Dice) => withFile(damagedFile(dice)),
  shapes: (dice: Dice) => withFile(hostileShape(dice)),
  settings: (dice: Dice) => () => trySettings(dice),
};

function withFile(bytes: Uint8Array): () => string {
  return () => outcomeOf(bytes);
}

/** Number after an option of the command line. */
function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/**
 * Hostile files and settings against reader, engine and patcher: real workbooks damaged, well-formed ones of
 * hostile shapes, settings and profiles of any shape. Each has a seed of its own, which is printed with every
 * failure: `npm run bench -- fuzz --seed N --count 3` repeats it. `npm run bench -- fuzz --minutes N`
 */
export function bench(): void {
  const first = option('--seed', 20260301);
  const end = performance.now() + option('--minutes', 1) * 60_000;
  const count = option('--count', Infinity);
  const counts = new Map<string, number>();
  const finds: string[] = [];
  const slowest = { time: 0, what: '' };
  let most = 0;
  let seed = first;
  for (; performance.now() < end && seed < first + count; seed += 1) {
    const kind = (['damaged', 'shapes', 'settings'] as const)[seed % 3] ?? 'shapes';
    const work = KINDS[kind](new Dice(seed));
    const start = process.cpuUsage();
    let outcome = 'FIND';
    try {
      outcome = work();
    } catch (error) {
      finds.push(
        `seed ${seed} ${kind}: ${error instanceof Error ? (error.stack ?? '').slice(0, 600) : String(error)}`,
      );
      console.log(finds.at(-1));
    }
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    if (time > slowest.time) Object.assign(slowest, { time, what: `seed ${seed} ${kind} ${outcome}` });
    if (time > SLOWEST_ALLOWED) finds.push(`seed ${seed} ${kind} took ${time.toFixed(0)} ms`);
    most = Math.max(most, process.memoryUsage().rss);
    counts.set(`${kind}: ${outcome}`, (counts.get(`${kind}: ${outcome}`) ?? 0) + 1);
  }
  console.log(`${seed - first} draws from seed ${first}:`, Object.fromEntries([...counts].sort()));
  const { user, system } = process.cpuUsage();
  console.log(`${((user + system) / 60e6).toFixed(1)} minutes of processor time`);
  console.log(
    `slowest ${slowest.time.toFixed(0)} ms (${slowest.what}), at most ${(most / 2 ** 20).toFixed(0)} MB`,
  );
  if (finds.length > 0 || most > MEMORY_ALLOWED)
    throw new Error(`${finds.length} finds\n${finds.join('\n')}`);
}
