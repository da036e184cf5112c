import { defineCheck } from '../../define-check';
import { TABLE_SUM, tableEntries, judgeTableSum } from '../table-sums';

export const finalAccountsFunds = defineCheck({
  ...TABLE_SUM,
  code: 'PJ807',
  id: 'final-accounts-funds',
  subjects: (_form, context) => tableEntries('final-accounts-funds', context),
  judge: judgeTableSum,
});
