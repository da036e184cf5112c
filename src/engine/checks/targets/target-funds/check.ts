import { defineCheck } from '../../define-check';
import { LIST_KINDS, entriesFor, judge } from '../fund-sums';

/** 实施期资金总额, 年度资金总额 = the sum of their sources, each period by itself. */
export const targetFunds = defineCheck({
  code: 'PJ901',
  id: 'target-funds',
  area: 'targets',
  severity: 'error',
  basis: ['arithmetic'],
  kinds: LIST_KINDS,
  subjects: (_form, context) => entriesFor('target-funds', context),
  judge,
});
