import type { CellContent } from '../../host/browser/content';
import type { Database } from './database';

/** Unsaved changes of a document, enough to offer them back after the page was closed. */
export interface KeptDraft {
  /** Fingerprint of the file the changes were made in. */
  readonly fingerprint: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: readonly CellContent[];
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface Drafts {
  readonly list: () => Promise<readonly KeptDraft[]>;
  readonly keep: (draft: KeptDraft) => Promise<void>;
  readonly forget: (fingerprint: string) => Promise<void>;
}

/** Latest first. Drafts of another version of the page that cannot be read are left out. */
export function draftsIn(database: Database): Drafts {
  return {
    list: async () => (await database.all('drafts')).filter(isDraft).sort((a, b) => b.time - a.time),
    keep: (draft) => database.put('drafts', draft.fingerprint, draft),
    forget: (fingerprint) => database.remove('drafts', fingerprint),
  };
}

function isDraft(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false;
  const draft: Partial<Record<keyof KeptDraft, unknown>> = value;
  return (
    typeof draft.fingerprint === 'string' &&
    typeof draft.name === 'string' &&
    draft.bytes instanceof Uint8Array &&
    Array.isArray(draft.changes) &&
    typeof draft.time === 'number'
  );
}
