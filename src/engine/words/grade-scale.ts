import { expression, oneOf } from './expression';

/** The scale of grades that a form prints: 90分（含）以上为优，80分（含）—90分为良，60分以下为差. */

/** Words of grades, as a part of an expression; of two that begin alike the longer is first. */
export const GRADE_WORD = oneOf(
  ...[
    '优秀',
    '优良',
    '优',
    '良好',
    '良',
    '中等',
    '中',
    '一般',
    '合格',
    '不合格',
    '较差',
    '差',
    '达标',
    '不达标',
  ],
  ...['[一二三四]等', '[ABCD]级?'],
);

const SCALE_NUMBER = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const NOTE = '(?:分|\\(不?含\\d{0,3}分?\\)|含|及|以|%){0,4}';
const GIVES = '[,，:：]?(?:的?[为是]|评为|定为|得|=|→){0,2}["“\'‘(]{0,2}';

/** 90分(含)以上为优, ≥90分为优; the number is the lower bound of the grade. */
export const GRADE_FROM = new RegExp(
  `(?:≥|大于等于|不低于|高于)?${SCALE_NUMBER}${NOTE}(?:以?上|以上)${NOTE}${GIVES}(${GRADE_WORD})`,
  'g',
);

/** 80分(含)-90分为良. */
export const GRADE_BETWEEN = new RegExp(
  `${SCALE_NUMBER}${NOTE}[-—–~～至到]{1,2}\\d{1,3}(?:\\.\\d{1,2})?${NOTE}(?:之间)?${GIVES}(${GRADE_WORD})`,
  'g',
);

/** 60分以下为差. */
export const GRADE_BELOW = expression(
  `(?:<|低于|小于|不足)?\\d{1,3}${NOTE}(?:以下|下)${NOTE}${GIVES}(${GRADE_WORD})`,
);

const GRADE_HEAD = `(${GRADE_WORD})["”'’]?[:：(（](?:得分|总分)?`;
const POINTS_NOTE = '(?:分|\\(不?含\\d{0,3}分?\\)|含|及){0,4}';

/** 优：90, 良(≥75: a grade with a number directly after it. */
export const GRADE_BEFORE_NUMBER = new RegExp(`${GRADE_HEAD}(?:≥|大于等于|不低于|<|低于|小于|不足)?\\d`, 'g');

/** 优：90分(含)以上; 良(75分至90分); 中(≥60分): the grade is before its points. */
export const GRADE_THEN_FROM = new RegExp(
  `${GRADE_HEAD}(?:(?:≥|大于等于|不低于)${SCALE_NUMBER}分?|${SCALE_NUMBER}${POINTS_NOTE}(?:以?上|[-—–~～至到]{1,2}\\d))`,
  'g',
);

/** 差：60分以下; 不合格(<60分). */
export const GRADE_THEN_BELOW = expression(
  `${GRADE_HEAD}(?:(?:<|低于|小于|不足)\\d{1,3}|\\d{1,3}${POINTS_NOTE}以?下)`,
);

/** 2.90分以上为优 in a note of numbered sentences is 90, not 2.90. */
export const SENTENCE_NUMBER = /(^|[;；。]|注[:：])[1-9][.、](?=\d{2,3}分)/g;

/** A text without it does not print a scale. */
export const SPEAKS_OF_POINTS = /分/;

/** The best grade of any scale. */
export const NAMES_BEST = /[优一A]/;

/** A scale in brackets after a conclusion: （90分及以上为优，80—89分为良，60分以下为差）. */
export const SCALE_BEHIND =
  /(?<=[\u4e00-\u9fff”"。,，;；])[(（][^()（）]{0,30}\d{2}[^()（）]{0,20}优[^()（）]{0,60}[)）][。.]?$/;
