import { Decimal } from '../../workbook/decimal';
import type { IndicatorContext } from './context';
import { sameScore } from './sums';

/** Whether the printed sums match what is in the form. A row without points may then need none. */

/** Whether the scores in the form add up to the printed total. */
export function scoresClose(context: IndicatorContext, printed = context.form.total?.score ?? null): boolean {
  const { facts } = context;
  const total = context.points(printed);
  if (total.kind !== 'number') return false;
  const { executionScore, executionInTotal, scores } = facts;
  const rows = scores.total;
  const all = executionInTotal && executionScore.kind === 'number' ? rows.plus(executionScore.value) : rows;
  return sameScore(total.value, all) && !rows.isZero();
}

/** Whether the weights in the form add up to the printed total, or to 100 where none is printed. */
export function weightsClose(context: IndicatorContext): boolean {
  const { form, facts } = context;
  const printed = context.weight(form.total?.weight ?? null);
  const full = printed.kind === 'number' ? printed.value : new Decimal(100);
  const { total } = facts.weights;
  return full.eq(total) || full.eq(total.plus(facts.executionPoints ?? 0));
}
