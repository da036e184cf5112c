import { sumOf, type Decimal } from '../../workbook/decimal';
import type { FormCell, Indicator, IndicatorForm } from '../form';
import type { StandingCase, Standing } from './standing';
import { isBlank, scoreIn, weightIn } from './points';
import { flatMap } from '../lists';

/**
 * Which rows share which points. A unit is one weight and one score with their rows: usually one row; several rows
 * where the cells are merged over them, or where a row has the points of the rows below it.
 */
export interface PointUnit {
  /** Why the rows share their points: one row only, a merged cell, or a parent row. */
  readonly carried: 'row' | 'merged' | 'parent';
  /** Indexes into `IndicatorForm.indicators`, from the top; the first one leads the unit. */
  readonly rows: readonly number[];
  /** Weight cells, each once. */
  readonly weights: readonly FormCell[];
  /** Score cells, each once. */
  readonly scores: readonly FormCell[];
  /** Full points of the unit; null when they are unknown. */
  readonly points: Decimal | null;
  readonly pointsFrom: Indicator['pointsFrom'];
}

/** A row with its standing. */
export interface StandingRow extends StandingCase {
  readonly standing: Standing;
}

interface OpenUnit {
  carried: PointUnit['carried'];
  readonly rows: StandingRow[];
}

/** Units in the order of their first rows; every row of the form is in exactly one. */
export function pointUnitsOf(form: IndicatorForm, rows: readonly StandingRow[]): readonly PointUnit[] {
  const units: OpenUnit[] = [];
  let open: OpenUnit | null = null;
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const carried: PointUnit['carried'] | null =
      open === null || above === undefined
        ? null
        : sharesCell(above.indicator, row.indicator)
          ? 'merged'
          : goesBelow(open, row, rows)
            ? 'parent'
            : null;
    if (open !== null && carried !== null) {
      open.rows.push(row);
      if (open.carried !== 'merged') open.carried = carried;
    } else {
      open = { carried: 'row', rows: [row] };
      units.push(open);
    }
  });
  return units.map((unit) => finished(form, unit));
}

/** A merged cell is in both rows. */
function sharesCell(above: Indicator, own: Indicator): boolean {
  return (
    (own.weight !== null && own.weight === above.weight) || (own.score !== null && own.score === above.score)
  );
}

/**
 * The row has no points, and the points of the leading row are also for it. Either the leading row has no target
 * and no actual value, or all points of the form are assigned and both rows are under the same second level.
 */
function goesBelow({ rows: [lead] }: OpenUnit, row: StandingRow, rows: readonly StandingRow[]): boolean {
  if (!lead || lead.standing !== 'counts' || row.standing !== 'counts') return false;
  const own = lead.indicator;
  const { indicator, weight } = row;
  if (lead.weight.kind !== 'number' && lead.score.kind !== 'number') return false;
  if (weight.kind === 'number' || own.level1 !== indicator.level1) return false;
  const scored = row.score.kind === 'number';
  const heads =
    isBlank(own.target) && isBlank(own.actual) && !(isBlank(indicator.target) && isBlank(indicator.actual));
  if (heads && !scored && own.level2 === indicator.level2) return true;
  if (!row.full || lead.weight.kind !== 'number') return false;
  return own.level2 === indicator.level2 || alone(lead, rows);
}

/** No other row of the first level has points. */
function alone(lead: StandingRow, rows: readonly StandingRow[]): boolean {
  return rows.every(
    (row) => row === lead || row.indicator.level1 !== lead.indicator.level1 || row.weight.kind !== 'number',
  );
}

function finished(form: IndicatorForm, { carried, rows }: OpenUnit): PointUnit {
  const [only] = rows;
  if (only && rows.length === 1 && carried === 'row') return rowUnit(only.indicator);
  const indicators = rows.map(({ indicator }) => indicator);
  const [lead] = indicators;
  const weights = once(indicators.map(({ weight }) => weight));
  const scores = once(indicators.map(({ score }) => score));
  const unit = { carried, rows: indicators.map(({ index }) => index), weights, scores };
  if (carried !== 'merged')
    return { ...unit, points: lead?.points ?? null, pointsFrom: lead?.pointsFrom ?? 'none' };
  const points = flatMap(weights, (cell) => weightIn(form, cell));
  return points.length === 0
    ? { ...unit, points: null, pointsFrom: 'none' }
    : { ...unit, points: sumOf(points), pointsFrom: 'cell' };
}

/** One row with its own cells, as nearly all units are. */
function rowUnit({ index, weight, score, points, pointsFrom }: Indicator): PointUnit {
  const weights = weight === null ? NO_CELLS : [weight];
  const scores = score === null ? NO_CELLS : [score];
  return { carried: 'row', rows: [index], weights, scores, points, pointsFrom };
}

const NO_CELLS: readonly FormCell[] = [];

function once(cells: readonly (FormCell | null)[]): readonly FormCell[] {
  const own = cells.filter((cell) => cell !== null);
  return own.length > 1 ? [...new Set(own)] : own;
}

/** The score of the unit: the sum of its score cells; null when none holds a number. */
export function scoreOf({ scores }: PointUnit): Decimal | null {
  const [only = null] = scores;
  if (scores.length <= 1) return scoreIn(only);
  const numbers = flatMap(scores, (cell) => scoreIn(cell));
  return numbers.length === 0 ? null : sumOf(numbers);
}

/** Whether the form itself states the points of the unit: in a weight cell or in a label. */
export function statesPoints({ pointsFrom }: PointUnit): boolean {
  return pointsFrom === 'cell' || pointsFrom === 'label';
}
