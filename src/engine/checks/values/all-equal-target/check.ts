import { isEqual } from '../../../../workbook/decimal';
import { compactText } from '../../../text';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { showNumber } from '../../measures';
import type { IndicatorContext } from '../../context';
import type { RowReading } from '../../../reading';

/** The actual value is the same as the target, apart from sign and unit. */
function echoes({ indicator }: RowReading, context: IndicatorContext): boolean {
  const { target, actual } = context.reading(indicator);
  if (target.kind === 'number' && actual.kind === 'number') {
    const bare = (measure: typeof target) => showNumber({ ...measure, operator: 'none', unit: null });
    return bare(target) === bare(actual);
  }
  return compactText(target.text) === compactText(actual.text);
}

const FEW = 5;

/** Not all actual values only repeat their targets with full points. */
export const allEqualTarget = defineCheck({
  code: 'PJ516',
  id: 'all-equal-target',
  area: 'values',
  severity: 'info',
  basis: ['reviewer-practice'],
  about: 'evaluation',
  subjects: (_form, { facts }) => {
    const rows = facts.rows.filter(({ exempt, score }) => !exempt && score.kind === 'number');
    return rows.length >= FEW ? [rows] : [];
  },
  judge: (rows, context) => {
    const full = rows.every(
      ({ indicator: { points }, score }) =>
        score.kind === 'number' && points !== null && isEqual(score.value, points),
    );
    const header = context.form.columns.find(({ column }) => column === 'actual')?.header;
    if (!header) return doesNotApply;
    if (!full || !rows.every((row) => echoes(row, context))) return holds;
    return violated('all', header, { data: { count: String(rows.length) } });
  },
});
