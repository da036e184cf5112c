import { defineCheck } from '../../define-check';
import { shared, entriesFor, judge } from '../table-sums';

export const finalAccountsFiscal = defineCheck({
  ...shared,
  code: 'PJ804',
  id: 'final-accounts-fiscal',
  subjects: (_form, context) => entriesFor('final-accounts-fiscal', context),
  judge,
});
