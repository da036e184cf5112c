import { decimalText } from '../../../../workbook/decimal';
import { diagnoseSum } from '../../../diagnose';
import { partsOf } from '../../../diagnose/total';
import type { IndicatorForm, FormCell, Group } from '../../../form';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { compareSum, isWholeRounding, sameScore, sumDetails } from '../../sums';
import { unexplained } from '../../unclaimed-numbers';
import { fitsOnceMended } from '../wrong-part';
import { summedCells } from '../../formula';
import type { Addend } from '../../../reading';
import { addendsAmong, cellKey } from '../../../reading';
import { flatMap } from '../../../lists';

interface Subject {
  readonly name: string;
  readonly cell: FormCell;
  /** Indexes into the form's indicators. */
  readonly indicators: readonly number[];
  /** A subtotal over all rows of the table, which may or may not count the execution rate. */
  readonly all: boolean;
  /** Rows between this subtotal and the one above it, which it may mean as well. */
  readonly block: readonly number[];
}

/** Indicators above a subtotal row, down from the subtotal before it. */
function blockAbove({ indicators, subtotals }: IndicatorForm, { row, sheet }: FormCell): readonly number[] {
  const before = subtotals
    .map(({ label }) => label)
    .filter((label) => label.sheet === sheet && label.row < row);
  const from = Math.max(-1, ...before.map((label) => label.row));
  return indicators
    .filter((each) => each.name.sheet === sheet && each.row > from && each.row < row)
    .map(({ index }) => index);
}

function groupSubject(group: Group, cell: FormCell): Subject {
  return { name: group.name, cell, indicators: group.indicators, all: false, block: group.indicators };
}

function addendsOf({ facts }: IndicatorContext, indicators: readonly number[]): readonly Addend[] | null {
  const rows = flatMap(indicators, (index) => facts.rows[index] ?? []);
  if (rows.some(({ score, exempt }) => score.kind !== 'number' && !exempt)) return null;
  return addendsAmong(facts.scores, indicators);
}

/** Printed subtotals = sum of their rows, or their average where the form averages. */
export const groupScore = defineCheck({
  code: 'PJ408',
  id: 'group-score',
  area: 'scores',
  severity: 'error',
  basis: ['arithmetic'],
  about: 'evaluation',
  subjects: (form): readonly Subject[] => {
    const own = new Set(flatMap(form.indicators, ({ score }) => (score ? [cellKey(score)] : [])));
    const printed = flatMap(form.groups, (group) =>
      group.score && !own.has(cellKey(group.score)) ? [groupSubject(group, group.score)] : [],
    );
    const rows = flatMap(form.subtotals, (row) => {
      if (!row.score) return [];
      if (row.scope !== 'group') {
        const indicators = form.indicators.map(({ index }) => index);
        return [{ name: '指标', cell: row.score, indicators, all: true, block: indicators }];
      }
      const group = row.group === null ? null : form.groups[row.group];
      return group ? [{ ...groupSubject(group, row.score), block: blockAbove(form, row.label) }] : [];
    });
    return [...printed, ...rows];
  },
  judge: ({ name, cell, indicators, all, block }, context) => {
    const reading = context.points(cell);
    if (reading.kind !== 'number') return doesNotApply;
    const addends = addendsOf(context, indicators);
    if (addends === null) return cannotJudge;
    if (addends.length === 0) return doesNotApply;
    const sum = compareSum(reading.value, addends);
    const average = sum.expected.div(addends.length);
    const { executionScore } = context.facts;
    const withExecution =
      executionScore.kind === 'number' ? sum.expected.plus(executionScore.value) : sum.expected;
    if (sameScore(sum.stated, sum.expected) || (all && sameScore(sum.stated, withExecution))) return holds;
    if (!all && sameScore(sum.stated, average)) return holds;
    // The rows above the subtotal are others than those of its group: which it means is not sure.
    if (block.join() !== indicators.join()) return cannotJudge;
    const parts = partsOf(context, addends);
    if (fitsOnceMended(context, parts, sum.stated.minus(sum.expected))) return cannotJudge;
    const open = unexplained(context, 'score', sum.stated.minus(sum.expected));
    if (open)
      return violated('unexplained', cell, {
        ...sumDetails(sum),
        ...open,
        data: { ...open.data, name },
      });
    return violated('differs', cell, {
      related: addends.map((addend) => addend.cell),
      data: { name },
      ...sumDetails(sum),
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
