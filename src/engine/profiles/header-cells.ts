import { hasIndicators, type Form, type FormCell } from '../form';

/** The heads of a form's columns of indicators and of funds; tables without indicators print no rules in theirs. */
export function printedHeads(form: Form): readonly FormCell[] {
  if (!hasIndicators(form)) return [];
  const { columns, funds } = form;
  return [...columns, ...(funds?.columns ?? [])].map(({ header }) => header);
}
