import { expression, oneOf } from './expression';

/** Dates and deadlines among values: 12月底前, 2022年6月30日, 2022.12.31, =10月份, 2021年12月完成. */

const LEAD = '(?<lead>=|≤|<|不晚于|不迟于|截至|截止|截止到|于|在|已于)?';
const YEAR = '(?<y>(?:19|20)\\d{2})';
const MONTH = '(?<m>1[0-2]|0?[1-9])';
const DAY = '(?<d>3[01]|[12]\\d|0?[1-9])';
const TIME = '(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?)?';

/** What may follow a date: 前, 底前, 之前完成, 完成 … */
const DONE = oneOf(
  ...['完成', '完工', '竣工', '交付', '到位', '验收', '上线', '投入使用', '支付', '拨付', '发放'],
);
const TAIL =
  '(?<edge>初|上旬|中旬|下旬|底|末)?(?<before>之前|以前|前)?' + `(?:全部|全面|按时|按期|如期)?${DONE}*`;

/** 2022年12月31日前, 第三季度, 6月底前. */
export const DATE_WRITTEN = expression(
  `^${LEAD}(?:${YEAR}年度?)?(?:第?(?<q>[一二三四1-4])季度|${MONTH}月(?<fen>份)?)?(?:${DAY}[日号])?${TAIL}$`,
);

/** 2022.12.31, 2022-12, 2022/12/31前. */
export const DATE_IN_DIGITS = expression(
  `^${LEAD}${YEAR}(?<sep>[-./])${MONTH}(?:\\k<sep>${DAY})?${TIME}${TAIL}$`,
);

/** Words before a date that is a deadline. */
export const NO_LATER = /^(?:≤|<|不晚于|不迟于|截)/;

/** The end of a year or a quarter is a certain day; its beginning is not. */
export const END_OF = /[底末]/;

/** A text without one of these is not a date. */
export const MAY_BE_DATE = /[年月季]|(?:19|20)\d{2}[-./]/;

/** 2022年年底 means 2022年底. */
export const YEAR_TWICE = /年年(?=[底末])/;

/** 年底 is the end of December. */
export const END_OF_YEAR = /^(?:当年|本年|年)(?=[底末])/;

/** 6月前 may mean before the month begins or before it ends. */
export const BEFORE_PERIOD = /[年月度份](?:之前|以前|前)/;
