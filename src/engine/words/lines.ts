import { expression, oneOf } from './expression';

/** Lines of texts pasted from other documents. */

const DIGITS = [
  '[≥≤<>=]',
  '-?[\\d.,]+(?:\\/[\\d.]+)?\\s*(?:%|[\\u4e00-\\u9fff]{0,3})$',
  '[-—–]\\s?\\d{1,3}\\s?[-—–]$',
  '第\\s?\\d',
];
const DEGREE = '(?:有所|明显|显著|稳步|逐步|持续|有效|不断)[\\u4e00-\\u9fff]{2}$';
const TIER = '(?:达成|完成)预期(?:指标|目标)$';

/**
 * A line of digits, or 明显提升, begins another value, unless the line above is incomplete. A page number is not a
 * value.
 */
export const OWN_VALUE = expression(`^${oneOf(...DIGITS, DEGREE)}`);

/** The rest of a head's word, and not a hint such as (A). */
export const BEGINS_WITH_WORD = /^[\u4e00-\u9fff]/;

/** The second line of a label: 及改进措施, 值(A). */
export const GOES_ON = /^[及和与或]|^[值数率](?:\(|$)/;

/** The first line of a label: 未完成原因及拟, 得分/. */
export const UNFINISHED = /[及和与或拟、/]$/;

/** The first line of the name of a group: 社会效益指, 满意. */
export const BEGINS_NAME = /^[\u4e00-\u9fff]{1,8}$/;

/** The first line of a text whose bracket is closed in the next: 年初预算（万. */
export const OPEN_BRACKET = /[（(][^（()）]*$/;

/** The line that closes it: 元）. */
export const CLOSES_BRACKET = /^[^（()）]*[)）]/;

const NAMED = [
  '率',
  '数',
  '量',
  '额',
  '性',
  '度',
  '成本',
  '影响',
  '情况',
  '时间',
  '能力',
  '水平',
  '机制',
  '收入',
];

/** The complete name of an indicator: 数据准确率, 政策执行情况. */
export const WHOLE_NAME = expression(`^[\\u4e00-\\u9fff]{3,}${oneOf(...NAMED)}$`);

/** A complete value: ≥92%, 不低于41家, 有所提升, 达成预期指标. */
export const WHOLE_VALUE = expression('\\d(?:%|[\\u4e00-\\u9fff]{0,3})$', `^${DEGREE}`, TIER);

/** 平稳有序: a value with a number does not continue with such words, as it may with 以上 and 底前完成. */
export const VALUE_IN_WORDS = /^(?![以及前底内含年月日个])[\u4e00-\u9fff]{4,}$/;

/** A sheet without any of these characters has no form; single characters, because words may be spaced out. */
export const MAY_BE_FORM = /[指项绩决评得目标分算]/;
