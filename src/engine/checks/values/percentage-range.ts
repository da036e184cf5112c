import type { Decimal } from '../../decimal';
import type { FormCell } from '../../form';
import type { Measure } from '../../measure';
import { compactText } from '../../text';
import { defineCheck, doesNotApply, holds, violated } from '../check';
import { KINDS_WITH_TARGETS, readIndicators } from '../measures';
import { nameOf } from '../../reading';

/** Shares of a whole: they cannot pass 100 %. */
const SHARE =
  /(?:合格|覆盖|知晓|参保|到位|及时|满意|优良|准确|普及|通过|办结|占比|比例|入学|巩固|签约|接种|达标|使用|利用|正常运行|好评|资助|救助)(?:率|度|程度)?$|满意度|满意率/;
/** Rates that may pass it. */
const MAY_EXCEED = /增长|提高|提升|完成率|执行率|变动|保值|增幅|环比|同比|利用率/;

function shareOf(measure: Measure): Decimal | null {
  if (measure.kind !== 'number') return null;
  if (measure.unit?.kind === 'percent' && measure.unit.base !== '百分点')
    return measure.value.times(measure.unit.scale);
  return measure.stored === 'percent-format' ? measure.value : null;
}

interface Value {
  readonly cell: FormCell;
  readonly column: string;
  readonly share: Decimal | null;
}

/** Shares lie within 0–100 %; ≤100% as a target says nothing. */
export const percentageRange = defineCheck({
  code: 'PJ512',
  id: 'percentage-range',
  area: 'values',
  severity: 'warning',
  basis: ['reviewer-practice'],
  kinds: KINDS_WITH_TARGETS,
  subjects: (_form, context) =>
    readIndicators(context).flatMap(({ indicator, reading }) => {
      const { target, actual } = indicator;
      return [
        ...(target
          ? [
              {
                indicator,
                cell: target,
                column: '目标值',
                share: shareOf(reading.target),
                measure: reading.target,
              },
            ]
          : []),
        ...(actual
          ? [
              {
                indicator,
                cell: actual,
                column: '完成值',
                share: shareOf(reading.actual),
                measure: reading.actual,
              },
            ]
          : []),
      ];
    }),
  applies: ({ indicator, share }) => {
    const name = compactText(indicator.name.text).replace(/\([^()]*\)$/, '');
    return share !== null && SHARE.test(name) && !MAY_EXCEED.test(name);
  },
  judge: (subject) => {
    const { cell, column, share }: Value = subject;
    if (share === null) return doesNotApply;
    const data = { name: nameOf(subject.indicator), column };
    if (share.lt(0) || share.gt(100))
      return violated('outside', cell, { data, stated: cell.text, expected: '0–100%' });
    const { measure } = subject;
    const empty =
      column === '目标值' && measure.kind === 'number' && measure.operator === 'le' && share.eq(100);
    return empty ? violated('empty', cell, { data, stated: cell.text }) : holds;
  },
});
