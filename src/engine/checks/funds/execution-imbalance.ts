import { Decimal, sumOf } from '../../decimal';
import { defineCheck, doesNotApply, holds, violated } from '../check';
import { showPercent } from '../numbers';
import { exactRate, rateRows } from './rates';

/**
 * The receiving system's warning light: red when the indicators score far better than the
 * execution, (S − E) ÷ S > gap with S and E as shares of their full marks; yellow when too much of
 * the budget is unspent.
 */
export const executionImbalance = defineCheck({
  code: 'PJ208',
  id: 'execution-imbalance',
  area: 'funds',
  severity: 'warning',
  basis: ['system-light'],
  inDraft: false,
  subjects: ({ execution }) => (execution?.score ? [execution.score] : []),
  judge: (cell, context) => {
    const { facts, profile, form } = context;
    const light = profile.reasons.warningLight;
    const row = rateRows(context).find(({ scored }) => scored);
    const rate = row ? exactRate(row) : null;
    if (!light || !row || rate === null) return doesNotApply;
    const unspent = new Decimal(1).minus(rate);
    const related = [row.executed, row.budget];
    if (unspent.gt(light.unspent)) {
      return violated('yellow', row.rate, {
        related,
        stated: showPercent(rate),
        expected: showPercent(new Decimal(1).minus(light.unspent)),
      });
    }
    const points = form.indicators.map((indicator) => indicator.points);
    const known = points.filter((value) => value !== null);
    const execution = facts.executionScore;
    if (!facts.scores.complete || execution.kind !== 'number' || !facts.executionPoints?.gt(0))
      return doesNotApply;
    if (known.length === 0 || known.length !== points.length) return doesNotApply;
    const indicators = facts.scores.total.div(sumOf(known));
    if (indicators.isZero()) return doesNotApply;
    const executed = execution.value.div(facts.executionPoints);
    const gap = indicators.minus(executed).div(indicators);
    if (gap.lte(light.gap)) return holds;
    return violated('red', cell, {
      related,
      stated: showPercent(executed),
      expected: showPercent(indicators),
      calculation: `(${showPercent(indicators)} − ${showPercent(executed)}) ÷ ${showPercent(indicators)} = ${showPercent(gap)}`,
    });
  },
});
