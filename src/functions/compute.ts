import { Decimal, decimalText, roundHalfUp, sumOf } from '../engine/decimal';
import type { ExpectedScore } from '../engine/finding';
import { compareMeasures, readPlainNumber, readTier } from '../engine/measure';
import type { Measure, Operator, PlainNumber } from '../engine/measure';
import { profiles } from '../engine/profiles';
import {
  executionRate,
  expectedExecution,
  expectedIndicatorScore,
  gradeOf,
  tierInterval,
  tierRule,
} from '../engine/score';
import type { DocumentRules } from './arguments';
import {
  cellValue,
  FunctionTrouble,
  isBlank,
  measureOf,
  namedProfiles,
  numberOf,
  pointsOf,
  profileOf,
  textOf,
  trouble,
} from './arguments';

/** The functions themselves, free of Excel: they return values or throw a `FunctionTrouble`. */

/** One row of a spilled result. */
export type Row = readonly (string | number)[];

function indicator(
  weight: unknown,
  target: unknown,
  actual: unknown,
  profile: unknown,
  document: DocumentRules = {},
): ExpectedScore | null {
  const rules = profileOf(profile, document);
  const points = pointsOf(weight);
  if (points === null || isBlank(target) || isBlank(actual)) return null;
  return expectedIndicatorScore({
    target: measureOf(target),
    actual: measureOf(actual),
    points,
    assumed: false,
    profile: rules,
  });
}

/** "" while weight, target or actual value is blank; #N/A with the reason where a person must judge. */
export function score(
  weight: unknown,
  target: unknown,
  actual: unknown,
  profile: unknown,
  document: DocumentRules = {},
): number | string {
  const expected = indicator(weight, target, actual, profile, document);
  if (expected === null) return '';
  if (expected.kind === 'score') return Number(expected.value);
  throw new FunctionTrouble('na', expected.sentence);
}

/** The calculation, the tier or the reason, as a sentence. */
export function explain(
  weight: unknown,
  target: unknown,
  actual: unknown,
  profile: unknown,
  document: DocumentRules = {},
): string {
  return indicator(weight, target, actual, profile, document)?.sentence ?? '';
}

function amount(argument: unknown, key: 'budget' | 'executed'): PlainNumber {
  const plain = readPlainNumber(cellValue(argument));
  if (plain === null || !/^[千百]?[万亿]?元?$/.test(plain.suffix ?? ''))
    throw trouble('value', key, { value: textOf(argument) });
  return plain;
}

/** Both amounts in one unit; null while one is blank. */
function amountsOf(budget: unknown, executed: unknown): { budget: Decimal; executed: Decimal } | null {
  const given = isBlank(budget) ? null : amount(budget, 'budget');
  const spent = isBlank(executed) ? null : amount(executed, 'executed');
  if (given === null || spent === null) return null;
  if (given.suffix !== spent.suffix)
    throw trouble('value', 'units', { budget: textOf(budget), executed: textOf(executed) });
  return { budget: given.value, executed: spent.value };
}

/** Score of the execution rate; the profile's points where `weight` is blank. */
export function executionScore(
  weight: unknown,
  budget: unknown,
  executed: unknown,
  profile: unknown,
  document: DocumentRules = {},
): number | string {
  const rules = profileOf(profile, document);
  const amounts = amountsOf(budget, executed);
  if (amounts === null) return '';
  const expected = expectedExecution({ ...amounts, points: pointsOf(weight), profile: rules });
  if (expected.kind === 'score') return Number(expected.value);
  throw new FunctionTrouble('na', expected.sentence);
}

/** Execution rate as a share of 1, rounded as the profile rounds the percentage (0.996). */
export function rate(
  budget: unknown,
  executed: unknown,
  profile: unknown,
  document: DocumentRules = {},
): number | string {
  const rules = profileOf(profile, document);
  const amounts = amountsOf(budget, executed);
  if (amounts === null) return '';
  const result = executionRate({ ...amounts, profile: rules });
  if (result === null) throw trouble('na', 'rate');
  return result.percent.div(100).toNumber();
}

/** actual ÷ target as a share of 1, four places (0.9342). */
export function completion(target: unknown, actual: unknown): number | string {
  if (isBlank(target) || isBlank(actual)) return '';
  const { completion: ratio } = compareMeasures(measureOf(target), measureOf(actual));
  if (ratio === null) throw trouble('na', 'completion', { target: textOf(target), actual: textOf(actual) });
  return roundHalfUp(ratio, 4).toNumber();
}

const SYMBOLS: Readonly<Record<Operator, string>> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=', none: '' };

function dayText(day: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  const year = Math.floor(day / 10_000);
  const rest = `${pad(Math.floor(day / 100) % 100)}-${pad(day % 100)}`;
  return year === 0 ? rest : `${year}-${rest}`;
}

function parsed(measure: Measure): Row {
  switch (measure.kind) {
    case 'number':
      return [SYMBOLS[measure.operator], measure.value.toNumber(), measure.unit?.text ?? ''];
    case 'range':
      return ['介于', `${decimalText(measure.low)}~${decimalText(measure.high)}`, measure.unit?.text ?? ''];
    case 'date':
      return [SYMBOLS[measure.operator], dayText(measure.to), '日期'];
    case 'composite': {
      const parts = measure.parts.map(
        ({ label, measure: part }) =>
          `${label}${SYMBOLS[part.operator]}${decimalText(part.value)}${part.unit?.text ?? ''}`,
      );
      return ['多项', parts.join('；'), ''];
    }
    case 'text':
      return ['定性', measure.text, ''];
    case 'nil':
      return ['', '', ''];
    case 'malformed':
      throw trouble('value', 'malformed', { text: measure.text });
  }
}

/** Operator, number and unit side by side. */
export function parse(value: unknown): readonly Row[] {
  return [parsed(measureOf(value))];
}

/** Tier, lowest and highest score side by side. */
export function tier(
  weight: unknown,
  actual: unknown,
  profile: unknown,
  document: DocumentRules = {},
): readonly Row[] {
  const rules = profileOf(profile, document);
  const points = pointsOf(weight);
  if (points === null || isBlank(actual)) return [['', '', '']];
  const reading = readTier(textOf(actual));
  if (reading === null) throw trouble('na', 'tier', { text: textOf(actual) });
  const rule = tierRule(rules, reading.tier);
  if (rule === null) throw trouble('na', 'tier-manual');
  const { low, high } = tierInterval(rule, points);
  return [[rule.name, low.toNumber(), high.toNumber()]];
}

/** Exact sum of the scores; blanks are skipped, texts that hold a number are counted. */
export function total(scores: readonly (readonly unknown[])[], execution: unknown): number {
  const numbers = [...scores, [execution]].flatMap((line, row) =>
    line.flatMap((value, col): readonly Decimal[] => {
      if (isBlank(value)) return [];
      const number = numberOf(value);
      if (number === null)
        throw trouble('value', 'total-cell', {
          row: String(row + 1),
          col: String(col + 1),
          value: textOf(value),
        });
      return [number];
    }),
  );
  return sumOf(numbers).toNumber();
}

export function grade(totalScore: unknown, profile: unknown, document: DocumentRules = {}): string {
  const rules = profileOf(profile, document);
  if (isBlank(totalScore)) return '';
  const number = numberOf(totalScore);
  if (number === null || number.lt(0)) throw trouble('value', 'total', { value: textOf(totalScore) });
  const { disputed } = rules.total;
  if (disputed && number.gte(disputed.from) && number.lte(disputed.to)) throw trouble('na', 'grade-disputed');
  const found = gradeOf(number, rules);
  if (found === null) throw trouble('na', 'grade');
  return found.name;
}

/** Average of rates weighted by funds: the Hubei rule for rolling up relative values and scores. */
export function weighted(
  values: readonly (readonly unknown[])[],
  funds: readonly (readonly unknown[])[],
): number {
  const flat = values.flat();
  const amounts = funds.flat();
  if (flat.length !== amounts.length) throw trouble('value', 'sizes');
  const columns = values[0]?.length ?? 1;
  // 95% written as text counts as 95; a number beside it may be a share, so that all must be texts.
  const percent = flat.filter((value) => !isBlank(value)).every((value) => textOf(value).endsWith('%'));
  const suffix = percent ? '%' : '分';
  let sum = new Decimal(0);
  let weight = new Decimal(0);
  flat.forEach((value, index) => {
    const money = amounts[index];
    if (isBlank(value) && (isBlank(money) || money === 0)) return;
    const number = numberOf(value, suffix);
    const fund = numberOf(money);
    if (number === null || fund === null || fund.lt(0)) {
      throw trouble('value', 'weighted-cell', {
        row: String(Math.floor(index / columns) + 1),
        col: String((index % columns) + 1),
      });
    }
    sum = sum.plus(number.times(fund));
    weight = weight.plus(fund);
  });
  if (weight.isZero()) throw trouble('na', 'funds');
  return roundHalfUp(sum.div(weight), 4).toNumber();
}

/** Ids, names and summaries of the profiles, those of the document last. */
export function profileList(document: DocumentRules = {}): readonly Row[] {
  const { customProfiles = [] } = document ?? {};
  return [...profiles, ...namedProfiles(customProfiles)].map(({ id, name, summary }) => [id, name, summary]);
}
