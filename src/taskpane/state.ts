import type { CellAt, Finding, Inspection } from '../engine/finding';
import type { Demand } from '../engine/verdict';
import type { FillPlan } from '../engine/fill/plan';
import type { Catalogue } from './engine';
import type { WorkbookSnapshot } from '../engine/workbook';
import type { ApplyResult } from '../host/host';
import { EMPTY_FILL, tickAll, type FillResult, type FillState, type TierChoice } from './fill';
import type { Grouping } from './grouping';
import type { Brought } from './guest';
import { DEFAULT_SETTINGS, type PaneSettings, type Preset } from './settings';

/** Everything the pane shows, as data. The only way to change it is `reduce`. */
export interface PaneState {
  readonly task: Task;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** What the host waits for (the end of a cell edit …), while it does. */
  readonly waiting: string | null;
  readonly settings: PaneSettings;
  /** What came with the file and was neither closed nor discarded; null = nothing. */
  readonly brought: Brought | null;
  readonly scope: Scope;
  readonly checked: Checked | null;
  /** Cells that changed since the check; null = the result holds. */
  readonly stale: readonly string[] | null;
  /** Findings of the check before that are not found any longer: shown struck out for a moment. */
  readonly gone: readonly Gone[];
  readonly view: ViewState;
  readonly fill: FillState;
  /** null = not known (the document may hold marks of an earlier session). */
  readonly marked: boolean | null;
  readonly tools: ToolsState;
  /** Profiles to choose from and titles of the checks; empty until the engine has arrived. */
  readonly catalogue: Catalogue;
  /** Columns pointed at in earlier documents of this computer: offered, never taken without asking. */
  readonly remembered: PaneSettings['columns'];
}

export type Task =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'checking';
      readonly step: 'reading' | 'judging';
      readonly done: number;
      /** Sheets; null until the host has told. */
      readonly total: number | null;
    }
  | { readonly kind: 'busy'; readonly label: string };

/** Something went wrong: what, and what the person can do. */
export interface Trouble {
  readonly sentence: string;
  /** What 重试 does again. */
  readonly retry: 'check' | 'fill' | 'undo' | 'mark' | 'unmark' | 'report' | null;
}

/** Something worth telling, read out by screen readers. */
export interface Notice {
  readonly sentence: string;
  /** Cells were written: 撤销 is offered beside the sentence. */
  readonly undo: boolean;
}

export type Scope = 'workbook' | 'sheet';

export interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly inspection: Inspection;
  readonly preset: Preset;
  /** Indexes of the sheets that were asked for; null = the whole workbook. */
  readonly sheets: readonly number[] | null;
}

export interface Gone {
  readonly finding: Finding;
  /** The finding it stood after that is still there; null = it was the first. */
  readonly after: string | null;
}

export type Tab = 'findings' | 'fill' | 'submit' | 'forms' | 'tools';

export interface ViewState {
  readonly tab: Tab;
  readonly grouping: Grouping;
  /** What is not listed. */
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
  /** A report was made of the result, and a file saved of the workbook, as they are now. */
  readonly reported: boolean;
  readonly saved: boolean;
  /** Text of the report when the clipboard refused it and the person must copy by hand. */
  readonly reportText: string | null;
  /** The same for the list of what is to be typed in. */
  readonly fillList: string | null;
  /** The same for the settings to be shared. */
  readonly sharedText: string | null;
}

export const INITIAL_STATE: PaneState = {
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
  catalogue: { profiles: [], checks: {} },
  remembered: {},
};

export type PaneAction =
  | { readonly type: 'check-started' }
  | { readonly type: 'check-progress'; readonly done: number; readonly total: number }
  | { readonly type: 'judging' }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'judged-again'; readonly inspection: Inspection; readonly preset: Preset }
  | { readonly type: 'gone-forgotten' }
  | { readonly type: 'busy'; readonly label: string }
  | { readonly type: 'idle' }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'told'; readonly notice: Notice | null }
  | { readonly type: 'waiting'; readonly sentence: string | null }
  | { readonly type: 'trouble-dismissed' }
  | { readonly type: 'edited'; readonly cell: string }
  | { readonly type: 'settings'; readonly settings: PaneSettings }
  | { readonly type: 'brought'; readonly brought: Brought | null }
  | { readonly type: 'scope'; readonly scope: Scope }
  | { readonly type: 'view'; readonly view: Partial<ViewState> }
  | { readonly type: 'demand-toggled'; readonly demand: Demand }
  | { readonly type: 'group-toggled'; readonly key: string }
  | { readonly type: 'marked'; readonly marked: boolean }
  | { readonly type: 'plan'; readonly plan: FillPlan }
  | { readonly type: 'ticked'; readonly key: string; readonly ticked: boolean }
  | { readonly type: 'ticked-all'; readonly ticked: boolean }
  | { readonly type: 'chosen'; readonly key: string; readonly choice: TierChoice | null }
  | { readonly type: 'chosen-all'; readonly answers: Readonly<Record<string, TierChoice>> }
  | { readonly type: 'fill-options'; readonly overwrite?: boolean; readonly formulas?: boolean }
  | { readonly type: 'filled'; readonly result: ApplyResult }
  | { readonly type: 'undone'; readonly result: ApplyResult }
  /** A finding was mended by its button. */
  | { readonly type: 'fixed'; readonly result: ApplyResult }
  /** The person asked for a check: what was written before is tinted no longer. */
  | { readonly type: 'looked-through' }
  /** The host's own undo took this back. */
  | { readonly type: 'taken-back'; readonly result: ApplyResult }
  | { readonly type: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly type: 'remembered'; readonly columns: PaneSettings['columns'] }
  | { readonly type: 'tools'; readonly tools: Partial<ToolsState> };

/** The state after an action. Pure: the session does the work, this says what it means for the pane. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'check-started':
      return {
        ...state,
        task: { kind: 'checking', step: 'reading', done: 0, total: null },
        trouble: null,
        notice: null,
      };
    case 'check-progress':
      if (state.task.kind !== 'checking') return state;
      return { ...state, task: { ...state.task, done: action.done, total: action.total } };
    case 'judging':
      if (state.task.kind !== 'checking') return state;
      return { ...state, task: { ...state.task, step: 'judging' } };
    case 'checked':
      return {
        ...withInspection(state, action.checked),
        gone: goneSince(state.checked, action.checked),
        task: { kind: 'idle' },
        stale: null,
      };
    case 'gone-forgotten':
      return state.gone.length === 0 ? state : { ...state, gone: [] };
    case 'judged-again':
      if (!state.checked) return state;
      return withInspection(state, {
        ...state.checked,
        inspection: action.inspection,
        preset: action.preset,
      });
    case 'busy':
      return {
        ...state,
        task: { kind: 'busy', label: action.label },
        trouble: null,
        notice: null,
      };
    case 'idle':
      return { ...state, task: { kind: 'idle' } };
    case 'failed':
      return { ...state, task: { kind: 'idle' }, trouble: action.trouble };
    case 'told':
      return { ...state, notice: action.notice };
    case 'waiting':
      return { ...state, waiting: action.sentence };
    case 'trouble-dismissed':
      return { ...state, trouble: null };
    case 'edited':
      return edited(state, action.cell);
    case 'settings':
      return { ...state, settings: action.settings };
    case 'brought':
      return { ...state, brought: action.brought };
    case 'scope':
      return { ...state, scope: action.scope };
    case 'marked':
      return { ...state, marked: action.marked };
    case 'view':
    case 'demand-toggled':
    case 'group-toggled':
      return { ...state, view: reduceView(state.view, action) };
    case 'catalogue':
      return { ...state, catalogue: action.catalogue };
    case 'remembered':
      return { ...state, remembered: action.columns };
    case 'tools':
      return { ...state, tools: { ...state.tools, ...action.tools } };
    default:
      return {
        ...state,
        fill: reduceFill(state.fill, action),
        tools: WRITES.includes(action.type) ? untaken(state.tools) : state.tools,
      };
  }
}

/** After these the workbook is another than the one that was saved and reported. */
const WRITES: readonly PaneAction['type'][] = ['filled', 'fixed', 'undone', 'taken-back'];

function untaken(tools: ToolsState): ToolsState {
  return tools.saved || tools.reported ? { ...tools, saved: false, reported: false } : tools;
}

type ViewAction = Extract<PaneAction, { type: 'view' | 'demand-toggled' | 'group-toggled' }>;

type FillAction = Extract<
  PaneAction,
  {
    type:
      | 'plan'
      | 'ticked'
      | 'ticked-all'
      | 'chosen'
      | 'chosen-all'
      | 'fill-options'
      | 'filled'
      | 'undone'
      | 'fixed'
      | 'looked-through'
      | 'taken-back';
  }
>;

function reduceView(view: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'view':
      return { ...view, ...action.view };
    case 'demand-toggled':
      return { ...view, hidden: toggled(view.hidden, action.demand) };
    case 'group-toggled':
      return { ...view, toggled: toggled(view.toggled, action.key) };
  }
}

function reduceFill(fill: FillState, action: FillAction): FillState {
  switch (action.type) {
    case 'plan':
      return { ...fill, plan: action.plan };
    case 'ticked':
      return { ...fill, ticks: { ...fill.ticks, [action.key]: action.ticked } };
    case 'ticked-all':
      return { ...fill, ticks: tickAll(fill.plan, action.ticked) };
    case 'chosen':
      return { ...fill, choices: withChoice(fill.choices, action.key, action.choice) };
    case 'chosen-all':
      return { ...fill, choices: { ...fill.choices, ...action.answers } };
    case 'fill-options':
      return {
        ...fill,
        overwrite: action.overwrite ?? fill.overwrite,
        formulas: action.formulas ?? fill.formulas,
      };
    case 'filled':
      return {
        ...fill,
        result: told('filled', action.result),
        fresh: freshCells(fill, action.result),
        undo: action.result.written.length > 0 ? [...fill.undo, action.result] : fill.undo,
        // The choices stay: they are there again after 撤销.
        ticks: {},
      };
    case 'fixed':
      return {
        ...fill,
        fresh: freshCells(fill, action.result),
        undo: action.result.written.length > 0 ? [...fill.undo, action.result] : fill.undo,
      };
    case 'looked-through':
      return fill.fresh.length === 0 ? fill : { ...fill, fresh: [] };
    case 'taken-back':
      return {
        ...fill,
        result: null,
        fresh: [],
        undo: fill.undo.filter((result) => result !== action.result),
      };
    case 'undone':
      return {
        ...fill,
        result: told('undone', action.result),
        fresh: [],
        undo: fill.undo.slice(0, -1),
      };
  }
}

function freshCells({ fresh }: FillState, { written }: ApplyResult): FillState['fresh'] {
  return [...fresh, ...written.map(({ cell }) => cell)];
}

function told(kind: FillResult['kind'], { written, skipped }: ApplyResult): FillResult {
  return { kind, written, skipped };
}

function withChoice(
  choices: FillState['choices'],
  key: string,
  choice: TierChoice | null,
): FillState['choices'] {
  const others = Object.entries(choices).filter(([other]) => other !== key);
  return Object.fromEntries(choice === null ? others : [...others, [key, choice]]);
}

/** A new result: the selection survives if its finding does, otherwise it is given up. */
function withInspection(state: PaneState, checked: Checked): PaneState {
  const still = checked.inspection.findings.some(({ id }) => id === state.view.selected);
  return {
    ...state,
    checked,
    view: { ...state.view, selected: still ? state.view.selected : null, ignoring: null },
  };
}

/** More than these are another workbook or another rule, not mended cells. */
const MOST_GONE = 20;

function goneSince(before: Checked | null, now: Checked): readonly Gone[] {
  if (!before || before.sheets !== now.sheets || before.preset !== now.preset) return [];
  const found = new Set(now.inspection.findings.map(({ id }) => id));
  const gone: Gone[] = [];
  let after: string | null = null;
  for (const finding of before.inspection.findings) {
    if (found.has(finding.id)) after = finding.id;
    else gone.push({ finding, after });
  }
  return gone.length > MOST_GONE ? [] : gone;
}

/** So many changed cells are named beside 结果已过期. */
const STALE_CELLS_NAMED = 5;

/** The person changed a cell: results and preview no longer speak of what is in the sheet. */
function edited(state: PaneState, cell: string): PaneState {
  const tools = untaken(state.tools);
  const known = state.stale ?? [];
  if (!state.checked || known.includes(cell) || known.length >= STALE_CELLS_NAMED) return { ...state, tools };
  return { ...state, tools, stale: [...known, cell] };
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
