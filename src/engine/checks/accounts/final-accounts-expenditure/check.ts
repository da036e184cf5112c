import { defineCheck } from '../../define-check';
import { TABLE_SUM, tableEntries, judgeTableSum } from '../table-sums';

export const finalAccountsExpenditure = defineCheck({
  ...TABLE_SUM,
  code: 'PJ803',
  id: 'final-accounts-expenditure',
  subjects: (_form, context) => tableEntries('final-accounts-expenditure', context),
  judge: judgeTableSum,
});
