import { Decimal, decimalText, roundHalfUp } from '../decimal';
import type { ExpectedScore } from '../finding';
import type { FormCell, Indicator } from '../form';
import { fillTemplate } from '../locales/text';
import { fillTexts, leftTexts } from '../locales/zh-CN/filling';
import { pointlessParts } from '../parts';
import { cellNumber, indicatorMeasures, isScored } from '../score';
import type { FormFill, Part } from './context';
import { cellKey, EMPTY_PART, isEmpty, isLocked, joinParts, leave, placeOf, propose, wants } from './context';
import type { FillChoice } from './plan';
import { scoreFormat } from './style';
import { own } from '../own';

/** Scores of the indicator rows. */

/** Reasons for which a person chooses a tier rather than being told what is missing. */
const CHOOSABLE: readonly string[] = ['qualitative', 'echo', 'kind-differs'];

interface Row {
  readonly indicator: Indicator;
  readonly cell: FormCell;
  readonly expected: ExpectedScore;
  readonly label: string;
}

function labelOf({ name }: Indicator): string {
  return name.text.replace(/\s+/g, '');
}

/** An equal share is taken as the points only where it is a number forms really use. */
function plausibleShare(points: Decimal | null): boolean {
  return points !== null && points.times(2).isInteger();
}

function numberPart(
  fill: FormFill,
  { indicator, cell, expected, label }: Row,
  neighbours: readonly FormCell[],
): Part {
  if (expected.kind !== 'score') return EMPTY_PART;
  const value = new Decimal(expected.value);
  if (!wants(fill, cell, value)) return EMPTY_PART;
  const equal = indicator.pointsFrom === 'equal';
  return propose(fill, {
    cell,
    kind: 'indicator',
    label,
    value,
    format: scoreFormat(cell, value, neighbours),
    rule: equal ? `${expected.sentence}（${fillTexts['equal-share']}）` : expected.sentence,
    assumed: expected.assumed,
    selected: !expected.assumed || (equal && plausibleShare(indicator.points)),
  });
}

function choiceOf(fill: FormFill, { indicator, cell, label }: Row, points: Decimal): FillChoice {
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

/** A qualitative row: full points on request, a score the person chose, or a choice to make. */
function qualitativePart(fill: FormFill, row: Row, neighbours: readonly FormCell[]): Part {
  const { indicator, cell, expected, label } = row;
  const { points } = indicator;
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
      format: scoreFormat(cell, points, neighbours),
      rule: fillTemplate(fillTexts['qualitative-full'], data),
      assumed: indicator.pointsFrom === 'equal',
      selected: indicator.pointsFrom !== 'equal' || plausibleShare(points),
    });
  }
  if (isLocked(fill, cell)) {
    const value = expected.kind === 'tier' ? `${expected.low}–${expected.high} 分` : '得分';
    return { ...EMPTY_PART, left: [leave(fill, cell, label, fillTemplate(leftTexts.locked, { value }))] };
  }
  const chosen = own(options.chosen, cellKey(fill, cell));
  const number = chosen !== undefined && /^\d+(?:\.\d+)?$/.test(chosen) ? new Decimal(chosen) : null;
  const score = number?.lte(points) ? number : null;
  return {
    ...EMPTY_PART,
    choices: [choiceOf(fill, row, points)],
    values: score === null ? new Map() : new Map([[cellKey(fill, cell), roundHalfUp(score, 2)]]),
  };
}

function rowPart(fill: FormFill, row: Row, neighbours: readonly FormCell[]): Part {
  const { cell, expected, label, indicator } = row;
  if (cell.formula !== null) {
    return cellNumber(cell) === null
      ? { ...EMPTY_PART, left: [leave(fill, cell, label, leftTexts.formula)] }
      : EMPTY_PART;
  }
  if (expected.kind === 'score') return numberPart(fill, row, neighbours);
  const choosable = expected.kind === 'tier' || CHOOSABLE.includes(expected.reason);
  if (choosable && fill.profile.qualitative.tiers.length > 0 && indicator.points !== null) {
    return qualitativePart(fill, row, neighbours);
  }
  return isEmpty(cell) ? { ...EMPTY_PART, left: [leave(fill, cell, label, expected.sentence)] } : EMPTY_PART;
}

/** Proposals, choices and what is left for every indicator row of a form. */
export function planIndicators(fill: FormFill): Part {
  const { form, expectedScores } = fill.inspection;
  const pointless = pointlessParts(form);
  const rows = form.indicators.flatMap((indicator): readonly Row[] => {
    const { score: cell, index } = indicator;
    const expected = expectedScores[index];
    return cell === null || expected === undefined || !isScored(indicator) || pointless.has(index)
      ? []
      : [{ indicator, cell, expected, label: labelOf(indicator) }];
  });
  const uses = new Map<string, number>();
  for (const { cell } of rows) uses.set(cell.address, (uses.get(cell.address) ?? 0) + 1);
  const neighbours = rows.map(({ cell }) => cell);
  const shared = rows.filter(
    ({ cell }, index) =>
      (uses.get(cell.address) ?? 0) > 1 && neighbours.indexOf(cell) === index && isEmpty(cell),
  );
  const single = rows.filter(({ cell }) => uses.get(cell.address) === 1);
  return joinParts([
    ...single.map((row) => rowPart(fill, row, neighbours)),
    ...shared.map(({ cell, label }) => ({
      ...EMPTY_PART,
      left: [leave(fill, cell, label, leftTexts.shared)],
    })),
  ]);
}
