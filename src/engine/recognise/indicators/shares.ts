import { compare, isAboveZero, sumOf } from '../../../workbook/decimal';
import type { Execution } from '../../form';
import type { IndicatorRow } from '../lines/indicator-row';
import { flatMap } from '../../lists';

/** The sums of weights that are shares: of all weights, or of all without the execution rate. */
const SHARE_WHOLES: readonly number[] = [1, 0.9, 0.8];
const FEWEST = 3;

/**
 * true when the weights are fractions of 1 (0.3 for 30 points): at least three plain numbers, all below 1, that
 * add up to a whole. Where the scores are fractions too (0.3 of 0.3), the form has one point in all, and its
 * weights are its points.
 */
export function weighInShares(rows: readonly IndicatorRow[]): boolean {
  const cells = new Set(flatMap(rows, ({ cells: { weight } }) => (weight && !weight.blank ? weight : null)));
  const values = flatMap([...cells], ({ quantity }) =>
    quantity.kind === 'number' && !quantity.percent ? quantity.value : null,
  );
  if (values.length < FEWEST || values.length < cells.size) return false;
  if (!values.every((value) => isAboveZero(value) && value.lt(1)) || scoredInShares(rows)) return false;
  const sum = sumOf(values);
  return SHARE_WHOLES.some((whole) => sum.eq(whole));
}

/** Scores that are plain numbers, none above its weight, and some above zero. */
function scoredInShares(rows: readonly IndicatorRow[]): boolean {
  const pairs = flatMap(rows, ({ cells: { weight, score } }) => {
    const [most, given] = [weight?.quantity, score?.quantity];
    return most?.kind === 'number' && given?.kind === 'number' ? [[most.value, given.value] as const] : null;
  });
  return (
    pairs.length >= FEWEST &&
    pairs.every(([most, given]) => compare(given, most) <= 0) &&
    pairs.some(([, given]) => isAboveZero(given))
  );
}

/** Converts the points of the execution rate (0.1 for 10) to the scale of the table. */
export function shareExecution(execution: Execution): Execution {
  const { points, pointsFrom } = execution;
  if (points === null || pointsFrom !== 'cell' || points.gt(1)) return execution;
  return { ...execution, points: points.times(100) };
}
