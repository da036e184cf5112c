import { Decimal, decimalText, roundHalfUp } from '../../workbook/decimal';
import type { ExpectedScore } from '../finding';
import type { StepKey } from '../locales/zh-CN/scoring';
import type { Comparison, Measure } from '../measure/types';
import { compactText } from '../text';
import { readCriteria, type Band, type Criteria } from '../criteria/criteria';
import type { Deduction, Earning, MorePoints } from '../criteria/counts';
import { scored, step } from './outcome';
import { ENDS_WITH_COMPLETION, NAMES_COMPLETION, SPEAKS_OF_COMPLETION } from '../words/criteria';
import { onlyOf } from '../lists';

/** The score of a row by the rule printed beside it, where the rule gives an exact score. */

export interface OwnRuleRow {
  readonly points: Decimal;
  readonly comparison: Comparison;
  readonly actual: Measure;
  /** 三级指标: if it is itself a 完成率, that rate is not the completion of the target. */
  readonly name: string;
  readonly places: number;
}

interface UnitValue {
  readonly value: Decimal;
  readonly unit: string;
}

function measured({ comparison, actual }: OwnRuleRow): UnitValue | null {
  const { aligned } = comparison;
  if (aligned) return { value: aligned.actual, unit: aligned.unit };
  if (actual.kind !== 'number' || actual.approximate || actual.embedded || actual.operator !== 'none')
    return null;
  const { unit, value } = actual;
  if (unit === null) return { value, unit: '' };
  return unit.scale.eq(1) && unit.per === null ? { value, unit: unit.base } : null;
}

/** The value that the bands are about: the value of the row, or the completion of its target. */
function subjectValue(row: OwnRuleRow, bands: readonly Band[]): UnitValue | null {
  if (!isCompletion(row, bands)) return measured(row);
  const { aligned, direction } = row.comparison;
  if (!aligned || direction === 'down' || aligned.target.isZero()) return null;
  return { value: aligned.actual.times(100).div(aligned.target), unit: '%' };
}

function isCompletion({ name }: OwnRuleRow, bands: readonly Band[]): boolean {
  return bands.some(({ subject }) => ENDS_WITH_COMPLETION.test(subject)) && !NAMES_COMPLETION.test(name);
}

type Position = 'inside' | 'outside' | 'open';

function positionIn(value: Decimal, { low, lowIncluded, high, highIncluded }: Band): Position {
  const below = low !== null && (value.lt(low) || (value.eq(low) && lowIncluded === false));
  const above = high !== null && (value.gt(high) || (value.eq(high) && highIncluded === false));
  if (below || above) return 'outside';
  const open = (low?.eq(value) && lowIncluded === null) || (high?.eq(value) && highIncluded === null);
  return open ? 'open' : 'inside';
}

/** The band of a value; null at a bound where it is not known which of several bands includes it. */
function bandAt(value: Decimal, bands: readonly Band[]): Band | null {
  const inside = bands.filter((band) => positionIn(value, band) === 'inside');
  const open = bands.filter((band) => positionIn(value, band) === 'open');
  return onlyOf(inside.length > 0 ? inside : open);
}

function fits(band: Band, unit: string): boolean {
  // 预算控制率=0 has no unit.
  return band.unit === unit || (band.unit === '' && (band.low ?? band.high)?.isZero() === true);
}

function bandScore(rule: Criteria, row: OwnRuleRow, text: string): ExpectedScore | null {
  const { points } = row;
  const found = subjectValue(row, rule.bands);
  const { bands } = rule;
  if (!found || bands.some((band) => band.points instanceof Decimal && band.points.gt(points))) return null;
  const best = bands.find(
    ({ points: given }) => given === 'full' || (given instanceof Decimal && given.eq(points)),
  );
  const band = bandAt(found.value, bands);
  // Zero points are the same on any scale; for other points the rule must also state the full points.
  const nothing = band?.points instanceof Decimal && band.points.isZero();
  // The share may be of the target or of 100 %: unless 完成率 is named, it is only used where the target is 100 %.
  if (band?.points === 'share' && !isCompletion(row, rule.bands) && !row.comparison.aligned?.target.eq(100))
    return null;
  if (!(best || nothing) || !band || !bands.every((each) => fits(each, found.unit))) return null;
  const value = roundHalfUp(earned(band, row.points, found.value), row.places);
  const data = {
    rule: text,
    value: `${decimalText(roundHalfUp(found.value, 2))}${found.unit}`,
    score: decimalText(value),
  };
  return ruled(value, 'own-rule-band', data);
}

/** The rule is certain: it is printed beside the row. */
function ruled(
  value: Decimal,
  key: StepKey,
  data: Readonly<Record<'rule', string> & Record<string, string>>,
): ExpectedScore {
  return scored({ value, steps: () => [step(key, data)], rule: data.rule, assumed: false });
}

function earned({ points: given }: Band, points: Decimal, value: Decimal): Decimal {
  if (given === 'full') return points;
  if (given === 'half') return points.div(2);
  return given === 'share' ? points.times(Decimal.min(value, 100)).div(100) : given;
}

/** The value from which full points are given: the target, or the value in the rule; null where the two differ. */
function threshold(rule: Criteria, { comparison, points }: OwnRuleRow, unit: string): Decimal | null {
  const [full, ...more] = rule.bands;
  if (more.length > 0) return null;
  if (full && full.points !== 'full' && !(full.points instanceof Decimal && full.points.eq(points)))
    return null;
  if (full && !fits(full, unit)) return null;
  const said = full ? (full.low ?? full.high) : rule.standard;
  const target = comparison.aligned?.target ?? null;
  // A rule with another value than the target is not about this target.
  if (said && target && !said.eq(target)) return null;
  if (said && rule.standard && !said.eq(rule.standard)) return null;
  return said ?? target;
}

/** Whether the rule deducts points on the side on which the value misses the target. */
function punishes({ side, found }: Deduction, { bands }: Criteria, { comparison }: OwnRuleRow): boolean {
  if (found) return true;
  if (comparison.aligned) return (comparison.direction === 'down') === (side === 'above');
  const [full] = bands;
  if (!full) return true;
  return side === 'below' ? full.low !== null : full.high !== null;
}

function deductionScore(rule: Criteria, row: OwnRuleRow, text: string): ExpectedScore | null {
  const { deduction, most } = rule;
  const found = measured(row);
  if (!deduction || !found || found.unit !== deduction.unit || !punishes(deduction, rule, row)) return null;
  const from = threshold(rule, row, found.unit);
  if (!row.name.includes(deduction.subject)) return null;
  // Faults are counted from 0.
  if (from === null || (deduction.found && !from.isZero())) return null;
  const gap = deduction.side === 'below' ? from.minus(found.value) : found.value.minus(from);
  const steps = Decimal.max(gap, 0).div(deduction.per);
  // 每少2场扣1分 does not decide the score for three missing.
  if (!steps.isInteger()) return null;
  // 100%计满分, 每低于5%扣2分 does not decide the score for 102 %.
  const [full] = rule.bands;
  const beyond = deduction.side === 'below' ? found.value.gt(from) : found.value.lt(from);
  if (beyond && full?.low && full.high) return null;
  const { points } = row;
  const loss = Decimal.min(steps.times(deduction.points), most ?? points, points);
  const value = points.minus(loss);
  const data = {
    rule: text,
    gap: decimalText(Decimal.max(gap, 0)),
    unit: deduction.unit === '%' ? '个百分点' : deduction.unit,
    loss: decimalText(loss),
    points: decimalText(points),
    score: decimalText(value),
  };
  return ruled(value, 'own-rule-deduction', data);
}

function countedSteps(value: Decimal, { per }: Earning): Decimal | null {
  const steps = value.div(per);
  return steps.isInteger() && !steps.isNegative() ? steps : null;
}

/** 每新增1家得1分, up to the points of the row. */
function earningScore(rule: Criteria, row: OwnRuleRow, text: string): ExpectedScore | null {
  const { earning } = rule;
  const found = measured(row);
  if (!earning || !found || found.unit !== earning.unit || rule.bands.length > 0) return null;
  const steps = countedSteps(found.value, earning);
  if (steps === null) return null;
  const value = Decimal.min(steps.times(earning.points), row.points);
  const data = { rule: text, value: `${decimalText(found.value)}${found.unit}`, score: decimalText(value) };
  return ruled(value, 'own-rule-band', data);
}

/** 规范化建档率5%,得40分;低于要求按比例得分: points × value ÷ the value from which full points are given. */
function shareScore(rule: Criteria, row: OwnRuleRow, text: string): ExpectedScore | null {
  const found = measured(row);
  const from = found && row.comparison.direction !== 'down' ? threshold(rule, row, found.unit) : null;
  if (!found || from === null || from.lte(0) || found.value.isNegative()) return null;
  const share = Decimal.min(found.value.div(from), 1);
  const value = roundHalfUp(row.points.times(share), row.places);
  const data = { rule: text, value: `${decimalText(found.value)}${found.unit}`, score: decimalText(value) };
  return ruled(value, 'own-rule-band', data);
}

/** The most that a row may get above its points; null where the rule does not state it. */
function mostMore(more: readonly MorePoints[]): Decimal | null {
  return onlyOf(more.flatMap((one) => (one.kind === 'most' ? [one.points] : [])));
}

/**
 * The score of a row that exceeds its target, where its rule gives more points for that: 每多1场加1分,最多加2分. `null` =
 * the rule gives no more points; `open` = it does, but the exact score is not certain.
 */
export function bonusScore(criteria: string, row: OwnRuleRow): ExpectedScore | 'open' | null {
  const { aligned, direction, met } = row.comparison;
  const rule = readCriteria(criteria);
  if (!rule || rule.more.length === 0 || met !== true) return null;
  const over = aligned && direction === 'up' ? aligned.actual.minus(aligned.target) : null;
  if (over?.isZero() === true) return null;
  const each = onlyOf(rule.more.flatMap((one) => (one.kind === 'each' ? [one.each] : [])));
  const most = mostMore(rule.more);
  if (!over || !aligned || !each || most === null || aligned.unit !== each.unit) return 'open';
  const steps = countedSteps(over, each);
  if (steps === null) return 'open';
  const gain = Decimal.min(steps.times(each.points), most);
  const value = row.points.plus(gain);
  const data = {
    rule: compactText(criteria),
    over: `${decimalText(over)}${aligned.unit}`,
    points: decimalText(row.points),
    gain: decimalText(gain),
    score: decimalText(value),
  };
  return ruled(value, 'own-rule-bonus', data);
}

/** The score of a row that does not simply meet its target; null where its rule does not decide it. */
export function ownRuleScore(criteria: string, row: OwnRuleRow): ExpectedScore | null {
  const rule = readCriteria(criteria);
  if (!rule || (rule.points && !rule.points.eq(row.points))) return null;
  const { met, aligned, direction } = row.comparison;
  const text = compactText(criteria);
  if (rule.missedIsZero || (rule.overIsZero && direction === 'down'))
    return met === false ? ruled(new Decimal(0), 'own-rule-zero', { rule: text }) : null;
  if (rule.deduction) return rule.bands.length > 1 ? null : deductionScore(rule, row, text);
  if (rule.earning) return earningScore(rule, row, text);
  if (rule.shareBelow) return shareScore(rule, row, text);
  // If the first band is about the value itself, it must begin at the target; otherwise the rule is about
  // something else.
  const [best] = rule.bands;
  const start = best && !SPEAKS_OF_COMPLETION.test(best.subject) && aligned ? (best.low ?? best.high) : null;
  if (start && aligned && !start.eq(aligned.target) && best?.points === 'full') return null;
  return bandScore(rule, row, text);
}
