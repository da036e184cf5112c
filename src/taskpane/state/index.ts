import type { PaneAction, ViewAction } from './actions';
import { reduceFill } from './fill';
import type { PaneState, ToolsState, ViewState } from './pane-state';
import { goneSince, withInspection } from './result';

export type { PaneAction } from './actions';
export * from './pane-state';

/** The state after an action. Pure: the session does the work, this changes the state. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
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
      return state.notice === action.notice ? state : { ...state, notice: action.notice };
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
    case 'history':
      return { ...state, history: action.history };
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

/** After these the workbook differs from the one that was saved and reported. */
const WRITES: readonly PaneAction['type'][] = ['filled', 'fixed', 'undone', 'taken-back', 'written-again'];

function untaken(tools: ToolsState): ToolsState {
  return tools.saved || tools.reported ? { ...tools, saved: false, reported: false } : tools;
}

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

/** At most this many changed cells are named beside 结果已过期. */
const STALE_CELLS_NAMED = 5;

/** The person changed a cell: results and preview are out of date. */
function edited(state: PaneState, cell: string): PaneState {
  const tools = untaken(state.tools);
  const known = state.stale ?? [];
  if (!state.checked || known.includes(cell) || known.length >= STALE_CELLS_NAMED) return { ...state, tools };
  return { ...state, tools, stale: [...known, cell] };
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
