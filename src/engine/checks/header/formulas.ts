import { isCellError } from '../../workbook';
import { defineCheck, doesNotApply, holds, violated } from '../check';
import { KINDS_WITH_TARGETS } from '../measures';

const ALL_KINDS = [...KINDS_WITH_TARGETS, 'summary-list', 'final-accounts'] as const;

/** No #REF!, #NAME?, #DIV/0! … in a cell of the form. */
export const formulaError = defineCheck({
  code: 'PJ109',
  id: 'formula-error',
  area: 'header',
  severity: 'error',
  basis: ['excel'],
  kinds: ALL_KINDS,
  subjects: (_form, context) => context.cells,
  judge: (cell) => {
    if (!isCellError(cell.value)) return holds;
    const stated = cell.value.error;
    if (cell.formula === null) return violated('error', cell, { stated });
    return violated('with-formula', cell, { stated, data: { formula: cell.formula } });
  },
});

/** No PJ.* formula remains in a form that will be handed in: others see #NAME?. */
export const pjFormulaLeft = defineCheck({
  code: 'PJ110',
  id: 'pj-formula-left',
  area: 'header',
  severity: 'warning',
  basis: ['excel'],
  inDraft: false,
  kinds: ALL_KINDS,
  subjects: (_form, context) => [
    context.cells.filter(({ formula }) => formula !== null && /\bPJ\./i.test(formula)),
  ],
  judge: ([first, ...others]) => {
    if (!first) return holds;
    const { formula } = first;
    if (formula === null) return doesNotApply;
    return violated('left', first, { related: others, data: { formula, count: String(others.length + 1) } });
  },
});
