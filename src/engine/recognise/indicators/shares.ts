import { sumOf } from '../../../workbook/decimal';
import type { Execution } from '../../form';
import type { IndicatorRow } from '../lines/indicator-row';
import { flatMap } from '../../lists';

/** What weights add up to where they are shares: all of them, or all but the execution rate's. */
const SHARE_WHOLES: readonly number[] = [1, 0.9, 0.8];
const FEWEST = 3;

/**
 * true when the weights are fractions of one (0.3 for 30 points): three or more plain numbers that are
 * all below one and make up the whole. Where the scores are fractions of the same one (0.3 of 0.3), the
 * form is one of a single point, and its weights are its points.
 */
export function weighInShares(rows: readonly IndicatorRow[]): boolean {
  const cells = new Set(flatMap(rows, ({ cells: { weight } }) => (weight && !weight.blank ? [weight] : [])));
  const values = flatMap([...cells], ({ quantity }) =>
    quantity.kind === 'number' && !quantity.percent ? [quantity.value] : [],
  );
  if (values.length < FEWEST || values.length < cells.size) return false;
  const sum = sumOf(values);
  if (scoredInShares(rows)) return false;
  return values.every((value) => value.gt(0) && value.lt(1)) && SHARE_WHOLES.some((whole) => sum.eq(whole));
}

/** Scores that are plain numbers, none above its weight, and some above zero. */
function scoredInShares(rows: readonly IndicatorRow[]): boolean {
  const pairs = flatMap(rows, ({ cells: { weight, score } }) => {
    const [most, given] = [weight?.quantity, score?.quantity];
    return most?.kind === 'number' && given?.kind === 'number' ? [[most.value, given.value] as const] : [];
  });
  return (
    pairs.length >= FEWEST &&
    pairs.every(([most, given]) => given.lte(most)) &&
    pairs.some(([, given]) => given.gt(0))
  );
}

/** Points of the execution rate (0.1 for 10) in the measure of the table. */
export function shareExecution(execution: Execution): Execution {
  const { points, pointsFrom } = execution;
  if (points === null || pointsFrom !== 'cell' || points.gt(1)) return execution;
  return { ...execution, points: points.times(100) };
}
