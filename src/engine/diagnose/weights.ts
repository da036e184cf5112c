import { decimalText, sumOf, type Decimal } from '../../workbook/decimal';
import type { DiagnosedForm } from './diagnosed-form';
import type { Cause } from './index';
import { cause } from './index';
import { addendsAmong } from '../reading';
import { flatMap, onlyOf } from '../lists';

/**
 * The only row of a group where weight minus score is exactly the amount by which the weights exceed the declared
 * points. Perhaps its weight was typed wrong and its score is the right full mark. If there are several such rows,
 * none is named.
 */
export function singledOut(
  { book, facts }: DiagnosedForm,
  indexes: readonly number[],
  surplus: Decimal,
): readonly Cause[] {
  if (surplus.lte(0)) return [];
  const rows = flatMap(addendsAmong(facts.weights, indexes), (weight) => {
    const row = weight.index === undefined ? undefined : facts.rows[weight.index];
    if (row?.score.kind !== 'number' || row.unit.rows.length > 1) return null;
    return weight.value.minus(row.score.value).eq(surplus) ? { weight, score: row.score.value } : null;
  });
  const only = onlyOf(rows);
  if (!only) return [];
  const { weight, score } = only;
  const data = {
    name: weight.label,
    typed: decimalText(weight.value),
    right: decimalText(score),
    amount: decimalText(surplus),
  };
  return [cause(book, 'weight-above-score', 60, [weight.cell], data)];
}

/**
 * A group whose weights differ from its declared points by exactly the amount by which the total differs from 100.
 */
export function misfitCauses({ book, form, facts }: DiagnosedForm, surplus: Decimal): readonly Cause[] {
  return flatMap(form.groups, (group) => {
    const weights = addendsAmong(facts.weights, group.indicators);
    const sum = sumOf(weights.map(({ value }) => value));
    if (group.declared === null || weights.length === 0 || !sum.minus(group.declared).eq(surplus))
      return null;
    const data = {
      name: group.name,
      points: decimalText(group.declared),
      weights: decimalText(sum),
      amount: decimalText(surplus.abs()),
    };
    const likelihood = group.level === 1 ? 95 : 94;
    return cause(
      book,
      surplus.gt(0) ? 'group-over' : 'group-under',
      likelihood,
      [group.declaredCell ?? group.cell],
      data,
    );
  });
}
