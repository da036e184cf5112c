import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { FORM_FAMILIES } from '../../../form';

/** No PJ.* formula remains in a form to be submitted: on other computers it shows #NAME?. */
export const pjFormulaLeft = defineCheck({
  code: 'PJ110',
  id: 'pj-formula-left',
  area: 'header',
  severity: 'warning',
  basis: ['excel'],
  inDraft: false,
  about: FORM_FAMILIES,
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
