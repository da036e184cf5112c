import { defineCheck } from '../../define-check';
import { shared, entriesFor, judge } from '../table-sums';

export const finalAccountsThreePublic = defineCheck({
  ...shared,
  code: 'PJ808',
  id: 'final-accounts-three-public',
  subjects: (_form, context) => entriesFor('final-accounts-three-public', context),
  judge,
});
