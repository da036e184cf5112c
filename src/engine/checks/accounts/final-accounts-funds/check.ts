import { defineCheck } from '../../define-check';
import { shared, entriesFor, judge } from '../table-sums';

export const finalAccountsFunds = defineCheck({
  ...shared,
  code: 'PJ807',
  id: 'final-accounts-funds',
  subjects: (_form, context) => entriesFor('final-accounts-funds', context),
  judge,
});
