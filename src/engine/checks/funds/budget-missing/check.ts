import type { FormCell } from '../../../form';
import { openMoney, toReview, unclaimedCells } from '../../unclaimed-numbers';
import { defineCheck, doesNotApply, holds, violated, AS_WARNING, AS_REVIEW } from '../../define-check';

interface Subject {
  readonly cell: FormCell;
  readonly column: string;
  readonly budget: boolean;
}

/** Budget and executed amount are filled in; a zero budget is left to a person. */
export const budgetMissing = defineCheck({
  code: 'PJ206',
  id: 'budget-missing',
  area: 'funds',
  severity: 'error',
  basis: ['system-required'],
  refused: true,
  inDraft: false,
  about: 'evaluation',
  subjects: ({ execution }): readonly Subject[] => {
    if (!execution) return [];
    const { budget, executed } = execution;
    return [
      ...(budget ? [{ cell: budget, column: '全年预算数', budget: true }] : []),
      ...(executed ? [{ cell: executed, column: '全年执行数', budget: false }] : []),
    ];
  },
  judge: ({ cell, column, budget }, context) => {
    const reading = context.number(cell);
    if (reading.kind === 'blank') {
      // An unclaimed number of that row may be the amount.
      const other = openMoney(context).filter((money) => money.cell.row === cell.row);
      const data = { column };
      const open = toReview(unclaimedCells(other), { data });
      if (open) return violated('unexplained', cell, open);
      const untouched = context.facts.untouched ? AS_WARNING : {};
      return violated('missing', cell, { data, ...untouched });
    }
    if (reading.kind !== 'number') return doesNotApply;
    return budget && reading.value.isZero()
      ? violated('zero', cell, { stated: '0', data: { column }, ...AS_REVIEW })
      : holds;
  },
});
