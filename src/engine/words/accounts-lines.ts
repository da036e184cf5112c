/** Names of the rows and columns of final accounts. */

/** Travel abroad, the first of 三公. */
export const ABROAD = /因公出国/;

/** Official reception by any name. */
export const RECEPTION_NAMED = /公务接待/;

/** Money for staff. */
export const STAFF_COLUMN = /^人员经费/;

/** Money for running the office. */
export const OFFICE_COLUMN = /公用经费/;

/** The income of the year. */
export const INCOME_SUM = /^本年收入合计/;

/** The spending of the year. */
export const SPENDING_SUM = /^本年支出合计/;

/** A column of the government funds. */
export const GOVERNMENT_FUND_COLUMN = /^政府性基金/;

/** Income of public institutions. */
export const OPERATING_INCOME = /^事业收入/;

/** Basic spending. */
export const BASIC_SPENDING = /^基本支出/;

/** Spending for projects. */
export const PROJECT_SPENDING = /^项目支出/;

/** Spending that goes to the level above. */
export const PAID_UP = /^上缴上级支出/;
