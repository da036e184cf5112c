import type { Field, FieldKey, FormBase } from '../form';

/** The value of a field, without its label where both are in one cell (部门：某某局); empty where there is none. */
export function fieldText({ label, value }: Field): string {
  if (value === null) return '';
  const text = value.text.replace(/\s+/g, ' ').trim();
  return value === label ? text.replace(/^[^:：]{0,20}[:：]\s*/, '') : text;
}

/** The unit that evaluates itself, or the department it belongs to; empty where the form names neither. */
export function unitNameOf({ fields }: Pick<FormBase, 'fields'>): string {
  const named = (wanted: FieldKey): string => {
    const field = fields.find(({ key }) => key === wanted);
    return field ? fieldText(field) : '';
  };
  return named('unit') || named('department');
}
