import { Decimal, decimalText, roundHalfUp } from '../../workbook/decimal';
import type { ExpectedScore } from '../finding';
import type { FormCell, Indicator } from '../form';
import { fillTemplate } from '../locales/text';
import { fillTexts, leftTexts, lockedValues } from '../locales/zh-CN/filling';
import { readingOf, scoreIn, type PointUnit } from '../reading';
import { indicatorMeasures } from '../score';
import type { FormFill, PlanPart } from './context';
import {
  choiceKey,
  EMPTY_PART,
  isEmpty,
  joinParts,
  leave,
  leaveEmpty,
  placeOf,
  propose,
  wants,
} from './context';
import type { FillChoice } from './plan';
import { scoreStyle } from './style';
import { own } from '../../workbook/own';
import { flatMap } from '../lists';
import { isLocked } from '../../workbook/writable';

/** Scores of the indicator rows. */

/** For these reasons a person chooses a tier; for others the user sees what is missing. */
const CHOOSABLE: readonly string[] = ['qualitative', 'echo', 'kind-differs'];

/** A unit of points, by its first row: usually one row, or several rows that share a weight and a score. */
interface UnitRow {
  readonly indicator: Indicator;
  readonly unit: PointUnit;
  readonly cell: FormCell;
  readonly expected: ExpectedScore;
  readonly label: string;
}

function unitLabel({ name }: Indicator): string {
  return name.text.replace(/\s+/g, '');
}

/**
 * Equal shares are proposed only where all of them are numbers that forms really use, in every group of the form.
 * 40 points over three rows were not divided equally, so the other groups were probably not either.
 */
function sharesAreEven({ inspection }: FormFill): boolean {
  return inspection.form.indicators.every(
    ({ points, pointsFrom }) => pointsFrom !== 'equal' || points === null || points.times(2).isInteger(),
  );
}

function numberPart(
  fill: FormFill,
  { unit, cell, expected, label }: UnitRow,
  neighbours: readonly FormCell[],
): PlanPart {
  if (expected.kind !== 'score') return EMPTY_PART;
  const { value } = expected;
  if (!wants(fill, cell, value)) return EMPTY_PART;
  const equal = unit.pointsFrom === 'equal';
  return propose(fill, {
    cell,
    kind: 'indicator',
    label,
    value,
    ...scoreStyle(fill.inspection.form, cell, value, neighbours),
    rule: equal ? `${expected.sentence()}（${fillTexts['equal-share']}）` : expected.sentence(),
    assumed: expected.assumed,
    selected: !expected.assumed || (equal && sharesAreEven(fill)),
  });
}

function choiceOf(fill: FormFill, { indicator, cell, label }: UnitRow, points: Decimal): FillChoice {
  const { comparison, target, actual } = indicatorMeasures(indicator, fill.inspection.form);
  const { tiers } = fill.profile.qualitative;
  const speaks = comparison.tier ?? (comparison.reasons.includes('echo') ? 'full' : null);
  const suggested = tiers.findIndex(({ tier }) => tier === speaks);
  return {
    cell: placeOf(fill, cell),
    old: cell.value,
    form: fill.inspection.form.id,
    label,
    target: target.text,
    actual: actual.text,
    points: decimalText(points),
    tiers: tiers.map(({ name, low, high }) => ({ name, low, high })),
    suggested: suggested < 0 ? null : suggested,
  };
}

/** A qualitative row: full points if the options require it, the score that the person chose, or a choice. */
function qualitativePart(fill: FormFill, row: UnitRow, neighbours: readonly FormCell[]): PlanPart {
  const { indicator, unit, cell, expected, label } = row;
  const { points, pointsFrom } = unit;
  if (!isEmpty(cell) || points === null) return EMPTY_PART;
  const { options, inspection } = fill;
  const { comparison, actual } = indicatorMeasures(indicator, inspection.form);
  if (options.qualitative === 'full' && expected.kind === 'tier' && comparison.tier === 'full') {
    const data = { actual: actual.text, points: decimalText(points) };
    return propose(fill, {
      cell,
      kind: 'indicator',
      label,
      value: points,
      ...scoreStyle(inspection.form, cell, points, neighbours),
      rule: fillTemplate(fillTexts['qualitative-full'], data),
      assumed: pointsFrom === 'equal',
      selected: pointsFrom !== 'equal' || sharesAreEven(fill),
    });
  }
  if (isLocked(fill.sheet.protection, cell.row, cell.col)) {
    const value =
      expected.kind === 'tier'
        ? fillTemplate(lockedValues.tier, {
            low: decimalText(expected.low),
            high: decimalText(expected.high),
          })
        : lockedValues.score;
    return leave(fill, cell, label, fillTemplate(leftTexts.locked, { value }));
  }
  const chosen = own(options.chosen, choiceKey(fill, cell));
  const number = chosen !== undefined && /^\d+(?:\.\d+)?$/.test(chosen) ? new Decimal(chosen) : null;
  const score = number?.lte(points) ? number : null;
  return {
    ...EMPTY_PART,
    choices: [choiceOf(fill, row, points)],
    values: score === null ? new Map() : new Map([[cell, roundHalfUp(score, 2)]]),
  };
}

function rowPart(fill: FormFill, row: UnitRow, neighbours: readonly FormCell[]): PlanPart {
  const { cell, expected, label, unit } = row;
  if (cell.formula !== null) {
    return scoreIn(cell) === null ? leave(fill, cell, label, leftTexts.formula) : EMPTY_PART;
  }
  if (expected.kind === 'score') return numberPart(fill, row, neighbours);
  const choosable = expected.kind === 'tier' || CHOOSABLE.includes(expected.reason);
  if (choosable && fill.profile.qualitative.tiers.length > 0 && unit.points !== null) {
    return qualitativePart(fill, row, neighbours);
  }
  return leaveEmpty(fill, cell, label, expected.sentence());
}

/** Proposals, choices and cells left to a person, for every unit of points of a form. */
export function planIndicators(fill: FormFill): PlanPart {
  const { form, expectedScores } = fill.inspection;
  const units = flatMap(
    readingOf(form).rows,
    ({ indicator, unit, leads, standing }): readonly UnitRow[] | null => {
      const expected = expectedScores[indicator.index];
      // A row with 不适用 and with points is left to a person, with the reason.
      const counts =
        standing === 'counts' || standing === 'bonus' || (indicator.applicable && unit.points !== null);
      if (!leads || !counts || expected === undefined) return null;
      return unit.scores.map((cell) => ({ indicator, unit, cell, expected, label: unitLabel(indicator) }));
    },
  );
  const neighbours = units.map(({ cell }) => cell);
  return joinParts(
    units.map((row) =>
      row.unit.scores.length > 1 && isEmpty(row.cell)
        ? leave(fill, row.cell, row.label, leftTexts.shared)
        : rowPart(fill, row, neighbours),
    ),
  );
}
