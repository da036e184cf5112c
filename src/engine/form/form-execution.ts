import type { FormCell } from './cell';
import type { IndicatorTable } from './form';
import type { Execution } from './funds';

type FormExecution = Pick<
  Execution,
  'budget' | 'executed' | 'rate' | 'weight' | 'score' | 'reason' | 'points'
>;

/**
 * The execution rate of a form, wherever it is: with the money, or in the row of the table that counts as an
 * indicator. null when the form has none, or as a form of targets only says what it is to be.
 */
export function formExecution({
  execution,
  rateRow,
  indicators,
}: Pick<IndicatorTable, 'execution' | 'rateRow' | 'indicators'>): FormExecution | null {
  // 说明 beside amounts that have no score is about the money where a row of the table has the score.
  const isScored = (one: Pick<Execution, 'weight' | 'score'> | null): boolean =>
    one !== null && (one.weight !== null || one.score !== null);
  const ownFirst = isScored(execution) || !isScored(rateRow);
  const [own, ofRow] = [execution?.reason ?? null, rateRow?.reason ?? null];
  const cells = {
    budget: execution?.budget ?? null,
    executed: execution?.executed ?? null,
    rate: execution?.rate ?? rateRow?.actual ?? null,
    weight: execution?.weight ?? rateRow?.weight ?? null,
    score: execution?.score ?? rateRow?.score ?? null,
    reason: ownFirst ? (own ?? ofRow) : (ofRow ?? own),
  };
  if (Object.values(cells).every((cell) => cell === null)) return null;
  const counted = indicators.find((indicator) => indicator === rateRow);
  return { ...cells, points: execution?.points ?? counted?.points ?? null };
}

/** Two amounts without a score: 预算数 | 执行数 beside the name of a listed project. */
export function unscored(budget: FormCell | null, executed: FormCell | null): Execution | null {
  if (!budget || !executed) return null;
  const points = { points: null, pointsFrom: 'none', pointsCell: null } as const;
  return { budget, executed, rate: null, weight: null, score: null, reason: null, ...points };
}
