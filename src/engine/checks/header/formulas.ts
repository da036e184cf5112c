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
  judge: (cell, context) => {
    if (!isCellError(cell.value)) return holds;
    const stated = cell.value.error;
    // A rate of nothing by nothing is what the template itself makes of blank amounts.
    const empty = stated === '#DIV/0!' && context.facts.untouched ? ({ severity: 'warning' } as const) : {};
    if (cell.formula === null) return violated('error', cell, { stated, ...empty });
    return violated('with-formula', cell, { stated, data: { formula: cell.formula }, ...empty });
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
