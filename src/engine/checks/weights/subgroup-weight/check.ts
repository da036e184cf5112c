import { defineCheck } from '../../define-check';
import { declaring, judgeDeclared } from '../declared-points';

/** Weights add up to the declared points also at the second and third level. */
export const subgroupWeight = defineCheck({
  code: 'PJ303',
  id: 'subgroup-weight',
  area: 'weights',
  severity: 'error',
  basis: ['form-note', 'system-weights'],
  refused: true,
  about: 'evaluation',
  subjects: (form) => declaring(form, [2, 3]),
  judge: judgeDeclared,
});
