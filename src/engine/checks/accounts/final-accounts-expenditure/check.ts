import { defineCheck } from '../../define-check';
import { shared, entriesFor, judge } from '../table-sums';

export const finalAccountsExpenditure = defineCheck({
  ...shared,
  code: 'PJ803',
  id: 'final-accounts-expenditure',
  subjects: (_form, context) => entriesFor('final-accounts-expenditure', context),
  judge,
});
