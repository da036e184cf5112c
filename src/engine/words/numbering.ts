/** Numbers in front of names, and rows with the numbers of columns. */

/** 列次 | 1 | 2 | 3: the numbers of the columns. */
export const COLUMN_NUMBERS_LABEL = /^[列栏行]次$/;

/** The number in front of the name of a fund row. */
export const ROW_NUMBER = /^[\d一二三四五]+[、.]/;

/** A bracket without a number: the continuation of the name above. */
export const BRACKET_WITHOUT_NUMBER = /^\((?![一二三四五六七八九十]+\))/;

/** A number of any kind, with or without bracket. */
export const NUMBER_BEFORE = /^\s*[(（]?[一二三四五六七八九十\d]/;

/** 一、 */
export const FIRST_LEVEL_NUMBER = /^[一二三四五六七八九十]{1,3}[、.]/;

/** （一） */
export const SECOND_LEVEL_NUMBER = /^\([一二三四五六七八九十]{1,3}\)/;

/** A cell with only a serial number. */
export const SERIAL = /^(?:\d{1,3}|[一二三四五六七八九十]+)[、.]?$/;

/** A Chinese number, with or without bracket. */
export const CHINESE_NUMBER_BEFORE = /^\s*[(（]?[一二三四五六七八九十]+[)）、]/;

/** 栏次 | 1 | 2 | 3. */
export const COLUMN_COUNT_LABEL = /^[栏列]次$/;

/** (1), ②, A, 3=2/1: the number of a column, in a row of such numbers. */
export const COLUMN_COUNT = /^\(?(?:[A-Za-z]|\d{1,2}|[①-⑳])\)?(?:=.{1,14})?$/;

/** Begins with a Chinese character that does not begin a number or 其中. */
export const NO_NUMBER_BEFORE = /^(?![其一二三四五六七八九十])[\u4e00-\u9fff]/;

/** 其中：1.1, 1.2: the number of the row whose part it is. */
export const PART_NUMBER = /^\(?(?:其中)?:?(\d{1,2})\.\d{1,2}(?![\d.%])/;

/** 其中 is below every numbering. */
export const OF_WHICH_BEFORE = /^\(?其中/;

/** The number in front of a label: 一、 (二) 3. 4、 */
export const NUMBER_OF_LABEL = /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:\)[、.]?|、|\.(?!\d)))/;

/** （一） in front of a label. */
export const BRACKETED_NUMBER = /^\s*[(（][一二三四五六七八九十]+[)）]/;

/** 一、 with a number of any length. */
export const CHAPTER = /^[一二三四五六七八九十]+[、.]/;

/** （一） with a number of any length. */
export const SECTION = /^\([一二三四五六七八九十]+\)/;

/** Numbers below 一、 */
export const BELOW_CHAPTER = /^(?:\([一二三四五六七八九十]+\)|\d+[、.]|\(\d+\))/;

/** A text with only a Chinese number. */
export const CHINESE_NUMBER_ALONE = /^[一二三四五六七八九十]{1,3}$/;

/** A text with only a Chinese number in brackets. */
export const BRACKETED_NUMBER_ALONE = /^\([一二三四五六七八九十]{1,3}\)$/;
