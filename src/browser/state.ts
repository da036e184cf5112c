import type { BrowserHost } from '../host/browser';
import type { HistoryNow } from '../host/host';
import type { FirstResult } from '../taskpane/session/judging';
import type { VerdictAnswer, WorkbookVerdict } from '../engine/verdict';
import type { FormSummary } from './saving/summary';
import type { Preferences } from './storage/preferences';
import { DEFAULT_PREFERENCES } from './storage/preferences';

/** What happened to a file of the list. */
export type DocumentStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly verdict: WorkbookVerdict; readonly forms: readonly FormSummary[] }
  | { readonly kind: 'failed'; readonly sentence: string };

export interface DocumentEntry {
  readonly id: string;
  readonly name: string;
  /** The folder it was added with; '' = the file was added alone. */
  readonly folder: string;
  readonly status: DocumentStatus;
  /** Cells changed and not saved yet. */
  readonly unsaved: number;
  /**
   * The result that decides its place in the list: entries do not move under the mouse while the person
   * works.
   */
  readonly ranked?: DocumentStatus;
}

/** The workbook in the spreadsheet. */
export interface OpenDocument {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  readonly readOnly: string | null;
  readonly host: BrowserHost;
  /** The result that is made while it is drawn; null when its cells differ from the file. */
  readonly first: Promise<FirstResult | null> | null;
}

export interface PageNotice {
  readonly tone: 'error' | 'warning' | 'success' | 'info';
  readonly text: string;
}

export interface OpeningProgress {
  readonly name: string;
  readonly step: 'loading' | 'reading' | 'checking' | 'showing';
  /** How many sheets are read; absent while that is not known. */
  readonly sheets?: { readonly done: number; readonly total: number };
}

/** Unsaved changes of an earlier visit. */
export interface DraftOffer {
  readonly fingerprint: string;
  readonly name: string;
  readonly count: number;
  readonly time: number;
}

export interface RecentOffer {
  readonly fingerprint: string;
  readonly name: string;
  readonly time: number;
}

export interface PageState {
  readonly documents: readonly DocumentEntry[];
  readonly open: OpenDocument | null;
  readonly progress: OpeningProgress | null;
  readonly notice: PageNotice | null;
  readonly drafts: readonly DraftOffer[];
  readonly recent: readonly RecentOffer[];
  readonly preferences: Preferences;
  /** What the next 撤销 and 重做 do. */
  readonly history: HistoryNow;
  /** The selected cell and what it shows, read out to people who do not see the canvas. */
  readonly selection: string;
}

export const INITIAL_PAGE_STATE: PageState = {
  documents: [],
  open: null,
  progress: null,
  notice: null,
  drafts: [],
  recent: [],
  preferences: DEFAULT_PREFERENCES,
  history: { undo: null, redo: null },
  selection: '',
};

export type PageAction =
  | { readonly type: 'documents-added'; readonly documents: readonly DocumentEntry[] }
  | { readonly type: 'document-removed'; readonly id: string }
  | { readonly type: 'status'; readonly id: string; readonly status: DocumentStatus }
  | { readonly type: 'unsaved'; readonly id: string; readonly count: number }
  | { readonly type: 'opened'; readonly document: OpenDocument }
  | { readonly type: 'progress'; readonly progress: OpeningProgress | null }
  | { readonly type: 'notice'; readonly notice: PageNotice | null }
  | { readonly type: 'drafts'; readonly drafts: readonly DraftOffer[] }
  | { readonly type: 'recent'; readonly recent: readonly RecentOffer[] }
  | { readonly type: 'preferences'; readonly preferences: Preferences }
  | { readonly type: 'history'; readonly history: HistoryNow }
  | { readonly type: 'selection'; readonly selection: string };

export function reducePage(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'documents-added':
      // When files are added, all are sorted again.
      return {
        ...state,
        documents: [...state.documents.map(rankedNow), ...action.documents],
      };
    case 'document-removed':
      return { ...state, documents: state.documents.filter(({ id }) => id !== action.id) };
    case 'status':
      return withDocument(state, action.id, (document) => withStatus(document, action.status));
    case 'unsaved':
      return withDocument(state, action.id, (document) => ({ ...document, unsaved: action.count }));
    case 'opened':
      return { ...state, open: action.document };
    case 'progress':
      return { ...state, progress: action.progress };
    case 'notice':
      return { ...state, notice: action.notice };
    case 'drafts':
      return { ...state, drafts: action.drafts };
    case 'recent':
      return { ...state, recent: action.recent };
    case 'preferences':
      return { ...state, preferences: action.preferences };
    case 'history':
      return { ...state, history: action.history };
    case 'selection':
      return { ...state, selection: action.selection };
  }
}

function rankedNow(document: DocumentEntry): DocumentEntry {
  return isJudged(document.status) ? { ...document, ranked: document.status } : document;
}

/** The first result gives a file its place. */
function withStatus(document: DocumentEntry, status: DocumentStatus): DocumentEntry {
  const next = { ...document, status };
  return document.ranked === undefined ? rankedNow(next) : next;
}

function isJudged({ kind }: DocumentStatus): boolean {
  return kind === 'ready' || kind === 'failed';
}

/** In the order of the list: the worst first, by the results when files were last added. */
export function documentsInOrder(documents: readonly DocumentEntry[]): readonly DocumentEntry[] {
  const place = ({ ranked, status }: DocumentEntry) => weightOf(ranked ?? status);
  return [...documents].sort((a, b) => place(b) - place(a));
}

function withDocument(
  state: PageState,
  id: string,
  change: (document: DocumentEntry) => DocumentEntry,
): PageState {
  return { ...state, documents: state.documents.map((entry) => (entry.id === id ? change(entry) : entry)) };
}

/** Cells changed and not saved in the open workbook. */
export function unsavedCount(state: PageState): number {
  return state.documents.find(({ id }) => id === state.open?.id)?.unsaved ?? 0;
}

/** Files with the most to be changed first; files that are not read yet last. */
export function documentsWorstFirst(documents: readonly DocumentEntry[]): readonly DocumentEntry[] {
  return [...documents].sort((a, b) => weightOf(b.status) - weightOf(a.status));
}

const ANSWERS: Readonly<Record<VerdictAnswer, number>> = { 'not-yet': 3, explain: 2, ready: 1, none: 0 };
/** More findings than a workbook has. */
const STEP = 1_000_000;

function weightOf(status: DocumentStatus): number {
  if (status.kind === 'failed') return 4 * STEP;
  if (status.kind !== 'ready') return -1;
  const { answer, demands } = status.verdict;
  const first = demands.change > 0 ? demands.change * 1000 + demands.fill : demands.fill;
  return ANSWERS[answer] * STEP + (answer === 'explain' ? demands.explain : first);
}
