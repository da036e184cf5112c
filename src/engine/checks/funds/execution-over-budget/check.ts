import { decimalText, sumOf, type Decimal } from '../../../../workbook/decimal';
import { flatMap } from '../../../lists';
import { cannotJudge, defineCheck, doesNotApply, holds, violated, AS_WARNING } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { openMoney, toReview, unclaimedCells } from '../../unclaimed-numbers';
import { showPercent } from '../../numbers';
import { explains } from '../../reasons';
import { exactRate, rateRows, statedShare, type ShownRate } from '../rates';
import { amountIn } from '../../../reading';

/** A number above this many times the amount spent is not the budget. */
const MOST_ABOVE = 2;

/**
 * Whether the budgets of the sources add up to at least what was spent, so that the total budget is the wrong
 * figure.
 */
function sourcesBearIt(context: IndicatorContext, row: ShownRate): boolean {
  const { funds } = context.form;
  const { executedAmount, budget } = row;
  const total = funds?.rows.find(({ kind }) => kind === 'total');
  if (!budget || total?.cells.budget !== budget || executedAmount === null) return false;
  const sources = (funds?.rows ?? []).filter(({ kind }) => kind === 'source');
  const sum = (key: 'budget' | 'executed'): Decimal =>
    sumOf(
      flatMap(sources, ({ cells }) => {
        const reading = amountIn(budget, cells[key] ?? null);
        return reading.kind === 'number' ? reading.value : null;
      }),
    );
  return sum('executed').eq(executedAmount) && sum('budget').gte(executedAmount);
}

/** rate ≤ 100 %; some regions allow more. */
export const executionOverBudget = defineCheck({
  code: 'PJ203',
  id: 'execution-over-budget',
  area: 'funds',
  severity: 'error',
  basis: ['system-rate-cap'],
  refused: true,
  about: 'evaluation',
  subjects: (_form, context) =>
    context.profile.execution.overBudget === 'allowed'
      ? []
      : rateRows(context).filter(({ scored, reading }) => scored || reading.kind === 'number'),
  judge: (row, context) => {
    const exact = exactRate(row);
    const share = statedShare(row.reading, exact);
    // Only the amounts prove it; a rate above 100 % that is only mistyped is reported by PJ202.
    const value = exact ?? share;
    if (value === null) return doesNotApply;
    if (value.lte(1)) return holds;
    if (sourcesBearIt(context, row)) return cannotJudge;
    const { budget, executed, executedAmount } = row;
    // A larger, unclaimed amount in the row may be the budget.
    const larger = openMoney(context).filter(
      ({ cell, value: amount }) =>
        [budget, executed].some((own) => own?.row === cell.row) &&
        executedAmount !== null &&
        amount.gte(executedAmount) &&
        amount.lte(executedAmount.times(MOST_ABOVE)),
    );
    const details = { data: { row: row.label }, stated: showPercent(value) };
    const open = toReview(unclaimedCells(larger), details);
    if (open) return violated('unexplained', row.rate, open);
    // 超支部分由单位自有资金解决 after the rate: the excess is already explained.
    const said = context.cells.some(
      (cell) =>
        cell.sheet === row.rate.sheet &&
        cell.row === row.rate.row &&
        cell.col > row.rate.col &&
        cell.quantity.kind === 'text' &&
        explains(cell),
    );
    const capped = context.profile.execution.overBudget === 'capped';
    return violated('above', row.rate, {
      related: [row.executed, row.budget],
      data: {
        row: row.label,
        executed: row.executedAmount ? decimalText(row.executedAmount) : '—',
        budget: row.budgets[0] ? decimalText(row.budgets[0]) : '—',
      },
      stated: showPercent(value),
      expected: '≤ 100%',
      basis: [context.profile.sources['execution.overBudget']],
      ...(row.scored && !capped && !said ? {} : AS_WARNING),
    });
  },
});
