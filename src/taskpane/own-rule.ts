import { TIER_NAMES } from '../engine/words/tier-names';
import type { Tier } from '../engine/words/tiers';
import { isRecord, own } from '../workbook/own';
import { ownRuleTexts } from './texts/own-rule';

/**
 * A rule of the user's own as typed into the pane's small form: what is left empty stays as in the profile it
 * is based on.
 */
export interface OwnRule {
  readonly name: string;
  readonly executionPoints: string;
  readonly execution: '' | 'linear' | 'bands' | 'manual';
  /** Bands as lines: `100 10`, `80 7`, `60 5`: from this rate in %, so many points; below the last, none. */
  readonly bands: string;
  readonly rounding: '' | 'half-up' | 'binary';
  readonly positive: '' | 'ratio' | 'zero' | 'manual';
  readonly reverse: '' | 'ratio' | 'linear' | 'zero' | 'manual';
  /** Lower bounds of the first two tiers in %: `80 60`. */
  readonly tiers: string;
  readonly decimals: string;
  /** Names with their lowest totals: `优 90 良 80 中 60 差 0`. */
  readonly grades: string;
}

export const EMPTY_RULE: OwnRule = {
  name: ownRuleTexts['new-name'],
  executionPoints: '',
  execution: '',
  bands: '',
  rounding: '',
  positive: '',
  reverse: '',
  tiers: '',
  decimals: '',
  grades: '',
};

export type OwnDefinition =
  | { readonly ok: true; readonly definition: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string };

const SEPARATORS = /[\s,，、;；:：]+/;
const OWN_ID = 'own-rule';

function numbersIn(text: string): readonly number[] {
  return text
    .replace(/[%％分]/g, ' ')
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .map(Number);
}

/** Percent as a share of 1, as in the schema: 80 → 0.8. */
function shareOfPercent(percent: number): string {
  return String(Number((percent / 100).toFixed(6)));
}

class Unclear extends Error {}

/** The bands, and the points they are shares of: where they are left empty, those of the first band. */
function bandsOf({ bands, executionPoints }: OwnRule) {
  const numbers = numbersIn(bands);
  const points = numbers.filter((_, index) => index % 2 === 1);
  const given = executionPoints === '' ? String(points[0] ?? '') : executionPoints;
  const full = Number(given);
  if (numbers.length < 2 || numbers.length % 2 === 1 || numbers.some(Number.isNaN) || !(full > 0))
    throw new Unclear(ownRuleTexts['bands-unclear']);
  const shares = points.map((some, index) => ({
    from: shareOfPercent(numbers[2 * index] ?? 0),
    share: shareOfPercent((some / full) * 100),
  }));
  return { points: given, bands: shares };
}

function executionRule(rule: OwnRule): Readonly<Record<string, unknown>> {
  const { execution, executionPoints, rounding } = rule;
  const { points, bands } = execution === 'bands' ? bandsOf(rule) : { points: executionPoints, bands: [] };
  return {
    ...(points === '' ? {} : { points }),
    ...(execution === '' ? {} : { mode: execution, bands }),
    ...(rounding === '' ? {} : { rounding }),
  };
}

function tiersOf(text: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '') return {};
  const [upper = NaN, lower = NaN, ...more] = numbersIn(text);
  if (!(upper > lower && lower > 0 && upper <= 100) || more.length > 0)
    throw new Unclear(ownRuleTexts['tiers-unclear']);
  const tier = (tier: Tier, low: string, high: string) => ({
    tier,
    name: TIER_NAMES[tier],
    low,
    high,
    lowIncluded: true,
    highIncluded: tier === 'full',
  });
  return {
    tiers: [
      tier('full', shareOfPercent(upper), '1'),
      tier('partial', shareOfPercent(lower), shareOfPercent(upper)),
      tier('none', '0', shareOfPercent(lower)),
    ],
  };
}

function gradesOf(text: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '') return {};
  const words = text.split(SEPARATORS).filter((word) => word !== '');
  const grades = words.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, from: (words[index + 1] ?? '').replace(/分$/, '') }] : [],
  );
  if (grades.some(({ from }) => !/^\d{1,3}(?:\.\d+)?$/.test(from)))
    throw new Unclear(ownRuleTexts['grades-unclear']);
  return { grades, disputed: null };
}

function section(base: unknown, name: string, change: Readonly<Record<string, unknown>>) {
  if (Object.keys(change).length === 0) return {};
  const before = isRecord(base) ? own(base, name) : undefined;
  return { [name]: { ...(isRecord(before) ? before : {}), ...change } };
}

/**
 * The rule file that the small form describes, based on a built-in profile (its id) or on a rule of the
 * user's, which it replaces. The engine checks it like any other rule file.
 */
export function definitionOf(rule: OwnRule, base: string | Readonly<Record<string, unknown>>): OwnDefinition {
  const { positive, reverse, decimals, tiers, grades } = rule;
  const under = typeof base === 'string' ? { id: OWN_ID, extends: base } : base;
  try {
    const indicator = {
      ...(positive === '' ? {} : { positive }),
      ...(reverse === '' ? {} : { reverse, reverseStrict: null }),
      ...(decimals === '' ? {} : { scoreDecimals: Number(decimals) }),
    };
    const definition = {
      ...under,
      name: rule.name.trim(),
      ...section(base, 'execution', executionRule(rule)),
      ...section(base, 'indicator', indicator),
      ...section(base, 'qualitative', tiersOf(tiers)),
      ...section(base, 'total', gradesOf(grades)),
    };
    return { ok: true, definition };
  } catch (error) {
    if (error instanceof Unclear) return { ok: false, message: error.message };
    throw error;
  }
}
