/** What is around the words of a label and does not change its meaning. */

/** The full points after the word: 权重10, 得分100分. */
export const POINTS_BEHIND = /(?<=分值|权重|得分|评分)\d{1,3}分?$/;

/** In front of the word: the star of a field that must be filled in (*联系人), or a number. */
export const STAR_OR_NUMBER = /^(?:[*★☆]+|[一二三四五六七八九十]+、|\d+[、.．](?!\d))/;

/** Behind the word: the number of the column, with what it is computed from or without: 小计③=①+②. */
export const COLUMN_NUMBER_BEHIND = /[①-⑳](?:[=＝][①-⑳+＋\-－×÷*/]+)?$/;

/** 一、评价结论. */
export const CHAPTER_NUMBER = /^[一二三四五六七八九十]+、/;

/** Words of a total that may be followed by its number: 自评总分：100分，等级：优. */
export const TOTAL_WITH_NUMBER = /总分|总得分|综合得分|自评得分/;

/** 合计：100分, 总分100. */
export const TOTAL_BEHIND = /[:：]?(?<!\d)\d+(?:\.\d+)?分?$/;

/** The points or the share of a group after its name: 产出指标(50分), 效益指标：30分. */
export const GROUP_POINTS_BEHIND = /\((?:共|满分)?\d{1,3}(?:\.\d{1,2})?[%分]?\)$|[:/]?\d{1,3}分$/;
