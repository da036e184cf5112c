import { compactText } from '../../../text';
import type { Indicator } from '../../../form';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { nameOf } from '../../../reading';

/** The less the better, beyond doubt. */
const LOW =
  /(?:投诉|差错|违规|违法|死亡|事故|发案|失误|退件|返工|逾期|拖欠|超标|误差|缺陷|失业|流失|辍学|空置|变动|偏差|返贫|信访)(?:率|次数|数量|数|起数|件数|量)$/;
/** Rates of what should be held down; 控制 turns other names round. */
const LIMITED = /(?:人员|经费|成本|费用|支出)控制率$/;
/** The more the better, beyond doubt. */
const HIGH =
  /(?:合格|满意|达标|完成|及时|覆盖|知晓|参保|到位|落实|优良|达成|准确|兑现|保障|普及|受益|通过|好评|办结|正常运行|发放|拨付|支付|资助|救助|就业)(?:率|度|程度)$|满意度|待遇人数$|受益(?:人数|户数)$|参保人数$/;
/** Words that turn the meaning round: 投诉办结率, 违规查处率, 事故下降率. */
const TURNED = /办结|查处|处理|整改|下降|降低|减少|压减|处置|回复|结案|追回|零投诉|控制|核查|化解/;
/** Rates that may be limited from above on purpose. */
const MAY_BE_LIMITED = /控制|结余|结转|超支|成本|费用|支出/;

/** 越低越好 / 越高越好 by the indicator's own name; null when the name does not say. */
export function senseOf(indicator: Indicator): 'low' | 'high' | null {
  const name = compactText(indicator.name.text)
    .replace(/^指标:?\d*[:：.、]?/, '')
    .replace(/\([^()]*\)$/, '');
  if (LIMITED.test(name) || (LOW.test(name) && !TURNED.test(name))) return 'low';
  return HIGH.test(name) && !MAY_BE_LIMITED.test(name) && !/不(?:合格|满意|达标|及时)|未/.test(name)
    ? 'high'
    : null;
}

/** The operator fits the indicator's sense (投诉率 ≥, 合格率 ≤ …). */
export const direction = defineCheck({
  code: 'PJ510',
  id: 'direction',
  area: 'values',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: WITH_INDICATORS,
  subjects: (_form, { measured }) => measured,
  applies: ({ indicator, reading: { target } }) => target.kind === 'number' && senseOf(indicator) !== null,
  judge: ({ indicator, reading: { target: measure } }) => {
    const { target } = indicator;
    if (!target || measure.kind !== 'number') return doesNotApply;
    const { operator } = measure;
    const sense = senseOf(indicator);
    const details = { data: { name: nameOf(indicator) }, stated: target.text };
    if (sense === 'low' && (operator === 'ge' || operator === 'gt')) {
      return violated('should-be-low', target, { ...details, expected: '≤' });
    }
    if (sense === 'high' && (operator === 'le' || operator === 'lt')) {
      return violated('should-be-high', target, { ...details, expected: '≥' });
    }
    return holds;
  },
});
