import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isOldWorkbook } from '../xlsx';
import { readInput } from './input';
import type { Bounds } from './bounds';
import { isSystemError, CliTrouble, troubleSentence } from './trouble';
import { cliTexts } from './texts';

/** Where LibreOffice is when it is not on the path. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

export interface ConvertedCopy {
  readonly place: string;
  readonly discard: () => Promise<void>;
}

/**
 * Has LibreOffice convert an old workbook into an .xlsx of its own, in a folder of our own: no lock file
 * appears beside the user's, and neither the file's name nor the settings of the user's LibreOffice have any
 * effect. Macros of the workbook do not run: a new profile allows only signed ones of trusted sources.
 * @returns null for a file that is not an old workbook and needs no conversion
 * @throws CliTrouble when the file cannot be read or converted
 */
export async function convertedCopy(
  shown: string,
  bounds: Bounds,
  interrupted: AbortSignal,
): Promise<ConvertedCopy | null> {
  const bytes = await readInput(shown).catch((error: unknown) => {
    throw isSystemError(error) ? new CliTrouble(troubleSentence(shown, error, 'read')) : error;
  });
  if (!isOldWorkbook(bytes)) return null;
  const folder = await inTemporary(mkdtemp(path.join(tmpdir(), 'pj-convert-')));
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    await inTemporary(writeFile(path.join(folder, 'in.xls'), bytes));
    await runOffice(folder, bounds, interrupted);
    const place = path.join(folder, 'out', 'in.xlsx');
    const made = await stat(place).catch(() => null);
    if (!interrupted.aborted && made === null) {
      throw new CliTrouble(cliTexts['not-converted'](shown));
    }
    return { place, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** @throws CliTrouble naming the temporary folder, when nothing can be written there */
function inTemporary<T>(writing: Promise<T>): Promise<T> {
  return writing.catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
    throw new CliTrouble(cliTexts['no-temporary-folder'](troubleSentence(tmpdir(), error, 'write')));
  });
}

async function runOffice(folder: string, bounds: Bounds, interrupted: AbortSignal): Promise<void> {
  const words = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    path.join(folder, 'out'),
    path.join(folder, 'in.xls'),
  ];
  for (const program of PROGRAMS) {
    const ended = await ranOut(program, words, bounds, interrupted);
    if (ended === 'time') {
      throw new CliTrouble(cliTexts['conversion-too-long'](bounds.seconds));
    }
    if (ended === 'ran') return;
  }
  throw new CliTrouble(cliTexts['no-converter']);
}

/** Runs a program to its end. After the time limit it is killed with everything it has started. */
function ranOut(
  program: string,
  words: readonly string[],
  { seconds }: Bounds,
  interrupted: AbortSignal,
): Promise<'ran' | 'time' | 'missing'> {
  return new Promise((resolve) => {
    const isPosix = process.platform !== 'win32';
    const { env } = process;
    const child = spawn(program, words, { stdio: 'ignore', detached: isPosix, windowsHide: true, env });
    const stop = (): void => end(child, isPosix);
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      stop();
    }, seconds * 1000);
    const settle = (answer: 'ran' | 'missing'): void => {
      clearTimeout(clock);
      interrupted.removeEventListener('abort', stop);
      resolve(late ? 'time' : answer);
    };
    interrupted.addEventListener('abort', stop);
    child.on('error', () => settle('missing'));
    child.on('exit', () => settle('ran'));
    if (interrupted.aborted) stop();
  });
}

/** The program is a script that starts others, so the whole group is killed. */
function end(child: ChildProcess, isGroup: boolean): void {
  try {
    if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended already.
  }
}
