import { decimalText } from '../../../../workbook/decimal';
import type { FormCell, Indicator } from '../../../form';
import { defineCheck, holds, violated } from '../../define-check';
import { isBonus, nameOf, readingOf } from '../../../reading';
import { flatMap } from '../../../lists';

interface Subject {
  /** The row of the score, or its name. */
  readonly of: Indicator | string;
  readonly cell: FormCell;
}

/** Scores are not below zero: 扣完为止. */
export const scoreNegative = defineCheck({
  code: 'PJ403',
  id: 'score-negative',
  area: 'scores',
  severity: 'error',
  basis: ['national-method'],
  about: 'evaluation',
  subjects: (form): readonly Subject[] => [
    // 扣分项 deducts points by its nature.
    ...flatMap(readingOf(form).rows, ({ indicator, unit, leads }) =>
      leads && !isBonus(indicator) ? unit.scores.map((cell) => ({ of: indicator, cell })) : null,
    ),
    ...(form.execution?.score ? [{ of: '预算执行率', cell: form.execution.score }] : []),
    ...(form.total?.score ? [{ of: '总分', cell: form.total.score }] : []),
  ],
  applies: ({ cell }, context) => context.number(cell).kind === 'number',
  judge: ({ of, cell }, context) => {
    const reading = context.number(cell);
    if (reading.kind !== 'number' || !reading.value.isNegative() || reading.value.isZero()) return holds;
    return violated('negative', cell, {
      data: { name: typeof of === 'string' ? of : nameOf(of) },
      stated: decimalText(reading.value),
      expected: '≥ 0',
    });
  },
});
