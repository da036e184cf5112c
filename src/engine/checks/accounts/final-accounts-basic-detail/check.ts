import { defineCheck } from '../../define-check';
import { TABLE_SUM, tableEntries, judgeTableSum } from '../table-sums';

export const finalAccountsBasicDetail = defineCheck({
  ...TABLE_SUM,
  code: 'PJ806',
  id: 'final-accounts-basic-detail',
  subjects: (_form, context) => tableEntries('final-accounts-basic-detail', context),
  judge: judgeTableSum,
});
