import { HostError } from '../../host/host';
import type { FileSource } from '../documents';
import { bytesOf, openingSentence } from '../library';
import type { ReadDocumentFile } from '../reading/protocol';
import { Cancelled, type OpenedFile } from '../reading/reader';
import { documentsWorstFirst, type PageNotice } from '../state';
import { openingTexts } from '../texts/session';
import type { UnsavedChanges } from './changes';
import { quietly, type Context } from './context';

/** Files of the list: which is read, which is on the screen, which go. */
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
  const fingerprints = new Map<string, string>();
  let abort: AbortController | null = null;
  let stopWatching = (): void => undefined;

  async function listRecent(): Promise<void> {
    await quietly(async () => {
      const recent = store.get().preferences.keepRecent ? await around.recent.list() : [];
      store.dispatch({
        type: 'recent',
        recent: recent.map(({ fingerprint, name, time }) => ({ fingerprint, name, time })),
      });
    });
  }

  async function keepRecent({ name }: FileSource, bytes: Uint8Array, fingerprint: string): Promise<void> {
    await quietly(() => around.recent.keep({ fingerprint, name, bytes, time: around.now().getTime() }));
    await listRecent();
  }

  async function leave(): Promise<void> {
    // What is still in the cell editor belongs to this file: it is taken over before the next one comes.
    const before = context.opened;
    const workbook = await before?.host.snapshot();
    await changes.flush();
    stopWatching();
    if (before && workbook) around.panes.leave(before.id, workbook);
    context.opened = null;
  }

  /** What this browser keeps for the file goes before what the file brings. */
  const settingsOf = ({ fingerprint, settings }: ReadDocumentFile) => ({
    read: async () => {
      const text = await around.database.get('settings', fingerprint).catch(() => null);
      return typeof text === 'string' ? text : settings;
    },
    write: async (json: string) => {
      await around.database.put('settings', fingerprint, json).catch((cause: unknown) => {
        throw new HostError('unknown', openingTexts['settings-not-kept'], cause);
      });
    },
  });

  /** It holds other cells than the file that is read: what is found in the file is not what is found in it. */
  const isChanged = (id: string): boolean => (changes.of(id) ?? []).length > 0;

  const show = async (
    id: string,
    source: FileSource,
    bytes: Uint8Array,
    { file, judged }: OpenedFile,
  ): Promise<void> => {
    progress({ name: source.name, step: 'showing' });
    const desk = await around.desk();
    await leave();
    const host = desk.open({ id, ...file }, settingsOf(file));
    const { fingerprint, snapshot: workbook, readOnly } = file;
    context.opened = { id, source, bytes, fingerprint, original: workbook, host };
    fingerprints.set(id, fingerprint);
    const before = changes.of(id) ?? [];
    if (before.length > 0) host.put(before);
    stopWatching = host.onContents(changes.note);
    const first = isChanged(id) ? null : judged.then(({ shown }) => shown && { workbook, ...shown });
    // Whoever waits for it hears of a failure as well.
    first?.catch(() => undefined);
    store.dispatch({
      type: 'opened',
      document: { id, name: source.name, sample: source.sample, readOnly, host, first },
    });
    if (readOnly !== null) notify({ tone: 'warning', text: readOnly });
  };

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
      await show(id, source, bytes, read);
      shown();
      // The pane judges what was changed; until then the list says what it said before.
      if (isChanged(id) && known?.kind === 'ready') library.setStatus(id, known);
      const { verdict, forms, timing } = await read.judged;
      // For the performance panel of the browser, and for measuring.
      performance.mark('pj-read', { detail: timing });
      if (!isChanged(id)) library.setStatus(id, { kind: 'ready', verdict, forms });
      if (!source.sample && store.get().preferences.keepRecent) {
        await keepRecent(source, bytes, read.file.fingerprint);
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
    fingerprints.delete(id);
    changes.forget(id);
  }

  /** The sample is for those who have no file at hand: untouched, it goes when the first own file comes. */
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
    fingerprint: (id) => fingerprints.get(id),
    listRecent,
    cancel: () => abort?.abort(),
  };
}
