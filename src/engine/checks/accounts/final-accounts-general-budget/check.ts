import { defineCheck } from '../../define-check';
import { shared, entriesFor, judge } from '../table-sums';

export const finalAccountsGeneralBudget = defineCheck({
  ...shared,
  code: 'PJ805',
  id: 'final-accounts-general-budget',
  subjects: (_form, context) => entriesFor('final-accounts-general-budget', context),
  judge,
});
