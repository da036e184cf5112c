import type * as titles from '../engine/recognise/accounts-title';
import type * as choices from '../engine/recognise/choices';
import type * as pages from '../engine/recognise/continuation';
import type * as doubts from '../engine/recognise/doubts';
import type * as lists from '../engine/recognise/fund-lists';
import type * as goals from '../engine/recognise/goals';

/**
 * Stands for what PJ.CHECK never looks at in the bundle of the functions: it is given one self-evaluation form
 * on one sheet, no final accounts and no target table, asks nobody which column is which, and compares no goals.
 */
export const isAccountsTitle: typeof titles.isAccountsTitle = () => false;
export const readFundLists: typeof lists.readFundLists = () => [];
export const missingColumns: typeof doubts.missingColumns = () => [];
export const severalTargets: typeof doubts.severalTargets = () => [];
export const readGoals: typeof goals.readGoals = () => null;
export const layoutOf: typeof choices.layoutOf = () => '';
export const chosenWord: typeof choices.chosenWord = (_cell, word) => word;
export const readContinuation: typeof pages.readContinuation = () => ({ readings: [], below: [] });

/** Matches nothing. */
export const PROJECT_CODE = /(?!)/;
export const FILLING_DATE = PROJECT_CODE;
export const OTHER_FIELD = PROJECT_CODE;
