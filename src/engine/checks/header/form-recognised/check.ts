import type { FormCell, IndicatorColumn } from '../../../form';
import { defineCheck, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { WITH_INDICATORS } from '../../../form';
import { flatMap } from '../../../lists';

const COLUMN_NAMES: Readonly<Partial<Record<IndicatorColumn, string>>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  target: '年度指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因',
};

type Subject =
  | {
      readonly kind: 'doubt';
      readonly column: string;
      readonly candidates: readonly { readonly header: FormCell; readonly evidence: string }[];
    }
  | { readonly kind: 'missing'; readonly column: string; readonly cell: FormCell };

function subjectsOf({ form }: IndicatorContext): readonly Subject[] {
  const doubts = form.doubts.map(({ column, candidates }): Subject => ({
    kind: 'doubt',
    column: COLUMN_NAMES[column] ?? column,
    candidates,
  }));
  // A form without targets and actual values (Guangdong) is scored by criteria; one without weights and without a
  // total (公开 forms of Yunnan) is not scored.
  const scored = form.total !== null || form.columns.some(({ column }) => column === 'weight');
  const needed: readonly IndicatorColumn[] =
    scored && (form.kind === 'project-self-evaluation' || form.kind === 'department-self-evaluation')
      ? ['name', 'score']
      : ['name'];
  const cell = form.columns[0]?.header ?? form.title;
  const doubted = new Set(form.doubts.map(({ column }) => column));
  const missing = flatMap(needed, (column): Subject | null =>
    cell && !form.columns.some((choice) => choice.column === column) && !doubted.has(column)
      ? { kind: 'missing', column: COLUMN_NAMES[column] ?? column, cell }
      : null,
  );
  return [...doubts, ...missing];
}

/** A form has every column that its kind needs; the user is asked about a doubtful column. */
export const formRecognised = defineCheck({
  code: 'PJ101',
  id: 'form-recognised',
  area: 'header',
  severity: 'review',
  basis: ['arithmetic'],
  about: WITH_INDICATORS,
  subjects: (_form, context) => [null, ...subjectsOf(context)],
  judge: (subject) => {
    if (!subject) return holds;
    if (subject.kind === 'missing')
      return violated('missing', subject.cell, { data: { column: subject.column } });
    const [first, ...others] = subject.candidates;
    if (!first) return holds;
    const candidates = subject.candidates
      .map(({ header, evidence }) => `${header.address}“${header.text}”（${evidence}）`)
      .join('、');
    return violated('doubtful', first.header, {
      related: others.map(({ header }) => header),
      data: { column: subject.column, candidates },
    });
  },
});
