import { hasIndicators, type Form, type FormCell } from '../form';

/**
 * The heads of a form's columns of indicators and funds; empty for tables without indicators, whose heads print no
 * rules.
 */
export function printedHeads(form: Form): readonly FormCell[] {
  if (!hasIndicators(form)) return [];
  const { columns, funds } = form;
  return [...columns, ...(funds?.columns ?? [])].map(({ header }) => header);
}
