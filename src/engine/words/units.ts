/** Units of measure after numbers. */

/** 1-6期 and 1-12月 name items and not an amount. */
export const ORDINAL_UNIT = /^(?:期|月|日|号|届|标段|季度|层)$/;

/** The unit in the brackets after a name; (年) is not included: it mostly means “per year”. */
export const UNIT_BEHIND_NAME = /\(([^()年]*)\)$/;

/** 每年, 每个村: what a number is for. */
export const EACH = /每个?([年季月周天日人户次家村])/;

/** 内 alone is a limit only after a time (5天内); in 10家国内 it belongs to a noun. */
export const WITHIN_ALONE = /(?<![以之围])内$/;

/** 度 instead of %: ≥95度, ≥98公平度; see `OTHER_DEGREES` for words that are not meant. */
export const DEGREE = /^[\u3400-\u9fff]{0,3}度$/;

/** 年度, 季度, 温度: real words with 度, not written for %. */
export const OTHER_DEGREES = /(?:年|季|月|温|摄氏|速|角|高|长|宽|厚|深|湿|强|力)度$/;

/** 人/次 and 人·次 are ways to write 人次. */
export const PIECES_AND_TIMES = /^([万千]?[人场家户批])[/·.]次/;

/** 元/人, 次每年: a unit for each of something. */
export const PER =
  /^([^/]+)(?:\/|每)(年|月|季度?|天|日|人|户|次|家|个|份|套|件|亩|吨|平方米|m2|人次|生|床|村|所|班|例)(?:[·/](年|月|天|次))?(.*)$/;

/** Periods shorter than a year. */
export const PART_OF_YEAR = /^[季月周旬天日]/;
