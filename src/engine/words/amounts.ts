/** Amounts of money and their units as labels write them. */

/** 单位：万元 at the end of a row of labels is the unit of the amounts, 单位：分 of the points; neither is the field 单位. */
export const AMOUNT_UNIT_LABEL = /^(?:金额)?单位:(?:[万亿]?元|分)$/;

export const AMOUNT_WITHIN = /\d[万亿]?元/;

/** A label with a unit after it. */
export const UNIT_LABEL = /单位[:：]/;

/** The unit of the amounts, anywhere in the labels of a block. */
export const AMOUNT_UNIT_WITHIN = /[(:单位]\s*(万元|亿元|元)\s*\)?|(万元|亿元)/;

/** 预算执行（万元）. */
export const UNIT_IN_BRACKETS = /[(（](?:单位[:：])?[万亿]?元[)）]/;

/** The unit over a table of the final accounts. */
export const UNIT_OF_TABLE = /单位[:：]?\(?(?:人民币)?(亿元|万元|元)|^\(?(亿元|万元|元)\)?$/;

/** A number with at most one unit of money, points or shares. */
export const NUMBER_WITH_UNIT =
  /^[¥$]?([+\-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%|分|元|千元|万元|百万元|亿元|万|亿)?$/;

/**
 * 38分(因全校总人数减少), 9(扣1分), 38.75万元(中央37万元,县级1.75万元): a reason after the score, or the parts after the
 * amount.
 */
export const REASON_BEHIND = /^([\d.,]+(?:分|[万亿]?元)|[\d.]+(?=\([^()]*[扣减][\d.]+分\)$))\([^]*\)$/;

export const UNIT_ALONE = /^(?:亿元|万元|元)$/;

export const IN_YUAN = /\(元\)|单位:元/;

export const IN_WAN = /\(万元\)|单位:万元/;

/** The unit in the head of a column or above a table. */
export const UNIT_OF_COLUMN = /\((亿元|万元|元)\)|单位:(亿元|万元|元)/;
