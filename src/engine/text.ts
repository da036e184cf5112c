import { Decimal } from '../workbook/decimal';
import { memo } from './memo';
import { simplified } from './traditional';
import { withoutEnd } from '../workbook/trim';
import { LABELLED_POINTS, TOTAL_IN_SENTENCE } from './words/totals';
import { BRACKETED_NUMBER, NUMBER_OF_LABEL } from './words/numbering';
import { SCALE_BEHIND } from './words/grade-scale';
import { BONUS_ON_TOP, BRACKETED_POINTS, NOT_BEFORE_POINTS, TRAILING_POINTS } from './words/points';
import { NUMBERED_GOAL } from './words/goals';

export { withoutEnd };

/**
 * The text of labels and values as forms really contain it: divided by spaces and line breaks, with full-width and
 * half-width characters mixed, cut and repeated by the width of a column.
 */

/** White space of every kind, and the invisible characters that exports leave in texts. */
const SPACE = /[\s\u200b-\u200f\u2060\ufeff]+/g;
/** Any character that normalising could change: most texts have none. */
const IRREGULAR = /[^\u4e00-\u9fff0-9A-Za-z.%()<>=≥≤+,_-]/;
const LEADING_SPACE = /^[\s\u200b-\u200f\u2060\ufeff]+/;
const SPACE_CHARACTER = /[\s\u200b-\u200f\u2060\ufeff]/;
const HAN = '\\u3400-\\u9fff';
const SPACE_BETWEEN_HAN = new RegExp(`(?<=[${HAN}])[\\s\\u200b-\\u200f\\u2060\\ufeff]+(?=[${HAN}])`, 'g');

export interface LabelOptions {
  /** Drop numbering at the start (一、 (二) 3. 4、 ①). Default false. */
  readonly dropNumbering?: boolean;
}

/** NFKC (full-width letters, digits and brackets become half-width) and trimmed; line breaks kept. */
export function plainText(text: string): string {
  if (!IRREGULAR.test(text)) return text;
  const plain = text.normalize('NFKC').replace(/\r\n?/g, '\n').replace(LEADING_SPACE, '');
  return withoutEnd(plain, SPACE_CHARACTER);
}

/** A text without white space, NFKC: for comparing the texts of two cells. */
export function compactText(text: string): string {
  if (!IRREGULAR.test(text)) return text;
  return text.normalize('NFKC').replace(SPACE, '');
}

/**
 * The letters and digits of a text. Two names that differ only in punctuation, signs, spaces or invisible
 * characters give the same result; it is empty where there is nothing to read.
 */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
}

/**
 * A label in the form in which words are looked up: NFKC, without white space, with one kind of bracket and
 * quotation mark. `年初目标 值（A）：` → `年初目标值(A)`.
 */
export function normaliseLabel(text: string, { dropNumbering = false }: LabelOptions = {}): string {
  return dropNumbering ? unnumberedLabel(text) : plainLabel(text);
}

/** Tibetan, Uyghur and Kazakh, Mongolian, Yi, Korean: the second script of bilingual forms. */
const SECOND_SCRIPT =
  /[\u0f00-\u0fff\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc\u1800-\u18af\ua000-\ua4cf\uac00-\ud7af]+/g;
const HAN_LETTER = new RegExp(`[${HAN}]`);

/** A label in two scripts without the second script; a label in one script is not changed. */
function withoutSecondScript(text: string): string {
  return HAN_LETTER.test(text) ? text.replace(SECOND_SCRIPT, '') : text;
}

const plainLabel = memo((text: string): string => normalised(text, false));
const unnumberedLabel = memo((text: string): string => normalised(text, true));

function normalised(text: string, dropNumbering: boolean): string {
  let label = withoutSecondScript(dropNumbering ? text.replace(/^\s*[①-⑳]\s*/u, '') : text);
  label = simplified(compactText(label))
    .replace(/[[{【〔〖「『]/g, '(')
    .replace(/[\]}】〕〗」』]/g, ')')
    .replace(/[“”„‟"]/g, '"')
    .replace(/[‘’‛]/g, "'");
  if (dropNumbering) label = label.replace(NUMBER_OF_LABEL, '');
  return withoutEnd(label, /[::]/);
}

/** A text that was repeated by the width of a column, and perhaps cut. */
export interface Repeat {
  /**
   * `whole`: the text is one phrase written twice or more (`优化服务优化服务`), certain;
   * `cut`: the repetition itself is cut (`确保基金安全确保`), likely.
   */
  readonly kind: 'whole' | 'cut';
  /** The phrase, once. */
  readonly text: string;
}

/** Width, in characters, at which the receiving system's exports wrap and repeat a cell. */
const WRAP = 8;

function wholeRepeat(text: string): string | null {
  for (let size = 2; size <= text.length / 2; size += 1) {
    if (text.length % size === 0) {
      const phrase = text.slice(0, size);
      if (phrase.repeat(text.length / size) === text) return phrase;
    }
  }
  return null;
}

/** A phrase of at least four characters followed by its own beginning, which together fill the wrap width. */
function cutRepeat(text: string): string | null {
  if (text.length !== WRAP) return null;
  for (let tail = 3; tail >= 1; tail -= 1) {
    const phrase = text.slice(0, WRAP - tail);
    const again = text.slice(WRAP - tail);
    const at = phrase.lastIndexOf(again);
    // A single repeated character is often a coincidence, so it is not counted at the start of the phrase.
    const earliest = tail === 1 ? 1 : 0;
    if (at >= earliest && at <= 2 && phrase.length - at >= 4) return phrase;
  }
  return null;
}

const WORDS = new RegExp(`^[${HAN},、。]+$`);

/** The phrase that the width of a column repeated; null when the text is not a repetition. */
export function findRepeat(text: string): Repeat | null {
  const compact = compactText(text);
  if (compact.length < 4 || !WORDS.test(compact)) return null;
  const whole = wholeRepeat(compact);
  if (whole !== null) return { kind: 'whole', text: whole };
  const cut = cutRepeat(compact);
  return cut === null ? null : { kind: 'cut', text: cut };
}

/**
 * The text without repetition: `全面展开 全面展开` → `全面展开`, `不适用不 适用` → `不适用`, `确保基金安全确保` → `确保基金安全`. Texts without a
 * repetition only lose the spaces that a wrap left between Chinese characters.
 */
export function collapseRepeats(text: string): string {
  const once = findRepeat(text)?.text;
  if (once !== undefined) return once;
  const plain = plainText(text);
  return /\s/.test(plain) ? plain.replace(SPACE_BETWEEN_HAN, '') : plain;
}

/** A conclusion without the scale of grades printed after it. */
export const withoutScale = (text: string): string => text.replace(SCALE_BEHIND, '');

/**
 * The number of a label and a number in one cell: 自评总分：95分 or 自评总分：100分，等级：优 at the end of the cell, or only 得分
 * 10. null for other texts.
 */
export function labelledTotal(text: string): Decimal | null {
  const plain = withoutScale(plainText(text));
  const found = TOTAL_IN_SENTENCE.exec(plain) ?? LABELLED_POINTS.exec(plain) ?? [];
  const points = found.slice(1).find((group) => group !== undefined);
  return points === undefined ? null : new Decimal(points);
}

/** The points at the end of a label: `满意度指标10分`, `目标1 40分`, `50分`, but not `每少1个扣2分` or `60-80分`. */
function trailingPoints(label: string): string | null {
  const [, before = '', points] = TRAILING_POINTS.exec(plainText(label)) ?? [];
  const words = compactText(before).replace(NUMBERED_GOAL, '目标');
  return points !== undefined && !NOT_BEFORE_POINTS.test(words) ? points : null;
}

/**
 * The points that a label declares: `产出指标\n(50分)` → 50, `得分(20分*执行率)` → 20, `满意度指标10分` → 10. null when it declares
 * none, or several that differ. `(100字以内)` declares nothing.
 */
export const declaredPoints = memo((label: string): Decimal | null => {
  // (50分,附加分5分): additional points are not points of the label.
  const text = normaliseLabel(label).replace(BONUS_ON_TOP, '');
  const found = [...text.matchAll(BRACKETED_POINTS)].map((match) => match[1] ?? match[2] ?? '');
  if (found.length === 0) {
    const trailing = trailingPoints(label.replace(BRACKETED_NUMBER, ''));
    if (trailing !== null) found.push(trailing);
  }
  const [first] = found;
  if (first === undefined || !found.every((points) => new Decimal(points).eq(first))) return null;
  return new Decimal(first);
});
