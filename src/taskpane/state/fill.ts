import type { ApplyResult } from '../../host/host';
import { tickAll, type FillResult, type FillState, type TierChoice } from '../fill';
import type { FillAction } from './actions';

/** What an action means for the table of scores to be filled. */
export function reduceFill(fill: FillState, action: FillAction): FillState {
  const last = fill.undo.at(-1);
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
        ...withWritten(fill, action.result),
        // The choices stay: they are there again after 撤销.
        ticks: {},
      };
    case 'fixed':
      return {
        ...fill,
        fresh: freshCells(fill, action.result),
        ...withWritten(fill, action.result),
      };
    case 'looked-through':
      return fill.fresh.length === 0 ? fill : { ...fill, fresh: [] };
    case 'taken-back':
      return {
        ...fill,
        result: null,
        fresh: [],
        ...withoutWritten(fill, action.result),
      };
    case 'written-again':
      return {
        ...fill,
        // What was said to be restored is written again.
        result: fill.result === null ? null : told('filled', action.result),
        fresh: freshCells(fill, action.result),
        undo: [...fill.undo, action.result],
        takenBack: fill.takenBack.filter((result) => result !== action.result),
      };
    case 'undone':
      return {
        ...fill,
        result: told('undone', action.result),
        fresh: [],
        ...(last === undefined ? {} : withoutWritten(fill, last)),
      };
  }
}

type Histories = Pick<FillState, 'undo' | 'takenBack'>;

/** Something new was written: what was taken back before can be redone no longer. */
function withWritten({ undo, takenBack }: FillState, result: ApplyResult): Histories {
  return result.written.length > 0 ? { undo: [...undo, result], takenBack: [] } : { undo, takenBack };
}

function withoutWritten({ undo, takenBack }: FillState, result: ApplyResult): Histories {
  return { undo: undo.filter((other) => other !== result), takenBack: [...takenBack, result] };
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
