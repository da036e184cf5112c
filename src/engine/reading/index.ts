import { compare, Decimal, sumOf } from '../../workbook/decimal';
import type { FormCell, Indicator, IndicatorForm } from '../form';
import { columnOf, fillingOf, type Column, type ColumnFilling } from './columns';
import { partsIn } from './rows-within-rows';
import { declaredTotal, executionApart, totalIncludesExecution } from './execution';
import { asPoints, asWeight, fullMarkOf, isBlank, readNumber, scoreIn, weightIn } from './points';
import { pointUnitsOf, statesPoints, type PointUnit, type StandingRow } from './point-units';
import { isBonus, standingOf } from './standing';
import type { RowReading } from './row-reading';
import { flatMap } from '../lists';

export { addendsAmong, isMostlyBlank } from './columns';
export { pointsBeside, totalCells } from './execution';
export type { Addend, Column, ColumnFilling } from './columns';
export { fieldText } from './field-text';
export { nameOf, shortText } from './names';
export { amountIn, scaleTo } from './money';
export { asPoints, asWeight, fullMarkOf, numberOf, readNumber, scoreIn, weightIn } from './points';
export type { NumberReading, NumberValue } from './points';
export { scoreOf, statesPoints } from './point-units';
export type { PointUnit } from './point-units';
export { isBonus, saysNotApplicable } from './standing';
export type { RowReading } from './row-reading';
export type { Standing } from './standing';

/** What a form contains about points, read once. */
export interface Reading {
  readonly rows: readonly RowReading[];
  readonly units: readonly PointUnit[];
  /** true when the scores are marks out of 100; they cannot be read as points. */
  readonly marks: boolean;
  /** The form has a weight column that is not empty. */
  readonly hasWeights: boolean;
  readonly weights: Column;
  readonly scores: Column;
  /** How much of the score column (indicators) is filled; `none` = the form has no such column. */
  readonly scoring: ColumnFilling;
  readonly actuals: ColumnFilling;
  readonly targets: ColumnFilling;
  /** The execution rate has a score of its own that is not one of the indicator rows. */
  readonly executionApart: boolean;
  /** The total includes the score of the execution rate. */
  readonly executionInTotal: boolean;
}

const knownReadings = new WeakMap<IndicatorForm, Reading>();

/** The reading of a form; computed on first use and then kept. */
export function readingOf(form: IndicatorForm): Reading {
  const found = knownReadings.get(form);
  if (found) return found;
  const reading = read(form);
  knownReadings.set(form, reading);
  return reading;
}

function read(form: IndicatorForm): Reading {
  const parts = partsIn(form);
  const full = isFull(form, parts.counted);
  const standing = form.indicators.map((indicator): StandingRow => {
    const weight = asWeight(readNumber(indicator.weight), form);
    const score = asPoints(readNumber(indicator.score));
    const [pointless, whole] = [parts.pointless.has(indicator), parts.wholes.has(indicator)];
    const own = { indicator, weight, score, pointless, whole, full };
    return { ...own, standing: standingOf(own) };
  });
  const units = pointUnitsOf(form, standing);
  const unitOf = new Map<number, PointUnit>();
  for (const unit of units) for (const row of unit.rows) unitOf.set(row, unit);
  const marks = scoresAreMarks(units);
  const rows = flatMap(standing, ({ indicator, weight, score, standing: own }): RowReading | null => {
    const unit = unitOf.get(indicator.index);
    if (!unit) return null;
    const leads = unit.rows[0] === indicator.index;
    const shares = own === 'counts' && !leads;
    return {
      indicator,
      weight,
      score: marks ? { kind: 'text', text: indicator.score?.text ?? '' } : score,
      standing: shares ? 'shares' : own,
      exempt: shares || own !== 'counts',
      valued: own === 'counts' && !shares && !headsOthers(indicator, unit),
      part: own === 'part' || parts.counted.has(indicator),
      unit,
      leads,
    };
  });
  const counted = rows.filter(({ exempt }) => !exempt);
  const valued = rows.filter((row) => row.valued);
  const weights = weightsOf(form, rows);
  return {
    rows,
    units,
    marks,
    hasWeights: weights.addends.length > 0,
    weights,
    scores: columnOf(rows, 'score'),
    scoring: fillingOf(counted.map(({ indicator }) => indicator.score)),
    actuals: fillingOf(valued.map(({ indicator }) => indicator.actual)),
    targets: fillingOf(valued.map(({ indicator }) => indicator.target)),
    executionApart: executionApart(form),
    executionInTotal: totalIncludesExecution(form, rows),
  };
}

/** 奖补经济作物面积 above 花椒 and 核桃: the targets are in the rows below. */
function headsOthers({ target, actual }: Indicator, { carried }: PointUnit): boolean {
  return carried === 'parent' && isBlank(target) && isBlank(actual);
}

/**
 * The weights of the rows. Those of 加分项 are left out where the weights add up to the full marks only without them.
 */
function weightsOf(form: IndicatorForm, rows: readonly RowReading[]): Column {
  const all = columnOf(rows, 'weight');
  const full = weightIn(form, form.total?.weight ?? null) ?? new Decimal(100);
  const execution = form.execution?.points ?? new Decimal(0);
  const closes = ({ total }: Column): boolean => total.eq(full) || total.plus(execution).eq(full);
  if (closes(all)) return all;
  const bonus = new Set(flatMap(rows, ({ indicator }) => (isBonus(indicator) ? indicator : null)));
  const without = columnOf(rows, 'weight', bonus);
  return closes(without) ? without : all;
}

/** Whether the rows with points already add up to the full marks; other rows then need no points. */
function isFull(form: IndicatorForm, parts: ReadonlySet<Indicator>): boolean {
  const { indicators, execution } = form;
  const points = (key: 'weight' | 'score'): Decimal => {
    const cells = new Set(flatMap(indicators, (row) => (parts.has(row) ? null : row[key])));
    const value = (cell: FormCell) => (key === 'weight' ? weightIn(form, cell) : scoreIn(cell));
    return sumOf(flatMap([...cells], (cell) => value(cell)));
  };
  const weights = points('weight');
  const sum = weights.isZero() ? points('score') : weights;
  const declared = declaredTotal(form);
  return sum.plus(execution?.points ?? 0).gte(fullMarkOf(form)) || (!declared.isZero() && sum.gte(declared));
}

/**
 * true when most scores are far above their weights and none is above 100: they are marks out of 100, and the form
 * does not show how they are weighted. What they add up to is then not judged.
 */
function scoresAreMarks(units: readonly PointUnit[]): boolean {
  const scored = flatMap(units, (unit) => {
    const { points, scores } = unit;
    const value = statesPoints(unit) ? scoreIn(scores[0] ?? null) : null;
    return points !== null && value !== null ? { points, value } : null;
  });
  const above = scored.filter(
    ({ points, value }) => compare(value, points) > 0 && value.gt(points.times(1.5)),
  );
  return above.length >= 3 && above.length * 2 > scored.length && scored.every(({ value }) => value.lte(100));
}
