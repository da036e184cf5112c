import type { FillPlan } from '../../engine/fill/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ShownInspection } from '../../taskpane/inspection';
import type { WorkbookVerdict } from '../../engine/verdict';
import type { FormSummary } from '../saving/summary';
import type { WorkbookAppearance } from '../../xlsx/appearance/appearance';

/**
 * What the page asks of its worker: read a file and judge it; with `open` the file is sent back too, so that
 * it can be shown.
 */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly open: boolean;
}

/** What is needed to show a file. */
export interface ReadDocumentFile {
  readonly snapshot: WorkbookSnapshot;
  /** null for a .xls file. */
  readonly appearance: WorkbookAppearance | null;
  /** Settings inside the file, still to be read as a guest's; null = it has none. */
  readonly settings: string | null;
  /** The same for the same bytes: key of settings and drafts. */
  readonly fingerprint: string;
  /** Why the file may not be changed, for the user; null = it may. */
  readonly readOnly: string | null;
}

/** What was found in a file under the settings of that moment. */
export interface DocumentJudgement {
  readonly verdict: WorkbookVerdict;
  readonly forms: readonly FormSummary[];
  /** For showing in the pane; null when the file is only judged. */
  readonly shown: Shown | null;
  /** Milliseconds spent, for the diagnosis. */
  readonly timing: { readonly read: number; readonly check: number };
}

export interface Shown {
  readonly inspection: ShownInspection;
  readonly plan: FillPlan;
}

export interface ReadProgress {
  readonly step: 'reading' | 'checking';
  readonly sheets?: { readonly done: number; readonly total: number };
}

/** A file to be opened is sent as soon as it is read, so that it can be drawn while it is judged. */
export type ReadReply =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'read'; readonly file: ReadDocumentFile }
  | { readonly kind: 'judged'; readonly judgement: DocumentJudgement }
  | { readonly kind: 'failed'; readonly sentence: string };
