import { fillTemplate } from '../../../locales/text';
import type { Decimal } from '../../../../workbook/decimal';
import { decimalText } from '../../../../workbook/decimal';
import { isOf, type EvaluationForm, type FormCell, type SummaryForm } from '../../../form';
import { printedScale } from '../../../profiles/grade-scale';
import {
  GRADE_ALONE,
  GRADE_IN_SENTENCE,
  GRADE_LABEL,
  GRADE_LABELLED,
  LETTER_GRADE,
  LISTS_GRADES,
  LONG_GRADE,
  MAY_BE_GRADE_LABEL,
  RATHER_BAD,
} from '../../../words/grades';
import type { GradeRule } from '../../../profiles/types';
import { readNumber } from '../../../reading';
import { compactText, withoutScale } from '../../../text';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { figure, summaryRows } from '../../workbook/summary-reading';
import { flatMap } from '../../../lists';
import { texts } from './texts';

interface StatedGrade {
  readonly cell: FormCell;
  readonly word: string;
  /** The score to which the grade belongs. */
  readonly score: FormCell | null;
}

const LONGEST_LABEL = 24;

/** A grade in the same cell as its label, or after it. */
function besideLabel(cells: readonly FormCell[], at: number, score: FormCell | null): StatedGrade | null {
  const cell = cells[at];
  if (!cell || typeof cell.value !== 'string' || cell.value.length > LONGEST_LABEL) return null;
  if (!MAY_BE_GRADE_LABEL.test(cell.text)) return null;
  const text = compactText(cell.text);
  const own = GRADE_LABELLED.exec(text)?.[1];
  if (own !== undefined) return { cell, word: own, score };
  const next = cells[at + 1];
  if (!next || next.row !== cell.row || GRADE_LABEL.exec(text)?.[0] !== text) return null;
  const word = compactText(next.text);
  return GRADE_ALONE.test(word) ? { cell: next, word, score } : null;
}

/** The grades that a form states: beside a label, or in a sentence of conclusion. */
function statedInForm(form: EvaluationForm, cells: readonly FormCell[]): readonly StatedGrade[] {
  const score = form.total?.score ?? form.fields.find(({ key }) => key === 'headerTotal')?.value ?? null;
  const labelled = flatMap(cells, (_, at) => besideLabel(cells, at, score));
  const sentences = form.total ? [form.total.label, ...form.notes] : form.notes;
  const notes = flatMap(sentences, (cell): StatedGrade | null => {
    const text = withoutScale(compactText(cell.text));
    if (LISTS_GRADES.test(text)) return null;
    const word = GRADE_IN_SENTENCE.exec(text)?.[1];
    return word === undefined ? null : { cell, word, score };
  });
  const seen = new Set(labelled.map(({ cell }) => cell));
  return [...labelled, ...notes.filter(({ cell }) => !seen.has(cell))];
}

/** Grades of the rows of a summary list. */
function statedInList(form: SummaryForm): readonly StatedGrade[] {
  return flatMap(summaryRows(form), (row) => {
    const at = row.table.meanings.indexOf('grade');
    const cell = row.row.cells[at] ?? null;
    const word = compactText(cell?.text ?? '');
    const score = figure(row, 'score')?.cell ?? null;
    return cell && score && !row.total && GRADE_ALONE.test(word) ? { cell, word, score } : null;
  });
}

function gradeOf(total: Decimal, grades: readonly GradeRule[]): GradeRule | null {
  return grades.find(({ from }) => total.gte(from)) ?? null;
}

/** 优秀 is the same as 优, 良好 as 良; 不合格 is only the same as itself. */
function sameGrade(stated: string, rule: string): boolean {
  const short = (word: string) =>
    word.replace(LONG_GRADE, '$1').replace(RATHER_BAD, '差').replace(LETTER_GRADE, '$1');
  return short(stated) === short(rule);
}

/** A stated grade fits its score by the scale printed on the form, or else by the profile's scale. */
export const grade = defineCheck({
  code: 'PJ413',
  id: 'grade',
  area: 'scores',
  severity: 'error',
  basis: ['national-method'],
  about: ['evaluation', 'summary'],
  subjects: (form, { cells }) => (isOf(form, ['summary']) ? statedInList(form) : statedInForm(form, cells)),
  judge: ({ cell, word, score }, context) => {
    const off = context.choice.printed.some(({ key, applied }) => key === 'grades' && !applied);
    const printed = off ? null : printedScale(context.cells);
    const grades = printed?.grades ?? context.profile.total.grades;
    const reading = readNumber(score);
    if (grades.length === 0 || reading.kind !== 'number') return doesNotApply;
    // A word from another scale cannot be compared with these bands.
    if (!grades.some(({ name }) => sameGrade(word, name))) return doesNotApply;
    const { disputed } = context.profile.total;
    if (!printed && disputed && reading.value.gte(disputed.from) && reading.value.lte(disputed.to))
      return cannotJudge;
    const right = gradeOf(reading.value, grades);
    if (!right || sameGrade(word, right.name)) return holds;
    const bands = grades.map(({ name, from }) => `${name} ≥ ${from}`).join(texts.words.between);
    const scale = printed
      ? fillTemplate(texts.words.printed, { at: printed.cell.address })
      : fillTemplate(texts.words.profile, { profile: context.profile.name, bands });
    return violated('differs', cell, {
      related: [score, printed?.cell ?? null],
      data: { total: decimalText(reading.value), bands: scale },
      stated: word,
      expected: right.name,
      // Bands that are not printed on the form are usual, but this office may use others.
      ...(printed ? {} : { basis: [context.profile.sources['total.grades']], severity: 'warning' }),
    });
  },
});
