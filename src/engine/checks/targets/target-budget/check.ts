import { defineCheck } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { fundSumEntries, judgeFundSum } from '../fund-sums';

/** 部门预算总额 = 资金来源 = 资金结构. */
export const targetBudget = defineCheck({
  code: 'PJ902',
  id: 'target-budget',
  area: 'targets',
  severity: 'error',
  basis: ['arithmetic'],
  about: WITH_INDICATORS,
  subjects: (_form, context) => fundSumEntries('target-budget', context),
  judge: judgeFundSum,
});
