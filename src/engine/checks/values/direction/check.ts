import { compactText } from '../../../text';
import type { Indicator } from '../../../form';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { nameOf } from '../../../reading';
import {
  HELD_DOWN,
  LESS_IS_BETTER,
  MAY_BE_LIMITED,
  MORE_IS_BETTER,
  NEGATED,
  TURNED,
} from '../../../words/direction';
import { INDICATOR_MARK_BEFORE } from '../../../words/levels';

/** 越低越好 / 越高越好 by the name of the indicator; null when the name does not show it. */
export function senseOf(indicator: Indicator): 'low' | 'high' | null {
  const name = compactText(indicator.name.text)
    .replace(INDICATOR_MARK_BEFORE, '')
    .replace(/\([^()]*\)$/, '');
  if (HELD_DOWN.test(name) || (LESS_IS_BETTER.test(name) && !TURNED.test(name))) return 'low';
  return MORE_IS_BETTER.test(name) && !MAY_BE_LIMITED.test(name) && !NEGATED.test(name) ? 'high' : null;
}

/** The operator fits the direction of the indicator (投诉率 ≥, 合格率 ≤ …). */
export const direction = defineCheck({
  code: 'PJ510',
  id: 'direction',
  area: 'values',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: WITH_INDICATORS,
  subjects: (_form, { measured }) => measured,
  judge: ({ indicator, reading: { target: measure } }) => {
    const { target } = indicator;
    const sense = target && measure.kind === 'number' ? senseOf(indicator) : null;
    if (!target || measure.kind !== 'number' || sense === null) return doesNotApply;
    const { operator } = measure;
    const details = () => ({ data: { name: nameOf(indicator) }, stated: target.text });
    if (sense === 'low' && (operator === 'ge' || operator === 'gt')) {
      return violated('should-be-low', target, { ...details(), expected: '≤' });
    }
    if (sense === 'high' && (operator === 'le' || operator === 'lt')) {
      return violated('should-be-high', target, { ...details(), expected: '≥' });
    }
    return holds;
  },
});
