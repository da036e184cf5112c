import { Decimal, decimalText, roundHalfUp } from '../../workbook/decimal';
import type { ExpectedScore } from '../finding';
import type { Comparison, Measure } from '../measure/types';
import { compactText } from '../text';
import { readCriteria, type Band, type Criteria } from '../criteria/criteria';
import type { Deduction, Earning, MorePoints } from '../criteria/counts';
import { scored, step } from './outcome';
import { ENDS_WITH_COMPLETION, NAMES_COMPLETION, SPEAKS_OF_COMPLETION } from '../words/criteria';

/** The score of a row by the rule printed beside it, where the rule says it to the last place. */

export interface OwnRuleRow {
  readonly points: Decimal;
  readonly comparison: Comparison;
  readonly actual: Measure;
  /** 三级指标: a 完成率 of its own is no completion of a target. */
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

/** What the bands are about: the value of the row, or how much of its target is reached. */
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

/** The band a value lies in; at a bound that several leave open, none. */
function bandAt(value: Decimal, bands: readonly Band[]): Band | null {
  const inside = bands.filter((band) => positionIn(value, band) === 'inside');
  const open = bands.filter((band) => positionIn(value, band) === 'open');
  const found = inside.length > 0 ? inside : open;
  const [only, ...more] = found;
  return only && more.length === 0 ? only : null;
}

function fits(band: Band, unit: string): boolean {
  // 预算控制率=0 has no unit of its own.
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
  // Nothing is nothing on any scale; other points need the full ones beside them.
  const nothing = band?.points instanceof Decimal && band.points.isZero();
  // In proportion to the target, or to 100 %: without 完成率 both are read where the target is 100 %.
  if (band?.points === 'share' && !isCompletion(row, rule.bands) && !row.comparison.aligned?.target.eq(100))
    return null;
  if (!(best || nothing) || !band || !bands.every((each) => fits(each, found.unit))) return null;
  const value = roundHalfUp(earned(band, row.points, found.value), row.places);
  const data = {
    rule: text,
    value: `${decimalText(roundHalfUp(found.value, 2))}${found.unit}`,
    score: decimalText(value),
  };
  return scored({ value, steps: [step('own-rule-band', data)], rule: text, assumed: false });
}

function earned({ points: given }: Band, points: Decimal, value: Decimal): Decimal {
  if (given === 'full') return points;
  if (given === 'half') return points.div(2);
  return given === 'share' ? points.times(Decimal.min(value, 100)).div(100) : given;
}

/** Where full points end: the target, or what the rule itself says; null where the two differ. */
function threshold(rule: Criteria, { comparison, points }: OwnRuleRow, unit: string): Decimal | null {
  const [full, ...more] = rule.bands;
  if (more.length > 0) return null;
  if (full && full.points !== 'full' && !(full.points instanceof Decimal && full.points.eq(points)))
    return null;
  if (full && !fits(full, unit)) return null;
  const said = full ? (full.low ?? full.high) : rule.standard;
  const target = comparison.aligned?.target ?? null;
  // A rule that counts from another value than the target is not about this target.
  if (said && target && !said.eq(target)) return null;
  if (said && rule.standard && !said.eq(rule.standard)) return null;
  return said ?? target;
}

/** Whether the side the rule punishes is the side on which the value misses. */
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
  // Faults are counted from none.
  if (from === null || (deduction.found && !from.isZero())) return null;
  const gap = deduction.side === 'below' ? from.minus(found.value) : found.value.minus(from);
  const steps = Decimal.max(gap, 0).div(deduction.per);
  // 每少2场扣1分 says nothing certain of three.
  if (!steps.isInteger()) return null;
  // 100%计满分, 每低于5%扣2分 does not say what 102 % earns.
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
  return scored({ value, steps: [step('own-rule-deduction', data)], rule: text, assumed: false });
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
  return scored({ value, steps: [step('own-rule-band', data)], rule: text, assumed: false });
}

/** 规范化建档率5%,得40分;低于要求按比例得分: points × value ÷ where full points begin. */
function shareScore(rule: Criteria, row: OwnRuleRow, text: string): ExpectedScore | null {
  const found = measured(row);
  const from = found && row.comparison.direction !== 'down' ? threshold(rule, row, found.unit) : null;
  if (!found || from === null || from.lte(0) || found.value.isNegative()) return null;
  const share = Decimal.min(found.value.div(from), 1);
  const value = roundHalfUp(row.points.times(share), row.places);
  const data = { rule: text, value: `${decimalText(found.value)}${found.unit}`, score: decimalText(value) };
  return scored({ value, steps: [step('own-rule-band', data)], rule: text, assumed: false });
}

/** The most that a row may get beyond its points; null where nobody says it. */
function mostMore(more: readonly MorePoints[]): Decimal | null {
  const said = more.flatMap((one) => (one.kind === 'most' ? [one.points] : []));
  const [most, ...others] = said;
  return most && others.length === 0 ? most : null;
}

/**
 * The score of a row that exceeds its target, where its rule gives more for that: 每多1场加1分,最多加2分.
 * `null` = its rule gives nothing more; `open` = it does, and does not say it to the last place.
 */
export function bonusScore(criteria: string, row: OwnRuleRow): ExpectedScore | 'open' | null {
  const { aligned, direction, met } = row.comparison;
  const rule = readCriteria(criteria);
  if (!rule || rule.more.length === 0 || met !== true) return null;
  const over = aligned && direction === 'up' ? aligned.actual.minus(aligned.target) : null;
  if (over?.isZero() === true) return null;
  const [each, ...others] = rule.more.flatMap((one) => (one.kind === 'each' ? [one.each] : []));
  const most = mostMore(rule.more);
  if (!over || !aligned || !each || others.length > 0 || most === null || aligned.unit !== each.unit)
    return 'open';
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
  return scored({ value, steps: [step('own-rule-bonus', data)], rule: data.rule, assumed: false });
}

/** The score of a row that does not simply reach its target; null where its rule does not say it. */
export function ownRuleScore(criteria: string, row: OwnRuleRow): ExpectedScore | null {
  const rule = readCriteria(criteria);
  if (!rule || (rule.points && !rule.points.eq(row.points))) return null;
  const { met, aligned, direction } = row.comparison;
  const text = compactText(criteria);
  const zero = (): ExpectedScore =>
    scored({
      value: new Decimal(0),
      steps: [step('own-rule-zero', { rule: text })],
      rule: text,
      assumed: false,
    });
  if (rule.missedIsZero || (rule.overIsZero && direction === 'down')) return met === false ? zero() : null;
  if (rule.deduction) return rule.bands.length > 1 ? null : deductionScore(rule, row, text);
  if (rule.earning) return earningScore(rule, row, text);
  if (rule.shareBelow) return shareScore(rule, row, text);
  // Bands of the value itself begin at the target, or the rule is about something else.
  const [best] = rule.bands;
  const start = best && !SPEAKS_OF_COMPLETION.test(best.subject) && aligned ? (best.low ?? best.high) : null;
  if (start && aligned && !start.eq(aligned.target) && best?.points === 'full') return null;
  return bandScore(rule, row, text);
}
