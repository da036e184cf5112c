import type { z } from 'zod';
import { Decimal } from '../../workbook/decimal';
import type { Basis } from '../basis';
import { fieldNames, ruleFileTexts, typeNames } from '../locales/zh-CN/rule-files';
import { lettersOf } from '../text';
import { extendProfile, findProfile, profiles } from './index';
import { profileSchema } from './schema';
import type { Profile, ProfileDefinition, RuleKey } from './types';
import { RULE_KEYS } from './types';
import { own } from '../../workbook/own';

export type ValidatedProfile =
  | { readonly ok: true; readonly profile: Profile }
  /** Each message names the field and what to write. */
  | { readonly ok: false; readonly messages: readonly string[] };

const CUSTOM: Basis = { id: 'custom', text: ruleFileTexts.custom, ground: 'original' };

function fieldOf(path: readonly PropertyKey[]): string {
  const place = path.map(String).join('.');
  const last = own(fieldNames, String(path.at(-1)));
  return last === undefined ? place : ruleFileTexts.field(place, last);
}

function messageOf(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? ruleFileTexts.file : fieldOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return ruleFileTexts['unknown-fields'](where, issue.keys);
    case 'invalid_type':
      return ruleFileTexts.type(where, own(typeNames, issue.expected) ?? issue.expected);
    case 'invalid_value':
      return ruleFileTexts.choice(where, issue.values.map(String));
    case 'invalid_format':
    case 'too_small':
    case 'too_big':
      return ruleFileTexts.said(where, issue.message);
    default:
      return ruleFileTexts.other(where);
  }
}

/** What the schema cannot check: the order of bands, tiers and grades, and reasonable limits. */
function consistency(profile: Profile): readonly string[] {
  const messages: string[] = [];
  const falling = (values: readonly string[]): boolean =>
    values.every((value, index) => index === 0 || new Decimal(value).lt(values[index - 1] ?? value));
  const { execution, qualitative, total } = profile;
  if (!falling(execution.bands.map(({ from }) => from))) messages.push(ruleFileTexts['bands-order']);
  if (execution.mode === 'bands' && execution.bands.length === 0) messages.push(ruleFileTexts['bands-none']);
  if (
    execution.mode === 'quarterly' &&
    (execution.fullAt === null || new Decimal(execution.fullAt).isZero())
  ) {
    messages.push(ruleFileTexts['full-at']);
  }
  if (!falling(total.grades.map(({ from }) => from))) messages.push(ruleFileTexts['grades-order']);
  qualitative.tiers.forEach(({ low, high, name }, index) => {
    if (new Decimal(low).gt(high)) messages.push(ruleFileTexts['tier-low'](index, name));
    if (new Decimal(high).gt(1)) messages.push(ruleFileTexts['tier-high'](index, name));
  });
  if (!falling(qualitative.tiers.map(({ high }) => high))) messages.push(ruleFileTexts['tiers-order']);
  return messages;
}

/** The source of a rule that a custom profile changes is the user, unless the file names another one. */
function customSources(base: Profile, input: z.infer<typeof profileSchema>): Profile['sources'] {
  const { execution, groups, indicator, qualitative, total, reasons } = input;
  const sections = Object.entries({ execution, groups, indicator, qualitative, total, reasons });
  const changed = new Set(sections.filter(([, section]) => section !== undefined).map(([name]) => name));
  const own = (key: RuleKey): Basis => (changed.has(key.split('.')[0] ?? '') ? CUSTOM : base.sources[key]);
  const entries = RULE_KEYS.map((key) => [key, input.sources[key] ?? own(key)]);
  return { ...base.sources, ...Object.fromEntries(entries) };
}

/** Fields of 1.0 that were never used by a rule: they are dropped when a file still has them. */
const RETIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['groups', ['weightColumn', 'mismatch', 'costDefaultCap']],
  ['qualitative', ['remarkRequired']],
  ['reasons', ['belowWeight', 'weightPositive', 'unitRequired']],
]);

/** Grounds as they were written in 1.0. */
const FORMER_GROUNDS: ReadonlyMap<unknown, string> = new Map([
  ['verified', 'form'],
  ['inferred', 'assumed'],
  ['general', 'assumed'],
]);

function objectEntries(value: unknown): readonly (readonly [string, unknown])[] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

function currentSource(source: unknown): unknown {
  const entries = objectEntries(source)?.map(([key, value]) =>
    key === 'confidence' ? ['ground', FORMER_GROUNDS.get(value) ?? value] : [key, value],
  );
  return entries ? Object.fromEntries(entries) : source;
}

/** Converts a profile file of 1.0 to the present fields. */
function upToDate(json: unknown): unknown {
  const sections = objectEntries(json)?.map(([name, section]) => {
    const fields = objectEntries(section);
    if (fields === null) return [name, section];
    if (name === 'sources')
      return [name, Object.fromEntries(fields.map(([key, source]) => [key, currentSource(source)]))];
    const retired = RETIRED.get(name) ?? [];
    return [name, Object.fromEntries(fields.filter(([key]) => !retired.includes(key)))];
  });
  return sections ? Object.fromEntries(sections) : json;
}

/** The built-in profile with which a reader would confuse the name: 湖北, 湖北（省）, 湖北省 with an invisible character. */
function builtInLike(given: string): Profile | undefined {
  const letters = lettersOf(given).toLowerCase();
  return profiles.find(({ id, name }) => {
    const builtIn = lettersOf(name);
    return id === letters || builtIn === letters || (letters.length >= 2 && builtIn.startsWith(letters));
  });
}

/**
 * Reads a custom profile from parsed JSON. What it leaves out comes from the profile that it extends (`extends`;
 * the national one when absent). It must not have the id of a built-in profile. Never throws: errors are in
 * `messages`.
 */
export function validateProfile(json: unknown): ValidatedProfile {
  const parsed = profileSchema.safeParse(upToDate(json));
  if (!parsed.success) return { ok: false, messages: parsed.error.issues.map(messageOf) };
  const input = parsed.data;
  const base = findProfile(input.extends);
  if (base === null) {
    const known = profiles.map(({ id }) => id);
    return { ok: false, messages: [ruleFileTexts.extends(input.extends, known)] };
  }
  if (findProfile(input.id)?.id === input.id) {
    return { ok: false, messages: [ruleFileTexts['id-taken'](input.id)] };
  }
  const likeBuiltIn = builtInLike(input.name);
  if (likeBuiltIn !== undefined) {
    return { ok: false, messages: [ruleFileTexts['name-taken'](input.name, likeBuiltIn.name)] };
  }
  const definition: ProfileDefinition = { ...input, extends: base.id, sources: customSources(base, input) };
  const profile = extendProfile(base, definition);
  const messages = consistency(profile);
  return messages.length === 0 ? { ok: true, profile } : { ok: false, messages };
}
