import type { AccountsTable } from '../form';
import type { Meanings } from './expression';

/** Titles of the final accounts (部门决算公开表). */

/** The code of a published table. */
export const PUBLISHED_CODE = /公开\d+表|财决/;

/** Numbering before a title: 附件2：, （三）. */
export const NUMBER_BEFORE_TITLE =
  /^(?:附件|附表|附|表)[\d一二三四五六七八九十]*[-—:.、]*|^[(]?[\d一二三四五六七八九十]+[)]?[、.]/;

/** The code of a published table before its title. */
export const CODE_BEFORE_TITLE = /^\(?公开\d+表\)?/;

/** The code of a published table after its title. */
export const CODE_BEHIND_TITLE = /(?<![-—])[-—]*公开\d+表$/;

/** A text about the accounts that is not the title of a table. */
export const NO_ACCOUNTS_TITLE = /[。;]|说明|情况$|绩效/;

/** Every title contains one of these. */
export const SPEAKS_OF_ACCOUNTS = /决算|三公/;

/** A title ends with 表, apart from the remark after it. */
export const ENDS_WITH_TABLE_WORD = /表$/;

/**
 * The table that a title names. Numbers and years differ between provinces (07 is 三公 in one set and 政府性基金 in
 * another), so the words decide. 三公 and funds are named inside longer titles, so they come first.
 */
export const ACCOUNTS_TITLES = [
  ['three-public', /三公["']?经费/],
  ['state-capital', /国有资本经营.{0,60}决算/],
  ['government-fund', /政府性?基金.{0,60}决算/],
  ['basic-detail', /一般公共预算.{0,60}基本支出.{0,60}决算|基本支出决算明细/],
  ['general-budget', /一般公共预算(?:财政拨款)?(?:收入支出|收支|支出)决算(?:总表|表)$/],
  ['fiscal', /财政拨款(?:收入支出|收支)决算总?表$/],
  ['other', /(?:支出|收入).{0,60}决算明细表|财政拨款(?:收入|支出)决算|项目支出决算|机构运行信息表/],
  ['income-expenditure', /(?:收入支出|收支)决算总?表$/],
  ['income', /收入决算(?:总|明细)?表$/],
  ['expenditure', /支出决算(?:总|明细)?表$/],
] as const satisfies Meanings<AccountsTable>;

/** The end of a title, after the subject of the table. */
export const FINAL_TABLE_END = /决算(?:明细|总)?表.*$/s;
