import { defineCheck } from '../../define-check';
import { shared, entriesFor, judge } from '../table-sums';

export const finalAccountsIncomeExpenditure = defineCheck({
  ...shared,
  code: 'PJ801',
  id: 'final-accounts-income-expenditure',
  subjects: (_form, context) => entriesFor('final-accounts-income-expenditure', context),
  judge,
});
