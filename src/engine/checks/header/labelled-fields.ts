import type { Field, FieldKey } from '../../form';
import { compactText } from '../../text';
import { shortText } from '../../reading';
import { flatMap } from '../../lists';

/** A label as in sentences: 实施单位(盖章) → 实施单位. */
export function fieldLabel({ label }: Field): string {
  return shortText(compactText(label.text).replace(/[（(][^（）()]*[）)]|[:：]$/g, ''));
}

/** Fields of these keys that have a cell for the value. */
export function fieldsOf(fields: readonly Field[], keys: readonly FieldKey[]) {
  return flatMap(fields, (field) =>
    keys.includes(field.key) && field.value ? { field, value: field.value } : null,
  );
}
