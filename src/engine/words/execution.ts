/** The execution of the budget among indicators. */

/** The execution rate by its usual name. */
export const RATE_NAME = /^(?:项目|部门|整体|财政|专项|年度|资金|支出)*(?:预算)?执行率$/;

/** The execution of the budget by other names. */
export const RATE_OF_BUDGET =
  /^(?:部门|整体|财政|项目|年度)*预算(?:资金)?(?:完成率|(?:支出|支付|使用)(?:率|进度)|执行(?:情况|进度))$/;

/** The rate of the money that was spent. */
export const RATE_OF_MONEY =
  /^(?:项目|财政|专项|补助|债券)*(?:资金|经费|(?:合同|工程)?款项?)(?:支付|支出|使用|拨付|执行)(?:率|进度)$/;

/** The execution of the money, without a word for the rate. */
export const EXECUTION_OF_MONEY = /^(?:资金|经费|预算)执行(?:情况)?$/;

/** Below 预算执行 these are names of the rate too. */
export const RATE_BELOW_EXECUTION = /^(?:支付|支出|执行|完成)(?:率|进度|情况)$/;

/** A group of the amounts. */
export const MONEY_GROUP = /^资金(?:指标|类)?$/;

/** A name below 预算执行 that is about the rate. */
export const SPEAKS_OF_EXECUTION = /执行|进度|支出率|完成率|使用率|支付率/;

export const ENDS_WITH_SCORE = /得分$/;

/** The execution as the name of a row or a group. */
export const NAMES_EXECUTION =
  /^(?:\d+[.、])?(?:项目|部门|资金)?(?:预算|资金)(?:资金)?执行(?:率|情况|进度)?(?:指标)?(?:得分)?$/;

/** 预算执行-预算执行率: the levels joined in one cell. */
export const LEVEL_BEFORE_EXECUTION = /^(?:投入|过程|管理|资金|预算执行|资金执行)[-—–－]+(?=.)/;

/** What was spent, in words; not a heading. */
export const SPENT_IN_WORDS = /执行率|\d[万亿]?元/;

/** 支出进度 of the whole unit. */
export const PROGRESS_OF_SPENDING = /^(?:部门|整体|财政|项目|年度)*支出进度$/;

/** A label outside the table that is about the execution rate. */
export const SPEAKS_OF_RATE = /(?:执行|支出)(?:率|进度)/;

/** 预算执行率, 项目支出预算执行率, 执行率率 (as published): the rate that the fund rows show. */
export const RATE_OF_FUND_ROW =
  /^(?:年度|全年|部门|整体|基本支出|项目支出|财政拨款|项目|资金)*(?:预算|资金|支出)?(?:资金)?执行率+$/;

/** 基本支出 and 项目支出 have their own rows. */
export const FUND_ROW_NAMED = /基本支出|项目支出|财政拨款/;
