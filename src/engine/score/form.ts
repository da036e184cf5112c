import { Decimal, sumOf } from '../decimal';
import type { ExpectedScore } from '../finding';
import type { Execution, Form, FormCell, Indicator } from '../form';
import { compareMeasures, parseMeasure, readPlainNumber } from '../measure';
import type { CompareHints, Comparison, Measure } from '../measure/types';
import { sourceOf } from '../profiles';
import { compactText } from '../text';
import type { Profile } from '../profiles/types';
import { expectedExecution, expectedExecutionOfRate } from './execution';
import { expectedIndicatorScore } from './indicator';
import { unknown } from './outcome';
import { ownRuleScore } from './own-rule';
import { expectedSum } from './totals';

/** Target, actual value and their comparison of one row. */
export interface IndicatorMeasures {
  readonly target: Measure;
  readonly actual: Measure;
  readonly comparison: Comparison;
}

/** Reads target and actual value of a row, with 指标性质 and 度量单位 where they have own columns. */
export function indicatorMeasures(indicator: Indicator, form: Pick<Form, 'year'>): IndicatorMeasures {
  const { target, actual, nature, unit, name, level2 } = indicator;
  const read = (cell: FormCell | null, more: object = {}): Measure =>
    parseMeasure({ value: cell?.value ?? null, ...(cell ? { format: cell.format } : {}), ...more });
  const targetMeasure = read(target, {
    ...(nature ? { nature: nature.value } : {}),
    ...(unit ? { unit: unit.value } : {}),
  });
  const actualMeasure = read(actual);
  const hints: CompareHints = {
    name: name.text,
    ...(level2 ? { level2: level2.text } : {}),
    ...(form.year ? { year: form.year.value } : {}),
  };
  return {
    target: targetMeasure,
    actual: actualMeasure,
    comparison: compareMeasures(targetMeasure, actualMeasure, hints),
  };
}

/** Number of an amount, weight or score cell, as written; null when none can be read. */
export function cellNumber(cell: FormCell | null): Decimal | null {
  return cell === null ? null : (readPlainNumber(cell.value)?.value ?? null);
}

/** Both amounts of the execution rate in one unit; null where one is missing or the units differ. */
export function executionAmounts(execution: Execution): {
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
} {
  const budget = execution.budget ? readPlainNumber(execution.budget.value) : null;
  const executed = execution.executed ? readPlainNumber(execution.executed.value) : null;
  const differ = budget !== null && executed !== null && budget.suffix !== executed.suffix;
  return differ
    ? { budget: null, executed: null }
    : { budget: budget?.value ?? null, executed: executed?.value ?? null };
}

/** The rate printed in the fund block where the block has no total to form it from; share of 1. */
function printedRate({ execution, funds }: Form): Decimal | null {
  const rate = execution?.rate;
  if (!rate || execution.budget || !funds?.rows.some(({ cells }) => cells.rate === rate)) return null;
  const share = /^\d+(?:\.\d+)?(?=%$)/.exec(rate.text)?.[0];
  return share === undefined ? null : new Decimal(share).div(100);
}

function executionScore(form: Form, execution: Execution, profile: Profile): ExpectedScore | null {
  const { score, points } = execution;
  if (score === null && points === null) return null;
  const rate = printedRate(form);
  return rate
    ? expectedExecutionOfRate(rate, { points, profile })
    : expectedExecution({ ...executionAmounts(execution), points, profile });
}

function key(cell: FormCell): string {
  return `${cell.sheet}!${cell.address}`;
}

/** A row whose 年度指标值 says that it carries no weight (约束性指标, 不设权重). */
function isConstraint({ target, weight, score }: Indicator): boolean {
  return weight === null && (score === null || score.text === '') && /不设权重/.test(target?.text ?? '');
}

/** A row of the template that was not used: nothing stands in it but a printed score of 0. */
export function isUnused({ name, target, actual, weight, score }: Indicator): boolean {
  const blank = [name, target, actual, weight].every((cell) => (cell?.text ?? '').trim() === '');
  return blank && (cellNumber(score)?.isZero() ?? false);
}

/** Whether a row takes part in the total. */
export function isScored(indicator: Indicator): boolean {
  return indicator.applicable && indicator.score !== null && !isConstraint(indicator) && !isUnused(indicator);
}

/**
 * Most scores are far above their weights and none above 100: marks out of 100, weighted nowhere on the form.
 * What they add up to is not for us to say.
 */
export function scoresAreMarks({ indicators }: Pick<Form, 'indicators'>): boolean {
  const scored = indicators.flatMap(({ points, pointsFrom, score }) => {
    const value = pointsFrom === 'cell' ? cellNumber(score) : null;
    return points !== null && value !== null ? [{ points, value }] : [];
  });
  const above = scored.filter(({ points, value }) => value.gt(points.times(1.5)));
  return above.length >= 3 && above.length * 2 > scored.length && scored.every(({ value }) => value.lte(100));
}

/** How many points the total leaves beside the rows; null where those of a row are not known. */
export function pointsBeside({ indicators, total }: Pick<Form, 'indicators' | 'total'>): Decimal | null {
  const points = indicators.filter(isScored).map((indicator) => indicator.points);
  const known = points.filter((value) => value !== null);
  const stated = cellNumber(total?.weight ?? null) ?? new Decimal(100);
  return known.length < points.length ? null : stated.minus(sumOf(known));
}

/** Whether the total of a form includes the execution score; by its printed weight, else by 100. */
export function totalIncludesExecution(form: Form): boolean {
  const { execution, indicators, total } = form;
  if (execution === null || total?.scope === 'indicators') return false;
  const { points, score, parts = [] } = execution;
  const own = new Set([score, ...parts].flatMap((cell) => (cell ? [key(cell)] : [])));
  if (own.size === 0 || indicators.some((row) => row.score !== null && own.has(key(row.score)))) return false;
  // Neither points nor score: it counts only where the rows leave something for it.
  if (points === null && cellNumber(score) !== null) return true;
  return !pointsBeside(form)?.isZero() || points?.isZero() === true;
}

/** The score cells a grand total adds up; a merged cell that serves several rows counts once. */
export function totalCells(form: Form): readonly FormCell[] {
  const { score = null, parts = [] } = (totalIncludesExecution(form) ? form.execution : null) ?? {};
  const cells = [score, ...parts, ...form.indicators.filter(isScored).map((indicator) => indicator.score)];
  const seen = new Set<string>();
  return cells.filter((cell): cell is FormCell => {
    if (cell === null || seen.has(key(cell))) return false;
    seen.add(key(cell));
    return true;
  });
}

/** Sum of score cells by what stands in them; unknown while one is empty or no number. */
export function sumOfCells(cells: readonly FormCell[], rule: string): ExpectedScore {
  const values = cells.map((cell) => ({ cell, number: cellNumber(cell) }));
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

/** Scores a form should have under a profile. */
export interface ExpectedFormScores {
  /** Same order as `form.indicators`. */
  readonly indicators: readonly ExpectedScore[];
  /** null when the form does not score the execution rate. */
  readonly execution: ExpectedScore | null;
  /** Sum of the scores that stand in the form; null when it has no total. */
  readonly total: ExpectedScore | null;
}

/**
 * Whether 评分标准 says anything but a share of the points: 每少1场扣2分, 未完成不得分, 得8分.
 * 按比例得分 and 完成率×分值 are the common rule in other words.
 */
export function hasOwnRule(criteria: string): boolean {
  const words = compactText(criteria);
  if (words === '') return false;
  return /扣|不得分|得\d|每/.test(words) || !/比例|完成率|执行率|[×*÷]|B\/A|A\/B/.test(words);
}

function indicatorScore(indicator: Indicator, measures: IndicatorMeasures, profile: Profile): ExpectedScore {
  if (!indicator.applicable) return unknown('not-applicable');
  if (indicator.target === null) return unknown('no-target-column');
  if (indicator.actual === null) return unknown('no-actual-column');
  const { points, pointsFrom, deduction, criteria } = indicator;
  const { target, actual, comparison } = measures;
  // A printed rule outranks the profile's wherever the target is not simply reached.
  const open = comparison.met === false || comparison.reasons.includes('equal-exceeded');
  if (points !== null && open && hasOwnRule(criteria?.text ?? '')) {
    return ownRuleScore(criteria?.text ?? '', points, comparison) ?? unknown('own-criteria');
  }
  const assumed = pointsFrom === 'equal';
  return expectedIndicatorScore({
    target,
    actual,
    comparison,
    points,
    assumed,
    profile,
    deduction: cellNumber(deduction),
  });
}

/**
 * What every score of a form should be under a profile. The scores of the rows follow from target
 * and actual value, the total from the scores that stand in the form.
 */
export function expectedFormScores(
  form: Form,
  profile: Profile,
  /** Measures of a row that the caller has read already. */
  measuresOf: (indicator: Indicator) => IndicatorMeasures = (indicator) => indicatorMeasures(indicator, form),
): ExpectedFormScores {
  const marks = scoresAreMarks(form) ? unknown('marks') : null;
  return {
    indicators: form.indicators.map(
      (indicator) => marks ?? indicatorScore(indicator, measuresOf(indicator), profile),
    ),
    execution: form.execution === null ? null : executionScore(form, form.execution, profile),
    total: form.total?.score
      ? (marks ?? sumOfCells(totalCells(form), sourceOf(profile, 'groups.points').text))
      : null,
  };
}
