import type { IndicatorForm, FormCell, Group } from '../../../form';
import { compactText } from '../../../text';
import type { Verdict } from '../../define-check';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { isNil } from '../../../cells/quantity';
import {
  BENEFIT_BEGINS,
  QUALITY_BEGINS,
  QUANTITY_BEGINS,
  SATISFACTION,
  TIME_BEGINS,
} from '../../../words/levels';

/** Groups that a project target table needs (财预〔2020〕10号, 财预〔2021〕101号), by the words of their labels. */
const REQUIRED: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '数量指标', words: QUANTITY_BEGINS },
  { name: '质量指标', words: QUALITY_BEGINS },
  { name: '时效指标', words: TIME_BEGINS },
  {
    name: '效益指标（经济、社会、生态效益或可持续影响）',
    words: BENEFIT_BEGINS,
  },
  { name: '满意度指标', words: SATISFACTION },
];

interface Subject {
  readonly name: string;
  readonly words: RegExp;
}

function secondLevel(text: string): string {
  return compactText(text).replace(/^\d+[.、]/, '');
}

/** The number of indicators of the group that have a target. */
function meant(form: IndicatorForm, { words }: Subject): number {
  return form.indicators.filter(
    ({ level1, level2, target, applicable }) =>
      applicable &&
      !isNil(target) &&
      [level2, level1].some((cell) => cell !== null && words.test(secondLevel(cell.text))),
  ).length;
}

/** A label of the group without an indicator. */
function emptyGroupLabel({ form, cells }: IndicatorContext, { words }: Subject): FormCell | null {
  const group = form.groups.find((candidate: Group) => words.test(secondLevel(candidate.cell.text)));
  if (group) return group.cell;
  const columns = form.columns.filter(({ column }) => column === 'level2' || column === 'level1');
  const rows = columns.map(({ header }) => header.row);
  return (
    cells.find(
      ({ row, col, value, text }) =>
        typeof value === 'string' &&
        rows.some((header) => row > header) &&
        columns.some(({ header }) => header.col === col) &&
        words.test(secondLevel(text)),
    ) ?? null
  );
}

function judge(subject: Subject, context: IndicatorContext): Verdict<'none' | 'absent'> {
  const { form } = context;
  if (form.indicators.length === 0) return doesNotApply;
  if (meant(form, subject) > 0) return holds;
  const data = { name: subject.name };
  const label = emptyGroupLabel(context, subject);
  if (label) return violated('none', label, { data });
  const header = form.columns.find(({ column }) => column === 'level2')?.header ?? form.title;
  return header ? violated('absent', header, { data }) : doesNotApply;
}

/** Every required second-level group has an indicator with a value. */
export const targetIndicatorCount = defineCheck({
  code: 'PJ903',
  id: 'target-indicator-count',
  area: 'targets',
  severity: 'warning',
  basis: ['national-method', 'national-core-indicators'],
  about: 'targets',
  kinds: ['project-targets'],
  inDraft: false,
  subjects: () => REQUIRED,
  // A table without second-level labels has its own system.
  applies: (_subject, { form }) => form.indicators.some(({ level2 }) => level2 !== null),
  judge,
});
