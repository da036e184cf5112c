import type { Database } from './database';

/** A file opened before, kept in this browser because the person agreed to it. */
export interface RecentFile {
  readonly fingerprint: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly time: number;
}

/** How many files are kept, and how large one may be. */
const MOST_RECENT = 6;
const LARGEST_RECENT = 20 * 2 ** 20;

export interface RecentFiles {
  readonly list: () => Promise<readonly RecentFile[]>;
  /** Keeps the file and removes the oldest; a very large file is not kept. */
  readonly keep: (file: RecentFile) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export function recentIn(database: Database): RecentFiles {
  const list = async (): Promise<RecentFile[]> =>
    (await database.all('recent')).filter(isRecent).sort((a, b) => b.time - a.time);
  return {
    list,
    keep: async (file) => {
      if (file.bytes.length > LARGEST_RECENT) return;
      await database.put('recent', file.fingerprint, file);
      for (const old of (await list()).slice(MOST_RECENT)) await database.remove('recent', old.fingerprint);
    },
    clear: () => database.clear('recent'),
  };
}

function isRecent(value: unknown): value is RecentFile {
  if (typeof value !== 'object' || value === null) return false;
  const file: Partial<Record<keyof RecentFile, unknown>> = value;
  return (
    typeof file.fingerprint === 'string' &&
    typeof file.name === 'string' &&
    file.bytes instanceof Uint8Array &&
    typeof file.time === 'number'
  );
}
