import { expression } from './expression';
import { GRADE_WORD } from './grade-scale';

/** Grades and their labels. */

export const GRADE_ALONE = expression(`^${GRADE_WORD}$`);

/** A label and its grade in one cell: 评定等级：良好. */
export const GRADE_LABELLED = expression(
  `(?:等级|等次|评级|档次)[:：为]?[“"']?(${GRADE_WORD})["”']?[。;；]?$`,
);

export const GRADE_LABEL = /^(?:自评|评定|评价|考核|绩效|综合|总体){0,3}(?:等级|等次|评级|档次|结果)[:：]?/;

/** A grade inside a sentence. */
export const GRADE_IN_SENTENCE =
  /(?:等级|等次|评价结果)(?:为|是|:|：|评定为|确定为)?[“"']?(优秀|优|良好|良|中等|中|较差|差)(?![好良])/;

/** 填表说明 lists all grades and their conditions; it does not state a grade. */
export const LISTS_GRADES = /^(?:注|说明|备注|填表说明)|≥|分以上|\d{2}分?[-–~至(（]/;

/** 等级, 等次, 评价结果: every such label has one of these characters. */
export const MAY_BE_GRADE_LABEL = /[级次档果]/;

/** 优秀 means 优. */
export const LONG_GRADE = /^(优|良|中)(?:秀|好|等)$/;

/** 较差 means 差. */
export const RATHER_BAD = /^较差$/;

/** A级 means A. */
export const LETTER_GRADE = /^([ABCD])级$/;
