import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { nameOf } from '../../../reading';

/** The actual value is a value and not a bound (≥98%): the export of the system prints the sign of the target. */
export const boundAsActual = defineCheck({
  code: 'PJ514',
  id: 'bound-as-actual',
  area: 'values',
  severity: 'info',
  basis: ['reviewer-practice', 'system-numeric'],
  about: 'evaluation',
  subjects: (_form, { measured }) => measured,
  applies: ({ reading: { actual } }) => actual.kind === 'number',
  judge: ({ indicator, reading: { actual: measure, comparison } }) => {
    const { actual } = indicator;
    if (!actual || measure.kind !== 'number') return doesNotApply;
    // A > or < target that the bound does not prove is reported by PJ508.
    if (comparison.strictBoundary || measure.embedded) return holds;
    if (['none', 'eq'].includes(measure.operator)) return holds;
    return violated('bound', actual, { data: { name: nameOf(indicator) }, stated: actual.text });
  },
});
