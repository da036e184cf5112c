import type { CellAt } from '../../workbook/edit';
import type { ShownInspection } from '../inspection';
import type { Demand } from '../../engine/verdict';
import type { HistoryNow } from '../../host/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Catalogue } from '../engine';
import { EMPTY_FILL, type FillState } from '../fill';
import type { Gone, Grouping } from '../grouping';
import type { BroughtSettings } from '../guest';
import type { Preset } from '../../engine/finding';
import { DEFAULT_SETTINGS, type PaneSettings } from '../settings';

/** Everything the pane shows, as data. The only way to change it is `reduce`. */
export interface PaneState {
  readonly task: PaneTask;
  readonly trouble: PaneTrouble | null;
  readonly notice: PaneNotice | null;
  /** What the host is waiting for (the end of a cell edit …); null = it is not waiting. */
  readonly waiting: string | null;
  readonly settings: PaneSettings;
  /** What came with the file and was neither closed nor discarded; null = nothing. */
  readonly brought: BroughtSettings | null;
  readonly scope: Scope;
  readonly checked: Checked | null;
  /** Cells that changed since the check; null = the result is up to date. */
  readonly stale: readonly string[] | null;
  /** Findings of the previous check that the last one no longer found: shown struck out for a moment. */
  readonly gone: readonly Gone[];
  readonly view: ViewState;
  readonly fill: FillState;
  /** The next steps to undo and to redo. */
  readonly history: HistoryNow;
  /** null = not known (the document may hold marks of an earlier session). */
  readonly marked: boolean | null;
  readonly tools: ToolsState;
  /** Profiles to choose from and titles of the checks; empty until the engine is loaded. */
  readonly catalogue: Catalogue;
  /** Columns chosen in earlier documents on this computer: offered, never used without asking. */
  readonly remembered: PaneSettings['columns'];
}

export type PaneTask =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'checking';
      readonly step: 'reading' | 'judging';
      readonly done: number;
      /** Sheets; null until the host has reported them. */
      readonly total: number | null;
    }
  | { readonly kind: 'busy'; readonly label: string };

/** Something went wrong: what, and what the person can do. */
export interface PaneTrouble {
  readonly sentence: string;
  /** The action that 重试 repeats. */
  readonly retry: 'check' | 'fill' | 'undo' | 'redo' | 'mark' | 'unmark' | 'report' | null;
}

/** An announcement, read out by screen readers. */
export interface PaneNotice {
  readonly sentence: string;
  /** Cells were written: 撤销 and 重做 are offered beside the sentence. */
  readonly history: boolean;
}

export type Scope = 'workbook' | 'sheet';

export interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly inspection: ShownInspection;
  readonly preset: Preset;
  /** Indexes of the sheets that were asked for; null = the whole workbook. */
  readonly sheets: readonly number[] | null;
}

export type Tab = 'findings' | 'fill' | 'submit' | 'forms' | 'tools';

export interface ViewState {
  readonly tab: Tab;
  readonly grouping: Grouping;
  /** Demands whose findings are not listed. */
  readonly hidden: readonly Demand[];
  /** Groups the person closed, and lines of many findings the person opened. */
  readonly toggled: readonly string[];
  /** The further pages (表与规则, 工具) are in the row of tabs. */
  readonly more: boolean;
  readonly selected: string | null;
  /** Finding for which a reason to ignore is being typed. */
  readonly ignoring: string | null;
}

export interface ToolsState {
  readonly diagnostics: readonly { readonly label: string; readonly value: string }[] | null;
  /** PJ.* formulas left in the workbook; null = not looked for. */
  readonly ownFormulas: readonly CellAt[] | null;
  /** A report of the present result was made, and the present workbook was saved. */
  readonly reported: boolean;
  readonly saved: boolean;
  /** Text of the report when the clipboard refused it and the person must copy by hand. */
  readonly reportText: string | null;
  /** The same for the list of what is to be typed in. */
  readonly fillList: string | null;
  /** The same for the settings to be shared. */
  readonly sharedText: string | null;
}

export const INITIAL_PANE_STATE: PaneState = {
  task: { kind: 'idle' },
  trouble: null,
  notice: null,
  waiting: null,
  settings: DEFAULT_SETTINGS,
  brought: null,
  scope: 'workbook',
  checked: null,
  stale: null,
  gone: [],
  view: {
    tab: 'findings',
    grouping: 'demand',
    hidden: [],
    toggled: [],
    more: false,
    selected: null,
    ignoring: null,
  },
  fill: EMPTY_FILL,
  history: { undo: null, redo: null },
  marked: null,
  tools: {
    diagnostics: null,
    ownFormulas: null,
    reported: false,
    saved: false,
    reportText: null,
    fillList: null,
    sharedText: null,
  },
  catalogue: { profiles: [], checks: {}, faults: {} },
  remembered: {},
};
