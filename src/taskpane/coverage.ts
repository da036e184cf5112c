import type { CheckOutcome, Inspection } from '../engine/finding';
import type { CellAt } from '../workbook/edit';

/** One check over all forms: on how many it held, was violated, did not apply or was left to a person. */
export interface CheckCoverage {
  readonly code: string;
  readonly outcomes: Readonly<Record<CheckOutcome, number>>;
  /** Where a person must look: the first of them, and how many. */
  readonly open: readonly CellAt[];
  readonly openCount: number;
}

const NO_OUTCOMES: CheckCoverage['outcomes'] = {
  holds: 0,
  violated: 0,
  'does-not-apply': 0,
  'cannot-judge': 0,
};

/** A blank column is left to a person cell by cell: at most this many cells are named. */
const NAMED_CELLS = 12;

/** Checks that leave something to a person first, then by code. */
export function checkCoverage({ forms }: Inspection): readonly CheckCoverage[] {
  const byCode = new Map<string, CheckCoverage>();
  for (const { code, outcome, open } of forms.flatMap(({ tallies }) => tallies)) {
    const before = byCode.get(code) ?? { code, outcomes: NO_OUTCOMES, open: [], openCount: 0 };
    const outcomes = { ...before.outcomes, [outcome]: before.outcomes[outcome] + 1 };
    byCode.set(code, {
      code,
      outcomes,
      open: [...before.open, ...open].slice(0, NAMED_CELLS),
      openCount: before.openCount + open.length,
    });
  }
  const isLeft = ({ outcomes }: CheckCoverage): number => Math.min(outcomes['cannot-judge'], 1);
  return [...byCode.values()].sort((a, b) => isLeft(b) - isLeft(a) || a.code.localeCompare(b.code));
}
