import { decimalText } from '../../../../workbook/decimal';
import { diagnoseSum } from '../../../diagnose';
import { partsOf } from '../../../diagnose/total';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { compareSum, isWholeRounding, sameScore, sumDetails } from '../../sums';
import { unexplained } from '../../unclaimed-numbers';
import { groupAddends, groupSums, type GroupSum } from '../group-sums';
import { fitsOnceMended } from '../wrong-part';
import { summedCells } from '../../formula';

/** Printed subtotals = sum of their rows, or their average where the form averages. */
export const groupScore = defineCheck({
  code: 'PJ408',
  id: 'group-score',
  area: 'scores',
  severity: 'error',
  basis: ['arithmetic'],
  about: 'evaluation',
  subjects: (form): readonly GroupSum[] => groupSums(form),
  judge: ({ name, cell, indicators, all, block }, context) => {
    const reading = context.points(cell);
    if (reading.kind !== 'number') return doesNotApply;
    const addends = groupAddends(context, indicators);
    if (addends === null) return cannotJudge;
    if (addends.length === 0) return doesNotApply;
    const sum = compareSum(reading.value, addends);
    const average = sum.expected.div(addends.length);
    const { executionScore } = context.facts;
    const withExecution =
      executionScore.kind === 'number' ? sum.expected.plus(executionScore.value) : sum.expected;
    if (sameScore(sum.stated, sum.expected) || (all && sameScore(sum.stated, withExecution))) return holds;
    if (!all && sameScore(sum.stated, average)) return holds;
    // The rows above the subtotal are not the rows of its group, so it is not certain which it adds up.
    if (block.join() !== indicators.join()) return cannotJudge;
    const parts = partsOf(context, addends);
    if (fitsOnceMended(context, parts, sum.stated.minus(sum.expected))) return cannotJudge;
    const found = { ...sumDetails(sum), data: { name } };
    const open = unexplained(context, 'score', sum.stated.minus(sum.expected), found);
    if (open) return violated('unexplained', cell, open);
    return violated('differs', cell, {
      related: addends.map((addend) => addend.cell),
      ...found,
      expected: decimalText(sum.expected),
      ...(isWholeRounding(sum.stated, sum.expected) ? { severity: 'warning' } : {}),
      diagnosis: diagnoseSum(context.book, {
        cell,
        stated: sum.stated,
        addends: parts,
        covered: summedCells(cell, addends),
      }),
    });
  },
});
