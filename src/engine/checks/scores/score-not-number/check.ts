import { decimalText } from '../../../../workbook/decimal';
import type { FormCell, Indicator } from '../../../form';
import type { Verdict } from '../../define-check';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { cleanUp } from '../../clean-up';
import { nameOf } from '../../../reading';
import { flatMap } from '../../../lists';

interface NamedCell {
  readonly cell: FormCell;
  /** The row of the cell, or its name. */
  readonly of: Indicator | string;
}

interface Subject {
  readonly column: '得分' | '分值';
  readonly entries: readonly NamedCell[];
  /** The whole column is stored as text, as in some exports: one finding is enough. */
  readonly whole: boolean;
}

function columnSubject(
  context: IndicatorContext,
  column: Subject['column'],
  entries: readonly NamedCell[],
): readonly Subject[] {
  const filled = entries.filter(({ cell }) => !['blank', 'nil', 'error'].includes(context.number(cell).kind));
  const texts = filled.filter(({ cell }) => {
    const reading = context.number(cell);
    return reading.kind === 'number' && reading.stored === 'text';
  });
  const whole = texts.length > 3 && texts.length * 2 > filled.length;
  if (!whole) return filled.map((entry) => ({ column, entries: [entry], whole }));
  const rest = filled.filter((entry) => !texts.includes(entry));
  return [
    { column, entries: texts, whole },
    ...rest.map((entry) => ({ column, entries: [entry], whole: false })),
  ];
}

function judgeColumn({ column, entries }: Subject): Verdict<'text' | 'unreadable' | 'column'> {
  const [first, ...others] = entries;
  if (!first) return doesNotApply;
  return violated('column', first.cell, {
    related: others.map(({ cell }) => cell),
    data: { column, count: String(entries.length) },
    stated: first.cell.text,
  });
}

/** Cells of a column, a merged one once. */
function namedCells(indicators: readonly Indicator[], column: 'weight' | 'score'): readonly NamedCell[] {
  const seen = new Set<FormCell>();
  return flatMap(indicators, (indicator) => {
    const cell = indicator[column];
    if (cell === null || seen.has(cell)) return [];
    seen.add(cell);
    return [{ cell, of: indicator }];
  });
}

/** Scores and weights are numbers; a number stored as text can be cleaned up, other text is a fault. */
export const scoreNotNumber = defineCheck({
  code: 'PJ404',
  id: 'score-not-number',
  area: 'scores',
  severity: 'warning',
  basis: ['excel', 'system-numeric'],
  about: 'evaluation',
  subjects: (form, context) => {
    const named = form.indicators.filter(({ name }) => name.text.trim() !== '');
    const weights = namedCells(named, 'weight');
    const scores = namedCells(named, 'score');
    const execution = form.execution?.score ? [{ cell: form.execution.score, of: '预算执行率' }] : [];
    return [
      ...columnSubject(context, '分值', weights),
      ...columnSubject(context, '得分', [...execution, ...scores]),
    ];
  },
  judge: (subject, context) => {
    if (subject.whole) return judgeColumn(subject);
    const [entry] = subject.entries;
    if (!entry) return doesNotApply;
    const { cell, of } = entry;
    const { column } = subject;
    const reading = context.number(cell);
    if (reading.kind !== 'text' && (reading.kind !== 'number' || reading.stored !== 'text')) return holds;
    const data = { name: typeof of === 'string' ? of : nameOf(of), column };
    if (reading.kind === 'text') {
      // Weights that cannot be read are reported together with missing ones (PJ301).
      if (column === '分值') return doesNotApply;
      return violated('unreadable', cell, { data, stated: reading.text, severity: 'error' });
    }
    return violated('text', cell, {
      data,
      stated: cell.text,
      expected: decimalText(reading.value),
      fixes: cleanUp(context, cell, reading.value.toNumber()),
    });
  },
});
