import type { Edit, CellAt } from '../workbook/edit';
import { SEVERITIES, type Severity } from '../workbook/severity';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * The few things the product needs from a spreadsheet. A host reads and writes; it never judges. Every method
 * rejects with a `HostError`, whose message is a Chinese sentence for the user.
 */
export interface Host {
  readonly capabilities: HostCapabilities;
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /**
   * Writes exactly these edits. A cell that no longer holds `edit.old`, is locked or holds a
   * formula is left alone and reported. One undo step where the host has it.
   */
  apply(edits: readonly Edit[], options?: ApplyOptions): Promise<ApplyResult>;
  /**
   * The steps that can be undone and done again, the person's own as well as ours. Excel gives no access to
   * its steps.
   */
  readonly history?: HostHistory;
  /**
   * Of a host without `history`: takes back what an `apply` of this session wrote. Each cell that still holds
   * it gets its former value, formula and number format again; the others are reported. A host with neither
   * has the old values written back by `apply`, which cannot restore formulas and number formats.
   */
  undo?(result: ApplyResult): Promise<ApplyResult>;
  /** Whether the person is typing into a cell: `read` would end that. */
  isEditing?(): boolean;
  /** Replaces all marks of ours by these. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Removes exactly our marks; returns how many rules were removed. */
  unmark(): Promise<number>;
  /** Selects the cell and scrolls to it; says when a hidden row, column or sheet is in the way. */
  reveal(cell: CellAt): Promise<RevealResult>;
  /** Rejects with `settings-lost` once when settings that were kept in this document are gone. */
  readSettings(): Promise<string | null>;
  /** Keeps a small JSON text in the document and reads it back; at most 50 KB. */
  writeSettings(json: string): Promise<void>;
  /**
   * Moves the focus of the keyboard into the cells, unless the person is typing elsewhere. A pane in Excel
   * cannot.
   */
  takeKeyboard?(): void;
  /** Adds a worksheet with these rows (texts are never formulas) and activates it. */
  addReport(
    name: string,
    rows: readonly (readonly string[])[],
    /** Widths of its columns in pixels, together a landscape A4 page. */
    widths?: readonly number[],
  ): Promise<void>;
  /** PJ.* formulas still in the workbook, and their replacement by values. */
  findOwnFormulas(): Promise<readonly CellAt[]>;
  replaceOwnFormulas(cells: readonly CellAt[]): Promise<ApplyResult>;
  /** Index of the sheet the user looks at. */
  activeSheet(): Promise<number>;
  /** Calls back after a change by the user (not by us); returns a function that stops it. */
  onChange(listener: (change: HostChange) => void): Promise<() => Promise<void>>;
  /**
   * Calls back when the person selects another cell; returns a function that stops it. Excel is not asked: before
   * ExcelApi 1.19 merely subscribing empties the person's undo history.
   */
  onSelect?(listener: (cell: SelectedCell) => void): Promise<() => Promise<void>>;
  /** Shows on the tab of each sheet how many findings must be changed there; by index of the sheet. */
  countOnSheets?(counts: readonly number[]): void;
  /** What the page around the pane saves as files; absent in Excel, which saves its workbook itself. */
  readonly takeAway?: TakeAway;
  diagnostics(): Promise<readonly { readonly label: string; readonly value: string }[]>;
}

/** What a person has saved as a file. */
export type Taken = 'saved' | 'reported';

export interface TakeAway {
  save(): Promise<void>;
  report(): Promise<void>;
  /** Calls back when either was done, with any button; returns a function that stops it. */
  onTaken(listener: (what: Taken) => void): () => void;
}

export interface HostCapabilities {
  readonly name: 'excel' | 'browser';
  readonly mergedAreas: boolean;
  readonly changeEvents: boolean;
  /** Reading, judging and marking again cost the person nothing, so each edit is followed by a check. */
  readonly liveRecheck: boolean;
  readonly report: boolean;
}

export interface ReadOptions {
  /** Called as sheets arrive. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface ApplyOptions {
  /** Write `edit.formula` where an edit has one. */
  readonly formulas?: boolean;
  /** Name of the step where it can be undone: 把 F12 改为“91%”. */
  readonly name?: string;
}

/** One order of steps for all that undo or do again: the pane, the toolbar and the keys of the spreadsheet. */
export interface HostHistory {
  /** The steps that come next. */
  now(): HistoryNow;
  /** Undoes the last step; returns it, or null where there is none. */
  undo(): Promise<HistoryStep | null>;
  /** Does the step again that was undone last. */
  redo(): Promise<HistoryStep | null>;
  /**
   * Calls back when the next steps have changed, with the step that was undone or done again if that is the
   * reason; returns a function that stops it.
   */
  watch(listener: (now: HistoryNow, move: HistoryMove | null) => void): () => void;
}

export interface HistoryNow {
  readonly undo: HistoryStep | null;
  readonly redo: HistoryStep | null;
}

export interface HistoryStep {
  /** 把 F12 改为“91%”, 您的修改 F12 */
  readonly name: string;
  /** What was written by an `apply`; null = the person's own. */
  readonly result: ApplyResult | null;
}

export interface HistoryMove {
  readonly kind: 'undone' | 'redone';
  readonly step: HistoryStep;
}

export interface ApplyResult {
  readonly written: readonly Edit[];
  readonly skipped: readonly {
    readonly edit: Edit;
    readonly why: 'changed' | 'locked' | 'formula' | 'missing' | 'failed';
    /** Sentence for the user. */
    readonly sentence: string;
  }[];
}

/** What a mark shows of its cell: the severity of its findings, or that it was just written. */
export type MarkKind = Severity | 'written';

/** The gravest first: a cell with several shows that one. */
export const MARK_KINDS: readonly MarkKind[] = [...SEVERITIES, 'written'];

export interface Mark {
  readonly cell: CellAt;
  readonly severity: MarkKind;
  /** Shown when the pointer rests on the cell, by hosts that can do it. */
  readonly sentence?: string;
}

export interface RevealResult {
  readonly shown: boolean;
  /** Sentence when something is in the way (隐藏行, 隐藏工作表 …). */
  readonly sentence: string | null;
}

export interface HostChange {
  readonly sheetName: string;
  readonly address: string;
  /** A coauthor made it. */
  readonly remote: boolean;
}

/** The first cell of what is selected. */
export interface SelectedCell {
  readonly sheetName: string;
  readonly address: string;
}

export type HostErrorCode =
  | 'editing'
  | 'protected'
  | 'read-only'
  | 'too-large'
  | 'busy'
  | 'session-lost'
  | 'settings-lost'
  | 'timeout'
  | 'cancelled'
  | 'unsupported'
  | 'unknown';

/** A trouble of the host, described in Chinese with the next step. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
