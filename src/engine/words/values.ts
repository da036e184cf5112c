import { expression, oneOf } from './expression';
import { NUMBER, UNSIGNED } from './numbers';

/** Values as people write them: numbers with other words, ranges, what did not happen. */

/** 90%-95%, 10~20, 3至5天. */
export const BETWEEN = expression(`^(${NUMBER})([^\\d.,~-]*?)(?:-|~|—|–|至|到)(${UNSIGNED})([^\\d]*)$`);

const HARM = oneOf(
  ...[
    '投诉',
    '上访',
    '信访',
    '事故',
    '事件',
    '违规',
    '违纪',
    '违法',
    '差错',
    '纠纷',
    '案件',
    '舆情',
    '诉讼',
    '发生',
  ],
);

/** Such a thing did not happen: 无投诉, 未发生安全事故. */
export const NEVER_HAPPENED = expression(
  '^(?:全年|本年度?|目前|均)?(?:(?:未|没有|无)(?:发生|出现)|' +
    `[无零0](?=[^,;、。无未]{0,10}${HARM}$))[^,;、。率]{0,12}$`,
);

/** 已实现医保信息公开 repeats 实现医保信息公开. */
export const DONE_BEFORE = /^(?:已经|已|均已|均|全部)/;

/** 550余 means more than 550. */
export const SOMEWHAT_MORE = /\d[余多]/;

/** Numbers that are not amounts: years, document numbers, ordinals. */
export const NO_AMOUNT =
  /(?<!\d)(?:19|20)\d{2}(?!\d)(?:-(?:19|20)?\d{2,4})?年?度?|[第前]\d+|〔\d+〕\d*号?|\[\d+\]\d*号|(?<!\d)\d+(?:月(?:\d+日)?|号文?)/g;

/** Either end of a range of days, months, houses: 1-12月, 1-3号楼, 2021.1.1-12.31. */
export const RANGE_GOES_BEFORE = /\d[月日期号]?[-~—–至到]$/;

/** The other end of a range, after a number. */
export const RANGE_GOES_ON = /^[月日期号]?[-~—–至到]\d/;

/** 余 and 多 directly after a number: 550余人, 30多次. */
export const MORE_BEHIND = /^[余多]/;

/** A remark in brackets after a value; not (每季度), which changes the meaning of the number. */
export const REMARK_BEHIND = /(?<=.)\((?![^()]*(?:每|\/[年季月周天日]))[^()]*\)$/;

/** 两次以上, 三个月内, 六月底前: a limit in Chinese numerals up to 19. */
export const LIMIT_IN_WORDS =
  /^(十?)([一二两三四五六七八九]?)(?!月内|季)(?=[^一二两三四五六七八九十百千万亿点]{1,6}(?:[上下内]|[底末份]前)$)/;

/** 约50人. */
export const ABOUT = /^(?:大约|大概|约|近|接近)/;

/** An action done within a limit: 5天内办结. */
export const DONE_BEHIND = /(?:完成|办结|到位|拨付|办理|支付|整改|办理完毕|完成整改)$/;

/** 余人, 人左右. */
export const APPROXIMATE = /^[余多]|左右$/;

export const ROUGHLY_BEHIND = /左右$/;

/** A text without one of these is not a range. */
export const MAY_BE_RANGE = /[±~—–至到≤<]|.-/;

/** 提升至95% names a level and not a rise. */
export const TO_LEVEL = /(?:增长|增加|提高|提升|上升|上涨|下降|降低|减少|压减|缩减)[至到为]/g;

export const RISE = /增长|增加|增幅|提高|提升|上升|上涨/;

export const FALL = /下降|降低|降幅|减少|压减|缩减|回落/;

/** 未能及时, 没有, 存在: words that mean that the target was not fully met. */
export const DENIAL =
  /未(?!超|发生|出现|发现|成年|来|[高低多少大小]于|达到?\d)|没有(?!发生|出现)|没能|(?<!不)存在/;

/** Space or line break inside a number or between a sign and its number. */
export const BROKEN_NUMBER = /[≥≤><=]\s+\d|\d\s+[%万元]|\d\s+\d/;
