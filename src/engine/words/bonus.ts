import { expression } from './expression';

/** Points outside the full marks: given or deducted without a weight. */

/** 加分项, 附加分, 扣分指标; 获得表彰，加2分. */
export const BONUS = expression(
  '^(?:[一二三四五六七八九十\\d]+[、.])?(?:额外|附加|奖励|倒)?(?:加减|[加减扣])分' +
    '(?:项|指标|情况|事项|因素)?(?:\\(|$)',
  ...['^(?:附加|奖励)分', '\\([加减扣]分项?\\)$', '[，,、。;；:：)][加减扣]\\d+(?:\\.\\d+)?分$'],
);

/** The row may get more points than its weight. */
export const ADDS_POINTS = /(?<![增参追相不])加[\d.一二两三四五]*分(?!值)|最多加/;

/** 每项加1分, 每起扣3分: what one of them is worth, where other rows have a target. */
export const POINTS_FOR_EACH = /^每[^加减扣,;，；]{0,8}[加减扣]\d+(?:\.\d+)?分$/;

/** Points added to the full marks, or deducted from them. */
export const POINTS_ON_OR_OFF = /[加减扣]\d+分/;
