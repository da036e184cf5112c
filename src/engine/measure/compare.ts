import { Decimal, isAboveZero, isBelowZero, isEqual } from '../../workbook/decimal';
import { compactText } from '../text';
import { align } from './align';
import { edgeOpen, inYear } from './date';
import { lessMayBeBetter } from './hints';
import { directionOf, judgeReading } from './judge';
import { denies, nothingHappened, opposed } from './sense';
import type {
  CompareHints,
  Comparison,
  ComparisonReason,
  CompositeMeasure,
  DateMeasure,
  Measure,
  NumberMeasure,
  RangeMeasure,
  TextMeasure,
} from './types';
import type { Tier } from '../words/tiers';
import { periodOpen } from './unit';
import { flatMap } from '../lists';
import { ORDINAL_UNIT } from '../words/units';
import { DONE_BEFORE } from '../words/values';

function unsure(...reasons: readonly ComparisonReason[]): Comparison {
  return {
    met: null,
    direction: null,
    completion: null,
    aligned: null,
    scaling: 'none',
    units: 'none',
    strictBoundary: false,
    tier: null,
    reasons,
  };
}

function compareNumbers(target: NumberMeasure, actual: NumberMeasure, hints: CompareHints): Comparison {
  const direction = directionOf(target.operator);
  if (periodOpen(target.unit, actual.unit)) return { ...unsure(), direction, units: 'same' };
  const { readings, implausible } = align(target, actual);
  const [first] = readings;
  if (first === undefined) return { ...unsure('unit-differs'), direction, units: 'differs' };
  const lessBetter = (): boolean => lessMayBeBetter(target, actual, hints);
  const verdicts = readings.map((reading) => judgeReading(target, actual, reading, lessBetter));
  const [verdict] = verdicts;
  const agreed = verdicts.every(({ met }) => met === verdict?.met);
  // If two readings agree, the second is the likelier (347173 against ≥34万人).
  const chosen = readings[1] ?? first;
  const reasons: ComparisonReason[] = [];
  const add = (reason: ComparisonReason): void => {
    if (!reasons.includes(reason)) reasons.push(reason);
  };
  for (const each of verdicts) each.reasons.forEach(add);
  if (!agreed) add('two-readings');
  if (implausible) add('implausible');
  if (target.embedded || actual.embedded) add('embedded');
  if (isBelowZero(first.actual) && !isBelowZero(first.target)) add('negative');
  const sure = agreed && !implausible;
  const ratio = sure && isAboveZero(chosen.target) && !isBelowZero(chosen.actual);
  return {
    met: sure ? (verdict?.met ?? null) : null,
    direction,
    completion: ratio ? quotient(chosen.actual, chosen.target) : null,
    aligned: sure ? chosen : null,
    scaling: chosen.scaling,
    units: 'same',
    strictBoundary: reasons.includes('strict-boundary'),
    tier: null,
    reasons,
  };
}

const ONE = new Decimal(1);

/** Most targets are met exactly. */
function quotient(actual: Decimal, target: Decimal): Decimal {
  return isEqual(actual, target) ? ONE : actual.div(target);
}

/** 1-6期 and 1-12月 name items and not an amount. */
function isOrdinal({ unit }: RangeMeasure): boolean {
  return unit?.per === null && ORDINAL_UNIT.test(unit.text);
}

/** A value of a range as a number. */
function rangeValue(
  { text, unit }: RangeMeasure,
  value: Decimal,
  operator: NumberMeasure['operator'] = 'none',
): NumberMeasure {
  return { kind: 'number', text, operator, value, unit, stored: 'text', approximate: false, embedded: false };
}

/** Both ends of the range are judged like numbers. */
function compareWithRange(target: NumberMeasure, actual: RangeMeasure, hints: CompareHints): Comparison {
  if (isOrdinal(actual)) return unsure();
  const low = compareNumbers(target, rangeValue(actual, actual.low), hints);
  const high = compareNumbers(target, rangeValue(actual, actual.high), hints);
  return { ...low, met: low.met === high.met ? low.met : null, completion: null, aligned: null };
}

/** A target range is met inside it; outside it the result depends on what is measured and stays uncertain. */
function compareToRange(target: RangeMeasure, actual: NumberMeasure | RangeMeasure): Comparison {
  const same = core(target.text) === core(actual.text);
  // A narrower range does not meet a target that wants the whole range: 35-65岁 and 35-64岁.
  const narrower = actual.kind === 'range' && !(actual.low.eq(target.low) && actual.high.eq(target.high));
  if (!same && (narrower || isOrdinal(target))) return unsure();
  const ends = actual.kind === 'range' ? [actual.low, actual.high] : [actual.value];
  const results = ends.map((value) => {
    const point: NumberMeasure =
      actual.kind === 'number' ? { ...actual, operator: 'none' } : rangeValue(actual, value);
    const above = compareNumbers(rangeValue(target, target.low, 'ge'), point, {});
    const below = compareNumbers(rangeValue(target, target.high, 'le'), point, {});
    return { units: above.units, inside: above.met === true && below.met === true };
  });
  const [first] = results;
  if (first?.units === 'differs') return { ...unsure('unit-differs'), units: 'differs' };
  const inside = results.every((result) => result.inside);
  const bound = actual.kind === 'number' && actual.operator !== 'none' && actual.operator !== 'eq';
  return {
    ...unsure(...(inside ? [] : (['outside-range'] as const)), ...(bound ? (['bound'] as const) : [])),
    met: inside && !bound ? true : null,
    units: 'same',
  };
}

/** On the day or earlier is met, later is missed. Dates without a year need the year of the form. */
function compareDates(target: DateMeasure, actual: DateMeasure, hints: CompareHints): Comparison {
  const { year } = hints;
  const known = (date: DateMeasure): DateMeasure => (year === undefined ? date : inYear(date, year));
  const t = known(target);
  const a = known(actual);
  const base: Comparison = { ...unsure(), direction: 'down', units: 'same' };
  if (t.yearWritten !== a.yearWritten) return { ...base, reasons: ['year-unknown'] };
  if (edgeOpen(t) && a.to >= t.from && a.from <= t.to && t.text !== a.text) return base;
  // A bound on the actual date (12月底前) shows only that it was not later.
  if (a.to <= t.to) return { ...base, met: true, reasons: a.operator === 'le' ? ['bound'] : [] };
  return a.from > t.to && a.operator !== 'le' ? { ...base, met: false } : base;
}

function compareComposites(
  target: CompositeMeasure,
  actual: CompositeMeasure,
  hints: CompareHints,
): Comparison {
  if (target.parts.length !== actual.parts.length) return unsure('composite-differs');
  const labelled = actual.parts.every(({ label }) => label !== '');
  const results = target.parts.map((part, index) => {
    const partner = labelled ? actual.parts.find(({ label }) => label === part.label) : actual.parts[index];
    return partner === undefined
      ? unsure('composite-differs')
      : compareNumbers(part.measure, partner.measure, hints);
  });
  const reasons = [...new Set(flatMap(results, (result) => result.reasons))];
  const base = {
    ...unsure(...reasons),
    units: results.some(({ units }) => units === 'differs') ? 'differs' : 'same',
  } as const;
  if (results.some(({ met }) => met === false)) return { ...base, met: false };
  return { ...base, met: results.every(({ met }) => met === true) ? true : null };
}

/** 已实现医保信息公开 repeats 实现医保信息公开. */
function core(text: string): string {
  return compactText(text)
    .replace(DONE_BEFORE, '')
    .replace(/[。.;,]$/, '');
}

function impliedTier(actual: TextMeasure, target: Measure): Tier | null {
  if (actual.tierCertainty !== 'implied') return actual.tier;
  // 全覆盖 proves nothing about 稳步提升; 已完成 proves nothing about ≥95% or about a date.
  if (target.kind !== 'text') return actual.tier === 'none' ? 'none' : null;
  if (core(actual.text) === core(target.text)) return actual.tier;
  const shared = ['覆盖', '完成', '达标', '合格', '符合', '实现'].some(
    (word) => actual.text.includes(word) && target.text.includes(word),
  );
  return shared || actual.tier === 'none' ? actual.tier : null;
}

/** The word of a text that is only a word and a number (减少10%, 完成率≥95%); null for anything longer. */
function leadWord(measure: Measure): string | null {
  const number = measure.kind === 'text' ? measure.number : measure.kind === 'number' ? measure : null;
  const [, word = '', unit] =
    /^([^\d≥≤<>=,.;:、。]{2,})[≥≤<>=]*[\d.,]+(?![\d.,])(.*)$/.exec(
      core(measure.kind === 'nil' ? '' : measure.text),
    ) ?? [];
  return number !== null && unit === (number.unit?.text ?? '') ? word : null;
}

function compareWithText(target: Measure, actual: TextMeasure, hints: CompareHints): Comparison {
  const word = leadWord(target);
  const wanted = target.kind === 'text' ? target.number : target;
  if (word !== null && word === leadWord(actual) && wanted?.kind === 'number' && actual.number !== null) {
    const numbers = compareNumbers(wanted, actual.number, hints);
    // It is not known whether 处罚3次 misses 处罚5次; with a rate or a written ≥ it is known.
    if (numbers.met === true || wanted.operator !== 'none' || word.endsWith('率')) return numbers;
  }
  const tier = impliedTier(actual, target);
  if (target.kind === 'text') {
    const echo = core(target.text) === core(actual.text);
    const numbers =
      target.number !== null && actual.number !== null && tier === null
        ? compareNumbers(target.number, actual.number, hints)
        : null;
    if (numbers?.met === true) return { ...numbers, reasons: [...numbers.reasons, 'embedded'] };
    return { ...unsure('qualitative', ...(echo ? (['echo'] as const) : [])), tier };
  }
  if (target.kind === 'number' && actual.number !== null && tier === null) {
    const numbers = compareNumbers(target, actual.number, hints);
    // A number taken from a sentence may be about something else: it can prove that the target is met, but not
    // that it is missed.
    if (numbers.met === true && numbers.units === 'same' && actual.number.unit !== null) return numbers;
  }
  return { ...unsure('kind-differs'), tier };
}

/** 91%% can only mean 91%; other malformed cells are not interpreted. */
function readable(measure: Measure): Measure | null {
  if (measure.kind !== 'malformed') return measure;
  return measure.reason === 'double-percent' ? measure.reading : null;
}

function compareReadable(target: Measure, actual: Measure, hints: CompareHints): Comparison {
  if (target.kind === 'number' && target.value.isZero() && nothingHappened(actual)) {
    const { operator } = target;
    if (operator === 'eq' || operator === 'le' || operator === 'none')
      return { ...unsure('nil', 'zero-target'), met: true, direction: directionOf(operator) };
  }
  if (target.kind === 'nil' || actual.kind === 'nil') return unsure('nil');
  if (opposed(target, actual, hints)) return unsure();
  const result = compareKinds(target, actual, hints);
  return result.met === true && denies(actual) ? { ...result, met: null } : result;
}

function compareKinds(target: Measure, actual: Measure, hints: CompareHints): Comparison {
  if (actual.kind === 'text') return compareWithText(target, actual, hints);
  if (target.kind === 'number' && actual.kind === 'number') return compareNumbers(target, actual, hints);
  if (target.kind === 'number' && actual.kind === 'range') return compareWithRange(target, actual, hints);
  if (target.kind === 'range' && (actual.kind === 'number' || actual.kind === 'range')) {
    return compareToRange(target, actual);
  }
  if (target.kind === 'date' && actual.kind === 'date') return compareDates(target, actual, hints);
  if (target.kind === 'composite' && actual.kind === 'composite')
    return compareComposites(target, actual, hints);
  if (target.kind === 'text' && target.number !== null && actual.kind === 'number') {
    const numbers = compareNumbers(target.number, actual, hints);
    if (numbers.units === 'differs') return { ...unsure('kind-differs', 'unit-differs'), units: 'differs' };
    if (numbers.met === true && actual.unit !== null) return numbers;
  }
  const composite = target.kind === 'composite' || actual.kind === 'composite';
  return unsure(composite ? 'composite-differs' : 'kind-differs');
}

/**
 * Compares 实际完成值 with 年度指标值.
 *
 * `met` is true or false only where every sensible reading of the two cells gives this result. Rules: the
 * direction comes from the operator; no operator is judged like ≥; a number without unit takes the unit of the
 * other; 0.95 against ≥95% is a share; a bound such as ≥98% proves what follows from it; words are never judged,
 * only their completion tier is returned.
 */
export function compareMeasures(target: Measure, actual: Measure, hints: CompareHints = {}): Comparison {
  const t = readable(target);
  const a = readable(actual);
  if (t === null || a === null) return unsure('malformed');
  const result = compareReadable(t, a, hints);
  return t === target && a === actual
    ? result
    : { ...result, reasons: [...result.reasons, 'malformed-read'] };
}
