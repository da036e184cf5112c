import { HostError } from '../../host/host';
import type { SettingsStore } from '../../host/browser';
import type { FileSource } from '../documents';
import type { ReadDocumentFile } from '../reading/protocol';
import type { OpenedFile } from '../reading/reader';
import { openingTexts } from '../texts/session';
import type { UnsavedChanges } from './changes';
import type { Context, PageSurroundings } from './context';

interface FileScreen {
  /** Shows a file that was read in place of the one before, with its unsaved changes. */
  show(id: string, source: FileSource, bytes: Uint8Array, opened: OpenedFile): Promise<void>;
  /** Of a file that was shown. */
  fingerprint(id: string): string | undefined;
  forget(id: string): void;
  isChanged(id: string): boolean;
}

export function createScreen(context: Context, changes: UnsavedChanges): FileScreen {
  const { around, notify, progress } = context;
  const { store } = around;
  const fingerprints = new Map<string, string>();
  let stopWatching = (): void => undefined;

  async function leave(): Promise<void> {
    // What is still in the cell editor belongs to this file: it is taken over before the next file is shown.
    const before = context.opened;
    const workbook = await before?.host.snapshot();
    await changes.flush();
    stopWatching();
    if (before && workbook) around.panes.leave(before.id, workbook);
    context.opened = null;
  }

  /** Its cells differ from the file that is read, so the findings of the file do not apply to it. */
  const isChanged = (id: string): boolean => (changes.of(id) ?? []).length > 0;

  async function show(
    id: string,
    source: FileSource,
    bytes: Uint8Array,
    { file, judged }: OpenedFile,
  ): Promise<void> {
    progress({ name: source.name, step: 'showing' });
    const desk = await around.desk();
    await leave();
    const host = desk.open({ id, ...file }, settingsOf(around, file));
    const { fingerprint, snapshot: workbook, readOnly } = file;
    context.opened = { id, source, bytes, fingerprint, original: workbook, host };
    fingerprints.set(id, fingerprint);
    const before = changes.of(id) ?? [];
    if (before.length > 0) host.put(before);
    stopWatching = host.onContents(changes.note);
    const first = isChanged(id) ? null : judged.then(({ shown }) => shown && { workbook, ...shown });
    // A failure is reported to those who wait for it; this only prevents an unhandled rejection.
    first?.catch(() => undefined);
    store.dispatch({
      type: 'opened',
      document: { id, name: source.name, sample: source.sample, readOnly, host, first },
    });
    if (readOnly !== null) notify({ tone: 'warning', text: readOnly });
  }

  return {
    show,
    fingerprint: (id) => fingerprints.get(id),
    forget: (id) => fingerprints.delete(id),
    isChanged,
  };
}

/** Settings kept in this browser are used before those in the file. */
function settingsOf(around: PageSurroundings, { fingerprint, settings }: ReadDocumentFile): SettingsStore {
  return {
    read: async () => {
      const text = await around.database.get('settings', fingerprint).catch(() => null);
      return typeof text === 'string' ? text : settings;
    },
    write: async (json: string) => {
      await around.database.put('settings', fingerprint, json).catch((cause: unknown) => {
        throw new HostError('unknown', openingTexts['settings-not-kept'], cause);
      });
    },
  };
}
