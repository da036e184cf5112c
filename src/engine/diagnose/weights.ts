import type { IndicatorContext } from '../checks/context';
import { decimalText, sumOf, type Decimal } from '../../workbook/decimal';
import type { Cause } from './index';
import { cause } from './index';
import { addendsAmong } from '../reading';
import { flatMap } from '../lists';

/** A group whose weights pass its declared points by exactly what the total passes 100. */
export function misfitCauses({ book, form, facts }: IndicatorContext, surplus: Decimal): readonly Cause[] {
  return flatMap(form.groups, (group) => {
    const weights = addendsAmong(facts.weights, group.indicators);
    const sum = sumOf(weights.map(({ value }) => value));
    if (group.declared === null || weights.length === 0 || !sum.minus(group.declared).eq(surplus)) return [];
    const data = {
      name: group.name,
      points: decimalText(group.declared),
      weights: decimalText(sum),
      amount: decimalText(surplus.abs()),
    };
    const likelihood = group.level === 1 ? 95 : 94;
    return [
      cause(
        book,
        surplus.gt(0) ? 'group-over' : 'group-under',
        likelihood,
        [group.declaredCell ?? group.cell],
        data,
      ),
    ];
  });
}
