import { compactText } from '../../../text';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { nameOf } from '../../../reading';
import { SAVES } from '../../../words/direction';
import { COST } from '../../../words/levels';

/** Cost indicators use ≤ or =; savings are not costs. */
export const costDirection = defineCheck({
  code: 'PJ511',
  id: 'cost-direction',
  area: 'values',
  severity: 'warning',
  basis: ['national-core-indicators', 'reviewer-practice'],
  about: WITH_INDICATORS,
  subjects: (_form, { measured }) => measured,
  applies: ({ indicator, reading: { target } }) => {
    if (target.kind !== 'number') return false;
    const level = compactText(`${indicator.level1?.text ?? ''}|${indicator.level2?.text ?? ''}`);
    return COST.test(level) && !SAVES.test(indicator.name.text);
  },
  judge: ({ indicator, reading: { target: measure } }) => {
    const { target } = indicator;
    if (!target || measure.kind !== 'number') return doesNotApply;
    if (measure.operator !== 'ge' && measure.operator !== 'gt') return holds;
    return violated('at-least', target, {
      data: { name: nameOf(indicator) },
      stated: target.text,
      expected: '≤ 或 =',
    });
  },
});
