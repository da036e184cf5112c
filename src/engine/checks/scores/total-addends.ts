import type { IndicatorContext } from '../context';
import type { Addend } from '../../reading';
import { flatMap } from '../../lists';

/** Scores that the total adds up: first that of the execution rate, then those of the rows. */
export function scoreAddends(context: IndicatorContext): readonly Addend[] {
  const { form, facts } = context;
  const cell = form.execution?.score ?? null;
  const { executionScore, executionInTotal } = facts;
  const parts = flatMap(form.execution?.parts ?? [], (part) => {
    const reading = context.points(part);
    return reading.kind === 'number' ? { cell: part, label: '预算执行率', value: reading.value } : null;
  });
  if (executionInTotal && parts.length > 0) return [...parts, ...facts.scores.addends];
  return executionInTotal && cell && executionScore.kind === 'number'
    ? [{ cell, label: '预算执行率', value: executionScore.value }, ...facts.scores.addends]
    : facts.scores.addends;
}
