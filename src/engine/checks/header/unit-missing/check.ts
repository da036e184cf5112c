import { defineCheck, holds, violated } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { fieldsOf, fieldLabel } from '../labelled-fields';

/** 主管部门 and 实施单位 are filled in. */
export const unitMissing = defineCheck({
  code: 'PJ105',
  id: 'unit-missing',
  area: 'header',
  severity: 'warning',
  basis: ['system-required'],
  inDraft: false,
  about: WITH_INDICATORS,
  subjects: ({ fields, kind }) => {
    const units = fieldsOf(fields, ['department', 'unit']);
    // On a department's form the first of them is the name of the department, which PJ102 checks.
    return kind.startsWith('department') && !fields.some(({ key }) => key === 'projectName')
      ? units.slice(1)
      : units;
  },
  judge: ({ field, value }) =>
    value.text.trim() === '' ? violated('missing', value, { data: { label: fieldLabel(field) } }) : holds,
});
