import { Decimal, sumOf } from '../../workbook/decimal';
import type { FormCell, IndicatorForm } from '../form';
import type { RowReading } from './row-reading';
import { scoreIn, weightIn } from './points';
import { flatMap } from '../lists';

/** Where the execution rate is: in the total or beside it. */

/** Its score is one of the indicator rows'. */
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

/** How many points the total leaves beside the rows; null where those of a row are not known. */
export function pointsBeside(form: IndicatorForm, rows: readonly RowReading[]): Decimal | null {
  const units = new Set(
    flatMap(rows, ({ exempt, part, unit }) => (exempt || part || unit.scores.length === 0 ? [] : [unit])),
  );
  let sum = new Decimal(0);
  for (const { points } of units) {
    if (points === null) return null;
    sum = sum.plus(points);
  }
  return (weightIn(form, form.total?.weight ?? null) ?? new Decimal(100)).minus(sum);
}

/** Whether the total of a form includes the execution score; by its printed weight, else by 100. */
export function totalIncludesExecution(form: IndicatorForm, rows: readonly RowReading[]): boolean {
  const { execution, total } = form;
  if (execution === null || total?.scope === 'indicators') return false;
  const { points, score, parts = [] } = execution;
  const own = [...(score ? [score] : []), ...parts];
  if (own.length === 0 || amongRows(form, own)) return false;
  // It counts where the rows leave something of the full mark for it.
  return !pointsBeside(form, rows)?.isZero() || points?.isZero() === true;
}

/** The score cells a grand total adds up, the execution rate's first; each once. */
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

/** Sum of the points the groups of the first level declare; 0 where none does. */
export function declaredTotal({ groups }: IndicatorForm): Decimal {
  return sumOf(flatMap(groups, ({ level, declared }) => (level === 1 && declared ? [declared] : [])));
}
