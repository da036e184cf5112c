import { Decimal, decimalText, roundHalfUp, sumOf } from '../workbook/decimal';
import type { ExpectedScore } from '../engine/finding';
import { compareMeasures, readPlainNumber, readTier } from '../engine/measure';
import type { Measure, PlainNumber } from '../engine/measure';
import type { Operator } from '../engine/words/operators';
import { profiles } from '../engine/profiles';
import {
  rateOfExecution,
  expectedExecution,
  expectedIndicatorScore,
  gradeOf,
  tierInterval,
  tierRule,
} from '../engine/score';
import type { DocumentRules } from './arguments';
import {
  argumentValue,
  FunctionTrouble,
  isBlankArgument,
  measureOf,
  namedProfiles,
  numberArgument,
  pointsArgument,
  profileArgument,
  textArgument,
  functionTrouble,
} from './arguments';
import { kindTexts } from './texts';
import { POINTS_SUFFIX } from './words';

/** The functions themselves, independent of Excel: they return values or throw a `FunctionTrouble`. */

/** One row of a spilled result. */
export type ResultRow = readonly (string | number)[];

function indicator(
  weight: unknown,
  target: unknown,
  actual: unknown,
  profile: unknown,
  document: DocumentRules = {},
): ExpectedScore | null {
  const rules = profileArgument(profile, document);
  const points = pointsArgument(weight);
  if (points === null || isBlankArgument(target) || isBlankArgument(actual)) return null;
  return expectedIndicatorScore({
    target: measureOf(target),
    actual: measureOf(actual),
    points,
    assumed: false,
    profile: rules,
  });
}

/** "" while weight, target or actual value is blank; #N/A with the reason where a person must judge. */
export function scoreAnswer(
  weight: unknown,
  target: unknown,
  actual: unknown,
  profile: unknown,
  document: DocumentRules = {},
): number | string {
  const expected = indicator(weight, target, actual, profile, document);
  if (expected === null) return '';
  if (expected.kind === 'score') return expected.value.toNumber();
  throw new FunctionTrouble('na', expected.sentence());
}

/** The calculation, the tier or the reason, as a sentence. */
export function explainAnswer(
  weight: unknown,
  target: unknown,
  actual: unknown,
  profile: unknown,
  document: DocumentRules = {},
): string {
  return indicator(weight, target, actual, profile, document)?.sentence() ?? '';
}

function amount(argument: unknown, key: 'budget' | 'executed'): PlainNumber {
  const plain = readPlainNumber(argumentValue(argument));
  if (plain === null || !/^[千百]?[万亿]?元?$/.test(plain.suffix ?? ''))
    throw functionTrouble('value', key, { value: textArgument(argument) });
  return plain;
}

/** Both amounts in one unit; null while one is blank. */
function amountsOf(budget: unknown, executed: unknown): { budget: Decimal; executed: Decimal } | null {
  const given = isBlankArgument(budget) ? null : amount(budget, 'budget');
  const spent = isBlankArgument(executed) ? null : amount(executed, 'executed');
  if (given === null || spent === null) return null;
  if (given.suffix !== spent.suffix)
    throw functionTrouble('value', 'units', {
      budget: textArgument(budget),
      executed: textArgument(executed),
    });
  return { budget: given.value, executed: spent.value };
}

/** Score of the execution rate; the profile's points where `weight` is blank. */
export function executionScoreAnswer(
  weight: unknown,
  budget: unknown,
  executed: unknown,
  profile: unknown,
  document: DocumentRules = {},
): number | string {
  const rules = profileArgument(profile, document);
  const amounts = amountsOf(budget, executed);
  if (amounts === null) return '';
  const expected = expectedExecution({ ...amounts, points: pointsArgument(weight), profile: rules });
  if (expected.kind === 'score') return expected.value.toNumber();
  throw new FunctionTrouble('na', expected.sentence());
}

/** Execution rate as a share of 1, rounded as the profile rounds the percentage (0.996). */
export function rateAnswer(
  budget: unknown,
  executed: unknown,
  profile: unknown,
  document: DocumentRules = {},
): number | string {
  const rules = profileArgument(profile, document);
  const amounts = amountsOf(budget, executed);
  if (amounts === null) return '';
  const result = rateOfExecution({ ...amounts, profile: rules });
  if (result === null) throw functionTrouble('na', 'rate');
  return result.percent.div(100).toNumber();
}

/** actual ÷ target as a share of 1, four places (0.9342). */
export function completionAnswer(target: unknown, actual: unknown): number | string {
  if (isBlankArgument(target) || isBlankArgument(actual)) return '';
  const { completion: ratio } = compareMeasures(measureOf(target), measureOf(actual));
  if (ratio === null)
    throw functionTrouble('na', 'completion', { target: textArgument(target), actual: textArgument(actual) });
  return roundHalfUp(ratio, 4).toNumber();
}

const SYMBOLS: Readonly<Record<Operator, string>> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=', none: '' };

function dayText(day: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  const year = Math.floor(day / 10_000);
  const rest = `${pad(Math.floor(day / 100) % 100)}-${pad(day % 100)}`;
  return year === 0 ? rest : `${year}-${rest}`;
}

function measureRow(measure: Measure): ResultRow {
  switch (measure.kind) {
    case 'number':
      return [SYMBOLS[measure.operator], measure.value.toNumber(), measure.unit?.text ?? ''];
    case 'range':
      return [
        kindTexts.range,
        `${decimalText(measure.low)}~${decimalText(measure.high)}`,
        measure.unit?.text ?? '',
      ];
    case 'date':
      return [SYMBOLS[measure.operator], dayText(measure.to), kindTexts.date];
    case 'composite': {
      const parts = measure.parts.map(
        ({ label, measure: part }) =>
          `${label}${SYMBOLS[part.operator]}${decimalText(part.value)}${part.unit?.text ?? ''}`,
      );
      return [kindTexts.several, parts.join('；'), ''];
    }
    case 'text':
      return [kindTexts.qualitative, measure.text, ''];
    case 'nil':
      return ['', '', ''];
    case 'malformed':
      throw functionTrouble('value', 'malformed', { text: measure.text });
  }
}

/** Operator, number and unit side by side. */
export function parseAnswer(value: unknown): readonly ResultRow[] {
  return [measureRow(measureOf(value))];
}

/** Tier, lowest and highest score side by side. */
export function tierAnswer(
  weight: unknown,
  actual: unknown,
  profile: unknown,
  document: DocumentRules = {},
): readonly ResultRow[] {
  const rules = profileArgument(profile, document);
  const points = pointsArgument(weight);
  if (points === null || isBlankArgument(actual)) return [['', '', '']];
  const reading = readTier(textArgument(actual));
  if (reading === null) throw functionTrouble('na', 'tier', { text: textArgument(actual) });
  const rule = tierRule(rules, reading.tier);
  if (rule === null) throw functionTrouble('na', 'tier-manual');
  const { low, high } = tierInterval(rule, points);
  return [[rule.name, low.toNumber(), high.toNumber()]];
}

/** Exact sum of the scores; blanks are skipped, texts that hold a number are counted. */
export function totalAnswer(scores: readonly (readonly unknown[])[], execution: unknown): number {
  const numbers = [...scores, [execution]].flatMap((line, row) =>
    line.flatMap((value, col): readonly Decimal[] => {
      if (isBlankArgument(value)) return [];
      const number = numberArgument(value);
      if (number === null)
        throw functionTrouble('value', 'total-cell', {
          row: String(row + 1),
          col: String(col + 1),
          value: textArgument(value),
        });
      return [number];
    }),
  );
  return sumOf(numbers).toNumber();
}

export function gradeAnswer(totalScore: unknown, profile: unknown, document: DocumentRules = {}): string {
  const rules = profileArgument(profile, document);
  if (isBlankArgument(totalScore)) return '';
  const number = numberArgument(totalScore);
  if (number === null || number.lt(0))
    throw functionTrouble('value', 'total', { value: textArgument(totalScore) });
  const { disputed } = rules.total;
  if (disputed && number.gte(disputed.from) && number.lte(disputed.to))
    throw functionTrouble('na', 'grade-disputed');
  const found = gradeOf(number, rules);
  if (found === null) throw functionTrouble('na', 'grade');
  return found.name;
}

/** Average of rates weighted by funds: the Hubei rule for rolling up relative values and scores. */
export function weightedAnswer(
  values: readonly (readonly unknown[])[],
  funds: readonly (readonly unknown[])[],
): number {
  const flat = values.flat();
  const amounts = funds.flat();
  if (flat.length !== amounts.length) throw functionTrouble('value', 'sizes');
  const columns = values[0]?.length ?? 1;
  // 95% written as text counts as 95; a number beside it may be a share, so that all must be texts.
  const percent = flat
    .filter((value) => !isBlankArgument(value))
    .every((value) => textArgument(value).endsWith('%'));
  const suffix = percent ? '%' : POINTS_SUFFIX;
  let sum = new Decimal(0);
  let weight = new Decimal(0);
  flat.forEach((value, index) => {
    const money = amounts[index];
    if (isBlankArgument(value) && (isBlankArgument(money) || money === 0)) return;
    const number = numberArgument(value, suffix);
    const fund = numberArgument(money);
    if (number === null || fund === null || fund.lt(0)) {
      throw functionTrouble('value', 'weighted-cell', {
        row: String(Math.floor(index / columns) + 1),
        col: String((index % columns) + 1),
      });
    }
    sum = sum.plus(number.times(fund));
    weight = weight.plus(fund);
  });
  if (weight.isZero()) throw functionTrouble('na', 'funds');
  return roundHalfUp(sum.div(weight), 4).toNumber();
}

/** Ids, names and summaries of the profiles, those of the document last. */
export function profileList(document: DocumentRules = {}): readonly ResultRow[] {
  const { customProfiles = [] } = document ?? {};
  return [...profiles, ...namedProfiles(customProfiles)].map(({ id, name, summary }) => [id, name, summary]);
}
