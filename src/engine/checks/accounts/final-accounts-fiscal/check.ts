import { defineCheck } from '../../define-check';
import { TABLE_SUM, tableEntries, judgeTableSum } from '../table-sums';

export const finalAccountsFiscal = defineCheck({
  ...TABLE_SUM,
  code: 'PJ804',
  id: 'final-accounts-fiscal',
  subjects: (_form, context) => tableEntries('final-accounts-fiscal', context),
  judge: judgeTableSum,
});
