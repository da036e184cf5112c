import { defineCheck } from '../../define-check';
import { TABLE_SUM, tableEntries, judgeTableSum } from '../table-sums';

export const finalAccountsGeneralBudget = defineCheck({
  ...TABLE_SUM,
  code: 'PJ805',
  id: 'final-accounts-general-budget',
  subjects: (_form, context) => tableEntries('final-accounts-general-budget', context),
  judge: judgeTableSum,
});
