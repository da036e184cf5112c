import { compactText } from '../../../text';
import type { ReasonOf } from '../../define-check';
import { defineCheck, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { nameOf, shortText } from '../../../reading';
import { comparedLabel, ACCEPTED } from '../level-names';
import {
  COST_LEVEL,
  FUNDS_IN_TIME,
  IS_COUNT,
  IS_NO_COST,
  IS_RATE_OF_FUNDS,
  IS_SATISFACTION,
  NAMES_COST,
  QUALITY_OR_TIME_LEVEL,
  QUANTITY_LEVEL,
  SATISFACTION,
} from '../../../words/levels';

/** Third-level indicators fit their second level; only clear cases are judged. */
export const levelFit = defineCheck({
  code: 'PJ603',
  id: 'level-fit',
  area: 'system',
  severity: 'warning',
  basis: ['reviewer-level'],
  about: WITH_INDICATORS,
  subjects: (form) => form.indicators.filter(({ applicable, level2 }) => applicable && level2 !== null),
  judge: (indicator) => {
    const level = comparedLabel(indicator.level2 ?? indicator.name);
    const name = compactText(indicator.name.text).replace(/\([^()]*\)$/, '');
    const misplaced = (reason: ReasonOf<'level-fit'>) =>
      violated(reason, indicator.name, {
        related: [indicator.level2],
        data: { name: nameOf(indicator), level2: shortText(level) },
      });
    if (IS_SATISFACTION.test(name)) {
      const levels = `${level}${compactText(indicator.level1?.text ?? '')}`;
      const known = ACCEPTED.some((each) => level.startsWith(each.replace('指标', '')));
      if (known && !SATISFACTION.test(levels)) return misplaced('satisfaction');
    }
    if (QUANTITY_LEVEL.test(level) && IS_RATE_OF_FUNDS.test(name)) {
      return misplaced('fund-as-quantity');
    }
    if (QUALITY_OR_TIME_LEVEL.test(level) && IS_COUNT.test(name)) {
      return misplaced('count-elsewhere');
    }
    if (
      COST_LEVEL.test(level) &&
      IS_NO_COST.test(name) &&
      !NAMES_COST.test(name.replace(FUNDS_IN_TIME, '到位'))
    ) {
      return misplaced('not-a-cost');
    }
    return holds;
  },
});
