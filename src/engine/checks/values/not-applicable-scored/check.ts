import { decimalText } from '../../../../workbook/decimal';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { saysNotApplicable, shortText } from '../../../reading';

/** Rows of 不适用 have no score. */
export const notApplicableScored = defineCheck({
  code: 'PJ515',
  id: 'not-applicable-scored',
  area: 'values',
  severity: 'error',
  basis: ['system-not-applicable', 'reviewer-practice'],
  about: 'evaluation',
  subjects: (_form, { facts }) => facts.rows,
  applies: ({ indicator }) => saysNotApplicable(indicator),
  judge: ({ indicator, score }, { form }) => {
    // A merged score over several rows belongs to the other rows.
    const alone = form.indicators.every((other) => other === indicator || other.score !== indicator.score);
    if (!indicator.score || !alone) return doesNotApply;
    if (score.kind !== 'number' || score.value.lte(0)) return holds;
    return violated('scored', indicator.score, {
      related: [indicator.name, indicator.target, indicator.weight],
      data: { level2: shortText(indicator.level2?.text ?? indicator.name.text) },
      stated: decimalText(score.value),
      expected: '/',
    });
  },
});
