import type { Decimal } from '../../decimal';
import { decimalText } from '../../decimal';
import type { Form, FormCell } from '../../form';
import type { GradeRule } from '../../profiles/types';
import { compactText } from '../../text';
import { defineCheck, doesNotApply, holds, violated } from '../check';

interface StatedGrade {
  readonly cell: FormCell;
  readonly word: string;
}

const GRADE = /^(优秀|优|良好|良|中等|中|合格|不合格|较差|差|[一二三四]等|[ABCD]级?)$/;
const IN_SENTENCE =
  /(?:等级|等次|评价结果)(?:为|是|:|：|评定为|确定为)?[“"']?(优秀|优|良好|良|中等|中|较差|差)(?![好良])/;

/** Grades a form states: in a labelled field, or in the words of a conclusion. */
function statedGrades(form: Form): readonly StatedGrade[] {
  const fields = form.fields.flatMap(({ label, value }): StatedGrade[] => {
    const word = compactText(value?.text ?? '');
    return value && /等级|等次|评价结果|自评结果/.test(compactText(label.text)) && GRADE.test(word)
      ? [{ cell: value, word }]
      : [];
  });
  const notes = form.notes.flatMap((cell): StatedGrade[] => {
    const text = compactText(cell.text);
    // 填表说明 lists all grades and what they need; it states none.
    if (/^(?:注|说明|备注|填表说明)|≥|分以上|\d{2}分?[-–~至(（]/.test(text)) return [];
    const word = IN_SENTENCE.exec(text)?.[1];
    return word === undefined ? [] : [{ cell, word }];
  });
  return [...fields, ...notes];
}

function gradeOf(total: Decimal, grades: readonly GradeRule[]): GradeRule | null {
  return grades.find(({ from }) => total.gte(from)) ?? null;
}

/** 优秀 is 优, 良好 is 良, 不合格 stays itself. */
function sameGrade(stated: string, rule: string): boolean {
  const short = (word: string) =>
    word
      .replace(/^(优|良|中)(?:秀|好|等)$/, '$1')
      .replace(/^较差$/, '差')
      .replace(/^([ABCD])级$/, '$1');
  return short(stated) === short(rule);
}

/** A stated grade fits the total under the profile's bands. */
export const grade = defineCheck({
  code: 'PJ413',
  id: 'grade',
  area: 'scores',
  severity: 'error',
  basis: ['national-method'],
  subjects: statedGrades,
  judge: ({ cell, word }, context) => {
    const { grades } = context.profile.total;
    const reading = context.number(context.form.total?.score ?? null);
    if (grades.length === 0 || reading.kind !== 'number') return doesNotApply;
    // A word of another region's scale cannot be held against these bands.
    if (!grades.some(({ name }) => sameGrade(word, name))) return doesNotApply;
    const right = gradeOf(reading.value, grades);
    if (!right || sameGrade(word, right.name)) return holds;
    const bands = grades.map(({ name, from }) => `${name} ≥ ${from}`).join('，');
    return violated('differs', cell, {
      related: [context.form.total?.score ?? null],
      data: { total: decimalText(reading.value), bands: `“${context.profile.name}”的分数段（${bands}）` },
      stated: word,
      expected: right.name,
      basis: [context.profile.sources['total.grades']],
      // Bands nobody chose are the usual ones, not necessarily this region's.
      ...(context.choice.chosenBy === 'default' ? { severity: 'warning' } : {}),
    });
  },
});
