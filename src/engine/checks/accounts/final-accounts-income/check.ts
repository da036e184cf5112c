import { defineCheck } from '../../define-check';
import { TABLE_SUM, tableEntries, judgeTableSum } from '../table-sums';

export const finalAccountsIncome = defineCheck({
  ...TABLE_SUM,
  code: 'PJ802',
  id: 'final-accounts-income',
  subjects: (_form, context) => tableEntries('final-accounts-income', context),
  judge: judgeTableSum,
});
