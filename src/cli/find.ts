import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isPassedOver, isWorkbookName } from '../xlsx';
import { isExistingFolder } from './places';
import { troubleSentence } from './trouble';

export interface FoundFile {
  /** The path as the user wrote it; for a file in a folder, the folder as written and the path inside it. */
  readonly shown: string;
  /** Path from the folder that was named; the name of the file if the file itself was named. */
  readonly inside: string;
  /** Sentence: a folder that could not be entered; null = a file, to be read. */
  readonly trouble: string | null;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Folders without a workbook. */
  readonly empty: readonly string[];
}

/** Files as named, and the workbooks in folders and all folders below them, each once, in order. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const empty: string[] = [];
  for (const given of paths) {
    const found = (await isExistingFolder(given))
      ? await workbooksIn(given, '')
      : [{ shown: given, inside: path.basename(given), trouble: null }];
    if (found.length === 0) empty.push(given);
    for (const file of found) {
      const key = path.resolve(file.shown);
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], empty };
}

/**
 * `~$…` are the lock files Excel leaves beside an open workbook; hidden folders are not the user's. Links to
 * folders are not followed: they may lead back to the same folder.
 */
async function workbooksIn(folder: string, below: string): Promise<readonly FoundFile[]> {
  const shown = path.join(folder, below);
  const entries = await readdir(shown, { withFileTypes: true }).catch((error: unknown) =>
    troubleSentence(shown, error, 'read'),
  );
  if (typeof entries === 'string') return [{ shown, inside: below, trouble: entries }];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: FoundFile[] = [];
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const inside = path.join(below, entry.name);
    if (entry.isDirectory()) found.push(...(await workbooksIn(folder, inside)));
    else if (isWorkbookName(entry.name)) {
      found.push({ shown: path.join(folder, inside), inside, trouble: null });
    }
  }
  return found;
}
