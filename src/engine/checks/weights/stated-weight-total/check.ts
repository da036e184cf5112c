import { diagnoseSum } from '../../../diagnose';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { unexplained } from '../../unclaimed-numbers';
import { sumDetails, compareSum } from '../../sums';
import { fullMarkOf } from '../../../reading';
import { weightAddends } from '../weight-addends';

/** The weight cell of the total row is what the weights add up to. */
export const statedWeightTotal = defineCheck({
  code: 'PJ305',
  id: 'stated-weight-total',
  area: 'weights',
  severity: 'error',
  basis: ['arithmetic', 'system-weights'],
  about: 'evaluation',
  subjects: (form) => [form.total?.weight ?? null].filter((cell) => cell !== null),
  applies: (_cell, { facts }) => facts.hasWeights,
  judge: (cell, context) => {
    const { facts } = context;
    const reading = context.weight(cell);
    if (reading.kind !== 'number') return doesNotApply;
    const { value } = reading;
    const rows = facts.weights.total;
    const all = rows.plus(facts.executionPoints ?? 0);
    if (value.eq(all) || value.eq(rows)) return holds;
    if (!facts.weights.complete) return cannotJudge;
    if (facts.executionApart && facts.executionPoints === null) return cannotJudge;
    // The total is the full marks, so the weights are wrong or incomplete: weight-total judges them.
    if (value.eq(fullMarkOf(context.form))) return cannotJudge;
    const addends = weightAddends(context, true);
    const sum = compareSum(value, addends, context.form);
    const found = sumDetails(sum);
    const open = unexplained(context, 'weight', value.minus(sum.expected), found);
    if (open) return violated('unexplained', cell, open);
    return violated('differs', cell, {
      related: addends.map((addend) => addend.cell),
      ...found,
      diagnosis: diagnoseSum(context.book, { cell, stated: value, addends }),
    });
  },
});
