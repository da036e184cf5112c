/** Points written after a name. */

/** 满分10分. */
export const FULL_POINTS_SAID = /满分(\d{1,3}(?:\.\d+)?)分/;

/** The points of a group after its name: 产出指标(50), 效益：30. */
export const DECLARED_BEHIND =
  /[\u4e00-\u9fff](?:\((\d{1,2}(?:\.\d+)?|100)%?\)|:(\d{1,2}(?:\.\d+)?|100)分?|\([共特个]性指标(\d{1,3})分\))$/;

/** (50分), 50分, (权重:50%): points without a name. */
export const POINTS_ALONE =
  /^\((?:共|满分|分值|权重)?:?\d{1,3}(?:\.\d{1,2})?[%分]?\)$|^\d{1,3}(?:\.\d{1,2})?分$/;

/** 预算编制20, 产出指标50%: a number at the end, which may be the points of a group. */
export const BARE_POINTS_AT_END = /[\u4e00-\u9fff](\d{1,2}(?:\.\d{1,2})?)%?$/;

/** The points of a group at the end of its name. */
export const POINTS_AT_END = /(?<!\d)\d+分$/;

/** A number at the end, with or without 分. */
export const NUMBER_AT_END = /(?<!\d)\d+分?$/;

/** The points of a group after its name. */
export const POINTS_OF_NAME = /\((?:满分)?\d+%?分?\)$|:\d+分?$|\/\d+分$/;

/** The share of a group after its name. */
export const SHARE_OF_NAME = /\(\d+%?\)$|:\d+分?$/;

/** 13.5(15): a score and its points in one cell. */
export const SCORE_AND_POINTS = /^(\d{1,3}(?:\.\d+)?)分?\((?:满分|分值)?:?(\d{1,3}(?:\.\d+)?)分?\)$/;

/** 9/10, 9.6分/10分, 996/1000: a score and its points, in either order. */
export const SCORE_OVER_POINTS = /^(\d{1,3}(?:\.\d+)?|1000)分?\/(\d{1,3}(?:\.\d+)?|1000)分?$/;

/** Points in brackets after a label. */
export const BRACKETED_POINTS =
  /\((?:(?:共|计|满分|分值|权重)?:?(\d{1,3}(?:\.\d+)?)分(?:[*×xX·][^()]*)?|(?:满分|分值|权重):?(\d{1,3}(?:\.\d+)?)%?)\)/g;

/** Points at the end of a label. */
export const TRAILING_POINTS = /^(.*?)(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*分$/s;

/** Words in front of a number that is not the points of the label: 每少1个扣2分, 60-80分. */
export const NOT_BEFORE_POINTS = /[\d()%扣加减每]|[少多得至到~-]$/;

/** Additional points, which are not points of the label. */
export const BONUS_ON_TOP = /[,，、;]附加分\d+分/;

/** Points at the end of a name, with decimals. */
export const DECIMAL_POINTS_AT_END = /(?<!\d)\d+(?:\.\d+)?分$/;

/** A list states that its scores are out of 100. */
export const OF_A_HUNDRED = /百分制|满分为?100分|100分制/;
