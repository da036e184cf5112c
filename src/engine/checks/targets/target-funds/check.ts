import { defineCheck } from '../../define-check';
import { WITH_INDICATORS } from '../../../form';
import { fundSumEntries, judgeFundSum } from '../fund-sums';

/** 实施期资金总额, 年度资金总额 = the sum of their sources, for each period separately. */
export const targetFunds = defineCheck({
  code: 'PJ901',
  id: 'target-funds',
  area: 'targets',
  severity: 'error',
  basis: ['arithmetic'],
  about: WITH_INDICATORS,
  subjects: (_form, context) => fundSumEntries('target-funds', context),
  judge: judgeFundSum,
});
