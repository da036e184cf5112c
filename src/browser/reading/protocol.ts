import type { WorkbookSnapshot } from '../../engine/workbook';
import type { Inspection } from '../../engine/finding';
import type { WorkbookVerdict } from '../../engine/verdict';
import type { FormSummary } from '../saving/summary';
import type { WorkbookAppearance } from '../../xlsx/appearance';

/** What the page asks of its worker: read a file and check it. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `look` = how the workbook looks is wanted too (it is to be opened, not only judged). */
  readonly look: boolean;
}

export interface ReadDocument {
  readonly snapshot: WorkbookSnapshot;
  /** null for a .xls file, or when it was not asked for. */
  readonly appearance: WorkbookAppearance | null;
  /** What was found, for showing; null when the file is only judged. */
  readonly inspection: Inspection | null;
  readonly verdict: WorkbookVerdict;
  /** Forms found. */
  readonly forms: readonly FormSummary[];
  /** Settings inside the file, still to be read as a guest's; null = it has none. */
  readonly settings: string | null;
  /** Same bytes, same text: key of settings and drafts. */
  readonly fingerprint: string;
  /** Why the file may not be changed, for the user; null = it may. */
  readonly readOnly: string | null;
  /** Milliseconds spent, for the diagnosis. */
  readonly timing: { readonly read: number; readonly check: number };
}

export interface ReadProgress {
  readonly step: 'reading' | 'checking';
  readonly sheets?: { readonly done: number; readonly total: number };
}

export type ReadReply =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'done'; readonly document: ReadDocument }
  | { readonly kind: 'failed'; readonly sentence: string };
