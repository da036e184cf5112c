import { fromBytes, type FileSource } from '../documents';
import type { PageNotice } from '../state';
import type { Preferences } from '../storage/preferences';
import { draftTexts, openingTexts } from '../texts/session';
import { createChanges } from './changes';
import { createContext, quietly, type PageSurroundings } from './context';
import { createOpening } from './opening';
import { createOutputs, type Outputs } from './outputs';

/** Everything a person can do on the page. Nothing here throws: troubles become a notice. */
export interface PageSession extends Outputs {
  readonly start: (sample: FileSource) => Promise<void>;
  /** Opens one file; several are listed and checked, and the first is opened. */
  readonly bring: (sources: readonly FileSource[], note?: PageNotice | null) => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  readonly remove: (id: string) => void;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly restoreDraft: (fingerprint: string) => Promise<void>;
  readonly dropDraft: (fingerprint: string) => Promise<void>;
  readonly openRecent: (fingerprint: string) => Promise<void>;
  readonly setKeepRecent: (keep: boolean) => Promise<void>;
  readonly setPreferences: (change: Partial<Preferences>) => Promise<void>;
  readonly notify: (notice: PageNotice | null) => void;
}

export function createPageSession(around: PageSurroundings): PageSession {
  const { store, library } = around;
  const context = createContext(around);
  const { notify } = context;
  const changes = createChanges(context);
  const opening = createOpening(context, changes);
  /** Files that the person wanted to remove and was warned of their unsaved changes. */
  const warned = new Set<string>();

  return {
    start: async (sample) => {
      await Promise.all([changes.listDrafts(), opening.listRecent()]);
      await opening.bring([sample]);
    },
    bring: opening.bring,
    open: opening.open,
    remove: (id) => {
      if (context.opened?.id === id) return;
      const entry = store.get().documents.find((document) => document.id === id);
      if (entry && entry.unsaved > 0 && !warned.has(id)) {
        warned.add(id);
        notify({ tone: 'warning', text: draftTexts['removed-with-changes'](entry.name, entry.unsaved) });
        return;
      }
      const fingerprint = opening.fingerprint(id);
      if (fingerprint !== undefined && warned.has(id)) {
        void quietly(() => around.drafts.forget(fingerprint));
      }
      opening.forget(id);
    },
    cancel: opening.cancel,
    ...createOutputs(context, changes),
    undo: async () => (await around.desk()).undo(),
    redo: async () => (await around.desk()).redo(),
    restoreDraft: async (fingerprint) => {
      const draft = await changes.draft(fingerprint);
      if (!draft) return;
      const [id] = library.add([fromBytes(draft.name, draft.bytes)]);
      if (id === undefined) return;
      changes.restore(id, draft);
      await opening.open(id);
      if (context.opened?.id === id) {
        await changes.keep();
        notify({ tone: 'success', text: draftTexts.restored(draft.name, draft.changes.length) });
      }
    },
    dropDraft: async (fingerprint) => {
      await quietly(() => around.drafts.forget(fingerprint));
      await changes.listDrafts();
    },
    openRecent: async (fingerprint) => {
      const file = (await around.recent.list().catch(() => [])).find(
        (recent) => recent.fingerprint === fingerprint,
      );
      if (file) await opening.bring([fromBytes(file.name, file.bytes)]);
      else notify({ tone: 'warning', text: openingTexts['not-recent'] });
    },
    setKeepRecent: async (keep) => {
      const preferences = { ...store.get().preferences, keepRecent: keep };
      store.dispatch({ type: 'preferences', preferences });
      around.keepPreferences(preferences);
      if (!keep) await quietly(() => around.recent.clear());
      await opening.listRecent();
    },
    setPreferences: async (change) => {
      const preferences = { ...store.get().preferences, ...change };
      store.dispatch({ type: 'preferences', preferences });
      around.keepPreferences(preferences);
    },
    notify,
  };
}
