import type * as titles from '../engine/recognise/accounts-title';
import type * as doubts from '../engine/recognise/doubts';
import type * as lists from '../engine/recognise/fund-lists';

/**
 * Stands for what PJ.CHECK never looks at in the bundle of the functions: it is given one self-evaluation form,
 * no final accounts and no target table, and asks nobody which column is which.
 */
export const isAccountsTitle: typeof titles.isAccountsTitle = () => false;
export const readFundLists: typeof lists.readFundLists = () => [];
export const missingColumns: typeof doubts.missingColumns = () => [];
