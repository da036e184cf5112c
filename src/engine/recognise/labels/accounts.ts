import type { AccountsTable } from '../../form';
import { ACCOUNTS_COLUMNS, ACCOUNTS_HEAD } from '../../words/accounts-heads';
import {
  ACCOUNTS_TITLES,
  CODE_BEFORE_TITLE,
  CODE_BEHIND_TITLE,
  ENDS_WITH_TABLE_WORD,
  NO_ACCOUNTS_TITLE,
  NUMBER_BEFORE_TITLE,
  SPEAKS_OF_ACCOUNTS,
} from '../../words/accounts-titles';
import { meaningOf } from '../../words/expression';
import { CHAPTER_NUMBER } from '../../words/labels';
import { core } from './vocabulary';
import { YEAR_AHEAD } from '../../words/years';

/**
 * Words of the published final accounts (部门决算公开表). Numbers and years differ between provinces
 * (07 is 三公 in one set and 政府性基金 in another), so tables are identified by their titles alone.
 */

const REMARK = /^([^(]*)\(.*\)$/;

/** The table of a title; null when the label is not the title of a final account. */
export function accountsTitle(label: string): AccountsTable | null {
  if (label.length < 5 || label.length > 60 || NO_ACCOUNTS_TITLE.test(label)) return null;
  const words = label
    .replace(REMARK, '$1')
    .replace(CODE_BEHIND_TITLE, '')
    .replace(NUMBER_BEFORE_TITLE, '')
    .replace(CODE_BEFORE_TITLE, '')
    .replace(YEAR_AHEAD, '');
  if (!SPEAKS_OF_ACCOUNTS.test(words) || !ENDS_WITH_TABLE_WORD.test(words)) return null;
  return meaningOf(ACCOUNTS_TITLES, words);
}

export type AccountsColumn = 'line' | 'code' | 'label' | 'remark' | 'amount';

/** What a column holds by the words of its header cell; every other header is of amounts. */
export function accountsColumn(label: string): AccountsColumn {
  const words = core(label);
  return meaningOf(ACCOUNTS_COLUMNS, words) ?? 'amount';
}

/** true for words in headers of final accounts. */
export function isAccountsHeaderWord(label: string): boolean {
  return label.length <= 30 && !CHAPTER_NUMBER.test(label) && ACCOUNTS_HEAD.test(core(label));
}

/** The row of 栏次: the numbers of the columns, 1, 2, 3 or 1=2+3. */
export const COLUMN_NUMBER = /^\d{1,2}(?:=[\d+\-–—.…]+)?$/;
