import { isNil, numberIn } from '../cells/quantity';
import { compare, decimalText, isAboveZero, type Decimal } from '../../workbook/decimal';
import type { ExpectedScore } from '../finding';
import type { Execution, FormBase, FormCell, Indicator, IndicatorForm } from '../form';
import { compareMeasures, parseMeasure } from '../measure';
import type { Comparison, Measure } from '../measure/types';
import { sourceOfRule } from '../profiles';
import {
  amountIn,
  numberOf,
  readingOf,
  scoreIn,
  shortText,
  totalCells,
  type PointUnit,
  type Reading,
} from '../reading';
import { compactText } from '../text';
import type { Profile } from '../profiles/types';
import { expectedExecution, expectedExecutionOfRate } from './execution';
import { expectedIndicatorScore } from './indicator';
import { scored, step, unknown } from './outcome';
import { bonusScore, ownRuleScore, type OwnRuleRow } from './own-rule';
import { expectedSum } from './totals';
import { flatMap } from '../lists';
import {
  COMMON_RULE,
  EITHER_RATIO,
  ENDS_WITH_COMPLETION,
  NAMES_COMPLETION,
  RULE_OF_ITS_OWN,
  VALUE_SHARE,
} from '../words/criteria';

/** The target and the actual value of one row, and their comparison. */
export interface IndicatorMeasures {
  readonly target: Measure;
  readonly actual: Measure;
  readonly comparison: Comparison;
}

/** Reads target and actual value of a row, with 指标性质 and 度量单位 where they have their own columns. */
export function indicatorMeasures(indicator: Indicator, form: Pick<FormBase, 'year'>): IndicatorMeasures {
  const { target, actual, nature, unit, name, level2 } = indicator;
  const wanted = parseMeasure({
    value: target?.value ?? null,
    format: target?.format,
    nature: nature?.value,
    unit: unit?.value,
  });
  const reached = parseMeasure({ value: actual?.value ?? null, format: actual?.format });
  const hints = { name: name.text, level2: level2?.text, year: form.year?.value };
  return { target: wanted, actual: reached, comparison: compareMeasures(wanted, reached, hints) };
}

/** Both amounts of the execution rate in the same unit; null where one is missing, or the units differ. */
export function executionAmounts({ budget, executed }: Execution): {
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
} {
  const amounts = { budget: numberIn(budget), executed: numberOf(amountIn(budget, executed)) };
  const bothRead = amounts.budget !== null && amounts.executed !== null;
  const units = [writtenUnit(budget), writtenUnit(executed)];
  // 85.6 beside 838,880元: the unit of one of them is not known.
  const oneUnknown = bothRead && units[0] !== units[1] && units.includes(null);
  return oneUnknown || inAnotherUnit(amounts.budget, amounts.executed)
    ? { budget: null, executed: null }
    : amounts;
}

/** 预算（万元） 85.6 | 支出（元） 838,880: a unit never spends a thousand times its budget. */
export function inAnotherUnit(budget: Decimal | null, executed: Decimal | null): boolean {
  return (
    budget !== null &&
    executed !== null &&
    isAboveZero(budget) &&
    compare(budget, executed) < 0 &&
    executed.gte(budget.times(1000))
  );
}

/** The unit written after an amount. */
function writtenUnit(cell: FormCell | null): string | null {
  return cell?.quantity.kind === 'number' ? cell.quantity.unit : null;
}

/**
 * The rate printed in the fund block (share of 1), where the block has no total from which it could be computed.
 */
function printedRate({ execution, funds }: IndicatorForm): Decimal | null {
  const rate = execution?.rate;
  if (!rate || execution.budget || !funds?.rows.some(({ cells }) => cells.rate === rate)) return null;
  const { quantity } = rate;
  return quantity.kind === 'number' && quantity.percent && !quantity.value.isNegative()
    ? quantity.value
    : null;
}

function executionOfForm(form: IndicatorForm, execution: Execution, profile: Profile): ExpectedScore | null {
  const { score, points } = execution;
  if (score === null && points === null) return null;
  const rate = printedRate(form);
  return rate
    ? expectedExecutionOfRate(rate, { points, profile })
    : expectedExecution({ ...executionAmounts(execution), points, profile });
}

/** The sum of the score cells as they are now; unknown while one is empty or not a number. */
export function sumOfCells(cells: readonly FormCell[], rule: string): ExpectedScore {
  const values = cells.map((cell) => ({ cell, number: scoreIn(cell) }));
  const list = (items: readonly { cell: FormCell }[]): string =>
    items.map(({ cell }) => cell.address).join('、');
  const missing = values.filter(({ cell, number }) => number === null && cell.text === '');
  if (missing.length > 0)
    return unknown('score-missing', { count: String(missing.length), cells: list(missing) });
  const wrong = values.filter(({ number }) => number === null);
  if (wrong.length > 0) return unknown('score-unreadable', { cells: list(wrong) });
  return expectedSum(
    values.map(({ number }) => number).filter((number) => number !== null),
    rule,
  );
}

/** The scores that a form should have under a profile. */
export interface ExpectedFormScores {
  /** Same order as `form.indicators`. */
  readonly indicators: readonly ExpectedScore[];
  /** null when the form does not score the execution rate. */
  readonly execution: ExpectedScore | null;
  /** Sum of the scores that are in the form; null when it has no total. */
  readonly total: ExpectedScore | null;
}

/**
 * Whether 评分标准 contains a rule other than a share of the points: 每少1场扣2分, 未完成不得分, 得8分. 按比例得分 and 完成率×分值 are the
 * common rule in other words.
 */
export function hasOwnRule(criteria: string): boolean {
  const words = compactText(criteria);
  if (words === '') return false;
  return RULE_OF_ITS_OWN.test(words) || !COMMON_RULE.test(words);
}

const RULE_SHOWN = 60;

/** 按B/A或A/B×该指标分值 beside the row: the ratio that is below 1 is meant. */
function withRowRatio(profile: Profile, criteria: string): Profile {
  if (!EITHER_RATIO.test(criteria)) return profile;
  const source = { id: 'form-note', text: criteria, ground: 'original' } as const;
  return {
    ...profile,
    indicator: { ...profile.indicator, reverse: 'ratio', reverseStrict: null },
    sources: { ...profile.sources, 'indicator.reverse': source, 'indicator.positive': source },
  };
}

/**
 * Whether the rule uses the value itself as the share of the points, so that 96 % would not get full points for
 * ≥95 %.
 */
function sharesValue(criteria: string, { name }: Indicator, { comparison }: IndicatorMeasures): boolean {
  const { aligned } = comparison;
  if (aligned?.unit !== '%' || aligned.target.eq(100) || /[/÷]/.test(criteria)) return false;
  const share = VALUE_SHARE.exec(criteria)?.[1];
  if (share === undefined) return false;
  return !ENDS_WITH_COMPLETION.test(share) || NAMES_COMPLETION.test(name.text);
}

/**
 * The score by the rule printed beside the row; null where there is no rule or it does not decide, `open` where a
 * person must decide.
 */
function ownScore(
  indicator: Indicator,
  row: OwnRuleRow,
  measures: IndicatorMeasures,
): ExpectedScore | 'open' | null {
  const text = indicator.criteria?.text ?? '';
  const { comparison, target, actual } = measures;
  if (actual.kind === 'nil') return null;
  if (sharesValue(compactText(text), indicator, measures)) return 'open';
  if (!hasOwnRule(text)) return null;
  const more = bonusScore(text, row);
  if (more !== null) return more;
  // The printed rule is used instead of the profile's wherever the target is not simply met.
  const { met, reasons } = comparison;
  const open = met === false || reasons.includes('equal-exceeded') || reasons.includes('zero-target');
  return open || target.kind === 'nil' ? ownRuleScore(text, row) : null;
}

const byOwnCriteria = (criteria: string): ExpectedScore =>
  unknown('own-criteria', { rule: shortText(criteria, RULE_SHOWN) });

function rowScore(
  indicator: Indicator,
  { points, pointsFrom }: PointUnit,
  measures: IndicatorMeasures,
  profile: Profile,
): ExpectedScore {
  const { deduction, name } = indicator;
  const { target, actual, comparison } = measures;
  const criteria = indicator.criteria?.text ?? '';
  const { rowRules, scoreDecimals: places } = profile.indicator;
  const own =
    points !== null && rowRules && criteria !== ''
      ? ownScore(indicator, { points, comparison, actual, name: name.text, places }, measures)
      : null;
  if (own !== null) return own === 'open' ? byOwnCriteria(criteria) : own;
  if (indicator.target === null) return unknown('no-target-column');
  if (indicator.actual === null) return unknown('no-actual-column');
  const open = comparison.met === false || comparison.reasons.includes('equal-exceeded');
  if (points !== null && open && hasOwnRule(criteria)) return byOwnCriteria(criteria);
  return expectedIndicatorScore({
    target,
    actual,
    comparison,
    points,
    assumed: pointsFrom === 'equal',
    profile: rowRules ? withRowRatio(profile, compactText(criteria)) : profile,
    deduction: numberIn(deduction),
  });
}

/**
 * The score of a unit of several rows: full points where every row with a target meets it. No form states how such
 * points are divided, so a person decides in all other cases.
 */
function unitScore(
  form: IndicatorForm,
  unit: PointUnit,
  measuresOf: MeasuresOf,
  profile: Profile,
): ExpectedScore {
  const { points, scores } = unit;
  if (points === null || scores.length !== 1) return unknown('shared-points');
  const rows = flatMap(unit.rows, (index) => form.indicators[index]).filter(
    ({ target, actual }) => !(isNil(target) && isNil(actual)),
  );
  const judged = rows.map((indicator) => rowScore(indicator, unit, measuresOf(indicator), profile));
  const full = (score: ExpectedScore): boolean => score.kind === 'score' && points.eq(score.value);
  if (judged.length === 0 || !judged.every(full)) return unknown('shared-points');
  const data = { count: String(judged.length), points: decimalText(points) };
  return scored({
    value: points,
    steps: () => [step('shared-full', data)],
    rule: sourceOfRule(profile, 'indicator.positive').text,
    assumed: false,
  });
}

type MeasuresOf = (indicator: Indicator) => IndicatorMeasures;

/** What the score of each row should be; the rows of a unit share one score. */
function scoresOfRows(
  form: IndicatorForm,
  { rows }: Reading,
  profile: Profile,
  measuresOf: MeasuresOf,
): readonly ExpectedScore[] {
  const shared = new Map<PointUnit, ExpectedScore>();
  return rows.map(({ indicator, unit }) => {
    if (!indicator.applicable) return unknown('not-applicable');
    if (unit.rows.length === 1) return rowScore(indicator, unit, measuresOf(indicator), profile);
    const score = shared.get(unit) ?? unitScore(form, unit, measuresOf, profile);
    shared.set(unit, score);
    return score;
  });
}

/**
 * What every score of a form should be under a profile. The scores of the rows are computed from target and actual
 * value, the total from the scores that are in the form.
 */
export function expectedFormScores(
  form: IndicatorForm,
  profile: Profile,
  /** The measures of a row that the caller has already read. */
  measuresOf: MeasuresOf = (indicator) => indicatorMeasures(indicator, form),
): ExpectedFormScores {
  const reading = readingOf(form);
  const marks = reading.marks ? unknown('marks') : null;
  return {
    indicators: marks ? form.indicators.map(() => marks) : scoresOfRows(form, reading, profile, measuresOf),
    execution: form.execution === null ? null : executionOfForm(form, form.execution, profile),
    total: form.total?.score
      ? (marks ?? sumOfCells(totalCells(form, reading), sourceOfRule(profile, 'groups.points').text))
      : null,
  };
}
