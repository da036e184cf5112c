import { expression } from './expression';

/** Names of the rows and columns of final accounts. */

/** Travel abroad, the first of 三公. */
export const ABROAD = /因公出国/;

export const RECEPTION_NAMED = /公务接待/;

/** Money for staff. */
export const STAFF_COLUMN = /^人员经费/;

/** Money for running the office. */
export const OFFICE_COLUMN = /公用经费/;

export const INCOME_SUM = /^本年收入合计/;

export const SPENDING_SUM = /^本年支出合计/;

export const GOVERNMENT_FUND_COLUMN = /^政府性基金/;

/** Income of public institutions. */
export const OPERATING_INCOME = /^事业收入/;

export const BASIC_SPENDING = /^基本支出/;

export const PROJECT_SPENDING = /^项目支出/;

/** Payments to a higher level. */
export const PAID_UP = /^上缴上级支出/;

/** What may be between 本年合计 and 总计; any other row may be a part of the row above it. */
export const CARRIED = expression(
  '^(?:使用(?:非财政拨款|专用)结余(?:\\(.*\\))?|使用非财政拨款结余和专用结余|用事业基金弥补收支差额|结余分配|' +
    '(?:年初|上年|年末|结转下年)(?:财政拨款)?(?:结转)?(?:和|及)?(?:结余)?(?:资金)?)$',
);

export const STAFF_TOTAL = /^人员经费(?:支出)?(?:合计|小计|总计)$/;

export const OFFICE_TOTAL = /^(?:日常)?公用经费(?:支出)?(?:合计|小计|总计)$/;

export const BASIC_TOTAL = /^(?:基本支出)?(?:合计|总计)$/;

/** A row of rates below the figures. */
export const RATE_ROW = /率|%|比/;

/** A row of numbers of objects and people. */
export const PIECES_ROW = /团组|人次|辆|批次|保有量|个数/;

export const THREE_PUBLIC_TOTAL = /^(?:支出)?(?:合计|总计|小计)$|三公.{0,60}(?:支出|经费|合计)/;

/** 其中： before a name. */
export const OF_WHICH_LINE = /^其中:?/;

/** A part of the row above, which is not counted a second time. */
export const PART_LINE = /^(?:#|其中)/;

/** The income or the spending of the year, without what is carried over. */
export const YEAR_TOTAL = /^本年(?:收入|支出)(?:合计|总计)?$|^(?:收入|支出)合计$/;

/** The total with what is carried over. */
export const GRAND_TOTAL = /^(?:收入|支出)?总计$|^合计$|^(?:收入|支出)总额$/;

/** 合计, 总计 of a list of codes. */
export const LIST_OF_CODES_TOTAL = /^(?:本年)?(?:收入|支出)?(?:合计|总计|总合计)$/;

export const GENERAL_BUDGET = /^一般公共预算(?:财政拨款)?(?:收入)?$/;

export const GOVERNMENT_FUND = /^政府性基金(?:预算)?(?:财政拨款)?(?:收入)?$/;

export const STATE_CAPITAL = /^国有资本(?:经营)?(?:预算)?(?:财政拨款)?(?:收入)?$/;

/** The amount carried over from the year before. */
export const OPENING = /^(?:年初|上年)(?:财政拨款)?结转(?:和|及)?(?:结余)?(?:资金)?$/;

/** The amount carried over to the next year. */
export const CLOSING_BALANCE = /^年末(?:财政拨款)?结转(?:和|及)?(?:结余)?(?:资金)?$/;

/** The purchase and running of vehicles together. */
export const VEHICLES = /公务用车购置(?:及|和|费及)运行|公务用车(?:费|经费)$|^公务用车购置及/;

export const VEHICLE_PURCHASE = /^公务用车购置(?:费|支出|经费)?$/;

export const VEHICLE_RUNNING = /^公务用车运行(?:维护)?(?:费|支出|经费)?(?:用)?$/;

export const RECEPTION = /^公务接待(?:费|支出|经费)?$/;
