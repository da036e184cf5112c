import type { Store } from '../taskpane/store';
import type { FileSource } from './documents';
import type { Reader } from './reading/reader';
import { Cancelled, ReadError } from './reading/reader';
import type { DocumentStatus, PageAction, PageState } from './state';
import { openingTexts } from './texts/session';

/** The files the person has added: where their bytes are, and the result of the check of each. */
export interface Library {
  /** Adds files to the list; returns their ids. */
  readonly add: (sources: readonly FileSource[]) => readonly string[];
  readonly source: (id: string) => FileSource | undefined;
  /** Checks these files one after the other, in the background. */
  readonly check: (ids: readonly string[]) => Promise<void>;
  readonly setStatus: (id: string, status: DocumentStatus) => void;
  readonly remove: (id: string) => void;
}

export function createLibrary(store: Store<PageState, PageAction>, reader: Reader): Library {
  const sources = new Map<string, FileSource>();
  let added = 0;
  const setStatus = (id: string, status: DocumentStatus): void =>
    store.dispatch({ type: 'status', id, status });

  const checkOne = async (id: string): Promise<void> => {
    const source = sources.get(id);
    const entry = store.get().documents.find((document) => document.id === id);
    if (!source || entry?.status.kind !== 'waiting') return;
    setStatus(id, { kind: 'reading' });
    try {
      const bytes = await bytesOf(source);
      const { verdict, forms } = await reader.judge({ name: source.name, bytes });
      setStatus(id, { kind: 'ready', verdict, forms });
    } catch (error) {
      if (error instanceof Cancelled) setStatus(id, { kind: 'waiting' });
      else setStatus(id, { kind: 'failed', sentence: openingSentence(error, source.name) });
    }
  };

  return {
    add: (files) => {
      const entries = files.map((source) => {
        added += 1;
        const id = `file-${added}`;
        sources.set(id, source);
        const { name, folder } = source;
        return { id, name, folder, status: { kind: 'waiting' as const }, unsaved: 0 };
      });
      store.dispatch({ type: 'documents-added', documents: entries });
      return entries.map(({ id }) => id);
    },
    source: (id) => sources.get(id),
    check: async (ids) => {
      for (const id of ids) await checkOne(id);
    },
    setStatus,
    remove: (id) => {
      sources.delete(id);
      store.dispatch({ type: 'document-removed', id });
    },
  };
}

/** @throws ReadError when the file is gone or was changed since it was chosen */
export async function bytesOf(source: FileSource): Promise<Uint8Array> {
  try {
    return await source.bytes();
  } catch {
    throw new ReadError(
      source.sample ? openingTexts['sample-missing'] : openingTexts['file-gone'](source.name),
    );
  }
}

/** Sentence for the user about what went wrong with a file. */
export function openingSentence(error: unknown, name: string): string {
  if (error instanceof ReadError) return error.message;
  return openingTexts['not-opened'](name);
}
