/** Points written behind a name. */

/** 满分10分. */
export const FULL_POINTS_SAID = /满分(\d{1,3}(?:\.\d+)?)分/;

/** Points of a group behind its name: 产出指标(50), 效益：30. */
export const DECLARED_BEHIND =
  /[\u4e00-\u9fff](?:\((\d{1,2}(?:\.\d+)?|100)%?\)|:(\d{1,2}(?:\.\d+)?|100)分?|\([共特个]性指标(\d{1,3})分\))$/;

/** The points of a group at the end of its name. */
export const POINTS_AT_END = /(?<!\d)\d+分$/;

/** A number at the end, with or without 分. */
export const NUMBER_AT_END = /(?<!\d)\d+分?$/;

/** The points of a group behind its name. */
export const POINTS_OF_NAME = /\(\d+%?分?\)$|:\d+分?$/;

/** The share of a group behind its name. */
export const SHARE_OF_NAME = /\(\d+%?\)$|:\d+分?$/;
