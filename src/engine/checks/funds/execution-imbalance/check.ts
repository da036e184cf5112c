import { Decimal, sumOf } from '../../../../workbook/decimal';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { showPercent } from '../../numbers';
import { exactRate, rateRows } from '../rates';

interface Shares {
  /** Scores as shares of their full marks. */
  readonly indicators: Decimal;
  readonly execution: Decimal;
}

/** null where a score or a weight is missing; then only the unspent money can be judged. */
function sharesOf({ facts, form }: IndicatorContext): Shares | null {
  const points = form.indicators.map((indicator) => indicator.points);
  const known = points.filter((value) => value !== null);
  const { executionScore, executionPoints, scores } = facts;
  if (!scores.complete || executionScore.kind !== 'number' || !executionPoints?.gt(0)) return null;
  if (known.length === 0 || known.length !== points.length) return null;
  return {
    indicators: scores.total.div(sumOf(known)),
    execution: executionScore.value.div(executionPoints),
  };
}

/**
 * The warning light of the receiving system. Red is tested first: the indicators score far better than the
 * execution, (S − E) ÷ S > gap with S and E as shares of their full marks. Then yellow: too much of the budget is
 * unspent. A budget of 0 alone gives no light, and neither does a form without indicator scores.
 */
export const executionImbalance = defineCheck({
  code: 'PJ208',
  id: 'execution-imbalance',
  area: 'funds',
  severity: 'warning',
  basis: ['system-light'],
  inDraft: false,
  about: 'evaluation',
  subjects: ({ execution }) => (execution?.score ? [execution.score] : []),
  judge: (cell, context) => {
    const light = context.profile.reasons.warningLight;
    const row = rateRows(context).find(({ scored }) => scored);
    const rate = row ? exactRate(row) : null;
    if (!light || !row || rate === null) return doesNotApply;
    const related = [row.executed, row.budget];
    const shares = sharesOf(context);
    if (shares?.indicators.isZero()) return doesNotApply;
    const gap = shares ? shares.indicators.minus(shares.execution).div(shares.indicators) : null;
    if (shares && gap?.gt(light.gap)) {
      const [all, executed] = [showPercent(shares.indicators), showPercent(shares.execution)];
      return violated('red', cell, {
        related,
        stated: executed,
        expected: all,
        calculation: `(${all} − ${executed}) ÷ ${all} = ${showPercent(gap)}`,
      });
    }
    if (new Decimal(1).minus(rate).gt(light.unspent)) {
      return violated('yellow', row.rate, {
        related,
        stated: showPercent(rate),
        expected: showPercent(new Decimal(1).minus(light.unspent)),
      });
    }
    return shares ? holds : doesNotApply;
  },
});
