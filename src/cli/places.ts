import type { Stats } from 'node:fs';
import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Terminal } from './terminal';
import { errorCode, CliTrouble, UsageError } from './trouble';
import { cliTexts } from './texts';

export async function isExistingFolder(given: string): Promise<boolean> {
  return stat(given).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** Standard error goes into an input, so that every message would be written into that file. */
export class ErrorsTaken extends Error {
  constructor() {
    super(cliTexts['errors-into-input']);
    this.name = 'ErrorsTaken';
  }
}

/** Refuses, before any message, a file on the command line into which standard error goes. @throws ErrorsTaken */
export async function spareNamed(
  words: readonly string[],
  { errFile }: Pick<Terminal, 'errFile'>,
): Promise<void> {
  if (errFile === null) return;
  for (const word of words) {
    const facts = await stat(word).catch(() => null);
    if (facts?.isFile() && identityOf(facts) === errFile) throw new ErrorsTaken();
  }
}

/** More links than any system follows. */
const MOST_LINKS = 40;

/**
 * The place a path leads to, links followed; also of files that do not exist yet, and of links to such files:
 * what is written there would be created at that place.
 */
export async function realPlace(given: string, links = 0): Promise<string> {
  try {
    return await realpath(given);
  } catch (error) {
    if (links > MOST_LINKS || errorCode(error) === 'ELOOP') {
      throw new CliTrouble(cliTexts['link-to-itself'](given));
    }
  }
  const full = path.resolve(given);
  const folder = path.dirname(full);
  if (folder === full) return full;
  const facts = await lstat(full).catch(() => null);
  if (facts?.isSymbolicLink()) return realPlace(path.resolve(folder, await readlink(full)), links + 1);
  return path.join(await realPlace(folder, links), path.basename(full));
}

/** Are `A` and `a` the same name in that file system? The nearest existing folder is tested. */
async function foldsCase(folder: string): Promise<boolean> {
  const facts = await stat(folder).catch(() => null);
  const above = path.dirname(folder);
  if (!facts) return above === folder ? false : foldsCase(above);
  const swapped = path.join(above, swapCase(path.basename(folder)));
  if (swapped === folder) return above === folder ? byPlatform() : foldsCase(above);
  const other = await stat(swapped).catch(() => null);
  return other !== null && identityOf(other) === identityOf(facts);
}

function byPlatform(): boolean {
  return process.platform === 'win32' || process.platform === 'darwin';
}

function swapCase(name: string): string {
  const lower = name.toLowerCase();
  return lower === name ? name.toUpperCase() : lower;
}

/** Two names (links, other spellings) of one file have one identity. */
export function identityOf({ dev, ino }: Pick<Stats, 'dev' | 'ino'>): string {
  return `${dev}:${ino}`;
}

/** Keys of a file: its place as the system spells it, and its identity if it exists. */
async function keysOf(given: string): Promise<readonly string[]> {
  const place = await realPlace(given);
  // By the name as given: a descriptor may be of a file that no longer has a name.
  const facts = await stat(given).catch(() => null);
  const folds = await foldsCase(path.dirname(place));
  const spelt = folds ? place.normalize('NFC').toLowerCase() : place;
  return facts?.isFile() ? [spelt, identityOf(facts)] : [spelt];
}

/**
 * Every file a run reads or writes, by its real place. No output may be the same as another of them: nothing
 * a person named as input is ever written over, and no two outputs have the same place.
 */
export class FilePlaces {
  readonly #known = new Map<string, string>();
  /** Places of the outputs, as the system spells them. */
  readonly #outputs = new Map<string, string>();

  /** Remembers an input. @param what it is, for the sentence: 要检查的文件 */
  async input(given: string, what: string): Promise<void> {
    for (const key of await keysOf(given).catch(() => [])) this.#known.set(key, what);
  }

  /** The files into which the standard streams go. @throws UsageError, ErrorsTaken when it is an input */
  streams({ outFile, errFile }: Pick<Terminal, 'outFile' | 'errFile'>): void {
    if (errFile !== null && this.#known.has(errFile)) throw new ErrorsTaken();
    if (outFile !== null && this.#known.has(outFile)) {
      throw new UsageError(cliTexts['output-into-input']);
    }
  }

  /** Claims a place for an output. @throws UsageError when it is taken */
  async output(given: string, what: string): Promise<void> {
    const keys = await keysOf(given);
    for (const key of keys) {
      const taken = this.#known.get(key);
      if (taken !== undefined) {
        throw new UsageError(cliTexts['place-taken'](what, given, taken));
      }
    }
    // A report named like the folder of the copies, or in a folder named like one of them.
    const [place = ''] = keys;
    for (const [other, whose] of this.#outputs) {
      if (place.startsWith(other + path.sep) || other.startsWith(place + path.sep)) {
        throw new UsageError(cliTexts['place-within'](what, given, whose));
      }
    }
    this.#outputs.set(place, what);
    for (const key of keys) this.#known.set(key, what);
  }
}
