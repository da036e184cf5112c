import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm, rmdir, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { realPlace } from './places';
import { errorCode, CliTrouble } from './trouble';
import { cliTexts } from './texts';

/**
 * Where an output goes: to standard output, into a device or pipe, or to a file, first written as a draft
 * beside it.
 */
export type Output =
  | { readonly kind: 'standard-output' }
  | { readonly kind: 'stream'; readonly shown: string }
  | {
      readonly kind: 'file';
      readonly shown: string;
      /** Its real path: links are followed, so that a link remains a link. */
      readonly place: string;
      /** Written first and then renamed to `place`; its name cannot be guessed. */
      readonly draft: string;
    };

const STANDARD_OUTPUT = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];

/** Folders of the system in which no file can be created. */
const NO_FILES = /^\/(?:dev|proc|sys)(?:\/|$)(?!shm\/)/;

/** @throws CliTrouble when nothing can be written there */
export async function outputAt(given: string): Promise<Output> {
  if (STANDARD_OUTPUT.includes(given)) return { kind: 'standard-output' };
  // Descriptors (/dev/fd/3) may be pipes, which have no real path.
  const known = await stat(given).catch(() => null);
  if (known?.isDirectory() === true || /[\\/]$/.test(given)) {
    throw new CliTrouble(cliTexts['is-folder'](given));
  }
  const place = await realPlace(given);
  const isOfSystem = NO_FILES.test(path.resolve(given)) || NO_FILES.test(place);
  if (isOfSystem && known === null) throw new CliTrouble(cliTexts['no-new-files'](given));
  if (isOfSystem || (known !== null && !known.isFile())) return { kind: 'stream', shown: given };
  const draft = path.join(path.dirname(place), `.pj-${randomBytes(12).toString('hex')}.tmp`);
  return { kind: 'file', shown: given, place, draft };
}

/**
 * Creates the folder of a file, one level after the other: Node's `recursive` never ends where none can be
 * created.
 */
async function makeFolder(folder: string): Promise<readonly string[]> {
  const facts = await stat(folder).catch(() => null);
  if (facts?.isDirectory() === true) return [];
  if (facts) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  const above = path.dirname(folder);
  const made = above === folder ? [] : await makeFolder(above);
  await mkdir(folder).catch((error: unknown) => {
    // Another run has created it in the meantime.
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  return [...made, folder];
}

/**
 * An open output: that a file cannot be written is known before the work begins. Content becomes visible as a
 * whole with `commit`; `discard` leaves everything as it was.
 */
export class OpenOutput {
  private constructor(
    private readonly output: Exclude<Output, { kind: 'standard-output' }>,
    private readonly handle: FileHandle,
    private readonly madeFolders: readonly string[],
  ) {}

  static async open(output: Exclude<Output, { kind: 'standard-output' }>): Promise<OpenOutput> {
    if (output.kind === 'stream') return new OpenOutput(output, await openStream(output.shown), []);
    const before = await stat(output.place).catch(absent);
    if (before) await access(output.place, constants.W_OK);
    const made = await makeFolder(path.dirname(output.place));
    try {
      return new OpenOutput(output, await open(output.draft, 'wx', 0o600), made);
    } catch (error) {
      await removeFolders(made);
      throw error;
    }
  }

  async write(piece: string | Uint8Array): Promise<void> {
    await this.handle.writeFile(piece);
  }

  async commit(): Promise<void> {
    if (this.output.kind === 'stream') return this.handle.close();
    const { draft, place } = this.output;
    const isOther = await this.takeOn(place);
    await this.handle.sync();
    await this.handle.close();
    if (isOther) await replaceContent(draft, place).finally(() => rm(draft, { force: true }));
    else await rename(draft, place);
  }

  /** Mode and owner of the file that is replaced; returns whether the owner could not be kept that way. */
  private async takeOn(place: string): Promise<boolean> {
    const before = await stat(place).catch(() => null);
    await this.handle.chmod(before ? before.mode & 0o7777 : 0o666 & ~process.umask());
    const { uid, gid } = await this.handle.stat();
    if (!before || (before.uid === uid && before.gid === gid)) return false;
    return this.handle.chown(before.uid, before.gid).then(
      () => false,
      () => true,
    );
  }

  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    if (this.output.kind === 'stream') return;
    await rm(this.output.draft, { force: true });
    await removeFolders(this.madeFolders);
  }
}

/** The owner of the file stays the same: only its content is replaced, and restored if that fails. */
async function replaceContent(draft: string, place: string): Promise<void> {
  const [content, before] = [await readFile(draft), await readFile(place)];
  const handle = await open(place, constants.O_WRONLY);
  try {
    await fillWith(handle, content).catch(async (error: unknown) => {
      await fillWith(handle, before);
      throw error;
    });
  } finally {
    await handle.close();
  }
}

async function fillWith(handle: FileHandle, content: Uint8Array): Promise<void> {
  let at = 0;
  while (at < content.length) at += (await handle.write(content, at, content.length - at, at)).bytesWritten;
  await handle.truncate(content.length);
  await handle.sync();
}

function absent(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}

async function removeFolders(folders: readonly string[]): Promise<void> {
  for (const folder of [...folders].reverse()) await rmdir(folder).catch(() => undefined);
}

/**
 * An existing device or pipe. It is first opened without waiting: a pipe nobody reads from would wait for
 * ever. The first handle is closed after the second is open; otherwise the reader would see the end of the
 * file.
 */
async function openStream(shown: string): Promise<FileHandle> {
  const { O_WRONLY, O_NONBLOCK, O_APPEND } = constants;
  const asked = await open(shown, O_WRONLY | O_NONBLOCK);
  try {
    return await open(shown, O_WRONLY | O_APPEND);
  } finally {
    await asked.close();
  }
}

/** Writes a whole file or nothing: a reader never sees half of it. */
export async function writeWhole(
  output: Exclude<Output, { kind: 'standard-output' }>,
  content: Uint8Array,
): Promise<void> {
  const opened = await OpenOutput.open(output);
  try {
    await opened.write(content);
    await opened.commit();
  } catch (error) {
    await opened.discard();
    throw error;
  }
}
