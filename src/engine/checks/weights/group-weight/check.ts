import { defineCheck } from '../../define-check';
import { declaring, judgeDeclared } from '../declared-points';

/** Weights of a first-level group add up to the points its label declares. */
export const groupWeight = defineCheck({
  code: 'PJ302',
  id: 'group-weight',
  area: 'weights',
  severity: 'error',
  basis: ['form-note', 'system-weights'],
  refused: true,
  about: 'evaluation',
  subjects: (form) => declaring(form, [1]),
  judge: judgeDeclared,
});
