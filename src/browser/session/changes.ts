import type { CellContent } from '../../host/browser';
import { changesBetween } from '../../host/browser/content';
import { unsavedSince } from '../saving/unsaved';
import type { KeptDraft } from '../storage/drafts';
import { quietly, type Context, type Opened } from './context';

/** Time from the last change until a draft is written, milliseconds. */
const DRAFT_DELAY = 400;

/** The unsaved changes of each file of the list. They are kept as drafts too, for when the page is closed. */
export interface UnsavedChanges {
  of(id: string): readonly CellContent[] | undefined;
  /** The workbook on the screen was changed. */
  note(): void;
  /** Writes waiting changes at once, before another workbook is shown. */
  flush(): Promise<void>;
  keep(): Promise<void>;
  saved(document: Opened, cells: readonly CellContent[]): void;
  forget(id: string): void;
  listDrafts(): Promise<void>;
  draft(fingerprint: string): Promise<KeptDraft | null>;
  /** The changes of a draft belong to this file of the list from now on. */
  restore(id: string, draft: KeptDraft): void;
}

export function createChanges(context: Context): UnsavedChanges {
  const { around } = context;
  const { store, drafts } = around;
  /** Per file of the list: its changes, and those of the last saved copy. */
  const kept = new Map<string, readonly CellContent[]>();
  const savedOf = new Map<string, readonly CellContent[]>();
  /** Drafts of this visit: they are on the page and not offered. */
  const own = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  /** Notes the unsaved changes, for the list, for switching files and as a draft. */
  async function keep(): Promise<void> {
    const document = context.opened;
    if (!document) return;
    const { cells } = changesBetween(document.original, await document.host.peek());
    if (context.opened !== document) return;
    kept.set(document.id, cells);
    const count = unsavedSince(savedOf.get(document.id) ?? [], cells);
    store.dispatch({ type: 'unsaved', id: document.id, count });
    await quietly(() => keepDraft(document, cells, count));
  }

  async function keepDraft(document: Opened, cells: readonly CellContent[], count: number): Promise<void> {
    const { fingerprint, source, bytes } = document;
    // A draft of an earlier visit is still offered while nothing new is typed.
    if (count === 0) {
      if (own.has(fingerprint)) await drafts.forget(fingerprint);
      return;
    }
    own.add(fingerprint);
    const time = around.now().getTime();
    await drafts.keep({ fingerprint, name: source.name, bytes, changes: cells, time });
  }

  return {
    of: (id) => kept.get(id),
    keep,
    note: () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void keep(), DRAFT_DELAY);
    },
    flush: async () => {
      if (timer !== null) {
        clearTimeout(timer);
        await keep();
      }
      timer = null;
    },
    saved: ({ id }, cells) => {
      savedOf.set(id, cells);
      store.dispatch({ type: 'unsaved', id, count: 0 });
    },
    forget: (id) => {
      kept.delete(id);
      savedOf.delete(id);
    },
    listDrafts: () =>
      quietly(async () => {
        const offered = (await drafts.list()).filter(({ fingerprint }) => !own.has(fingerprint));
        store.dispatch({
          type: 'drafts',
          drafts: offered.map(({ fingerprint, name, changes, time }) => ({
            fingerprint,
            name,
            count: changes.length,
            time,
          })),
        });
      }),
    draft: async (fingerprint) => {
      const all = await drafts.list().catch(() => []);
      return all.find((draft) => draft.fingerprint === fingerprint) ?? null;
    },
    restore: (id, { fingerprint, changes }) => {
      kept.set(id, changes);
      own.add(fingerprint);
    },
  };
}
