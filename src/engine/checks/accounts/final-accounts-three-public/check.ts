import { defineCheck } from '../../define-check';
import { TABLE_SUM, tableEntries, judgeTableSum } from '../table-sums';

export const finalAccountsThreePublic = defineCheck({
  ...TABLE_SUM,
  code: 'PJ808',
  id: 'final-accounts-three-public',
  subjects: (_form, context) => tableEntries('final-accounts-three-public', context),
  judge: judgeTableSum,
});
