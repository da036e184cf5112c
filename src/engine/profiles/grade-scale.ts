import type { FormCell } from '../form';
import { compactText } from '../text';
import type { GradeRule } from './types';
import { flatMap } from '../lists';

/** The scale of grades that a form prints: 90分（含）以上为优，80分（含）—90分为良，60分以下为差. */

/** Words of grades, as a part of an expression; the longer of two first. */
export const GRADE_WORD =
  '(?:优秀|优良|优|良好|良|中等|中|一般|合格|不合格|较差|差|达标|不达标|[一二三四]等|[ABCD]级?)';

export interface PrintedScale {
  readonly cell: FormCell;
  /** Best first. */
  readonly grades: readonly GradeRule[];
}

const NUMBER = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const NOTE = '(?:分|\\(不?含\\d{0,3}分?\\)|含|及|以|%){0,4}';
const GIVES = '[,，:：]?(?:的?[为是]|评为|定为|得|=|→){0,2}["“\'‘(]{0,2}';

/** How a band of a scale is written; the number is where it begins. */
const BANDS: readonly RegExp[] = [
  // 90分(含)以上为优, ≥90分为优
  new RegExp(`(?:≥|大于等于|不低于|高于)?${NUMBER}${NOTE}(?:以?上|以上)${NOTE}${GIVES}(${GRADE_WORD})`, 'g'),
  // 80分(含)-90分为良
  new RegExp(
    `${NUMBER}${NOTE}[-—–~～至到]{1,2}\\d{1,3}(?:\\.\\d{1,2})?${NOTE}(?:之间)?${GIVES}(${GRADE_WORD})`,
    'g',
  ),
];
const BELOW = new RegExp(`(?:<|低于|小于|不足)?\\d{1,3}${NOTE}(?:以下|下)${NOTE}${GIVES}(${GRADE_WORD})`);

/** 2.90分以上为优 in a note of numbered sentences is 90, not 2.90. */
const SENTENCE_NUMBER = /(^|[;；。]|注[:：])[1-9][.、](?=\d{2,3}分)/g;

const LEAST_BANDS = 3;
const LONGEST = 600;

/** The scale printed in one cell; null when it prints none. */
export function scaleIn(cell: FormCell): readonly GradeRule[] | null {
  if (typeof cell.value !== 'string' || cell.value.length < 15 || cell.value.length > LONGEST) return null;
  const text = compactText(cell.text).replace(SENTENCE_NUMBER, '$1');
  if (!/分/.test(text) || !/[优一A]/.test(text)) return null;
  const found = flatMap(BANDS, (pattern) =>
    [...text.matchAll(pattern)].map(([, from = '0', name = '']): GradeRule => ({ name, from })),
  );
  const below = BELOW.exec(text)?.[1];
  const grades = [...found, ...(below === undefined ? [] : [{ name: below, from: '0' }])].sort(
    (a, b) => Number(b.from) - Number(a.from),
  );
  const names = new Set(grades.map(({ name }) => name));
  const starts = new Set(grades.map(({ from }) => from));
  const sound = grades.length >= LEAST_BANDS && names.size === grades.length && starts.size === grades.length;
  return sound ? grades : null;
}

const known = new WeakMap<readonly FormCell[], PrintedScale | { readonly cell: null }>();

/** The scale among the cells of a form: the only one, or none. */
export function printedScale(cells: readonly FormCell[]): PrintedScale | null {
  const before = known.get(cells);
  if (before) return before.cell ? before : null;
  const scales = flatMap(cells, (cell): PrintedScale[] => {
    const grades = scaleIn(cell);
    return grades ? [{ cell, grades }] : [];
  });
  const [only, ...more] = scales;
  const scale = only && more.length === 0 ? only : null;
  known.set(cells, scale ?? { cell: null });
  return scale;
}
