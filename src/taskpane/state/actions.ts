import type { ShownInspection } from '../inspection';
import type { FillPlan } from '../../engine/fill/plan';
import type { Demand } from '../../engine/verdict';
import type { ApplyResult, HistoryNow } from '../../host/host';
import type { Catalogue } from '../engine';
import type { TierChoice } from '../fill';
import type { BroughtSettings } from '../guest';
import type { Preset } from '../../engine/finding';
import type { PaneSettings } from '../settings';
import type { Checked, PaneNotice, Scope, ToolsState, PaneTrouble, ViewState } from './pane-state';

export type PaneAction =
  | { readonly type: 'check-started' }
  | { readonly type: 'check-progress'; readonly done: number; readonly total: number }
  | { readonly type: 'judging' }
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'judged-again'; readonly inspection: ShownInspection; readonly preset: Preset }
  | { readonly type: 'gone-forgotten' }
  | { readonly type: 'busy'; readonly label: string }
  | { readonly type: 'idle' }
  | { readonly type: 'failed'; readonly trouble: PaneTrouble }
  | { readonly type: 'told'; readonly notice: PaneNotice | null }
  | { readonly type: 'waiting'; readonly sentence: string | null }
  | { readonly type: 'trouble-dismissed' }
  | { readonly type: 'edited'; readonly cell: string }
  | { readonly type: 'settings'; readonly settings: PaneSettings }
  | { readonly type: 'brought'; readonly brought: BroughtSettings | null }
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
  /** A finding was fixed by its button. */
  | { readonly type: 'fixed'; readonly result: ApplyResult }
  /** The person asked for a check: what was written before is no longer tinted. */
  | { readonly type: 'looked-through' }
  /** A step of the host's history was undone; null = one of the person's own. */
  | { readonly type: 'taken-back'; readonly result: ApplyResult | null }
  /** It was done again. */
  | { readonly type: 'written-again'; readonly result: ApplyResult | null }
  | { readonly type: 'history'; readonly history: HistoryNow }
  | { readonly type: 'catalogue'; readonly catalogue: Catalogue }
  | { readonly type: 'remembered'; readonly columns: PaneSettings['columns'] }
  | { readonly type: 'tools'; readonly tools: Partial<ToolsState> };

export type ViewAction = Extract<PaneAction, { type: 'view' | 'demand-toggled' | 'group-toggled' }>;

export type FillAction = Extract<
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
      | 'taken-back'
      | 'written-again';
  }
>;
