import { isBelowZero, type Decimal } from '../../../../workbook/decimal';
import type { FormCell, Indicator } from '../../../form';
import { percentValue, type Measure } from '../../../measure';
import { compactText } from '../../../text';
import { defineCheck, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { nameOf } from '../../../reading';
import { MAY_EXCEED, SHARE_OF_WHOLE } from '../../../words/direction';

function shareOf(measure: Measure): Decimal | null {
  if (measure.kind !== 'number') return null;
  if (measure.unit?.kind === 'percent' && measure.unit.base !== '百分点')
    return percentValue(measure.value, measure.unit);
  return measure.stored === 'percent-format' ? measure.value : null;
}

interface ShareValue {
  readonly indicator: Indicator;
  readonly cell: FormCell;
  readonly column: '目标值' | '完成值';
  readonly share: Decimal;
  readonly measure: Measure;
}

/** Shares are within 0–100 %; ≤100% as a target has no meaning. */
export const percentageRange = defineCheck({
  code: 'PJ512',
  id: 'percentage-range',
  area: 'values',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: WITH_INDICATORS,
  subjects: (_form, { measured }) => {
    const values: ShareValue[] = [];
    const add = (
      indicator: Indicator,
      cell: FormCell | null,
      column: ShareValue['column'],
      measure: Measure,
    ): void => {
      const share = cell && shareOf(measure);
      if (cell && share) values.push({ indicator, cell, column, share, measure });
    };
    for (const { indicator, reading } of measured) {
      add(indicator, indicator.target, '目标值', reading.target);
      add(indicator, indicator.actual, '完成值', reading.actual);
    }
    return values;
  },
  applies: ({ indicator }) => {
    const name = compactText(indicator.name.text).replace(/\([^()]*\)$/, '');
    return SHARE_OF_WHOLE.test(name) && !MAY_EXCEED.test(name);
  },
  judge: (subject) => {
    const { cell, column, share } = subject;
    const data = { name: nameOf(subject.indicator), column };
    if (isBelowZero(share) || share.gt(100))
      return violated('outside', cell, { data, stated: cell.text, expected: '0–100%' });
    const { measure } = subject;
    const empty =
      column === '目标值' && measure.kind === 'number' && measure.operator === 'le' && share.eq(100);
    return empty ? violated('empty', cell, { data, stated: cell.text }) : holds;
  },
});
