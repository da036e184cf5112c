import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { nameOf } from '../../../reading';

/** Target and actual are in the same unit after scaling (34万人 / 347173人 is the same; 37个 / 100% is not). */
export const unitDiffers = defineCheck({
  code: 'PJ506',
  id: 'unit-differs',
  area: 'values',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: 'evaluation',
  subjects: (_form, { measured }) => measured,
  applies: ({ reading: { comparison } }) => comparison.units !== 'none',
  judge: ({ indicator, reading: { comparison } }) => {
    const { target, actual } = indicator;
    if (!target || !actual) return doesNotApply;
    if (comparison.units === 'same') return comparison.reasons.includes('implausible') ? cannotJudge : holds;
    return violated('differs', actual, {
      related: [target],
      data: { name: nameOf(indicator), target: target.text },
      stated: actual.text,
    });
  },
});
