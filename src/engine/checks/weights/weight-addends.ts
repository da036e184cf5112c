import type { IndicatorContext } from '../context';
import type { Addend } from '../../reading';

/** The weights of the rows and, where it has its own points, of the execution rate. */
export function weightAddends({ form, facts }: IndicatorContext, execution: boolean): readonly Addend[] {
  const { executionPoints } = facts;
  const cell = form.execution?.pointsCell ?? form.execution?.weight;
  return execution && executionPoints && cell
    ? [{ cell, label: '预算执行率', value: executionPoints }, ...facts.weights.addends]
    : facts.weights.addends;
}
