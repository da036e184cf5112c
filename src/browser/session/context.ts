import type { BrowserHost, Desk } from '../../host/browser';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Store } from '../../taskpane/store';
import type { FileSource } from '../documents';
import type { Library } from '../library';
import type { Reader } from '../reading/reader';
import type { Panes } from '../panes';
import type { PageNotice, PageAction, PageState, OpeningProgress } from '../state';
import type { Database } from '../storage/database';
import type { Drafts } from '../storage/drafts';
import type { Preferences } from '../storage/preferences';
import type { RecentFiles } from '../storage/recent';

/** What the page's session needs from its surroundings; tests pass their own. */
export interface PageSurroundings {
  readonly store: Store<PageState, PageAction>;
  readonly library: Library;
  readonly reader: Reader;
  readonly panes: Pick<Panes, 'leave' | 'upToDate'>;
  readonly database: Database;
  readonly drafts: Drafts;
  readonly recent: RecentFiles;
  /** Loads the spreadsheet when it is first needed. */
  readonly desk: () => Promise<Desk>;
  readonly download: (name: string, content: BlobPart, type: string) => void;
  /** Whether the person has pressed anything since it was called. */
  readonly watchHand: () => () => boolean;
  readonly keepPreferences: (preferences: Preferences) => void;
  readonly now: () => Date;
  readonly version: string;
}

/** The open workbook with what belongs to it. */
export interface Opened {
  readonly id: string;
  readonly source: FileSource;
  readonly bytes: Uint8Array;
  readonly fingerprint: string;
  readonly original: WorkbookSnapshot;
  readonly host: BrowserHost;
}

/** What the parts of the session share. */
export interface Context {
  readonly around: PageSurroundings;
  /** The workbook on the screen. */
  opened: Opened | null;
  readonly notify: (notice: PageNotice | null) => void;
  readonly progress: (now: OpeningProgress | null) => void;
}

export function createContext(around: PageSurroundings): Context {
  const { store } = around;
  return {
    around,
    opened: null,
    notify: (notice) => store.dispatch({ type: 'notice', notice }),
    progress: (now) => store.dispatch({ type: 'progress', progress: now }),
  };
}

/** Storage may be forbidden; the page then works without it. */
export async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // Only what would have been kept for later is lost; the person was not promised it.
  }
}
