import { defineCheck } from '../../define-check';
import { TABLE_SUM, tableEntries, judgeTableSum } from '../table-sums';

export const finalAccountsIncomeExpenditure = defineCheck({
  ...TABLE_SUM,
  code: 'PJ801',
  id: 'final-accounts-income-expenditure',
  subjects: (_form, context) => tableEntries('final-accounts-income-expenditure', context),
  judge: judgeTableSum,
});
