import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedNumbers, type Engine, type Judged, type Standing } from '../test/support/published-numbers';

/**
 * Every score in the published forms, compared with the score by the rules: the same, another one, or left to
 * a person. `npm run bench -- published --engine=FOLDER` takes the engine of another checkout, `--out=FILE`
 * keeps the result, `--before=FILE` lists what changed since, `--workbooks=FOLDER` adds workbooks to those of
 * test/.
 */

function option(name: string): string | null {
  const given = process.argv.find((word) => word.startsWith(`--${name}=`));
  return given === undefined ? null : given.slice(name.length + 3);
}

function isEngine(value: unknown): value is Engine {
  return (
    typeof value === 'object' && value !== null && 'inspect' in value && typeof value.inspect === 'function'
  );
}

async function engineOf(folder: string): Promise<Engine> {
  const loaded: unknown = await import(path.resolve(folder, 'src/engine/index.ts'));
  if (!isEngine(loaded)) throw new Error(`no engine in ${folder}`);
  return loaded;
}

function countsOf(all: ReadonlyMap<string, Judged>): string {
  const count = (standing: Standing): number =>
    [...all.values()].filter((one) => one.standing === standing).length;
  const errors = [...all.values()].filter((one) => one.errors.length > 0).length;
  return `${all.size} numbers: ${count('same')} the same, ${count('other')} another, ${count('person')} left to a person; errors said of ${errors}`;
}

function isJudged(value: unknown): value is Judged {
  return typeof value === 'object' && value !== null && 'standing' in value && 'errors' in value;
}

function kept(file: string): ReadonlyMap<string, Judged> {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const entries = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return new Map(entries.filter((entry): entry is [string, Judged] => isJudged(entry[1])));
}

/** Scores that were the same and no longer are, and new errors. */
function listChanges(before: ReadonlyMap<string, Judged>, now: ReadonlyMap<string, Judged>): void {
  console.log(`before: ${countsOf(before)}`);
  const moves = new Map<string, number>();
  for (const [key, one] of now) {
    const was = before.get(key);
    const move = `${was?.standing ?? 'not read'} → ${one.standing}`;
    moves.set(move, (moves.get(move) ?? 0) + 1);
    const worse = one.standing === 'other' && was?.standing === 'same';
    const accused = one.errors.length > 0 && was !== undefined && was.errors.length === 0;
    if (worse || accused || was?.standing !== one.standing)
      console.log(
        `${worse ? 'WORSE ' : ''}${accused ? 'NEW ERROR ' : ''}${key} ${one.stated}: ${move} ${one.errors.join(' ')} | ${was?.why ?? ''} | ${one.why}`,
      );
  }
  const lost = [...before.keys()].filter((key) => !now.has(key));
  for (const key of lost) console.log(`NOT READ ANY MORE ${key} ${before.get(key)?.stated ?? ''}`);
  for (const [move, count] of [...moves].sort((a, b) => b[1] - a[1])) console.log(`${count}\t${move}`);
}

export async function bench(): Promise<void> {
  const engine = await engineOf(option('engine') ?? path.join(__dirname, '..'));
  const more = option('workbooks');
  const all = publishedNumbers(engine, more === null ? [] : [more]);
  const [out, before] = [option('out'), option('before')];
  if (out !== null) writeFileSync(out, JSON.stringify(Object.fromEntries(all)));
  if (before !== null) listChanges(kept(before), all);
  console.log(countsOf(all));
}
