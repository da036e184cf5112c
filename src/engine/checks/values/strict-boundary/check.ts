import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { nameOf } from '../../../reading';

/** > and < are really exceeded: for >95%, an actual value of ≥95% proves nothing. */
export const strictBoundary = defineCheck({
  code: 'PJ508',
  id: 'strict-boundary',
  area: 'values',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: 'evaluation',
  subjects: (_form, { measured }) => measured,
  applies: ({ reading: { target } }) =>
    target.kind === 'number' && (target.operator === 'gt' || target.operator === 'lt'),
  judge: ({ indicator, reading: { comparison } }) => {
    const { target, actual } = indicator;
    if (!target || !actual || actual.text === '') return doesNotApply;
    if (!comparison.strictBoundary) return holds;
    return violated('unproven', actual, {
      related: [target],
      data: { name: nameOf(indicator), target: target.text },
      stated: actual.text,
    });
  },
});
