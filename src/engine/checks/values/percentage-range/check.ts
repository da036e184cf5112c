import type { Decimal } from '../../../decimal';
import type { FormCell, Indicator } from '../../../form';
import type { Measure } from '../../../measure';
import { compactText } from '../../../text';
import { defineCheck, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { nameOf } from '../../../reading';

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
  readonly indicator: Indicator;
  readonly cell: FormCell;
  readonly column: '目标值' | '完成值';
  readonly share: Decimal;
  readonly measure: Measure;
}

/** Shares lie within 0–100 %; ≤100% as a target says nothing. */
export const percentageRange = defineCheck({
  code: 'PJ512',
  id: 'percentage-range',
  area: 'values',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: WITH_INDICATORS,
  subjects: (_form, { measured }) => {
    const values: Value[] = [];
    for (const { indicator, reading } of measured) {
      const { target, actual } = indicator;
      const add = (cell: FormCell | null, column: Value['column'], measure: Measure): void => {
        const share = cell && shareOf(measure);
        if (cell && share) values.push({ indicator, cell, column, share, measure });
      };
      add(target, '目标值', reading.target);
      add(actual, '完成值', reading.actual);
    }
    return values;
  },
  applies: ({ indicator }) => {
    const name = compactText(indicator.name.text).replace(/\([^()]*\)$/, '');
    return SHARE.test(name) && !MAY_EXCEED.test(name);
  },
  judge: (subject) => {
    const { cell, column, share } = subject;
    const data = { name: nameOf(subject.indicator), column };
    if (share.lt(0) || share.gt(100))
      return violated('outside', cell, { data, stated: cell.text, expected: '0–100%' });
    const { measure } = subject;
    const empty =
      column === '目标值' && measure.kind === 'number' && measure.operator === 'le' && share.eq(100);
    return empty ? violated('empty', cell, { data, stated: cell.text }) : holds;
  },
});
