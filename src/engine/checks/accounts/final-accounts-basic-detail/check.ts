import { defineCheck } from '../../define-check';
import { shared, entriesFor, judge } from '../table-sums';

export const finalAccountsBasicDetail = defineCheck({
  ...shared,
  code: 'PJ806',
  id: 'final-accounts-basic-detail',
  subjects: (_form, context) => entriesFor('final-accounts-basic-detail', context),
  judge,
});
