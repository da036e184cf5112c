import type { FileSource } from '../documents';
import { bytesOf, openingSentence } from '../library';
import { Cancelled } from '../reading/reader';
import { documentsWorstFirst, type PageNotice } from '../state';
import { openingTexts } from '../texts/session';
import type { UnsavedChanges } from './changes';
import type { Context } from './context';
import { createRecent } from './recent';
import { createScreen } from './screen';

/** Opens, shows and removes files of the list. */
export interface Opening {
  open(id: string): Promise<void>;
  bring(sources: readonly FileSource[], note?: PageNotice | null): Promise<void>;
  forget(id: string): void;
  fingerprint(id: string): string | undefined;
  listRecent(): Promise<void>;
  cancel(): void;
}

export function createOpening(context: Context, changes: UnsavedChanges): Opening {
  const { around, notify, progress } = context;
  const { store, library, reader } = around;
  const recent = createRecent(context);
  const screen = createScreen(context, changes);
  let abort: AbortController | null = null;

  const open = async (id: string): Promise<void> => {
    const source = library.source(id);
    if (!source || context.opened?.id === id) return;
    abort?.abort();
    const mine = new AbortController();
    abort = mine;
    const shown = (): void => {
      if (abort !== mine) return;
      progress(null);
      abort = null;
    };
    const known = store.get().documents.find((document) => document.id === id)?.status;
    notify(null);
    try {
      progress({ name: source.name, step: 'loading' });
      library.setStatus(id, { kind: 'reading' });
      const bytes = await bytesOf(source);
      const read = await reader.open(
        { name: source.name, bytes },
        { signal: mine.signal, onProgress: (now) => progress({ name: source.name, ...now }) },
      );
      await screen.show(id, source, bytes, read);
      shown();
      // The pane judges the changed workbook; until then the list shows the earlier result.
      if (screen.isChanged(id) && known?.kind === 'ready') library.setStatus(id, known);
      const { verdict, forms, timing } = await read.judged;
      // For the performance panel of the browser, and for measuring.
      performance.mark('pj-read', { detail: timing });
      if (!screen.isChanged(id)) library.setStatus(id, { kind: 'ready', verdict, forms });
      if (!source.sample && store.get().preferences.keepRecent) {
        await recent.keep(source, bytes, read.file.fingerprint);
      }
      await changes.listDrafts();
    } catch (error) {
      if (error instanceof Cancelled) {
        library.setStatus(id, { kind: 'waiting' });
        if (abort === mine) notify({ tone: 'info', text: openingTexts.cancelled(source.name) });
      } else {
        const sentence = openingSentence(error, source.name);
        library.setStatus(id, { kind: 'failed', sentence });
        notify({ tone: 'error', text: sentence });
      }
    } finally {
      shown();
    }
  };

  function forget(id: string): void {
    library.remove(id);
    screen.forget(id);
    changes.forget(id);
  }

  /**
   * The sample is for people without a file at hand: unchanged, it is removed when the first own file is
   * added.
   */
  function dropSample(): void {
    for (const { id, unsaved } of store.get().documents) {
      if (library.source(id)?.sample && unsaved === 0 && context.opened?.id !== id) forget(id);
    }
  }

  /** Of several files the one with the most to be changed is shown; those that were not read are only listed. */
  async function openWorst(ids: readonly (string | undefined)[]): Promise<void> {
    const brought = store.get().documents.filter(({ id }) => ids.includes(id));
    const [worst] = documentsWorstFirst(brought.filter(({ status }) => status.kind === 'ready'));
    if (worst) await open(worst.id);
  }

  return {
    open,
    bring: async (sources, note = null) => {
      if (sources.length === 0) return;
      const [first, ...rest] = library.add(sources);
      if (first !== undefined) await open(first);
      if (note !== null) notify(note);
      dropSample();
      const touched = around.watchHand();
      await library.check(rest);
      if (rest.length > 0 && !touched()) await openWorst([first, ...rest]);
    },
    forget,
    fingerprint: screen.fingerprint,
    listRecent: recent.list,
    cancel: () => abort?.abort(),
  };
}
