import type { FormCell } from '../form';
import { compactText } from '../text';
import type { GradeRule } from './types';
import { flatMap, onlyOf } from '../lists';
import {
  GRADE_BEFORE_NUMBER,
  GRADE_BELOW,
  GRADE_BETWEEN,
  GRADE_FROM,
  GRADE_THEN_BELOW,
  GRADE_THEN_FROM,
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

const LEAST_BANDS = 3;
/** 优（8-10分） gives the points of one indicator. */
const LEAST_BEST = 60;
const LONGEST_SCALE = 600;

/** The scale printed in one cell; null when it prints none. */
export function scaleIn(cell: FormCell): readonly GradeRule[] | null {
  if (typeof cell.value !== 'string' || cell.value.length < 15 || cell.value.length > LONGEST_SCALE)
    return null;
  const text = compactText(cell.text).replace(SENTENCE_NUMBER, '$1');
  if (!SPEAKS_OF_POINTS.test(text) || !NAMES_BEST.test(text)) return null;
  // In 优：90分以上，良：80—90分 the points are followed by the next grade. But 优（95分） alone is no band.
  const leading = text.match(GRADE_BEFORE_NUMBER)?.length ?? 0;
  return leading > 1 ? gradesFirst(text) : pointsFirst(text);
}

/** 优：90分以上；良：80—90分；差：80分以下. */
function gradesFirst(text: string): readonly GradeRule[] | null {
  const found = [...text.matchAll(GRADE_THEN_FROM)].map(([, name = '', least, from = '0']) => ({
    name,
    from: least ?? from,
  }));
  return soundScale(found, GRADE_THEN_BELOW.exec(text)?.[1]);
}

/** 90分以上为优，80—90分为良，80分以下为差. */
function pointsFirst(text: string): readonly GradeRule[] | null {
  const found = flatMap([GRADE_FROM, GRADE_BETWEEN], (pattern) =>
    [...text.matchAll(pattern)].map(([, from = '0', name = '']) => ({ name, from })),
  );
  return soundScale(found, GRADE_BELOW.exec(text)?.[1]);
}

/** The bands, the best first; null where they are too few or not different. */
function soundScale(bands: readonly GradeRule[], lowest: string | undefined): readonly GradeRule[] | null {
  const grades = [...bands, ...(lowest === undefined ? [] : [{ name: lowest, from: '0' }])].sort(
    (a, b) => Number(b.from) - Number(a.from),
  );
  const names = new Set(grades.map(({ name }) => name));
  const starts = new Set(grades.map(({ from }) => from));
  const different = names.size === grades.length && starts.size === grades.length;
  return different && grades.length >= LEAST_BANDS && Number(grades[0]?.from) >= LEAST_BEST ? grades : null;
}

const knownScales = new WeakMap<readonly FormCell[], PrintedScale | { readonly cell: null }>();

/** The scale in the cells of a form; null when there is none or more than one. */
export function printedScale(cells: readonly FormCell[]): PrintedScale | null {
  const before = knownScales.get(cells);
  if (before) return before.cell ? before : null;
  const scales = flatMap(cells, (cell): PrintedScale | null => {
    const grades = scaleIn(cell);
    return grades ? { cell, grades } : null;
  });
  const scale = onlyOf(scales);
  knownScales.set(cells, scale ?? { cell: null });
  return scale;
}
