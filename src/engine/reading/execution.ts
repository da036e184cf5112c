import { Decimal, sumOf } from '../../workbook/decimal';
import type { FormCell, IndicatorForm } from '../form';
import type { RowReading } from './row-reading';
import { scoreIn, weightIn } from './points';
import type { PointUnit } from './point-units';
import { flatMap } from '../lists';

/** Whether the execution rate is in the total or separate from it. */

/** Whether its score is the score of an indicator row. */
function amongRows({ indicators }: IndicatorForm, cells: readonly FormCell[]): boolean {
  return indicators.some(({ score }) => score !== null && cells.includes(score));
}

/** The execution rate has points or a score of its own that is not one of the indicator rows. */
export function executionApart(form: IndicatorForm): boolean {
  const { execution } = form;
  if (execution === null) return false;
  const { points, score } = execution;
  if (points === null && scoreIn(score) === null) return false;
  return score === null || !amongRows(form, [score]);
}

/** How many points of the total the rows leave; null where the points of a row are not known. */
export function pointsBeside(form: IndicatorForm, rows: readonly RowReading[]): Decimal | null {
  const points: Decimal[] = [];
  const units = new Set<PointUnit>();
  for (const { exempt, part, unit } of rows) {
    if (exempt || part || unit.scores.length === 0 || units.has(unit)) continue;
    if (unit.points === null) return null;
    units.add(unit);
    points.push(unit.points);
  }
  return (weightIn(form, form.total?.weight ?? null) ?? new Decimal(100)).minus(sumOf(points));
}

/**
 * Whether the total of a form includes the execution score. This follows from the printed weight of the total, or
 * from 100.
 */
export function totalIncludesExecution(form: IndicatorForm, rows: readonly RowReading[]): boolean {
  const { execution, total } = form;
  if (execution === null || total?.scope === 'indicators') return false;
  const { points, score, parts = [] } = execution;
  const own = [...(score ? [score] : []), ...parts];
  if (own.length === 0 || amongRows(form, own)) return false;
  // It is included where the points of the rows are less than the full marks.
  return !pointsBeside(form, rows)?.isZero() || points?.isZero() === true;
}

/** The score cells that a grand total adds up, first the one of the execution rate; each once. */
export function totalCells(
  { execution }: IndicatorForm,
  {
    executionInTotal,
    scores,
  }: { readonly executionInTotal: boolean; readonly scores: { readonly cells: readonly FormCell[] } },
): readonly FormCell[] {
  const { score = null, parts = [] } = (executionInTotal ? execution : null) ?? {};
  return [...new Set([...(score ? [score] : []), ...parts, ...scores.cells])];
}

/** The sum of the points that the first-level groups declare; 0 where none declares any. */
export function declaredTotal({ groups }: IndicatorForm): Decimal {
  return sumOf(flatMap(groups, ({ level, declared }) => (level === 1 && declared ? declared : null)));
}
