import type { BrowserHost, CellContent, Desk } from '../host/browser';
import { changesBetween } from '../host/browser/content';
import { HostError } from '../host/host';
import type { Store } from '../taskpane/store';
import type { WorkbookSnapshot } from '../engine/workbook';
import type { FileSource } from './documents';
import { copyName, fromBytes, stampOf } from './documents';
import type { Library } from './library';
import { bytesOf, sentenceOf } from './library';
import type { ReadDocument } from './reading/protocol';
import type { Reader } from './reading/reader';
import { Cancelled } from './reading/reader';
import { fingerprintOf } from './reading/fingerprint';
import type { ReportFormat } from './saving/report';
import { reportFile } from './saving/report';
import { saveCopy } from './saving/save';
import { summaryRows, type FileSummary } from './saving/summary';
import { tableWorkbook } from './saving/table';
import { unsavedSince } from './saving/unsaved';
import {
  worstFirst,
  type DocumentEntry,
  type Notice,
  type PageAction,
  type PageState,
  type Progress,
} from './state';
import type { Database } from './storage/database';
import type { Draft, Drafts } from './storage/drafts';
import type { Preferences } from './storage/preferences';
import type { RecentFiles } from './storage/recent';

/** What the page's session is built on; tests pass their own. */
export interface Surroundings {
  readonly store: Store<PageState, PageAction>;
  readonly library: Library;
  readonly reader: Reader;
  readonly database: Database;
  readonly drafts: Drafts;
  readonly recent: RecentFiles;
  /** Loads the spreadsheet when it is first needed. */
  readonly desk: () => Promise<Desk>;
  readonly download: (name: string, content: BlobPart, type: string) => void;
  readonly keepPreferences: (preferences: Preferences) => void;
  readonly now: () => Date;
  readonly version: string;
}

/** What the person's clicks do. Nothing here throws: troubles become a notice. */
export interface PageSession {
  readonly start: (sample: FileSource) => Promise<void>;
  /** Opens one file; several are listed and checked, and the first is opened. */
  readonly bring: (sources: readonly FileSource[], note?: Notice | null) => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  readonly remove: (id: string) => void;
  readonly cancel: () => void;
  readonly save: (options: { readonly marks: boolean }) => Promise<void>;
  readonly report: (format: ReportFormat) => Promise<void>;
  /** All files of the list as one table for a reviewer, the worst first. */
  readonly summary: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly restoreDraft: (fingerprint: string) => Promise<void>;
  readonly dropDraft: (fingerprint: string) => Promise<void>;
  readonly openRecent: (fingerprint: string) => Promise<void>;
  readonly setKeepRecent: (keep: boolean) => Promise<void>;
  readonly setPreferences: (change: Partial<Preferences>) => Promise<void>;
  readonly notify: (notice: Notice | null) => void;
}

/** The open workbook with what belongs to it. */
interface Opened {
  readonly id: string;
  readonly source: FileSource;
  readonly bytes: Uint8Array;
  readonly fingerprint: string;
  readonly original: WorkbookSnapshot;
  readonly host: BrowserHost;
}

/** A draft is written so long after the last change, milliseconds. */
const DRAFT_DELAY = 400;

export function createSession(around: Surroundings): PageSession {
  const { store, library, reader } = around;
  /** Per file of the list: its changes, those of the last saved copy, and the fingerprint of its bytes. */
  const kept = new Map<string, readonly CellContent[]>();
  const saved = new Map<string, readonly CellContent[]>();
  const fingerprints = new Map<string, string>();
  /** Files of whose unsaved changes the person was told when removing them. */
  const warned = new Set<string>();
  /** Drafts of this visit: they are on the page, not offered again. */
  const own = new Set<string>();
  let opened: Opened | null = null;
  let abort: AbortController | null = null;
  let stopWatching = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const notify = (notice: Notice | null): void => store.dispatch({ type: 'notice', notice });
  const progress = (now: Progress | null): void => store.dispatch({ type: 'progress', progress: now });

  /** Storage may be forbidden; the page then works without it. */
  const quietly = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch {
      // Nothing is lost that the person was promised: only what would have been kept for later.
    }
  };

  const listDrafts = (): Promise<void> =>
    quietly(async () => {
      const drafts = await around.drafts.list();
      store.dispatch({
        type: 'drafts',
        drafts: drafts
          .filter(({ fingerprint }) => !own.has(fingerprint))
          .map(({ fingerprint, name, changes, time }) => ({
            fingerprint,
            name,
            count: changes.length,
            time,
          })),
      });
    });

  const listRecent = (): Promise<void> =>
    quietly(async () => {
      const recent = store.get().preferences.keepRecent ? await around.recent.list() : [];
      store.dispatch({
        type: 'recent',
        recent: recent.map(({ fingerprint, name, time }) => ({ fingerprint, name, time })),
      });
    });

  /** Notes what is changed and not saved, for the list, for switching files and for a closed page. */
  const keepChanges = async (): Promise<void> => {
    const document = opened;
    if (!document) return;
    const { cells } = changesBetween(document.original, await document.host.peek());
    if (opened !== document) return;
    kept.set(document.id, cells);
    const count = unsavedSince(saved.get(document.id) ?? [], cells);
    store.dispatch({ type: 'unsaved', id: document.id, count });
    await quietly(async () => {
      const { fingerprint, source, bytes } = document;
      // A draft of an earlier visit stays on offer while nothing new is typed.
      if (count === 0) {
        if (own.has(fingerprint)) await around.drafts.forget(fingerprint);
      } else {
        own.add(fingerprint);
        await around.drafts.keep({
          fingerprint,
          name: source.name,
          bytes,
          changes: cells,
          time: around.now().getTime(),
        });
      }
    });
  };

  const noteChange = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void keepChanges(), DRAFT_DELAY);
  };

  const leave = async (): Promise<void> => {
    // What is still in the cell editor belongs to this file: it is taken over before the next one comes.
    await opened?.host.snapshot();
    if (timer !== null) {
      clearTimeout(timer);
      await keepChanges();
    }
    timer = null;
    stopWatching();
    opened = null;
  };

  /** What this browser keeps for the file goes before what the file brings. */
  const settingsOf = ({ fingerprint, settings }: ReadDocument) => ({
    read: async () => {
      const text = await around.database.get('settings', fingerprint).catch(() => null);
      return typeof text === 'string' ? text : settings;
    },
    write: async (json: string) => {
      await around.database.put('settings', fingerprint, json).catch((cause: unknown) => {
        throw new HostError('unknown', '浏览器不允许保存设置（可能是无痕窗口）。设置只在本次有效。', cause);
      });
    },
  });

  const show = async (
    id: string,
    source: FileSource,
    bytes: Uint8Array,
    read: ReadDocument,
  ): Promise<void> => {
    progress({ name: source.name, step: 'showing' });
    const desk = await around.desk();
    await leave();
    const host = desk.open(read, settingsOf(read));
    opened = { id, source, bytes, fingerprint: read.fingerprint, original: read.snapshot, host };
    fingerprints.set(id, read.fingerprint);
    const before = kept.get(id);
    const changed = before !== undefined && before.length > 0;
    if (changed) host.put(before);
    stopWatching = host.onContents(noteChange);
    const { snapshot: workbook, inspection } = read;
    const first = changed || inspection === null ? null : { workbook, inspection };
    store.dispatch({
      type: 'opened',
      document: { id, name: source.name, sample: source.sample, readOnly: read.readOnly, host, first },
    });
    if (read.readOnly !== null) notify({ tone: 'warning', text: read.readOnly });
  };

  const open = async (id: string): Promise<void> => {
    const source = library.source(id);
    if (!source || opened?.id === id) return;
    abort?.abort();
    const mine = new AbortController();
    abort = mine;
    notify(null);
    try {
      progress({ name: source.name, step: 'loading' });
      library.setStatus(id, { kind: 'reading' });
      const bytes = await bytesOf(source);
      const read = await reader.read(
        { name: source.name, bytes, look: true },
        { signal: mine.signal, onProgress: (now) => progress({ name: source.name, ...now }) },
      );
      // For the performance panel of the browser, and for measuring.
      performance.mark('pj-read', { detail: read.timing });
      library.setStatus(id, { kind: 'ready', verdict: read.verdict, forms: read.forms });
      await show(id, source, bytes, read);
      if (!source.sample && store.get().preferences.keepRecent) {
        await quietly(() =>
          around.recent.keep({
            fingerprint: read.fingerprint,
            name: source.name,
            bytes,
            time: around.now().getTime(),
          }),
        );
        await listRecent();
      }
      await listDrafts();
    } catch (error) {
      if (error instanceof Cancelled) {
        library.setStatus(id, { kind: 'waiting' });
        if (abort === mine) notify({ tone: 'info', text: `已取消打开“${source.name}”。` });
      } else {
        const sentence = sentenceOf(error, source.name);
        library.setStatus(id, { kind: 'failed', sentence });
        notify({ tone: 'error', text: sentence });
      }
    } finally {
      if (abort === mine) {
        progress(null);
        abort = null;
      }
    }
  };

  /** The sample is for those who have no file at hand: untouched, it goes when the first own file comes. */
  const dropSample = (): void => {
    for (const { id, unsaved } of store.get().documents) {
      if (library.source(id)?.sample && unsaved === 0 && opened?.id !== id) forget(id);
    }
  };

  const forget = (id: string): void => {
    library.remove(id);
    fingerprints.delete(id);
    kept.delete(id);
    saved.delete(id);
  };

  const bring = async (sources: readonly FileSource[], note: Notice | null = null): Promise<void> => {
    if (sources.length === 0) return;
    const ids = library.add(sources);
    const [first, ...rest] = ids;
    if (first !== undefined) await open(first);
    if (note !== null) notify(note);
    dropSample();
    await library.check(rest);
  };

  return {
    start: async (sample) => {
      await Promise.all([listDrafts(), listRecent()]);
      await bring([sample]);
    },
    bring,
    open,
    remove: (id) => {
      if (opened?.id === id) return;
      const entry = store.get().documents.find((document) => document.id === id);
      if (entry && entry.unsaved > 0 && !warned.has(id)) {
        warned.add(id);
        const text = `“${entry.name}”有 ${entry.unsaved} 处修改没有保存。再点一次移去，这些修改就丢掉了。`;
        notify({ tone: 'warning', text });
        return;
      }
      const fingerprint = fingerprints.get(id);
      if (fingerprint !== undefined && warned.has(id)) {
        void quietly(() => around.drafts.forget(fingerprint));
      }
      forget(id);
    },
    cancel: () => abort?.abort(),
    save: async ({ marks }) => {
      const document = opened;
      if (!document) return;
      if (store.get().open?.readOnly) {
        notify({ tone: 'warning', text: store.get().open?.readOnly ?? '' });
        return;
      }
      try {
        const changes = changesBetween(document.original, await document.host.snapshot());
        const copy = saveCopy(
          document.bytes,
          document.source.name,
          changes,
          marks ? document.host.marks() : [],
        );
        const name = copyName(document.source.name, around.now());
        around.download(name, copy.bytes, XLSX_TYPE);
        const json = await document.host.readSettings().catch(() => null);
        await quietly(async () => {
          if (json !== null) await around.database.put('settings', fingerprintOf(copy.bytes), json);
          await around.drafts.forget(document.fingerprint);
        });
        saved.set(document.id, changes.cells);
        store.dispatch({ type: 'unsaved', id: document.id, count: 0 });
        notify({
          tone: copy.notes.length > 0 ? 'warning' : 'success',
          text: savedSentence(name, copy.written, copy.notes),
        });
      } catch (error) {
        notify({ tone: 'error', text: saveTrouble(error) });
      }
    },
    report: async (format) => {
      const document = opened;
      if (!document) return;
      try {
        const file = await reportFile(document.host, document.source.name, format, around);
        around.download(file.name, file.text, file.type);
        notify({ tone: 'success', text: `检查报告已下载：${file.name}` });
      } catch (error) {
        notify({
          tone: 'error',
          text: error instanceof HostError ? error.message : '检查报告没有生成。请先点“一键检查”，再下载。',
        });
      }
    },
    summary: async () => {
      const name = `自评检查汇总-${stampOf(around.now())}.xlsx`;
      const rows = summaryRows(worstFirst(store.get().documents).map(fileSummary));
      around.download(name, tableWorkbook('汇总', rows, SUMMARY_WIDTHS), XLSX_TYPE);
      notify({ tone: 'success', text: `汇总表已下载：${name}` });
    },
    undo: async () => (await around.desk()).undo(),
    redo: async () => (await around.desk()).redo(),
    restoreDraft: async (fingerprint) => {
      const draft = await draftOf(around.drafts, fingerprint);
      if (!draft) return;
      const [id] = library.add([fromBytes(draft.name, draft.bytes)]);
      if (id === undefined) return;
      kept.set(id, draft.changes);
      own.add(fingerprint);
      await open(id);
      if (opened?.id === id) {
        await keepChanges();
        notify({ tone: 'success', text: `已恢复“${draft.name}”中未保存的 ${draft.changes.length} 处修改。` });
      }
    },
    dropDraft: async (fingerprint) => {
      await quietly(() => around.drafts.forget(fingerprint));
      await listDrafts();
    },
    openRecent: async (fingerprint) => {
      const file = (await around.recent.list().catch(() => [])).find(
        (recent) => recent.fingerprint === fingerprint,
      );
      if (file) await bring([fromBytes(file.name, file.bytes)]);
      else notify({ tone: 'warning', text: '这个文件已不在本浏览器中，请重新选择它。' });
    },
    setKeepRecent: async (keep) => {
      const preferences = { ...store.get().preferences, keepRecent: keep };
      store.dispatch({ type: 'preferences', preferences });
      around.keepPreferences(preferences);
      if (!keep) await quietly(() => around.recent.clear());
      await listRecent();
    },
    setPreferences: async (change) => {
      const preferences = { ...store.get().preferences, ...change };
      store.dispatch({ type: 'preferences', preferences });
      around.keepPreferences(preferences);
    },
    notify,
  };
}

/** Of 文件 表 单位 年度 总分 结论 and the counts, in characters. */
const SUMMARY_WIDTHS: readonly number[] = [36, 30, 24, 8, 8, 16, 8, 8, 8, 8];

function fileSummary({ name, status }: DocumentEntry): FileSummary {
  if (status.kind === 'ready') return { name, forms: status.forms, otherwise: status.verdict.title };
  return { name, forms: [], otherwise: status.kind === 'failed' ? status.sentence : '还没有检查' };
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function draftOf(drafts: Drafts, fingerprint: string): Promise<Draft | null> {
  const all = await drafts.list().catch(() => []);
  return all.find((draft) => draft.fingerprint === fingerprint) ?? null;
}

function savedSentence(name: string, count: number, notes: readonly string[]): string {
  const changed = count === 0 ? '没有改动，内容与原文件相同' : `写入 ${count} 处改动，其余内容与原文件相同`;
  return [`已保存为新文件 ${name}（在浏览器的下载文件夹）：${changed}；原文件未动。`, ...notes].join(' ');
}

function saveTrouble(error: unknown): string {
  if (error instanceof Error && error.name === 'XlsxError') return error.message;
  return '没有保存成功，改动仍在页面上。请再试一次；仍不行时下载检查报告，按报告在 Excel 或 WPS 中修改。';
}
