import type { Field } from '../form';

/** What a field says, without its label where both are in one cell (部门：某某局); empty where it says nothing. */
export function fieldText({ label, value }: Field): string {
  if (value === null) return '';
  const text = value.text.replace(/\s+/g, ' ').trim();
  const inOne = value.address === label.address && value.sheet === label.sheet;
  return inOne ? text.replace(/^[^:：]{0,20}[:：]\s*/, '') : text;
}
