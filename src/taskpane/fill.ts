import { Decimal } from '../workbook/decimal';
import { byPlace } from '../workbook/address';
import type { CellAt, Edit } from '../workbook/edit';
import type { FillChoice, FillLeft, FillOptions, FillPlan, FillProposal } from '../engine/fill/plan';
import type { ApplyResult } from '../host/host';
import { own } from '../workbook/own';
import { rowTexts } from './texts/rows';

/** What the person does with a fill plan before anything is written. Pure; the plan itself is the engine's. */
export interface FillState {
  readonly plan: FillPlan | null;
  /** The person's ticks, by cell; absent = as the engine proposes. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Tier and percentage chosen for qualitative indicators, by cell. */
  readonly choices: Readonly<Record<string, TierChoice>>;
  /** Also propose a score where a different one is present. */
  readonly overwrite: boolean;
  /** Write native Excel formulas for totals and rates. */
  readonly formulas: boolean;
  readonly result: FillResult | null;
  /** Cells written since the last check that the person asked for: they are tinted. */
  readonly fresh: readonly CellAt[];
}

export interface TierChoice {
  readonly tier: number;
  /** Percentage of the full points as typed, e.g. `90`. */
  readonly percent: string;
}

export interface FillResult extends ApplyResult {
  readonly kind: 'filled' | 'undone';
}

export const EMPTY_FILL: FillState = {
  plan: null,
  ticks: {},
  choices: {},
  overwrite: false,
  formulas: false,
  result: null,
  fresh: [],
};

export function cellAtKey({ sheetName, address }: CellAt): string {
  return `${sheetName}!${address}`;
}

/** Sums: wrong if one of the scores they add up is not written. */
const SUMS: readonly FillProposal['kind'][] = ['subtotal', 'total'];

/** Kinds of scores that sums add up. */
const COUNTED: readonly FillProposal['kind'][] = ['indicator', 'execution-score'];

export interface ProposalRow {
  readonly proposal: FillProposal;
  readonly key: string;
  readonly ticked: boolean;
  /** Why the row cannot be ticked; null when it can. */
  readonly blocked: string | null;
}

/**
 * The rows of the preview. A total was computed as if every proposal of its form were written; when the
 * person leaves one out the total would be wrong, so it cannot be written either.
 */
export function proposalRows({ plan, ticks }: Pick<FillState, 'plan' | 'ticks'>): readonly ProposalRow[] {
  const proposals = plan?.proposals ?? [];
  const ticked = (proposal: FillProposal) => own(ticks, cellAtKey(proposal.edit.cell)) ?? proposal.selected;
  const incomplete = new Set(
    proposals.filter((p) => COUNTED.includes(p.kind) && !ticked(p)).map(({ form }) => form),
  );
  return proposals.map((proposal) => {
    const blocked =
      SUMS.includes(proposal.kind) && incomplete.has(proposal.form) ? rowTexts['sum-of-unticked'] : null;
    return {
      proposal,
      key: cellAtKey(proposal.edit.cell),
      blocked,
      ticked: blocked === null && ticked(proposal),
    };
  });
}

/** One row of a form: a score that is computed, one to be chosen, one left to a person. */
export type FillRow = { readonly cell: CellAt } & (
  | { readonly kind: 'computed'; readonly row: ProposalRow }
  | { readonly kind: 'choice'; readonly choice: FillChoice }
  | { readonly kind: 'left'; readonly left: FillLeft }
);

export interface FillForm {
  readonly form: string;
  readonly rows: readonly FillRow[];
}

/** All rows to be filled and all that cannot be, form by form in the order of the rows. */
export function fillForms(state: Pick<FillState, 'plan' | 'ticks'>): readonly FillForm[] {
  const rows: readonly (readonly [string, FillRow])[] = [
    ...proposalRows(state).map((row): readonly [string, FillRow] => [
      row.proposal.form,
      { kind: 'computed', cell: row.proposal.edit.cell, row },
    ]),
    ...(state.plan?.choices ?? []).map((choice): readonly [string, FillRow] => [
      choice.form,
      { kind: 'choice', cell: choice.cell, choice },
    ]),
    ...(state.plan?.left ?? []).map((left): readonly [string, FillRow] => [
      left.form,
      { kind: 'left', cell: left.cell, left },
    ]),
  ];
  const forms = [...new Set(rows.map(([form]) => form))];
  return forms
    .map((form) => ({
      form,
      rows: rows.flatMap(([of, row]) => (of === form ? [row] : [])).sort((a, b) => byPlace(a.cell, b.cell)),
    }))
    .sort(({ rows: [a] }, { rows: [b] }) => (a && b ? byPlace(a.cell, b.cell) : 0));
}

/** Rows whose completion texts all suggest the same tier, to be answered at once. */
export interface Alike {
  readonly name: string;
  readonly percent: string;
  readonly answers: Readonly<Record<string, TierChoice>>;
}

/** Only for a tier with a fixed percentage: in any other the person chooses the percentage of each row. */
export function alikeChoices({ plan, choices }: Pick<FillState, 'plan' | 'choices'>): readonly Alike[] {
  const open = (plan?.choices ?? []).filter(({ cell }) => own(choices, cellAtKey(cell)) === undefined);
  const byAnswer = new Map<string, Alike>();
  for (const choice of open) {
    const tier = choice.suggested;
    const name = tier === null ? undefined : choice.tiers[tier]?.name;
    const percent = tier === null ? '' : firstPercent(choice, tier);
    if (tier === null || name === undefined || percent === '') continue;
    const known = byAnswer.get(`${name} ${percent}`)?.answers;
    const answers = { ...known, [cellAtKey(choice.cell)]: { tier, percent } };
    byAnswer.set(`${name} ${percent}`, { name, percent, answers });
  }
  return [...byAnswer.values()];
}

/** Everything that 写入 would write. */
export function selectedEdits(state: Pick<FillState, 'plan' | 'ticks' | 'choices'>): readonly Edit[] {
  const rows = proposalRows(state);
  const proposed = new Set(rows.map(({ key }) => key));
  const chosen = (state.plan?.choices ?? []).flatMap((choice) => {
    const score = chosenScore(choice, own(state.choices, cellAtKey(choice.cell)));
    if (score === null || proposed.has(cellAtKey(choice.cell))) return [];
    return [{ cell: choice.cell, old: choice.old, value: Number(score) }];
  });
  return [...rows.filter(({ ticked }) => ticked).map(({ proposal }) => proposal.edit), ...chosen];
}

/** The tick of every row that can be ticked, set to `ticked`. */
export function tickAll(plan: FillPlan | null, ticked: boolean): FillState['ticks'] {
  return Object.fromEntries((plan?.proposals ?? []).map(({ edit }) => [cellAtKey(edit.cell), ticked]));
}

/**
 * Points × percentage, half-up to 2 decimals, as a decimal string; null while nothing valid is chosen. The
 * percentage must be in the tier: the receiving system refuses a score outside of it.
 */
export function chosenScore(choice: FillChoice, chosen: TierChoice | undefined): string | null {
  if (!chosen || percentTrouble(choice, chosen) !== null) return null;
  const share = new Decimal(chosen.percent.trim()).div(100);
  return new Decimal(choice.points).mul(share).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();
}

/** Why the typed percentage cannot be taken, as a sentence; null when it can. */
export function percentTrouble(choice: FillChoice, { tier, percent }: TierChoice): string | null {
  const bounds = choice.tiers[tier];
  if (!bounds) return rowTexts['no-tier'];
  const text = percent.trim();
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return rowTexts['no-percent'](percentRange(bounds));
  const share = new Decimal(text).div(100);
  if (share.gt(1)) return rowTexts['over-100'];
  return inTier(share, bounds) ? null : rowTexts['out-of-tier'](bounds.name, percentRange(bounds));
}

/** What the person must add after this choice is written, shown before it is written; null = nothing. */
export function choiceWarning(choice: FillChoice, chosen: TierChoice): string | null {
  const { suggested, tiers, points } = choice;
  const stated = suggested === null ? undefined : tiers[suggested];
  if (stated && chosen.tier !== suggested) return rowTexts['other-tier-stated'](stated.name);
  const score = chosenScore(choice, chosen);
  if (score === null || !new Decimal(score).lt(points)) return null;
  return rowTexts.deducted(new Decimal(points).minus(score).toString());
}

/** How many rows still wait for their tier, and how many for the percentage in it. */
export function openChoices({ plan, choices }: Pick<FillState, 'plan' | 'choices'>): {
  readonly tier: number;
  readonly percent: number;
} {
  const open = (plan?.choices ?? []).flatMap((choice) => {
    const chosen = own(choices, cellAtKey(choice.cell));
    return chosenScore(choice, chosen) === null ? [chosen] : [];
  });
  const withTier = open.filter((chosen) => chosen !== undefined).length;
  return { tier: open.length - withTier, percent: withTier };
}

/** 100–80 (incl. 80), 80–60 (incl. 60), 60–0: the upper bound of a tier belongs to the tier above it. */
function inTier(share: Decimal, { low, high }: { readonly low: string; readonly high: string }): boolean {
  return share.gte(low) && (share.lt(high) || share.eq(1));
}

/** `80%–100%`, `60%–80%（不含 80%）` */
export function percentRange({ low, high }: { readonly low: string; readonly high: string }): string {
  const range = `${asPercent(low)}–${asPercent(high)}`;
  return new Decimal(high).eq(1) ? range : rowTexts['range-without-high'](range, asPercent(high));
}

/**
 * The percentage a tier starts with: full points for the full tier, otherwise empty, for the person to
 * choose.
 */
export function firstPercent(choice: FillChoice, tier: number): string {
  return new Decimal(choice.tiers[tier]?.high ?? '0').eq(1) ? '100' : '';
}

function asPercent(share: string): string {
  return `${new Decimal(share).mul(100).toString()}%`;
}

/** The options a plan is made with, the scores chosen so far included. */
export function fillOptions(state: FillState): FillOptions {
  const chosen = (state.plan?.choices ?? []).flatMap((choice) => {
    const key = cellAtKey(choice.cell);
    const score = chosenScore(choice, own(state.choices, key));
    return score === null ? [] : [[key, score] as const];
  });
  return { overwrite: state.overwrite, chosen: Object.fromEntries(chosen) };
}

/** The edits that undo a result where the host cannot do it itself. */
export function inverseEdits(result: ApplyResult): readonly Edit[] {
  return result.written.flatMap((edit) =>
    typeof edit.old === 'boolean' || (typeof edit.old === 'object' && edit.old !== null)
      ? []
      : [{ cell: edit.cell, old: edit.value, value: edit.old }],
  );
}

/** Whether two plans would write the same, so that a preview is still valid. */
export function sameEdits(a: readonly Edit[], b: readonly Edit[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
