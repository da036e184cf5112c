import { lstat, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface FoundFile {
  /** As the user wrote it, or the folder as written and the way inside. */
  readonly shown: string;
  /** Way from the folder that was named; the file's name when the file itself was. */
  readonly inside: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Old .xls files met in folders: they are not checked, and that is said. */
  readonly old: readonly string[];
  /** Folders without a workbook. */
  readonly empty: readonly string[];
}

/** Files as named, and the workbooks of folders with everything below them, each once, in order. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const old: string[] = [];
  const empty: string[] = [];
  const add = (file: FoundFile): void => {
    const key = path.resolve(file.shown);
    if (!files.has(key)) files.set(key, file);
  };
  for (const given of paths) {
    if (!(await isFolder(given))) {
      add({ shown: given, inside: path.basename(given) });
      continue;
    }
    const inside = await workbooksIn(given, '');
    old.push(...inside.old.map((file) => path.join(given, file)));
    for (const file of inside.files) add({ shown: path.join(given, file), inside: file });
    if (inside.files.length === 0) empty.push(given);
  }
  return { files: [...files.values()], old, empty };
}

async function isFolder(given: string): Promise<boolean> {
  try {
    return (await stat(given)).isDirectory();
  } catch {
    return false;
  }
}

/** `~$…` are the lock files Excel leaves beside an open workbook; hidden folders are not the user's. */
async function workbooksIn(folder: string, below: string): Promise<{ files: string[]; old: string[] }> {
  const files: string[] = [];
  const old: string[] = [];
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('~$') || entry.name.startsWith('.')) continue;
    const inside = path.join(below, entry.name);
    if (entry.isDirectory()) {
      const deeper = await workbooksIn(folder, inside);
      files.push(...deeper.files);
      old.push(...deeper.old);
    } else if (/\.(xlsx|xlsm)$/i.test(entry.name)) files.push(inside);
    else if (/\.(xls|et)$/i.test(entry.name)) old.push(inside);
  }
  return { files, old };
}

/** The place a path leads to, links followed where it exists; equal places are the same file. */
export async function realPath(given: string): Promise<string> {
  return realpath(given).catch(() => path.resolve(given));
}

export async function isExistingFolder(given: string): Promise<boolean> {
  return (await lstat(given).catch(() => null))?.isDirectory() === true;
}

/** Writes a whole file or nothing: a reader never meets half of it. */
export async function writeWhole(target: string, content: Uint8Array | Iterable<string>): Promise<void> {
  await mkdir(path.dirname(path.resolve(target)), { recursive: true });
  const draft = path.join(path.dirname(path.resolve(target)), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, content);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Code of an error of the system or of Node, e.g. `ENOENT`; null = it is another kind of error. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Why the system would not read or write a file, as a sentence. */
export function troubleSentence(file: string, error: unknown, doing: '读取' | '写入'): string {
  const name = `“${file}”`;
  switch (errorCode(error)) {
    case 'ENOENT':
      return doing === '读取'
        ? `找不到文件${name}。请检查路径和文件名。`
        : `找不到${name}所在的文件夹。请检查路径。`;
    case 'EACCES':
    case 'EPERM':
      return `没有权限${doing}${name}。请检查文件是否正被打开或设为只读。`;
    case 'EBUSY':
      return `${name}正被其他程序占用，无法${doing}。请先在 Excel 或 WPS 中关闭它。`;
    case 'EISDIR':
      return `${name}是文件夹，不是文件。请写明文件名。`;
    case 'ENOSPC':
      return `磁盘空间不足，无法写入${name}。请清理后再试。`;
    default:
      return `无法${doing}${name}（${messageOf(error)}）。请检查后再试。`;
  }
}

export function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error);
}
