import type { Field } from '../../../form';
import { defineCheck, holds, violated, AS_WARNING } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { fieldsOf, fieldLabel } from '../labelled-fields';

/** The name of the project (or department) is filled in. */
export const projectNameMissing = defineCheck({
  code: 'PJ102',
  id: 'project-name-missing',
  area: 'header',
  severity: 'error',
  basis: ['system-required'],
  refused: true,
  inDraft: false,
  about: WITH_INDICATORS,
  subjects: ({ fields, kind }): readonly Field[] => {
    const names = fields.filter(({ key }) => key === 'projectName');
    // 项目名称： is blank above 转移支付（项目）名称: one of the two names is enough.
    const filled = names.filter(({ value }) => value && value.text.trim() !== '');
    if (filled.length > 0) return filled;
    if (names.length > 0 || !kind.startsWith('department')) return names;
    return fieldsOf(fields, ['unit', 'department'])
      .slice(0, 1)
      .map(({ field }) => field);
  },
  judge: (field, { facts }) => {
    const { value, label } = field;
    const data = { label: fieldLabel(field) };
    // The next cell is another label: the name is missing, or is in an unusual place.
    if (!value) return violated('missing', label, { data, ...AS_WARNING });
    if (value.text.trim() !== '') return holds;
    const details = facts.untouched ? AS_WARNING : {};
    return violated('missing', value, { data, ...details });
  },
});
