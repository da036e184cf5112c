import { expression, oneOf } from './expression';

/** Lines of texts pasted from other documents. */

const DIGITS = [
  '[≥≤<>=]',
  '-?[\\d.,]+(?:\\/[\\d.]+)?\\s*(?:%|[\\u4e00-\\u9fff]{0,3})$',
  '[-—–]\\s?\\d{1,3}\\s?[-—–]$',
  '第\\s?\\d',
];
const DEGREE = '(?:有所|明显|显著|稳步|逐步|持续|有效|不断)[\\u4e00-\\u9fff]{2}$';

/** A line of digits, or 明显提升, begins a value of its own, unless the line above waits for its end; a page number is none. */
export const OWN_VALUE = expression(`^${oneOf(...DIGITS, DEGREE)}`);

/** The rest of a word of the heads, and no hint such as (A). */
export const BEGINS_WITH_WORD = /^[\u4e00-\u9fff]/;

/** The second line of a label: 及改进措施, 值(A). */
export const GOES_ON = /^[及和与或]|^[值数率](?:\(|$)/;

/** The first line of a label: 未完成原因及拟, 得分/. */
export const UNFINISHED = /[及和与或拟、/]$/;

/** One of the characters without which a sheet holds no form; words may be spread by spaces. */
export const MAY_BE_FORM = /[指项绩决评得目标分算]/;
