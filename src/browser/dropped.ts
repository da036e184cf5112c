import type { BroughtFile } from './documents';

/**
 * The dropped files, with those in dropped folders. The transfer is empty after the event, so it is read at
 * once.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly BroughtFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain.map((file) => ({ file, folder: '' }));
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry, '') : [])));
  return found.flat();
}

/** The files of a folder that was chosen; the browser gives their paths. */
export function chosenFiles(files: Iterable<File>): readonly BroughtFile[] {
  return [...files].map((file) => {
    const { webkitRelativePath: place } = file;
    return { file, folder: place.slice(0, Math.max(0, place.lastIndexOf('/'))) };
  });
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<readonly BroughtFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, folder }];
  }
  if (!isFolder(entry)) return [];
  const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
  const below: BroughtFile[] = [];
  for (const child of await childrenOf(entry)) below.push(...(await filesIn(child, inside)));
  return below;
}

/** A reader returns a part of the folder each time, and nothing at the end. */
async function childrenOf(entry: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = entry.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return children.sort((a, b) => a.name.localeCompare(b.name, 'zh'));
    children.push(...part);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
