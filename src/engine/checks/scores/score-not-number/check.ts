import { decimalText } from '../../../../workbook/decimal';
import type { FormCell, Indicator } from '../../../form';
import type { Verdict } from '../../define-check';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { cleanUp } from '../../clean-up';
import { nameOf } from '../../../reading';
import { compactText } from '../../../text';
import { REASON_BEHIND } from '../../../words/amounts';

interface NamedCell {
  readonly column: '得分' | '分值';
  readonly cell: FormCell;
  /** The row of the cell, or its name. */
  readonly of: Indicator | string;
}

/** A cell, or the cells of a column that is stored as text, as in some exports: one finding is enough. */
type Subject = NamedCell | { readonly texts: readonly NamedCell[] };

const NEITHER: readonly string[] = ['blank', 'nil', 'error'];

function subjectsIn(context: IndicatorContext, entries: readonly NamedCell[]): readonly Subject[] {
  const filled = entries.filter(({ cell }) => !NEITHER.includes(context.number(cell).kind));
  const texts = filled.filter(({ cell }) => {
    const reading = context.number(cell);
    return reading.kind === 'number' && reading.stored === 'text';
  });
  const whole = texts.length > 3 && texts.length * 2 > filled.length;
  return whole ? [{ texts }, ...filled.filter((entry) => !texts.includes(entry))] : filled;
}

function judgeColumn(texts: readonly NamedCell[]): Verdict<'text' | 'unreadable' | 'column'> {
  const [first, ...others] = texts;
  if (!first) return doesNotApply;
  return violated('column', first.cell, {
    related: others.map(({ cell }) => cell),
    data: { column: first.column, count: String(texts.length) },
    stated: first.cell.text,
  });
}

/** Cells of a column, a merged one once. */
function namedCells(indicators: readonly Indicator[], key: 'weight' | 'score'): readonly NamedCell[] {
  const column = key === 'weight' ? '分值' : '得分';
  const seen = new Set<FormCell>();
  const found: NamedCell[] = [];
  for (const indicator of indicators) {
    const cell = indicator[key];
    if (cell === null || seen.has(cell)) continue;
    seen.add(cell);
    found.push({ column, cell, of: indicator });
  }
  return found;
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
    const cell = form.execution?.score;
    const execution = cell ? [{ column: '得分', cell, of: '预算执行率' } as const] : [];
    return [...subjectsIn(context, weights), ...subjectsIn(context, [...execution, ...scores])];
  },
  judge: (subject, context) => {
    if ('texts' in subject) return judgeColumn(subject.texts);
    const { column, cell, of } = subject;
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
      // The number alone would lose the reason behind it.
      fixes: REASON_BEHIND.test(compactText(cell.text))
        ? []
        : cleanUp(context, cell, reading.value.toNumber()),
    });
  },
});
