import type { ApplyResult } from '../../host/host';
import { tickAll, type FillResult, type FillState, type TierChoice } from '../fill';
import type { FillAction } from './actions';

/** The state of the scores to be filled, after an action. */
export function reduceFill(fill: FillState, action: FillAction): FillState {
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
        // The choices are kept for after 撤销.
        ticks: {},
      };
    case 'fixed':
      return { ...fill, fresh: freshCells(fill, action.result) };
    case 'looked-through':
      return fill.fresh.length === 0 ? fill : { ...fill, fresh: [] };
    case 'taken-back':
      return action.result === null ? fill : { ...fill, result: null, fresh: [] };
    case 'written-again':
      return action.result === null ? fill : { ...fill, fresh: freshCells(fill, action.result) };
    case 'undone':
      return { ...fill, result: told('undone', action.result), fresh: [] };
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
