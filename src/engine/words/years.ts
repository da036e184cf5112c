/** Years in titles, fields and cells. */

/** 1-7月, 1—7月: 半年: the months of a monitoring table. */
export const MONTHS = '(?:\\d{1,2}[-—–~至]\\d{1,2}月|上?半年)';

/** The year in front of the name of a field in the same cell. */
export const YEAR_BEFORE_FIELD = /^\s*[(（]?20\d\d年度?[)）]?/;

/** A year with 年 or 年度. */
export const YEAR = /(20[0-4]\d)\s*(?:\)\s*)?(?:年度|年)/;

/** 二〇一九年: a year in Chinese digits. */
export const YEAR_IN_CHINESE = /二([〇○零])([〇○零一二三四])([〇○零一二三四五六七八九])年/;

/** The digits of a year. */
export const YEAR_DIGITS = '〇一二三四五六七八九';

/** 2023.01.01—2023.12.31: the days of one year. */
export const YEAR_OF_PERIOD = /^\(?(20[0-4]\d)[./-]\d{1,2}[./-]\d{1,2}\D{1,3}\1[./-]\d{1,2}[./-]\d{1,2}\)?$/;

/** Words for the time when a form was filled in, which is not its year. */
export const FILLING = /填报|填表|编制|自评日期|日期|时间/;

/** A text with only a year. */
export const YEAR_ALONE = /^(20[0-4]\d)年度?$/;

/** 年度：2023. */
export const YEAR_BEHIND = /年度[:：]?(20[0-4]\d)(?!\d)/;

/** A label that begins with 年度. */
export const YEAR_LABEL = /^年度/;

/** The date of a day and nothing else. */
export const DATE_ALONE = /^20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?$/;

/** The label of the year and nothing else: 预算年度 | 2023. */
export const YEAR_LABEL_ALONE = /^(?:预算|评价|自评|项目|所属)?年度[:：]?$/;

/** A year and nothing else, also in brackets. */
export const BARE_YEAR = /^\(?(20[0-4]\d)(?:\.0+)?\)?$/;

/** What may hold the year of the form. */
export const MAY_NAME_YEAR = /^\(?(?:20|二[〇○零])|年度|评价年/;

/** The year at the end of a title. */
export const YEAR_AT_END = /\(?20\d\d年?度?\)?$/;

export const ENDS_WITH_YEAR = /年度\)?$/;

/** 考评时间：2023年1月16日: a day or month, and not the year of a form. */
export const MONTH_OF_YEAR = /20\d\d年\s*\d{1,2}月(?!\s*[-—–至到])/;

/** Every year that a text names. */
export const YEAR_ANYWHERE = /(?<!\d)(20\d\d)\s*(?:年|\))/g;

/** A year in front of a title or a name, which is not part of it. */
export const YEAR_AHEAD = /^20\d\d年?度?/;
