import { isCellError } from '../../../../workbook/snapshot';
import { defineCheck, holds, violated } from '../../define-check';
import { FORM_FAMILIES } from '../../../form';

/** No #REF!, #NAME?, #DIV/0! … in a cell of the form. */
export const formulaError = defineCheck({
  code: 'PJ109',
  id: 'formula-error',
  area: 'header',
  severity: 'error',
  basis: ['excel'],
  about: FORM_FAMILIES,
  subjects: (_form, context) => context.cells,
  judge: (cell, context) => {
    if (!isCellError(cell.value)) return holds;
    const stated = cell.value.error;
    // A template computes this rate (0 ÷ 0) itself while the amounts are blank.
    const empty = stated === '#DIV/0!' && context.untouched ? ({ severity: 'warning' } as const) : {};
    if (cell.formula === null) return violated('error', cell, { stated, ...empty });
    return violated('with-formula', cell, { stated, data: { formula: cell.formula }, ...empty });
  },
});
