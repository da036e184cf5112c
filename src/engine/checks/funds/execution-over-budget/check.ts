import { decimalText } from '../../../../workbook/decimal';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { openMoney, toReview } from '../../unclaimed-numbers';
import { showPercent } from '../../numbers';
import { exactRate, rateRows, statedShare } from '../rates';

/** What is more than this many times the amount spent is no budget it was spent from. */
const MOST_ABOVE = 2;

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
    // Only the amounts prove it; a rate mistyped above 100 % is reported by PJ202.
    const value = exact ?? share;
    if (value === null) return doesNotApply;
    if (value.lte(1)) return holds;
    const { budget, executed, executedAmount } = row;
    // Among the amounts of the row is a larger one that nobody claimed: it may be the budget.
    const larger = openMoney(context).filter(
      ({ cell, value: open }) =>
        [budget, executed].some((own) => own?.row === cell.row) &&
        executedAmount !== null &&
        open.gte(executedAmount) &&
        open.lte(executedAmount.times(MOST_ABOVE)),
    );
    if (larger.length > 0) {
      const open = toReview(larger.map(({ cell }) => cell));
      return violated('unexplained', row.rate, {
        ...open,
        data: { ...open.data, row: row.label },
        stated: showPercent(value),
      });
    }
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
      ...(row.scored && !capped ? {} : { severity: 'warning', refused: false }),
    });
  },
});
