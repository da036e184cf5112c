import { compactText } from '../../../text';
import type { ReasonOf } from '../../define-check';
import { defineCheck, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { nameOf, shortText } from '../../../reading';
import { labelOf, ACCEPTED } from '../level-names';

const COST = /成本|费用?|经费|支出|预算|单价|造价|价格|标准|金额|元|资金(?:使用|节约|投入)|节约|控制|投资/;

/** Third-level indicators fit their second level; only the clear cases. */
export const levelFit = defineCheck({
  code: 'PJ603',
  id: 'level-fit',
  area: 'system',
  severity: 'warning',
  basis: ['reviewer-level'],
  about: WITH_INDICATORS,
  subjects: (form) => form.indicators.filter(({ applicable, level2 }) => applicable && level2 !== null),
  judge: (indicator) => {
    const level = labelOf(indicator.level2 ?? indicator.name);
    const name = compactText(indicator.name.text).replace(/\([^()]*\)$/, '');
    const misplaced = (reason: ReasonOf<'level-fit'>) =>
      violated(reason, indicator.name, {
        related: [indicator.level2],
        data: { name: nameOf(indicator), level2: shortText(level) },
      });
    if (/满意(?:度|率)$/.test(name)) {
      const levels = `${level}${compactText(indicator.level1?.text ?? '')}`;
      const known = ACCEPTED.some((each) => level.startsWith(each.replace('指标', '')));
      if (known && !/满意/.test(levels)) return misplaced('satisfaction');
    }
    if (/^数量指标/.test(level) && /资金(?:支付|执行|使用|到位)率$|预算执行率$/.test(name)) {
      return misplaced('fund-as-quantity');
    }
    if (/^(?:质量|时效)指标/.test(level) && /(?:人|次|个|户|份|家|场)数$/.test(name)) {
      return misplaced('count-elsewhere');
    }
    if (
      /^(?:经济)?成本指标/.test(level) &&
      /参保率|到位|覆盖率|知晓率|满意[度率]|及时/.test(name) &&
      !COST.test(name.replace(/资金及时到位/, '到位'))
    ) {
      return misplaced('not-a-cost');
    }
    return holds;
  },
});
