import { defineCheck } from '../../define-check';
import { shared, entriesFor, judge } from '../table-sums';

export const finalAccountsIncome = defineCheck({
  ...shared,
  code: 'PJ802',
  id: 'final-accounts-income',
  subjects: (_form, context) => entriesFor('final-accounts-income', context),
  judge,
});
