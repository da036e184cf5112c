import type { FormCell } from '../form';
import { compactText } from '../text';
import type { GradeRule } from './types';
import { flatMap, onlyOf } from '../lists';
import {
  GRADE_BELOW,
  GRADE_BETWEEN,
  GRADE_FROM,
  NAMES_BEST,
  SENTENCE_NUMBER,
  SPEAKS_OF_POINTS,
} from '../words/grade-scale';

/** The scale of grades that a form prints: 90分（含）以上为优，80分（含）—90分为良，60分以下为差. */

export interface PrintedScale {
  readonly cell: FormCell;
  /** Best first. */
  readonly grades: readonly GradeRule[];
}

/** The ways to write a band of a scale. */
const BANDS = [GRADE_FROM, GRADE_BETWEEN];

const LEAST_BANDS = 3;
const LONGEST_SCALE = 600;

/** The scale printed in one cell; null when it prints none. */
export function scaleIn(cell: FormCell): readonly GradeRule[] | null {
  if (typeof cell.value !== 'string' || cell.value.length < 15 || cell.value.length > LONGEST_SCALE)
    return null;
  const text = compactText(cell.text).replace(SENTENCE_NUMBER, '$1');
  if (!SPEAKS_OF_POINTS.test(text) || !NAMES_BEST.test(text)) return null;
  const found = flatMap(BANDS, (pattern) =>
    [...text.matchAll(pattern)].map(([, from = '0', name = '']): GradeRule => ({ name, from })),
  );
  const below = GRADE_BELOW.exec(text)?.[1];
  const grades = [...found, ...(below === undefined ? [] : [{ name: below, from: '0' }])].sort(
    (a, b) => Number(b.from) - Number(a.from),
  );
  const names = new Set(grades.map(({ name }) => name));
  const starts = new Set(grades.map(({ from }) => from));
  const sound = grades.length >= LEAST_BANDS && names.size === grades.length && starts.size === grades.length;
  return sound ? grades : null;
}

const knownScales = new WeakMap<readonly FormCell[], PrintedScale | { readonly cell: null }>();

/** The scale in the cells of a form; null when there is none or more than one. */
export function printedScale(cells: readonly FormCell[]): PrintedScale | null {
  const before = knownScales.get(cells);
  if (before) return before.cell ? before : null;
  const scales = flatMap(cells, (cell): PrintedScale[] => {
    const grades = scaleIn(cell);
    return grades ? [{ cell, grades }] : [];
  });
  const scale = onlyOf(scales);
  knownScales.set(cells, scale ?? { cell: null });
  return scale;
}
