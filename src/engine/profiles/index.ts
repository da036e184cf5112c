import type { Basis } from '../basis';
import { fillTemplate } from '../locales/text';
import { COMMON_SOURCE } from '../locales/zh-CN/rules';
import { REGIONAL_DEFINITIONS } from './all-regions';
import { national } from './national';
import { pmkpi } from './pmkpi';
import { own } from '../../workbook/own';
import { RULE_KEYS } from './types';
import type { Profile, ProfileDefinition, RuleKey } from './types';
import { flatMap } from '../lists';

/** Scoring rules of regions as data. The zod schema of custom profiles is in schema.ts. */

/** Built-in profiles as written in their files, the national one first. */
export const definitions: readonly ProfileDefinition[] = [national, pmkpi, ...REGIONAL_DEFINITIONS];

/**
 * The definition together with the profile that it extends: a rule that the definition leaves out is taken from
 * there.
 */
export function extendProfile(base: Profile, definition: ProfileDefinition): Profile {
  const { id, name, summary } = definition;
  return {
    id,
    name,
    summary,
    extends: definition.extends,
    execution: { ...base.execution, ...definition.execution },
    groups: { ...base.groups, ...definition.groups },
    indicator: { ...base.indicator, ...definition.indicator },
    qualitative: { ...base.qualitative, ...definition.qualitative },
    total: { ...base.total, ...definition.total },
    reasons: { ...base.reasons, ...definition.reasons },
    sources: { ...base.sources, ...definition.sources },
  };
}

/** Rules that are the same in the generic release of the system and in the published notes. */
const COMMON: readonly RuleKey[] = [
  'execution.score',
  'indicator.positive',
  'indicator.over',
  'indicator.rounding',
  'qualitative.tiers',
];

/**
 * What a region's release of the system inherits. Rules that published notes print too keep their ground; rules
 * known only from the generic release are an assumption in a region.
 */
function lowered(base: Profile): Profile {
  if (base.id !== pmkpi.id) return base;
  const sources = RULE_KEYS.map((key): readonly [RuleKey, Basis] => {
    const own = base.sources[key];
    if (COMMON.includes(key)) return [key, national.sources[key]];
    return [
      key,
      own.ground === 'system'
        ? { ...own, ground: 'assumed', text: fillTemplate(COMMON_SOURCE, { text: own.text }) }
        : own,
    ];
  });
  return { ...base, sources: { ...base.sources, ...Object.fromEntries(sources) } };
}

function resolveAll(): ReadonlyMap<string, Profile> {
  const resolved = new Map<string, Profile>([[national.id, national]]);
  // Every definition comes after the one that it extends.
  for (const definition of definitions) {
    const base = definition.extends === null ? null : resolved.get(definition.extends);
    if (base) resolved.set(definition.id, extendProfile(lowered(base), definition));
  }
  return resolved;
}

const resolved = resolveAll();

/** All built-in profiles, resolved, the national one first. */
export const profiles: readonly Profile[] = [...resolved.values()];

export const nationalProfile: Profile = national;

/** A built-in profile by id (`hubei`) or by its Chinese name (湖北省, 湖北); null when there is none. */
export function findProfile(idOrName: string): Profile | null {
  const wanted = idOrName.trim();
  return (
    resolved.get(wanted.toLowerCase()) ??
    profiles.find(({ name }) => name === wanted || (wanted.length >= 2 && name.startsWith(wanted))) ??
    null
  );
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A profile that a document or a file keeps. Rules that did not exist when it was written are taken from the
 * national profile; null when it is not a profile. Profiles are validated when they are imported (validate.ts),
 * but the kept ones may have been changed since.
 */
export function keptProfile(value: unknown): Profile | null {
  if (!isSection(value)) return null;
  const laid = Object.fromEntries(
    Object.entries(nationalProfile).map(([key, model]) => {
      const part = own(value, key);
      return [key, isSection(model) && isSection(part) ? { ...model, ...part } : part];
    }),
  );
  return isComplete(laid) ? laid : null;
}

function isComplete(value: unknown): value is Profile {
  return sameShape(value, nationalProfile) && isSection(value) && typeof value['id'] === 'string';
}

/** Whether every key of the model is present with a value of its type; inside a section a rule may be null. */
function sameShape(value: unknown, model: unknown, depth = 0): boolean {
  if (value === null) return depth > 1 || model === null;
  if (model === null) return true;
  if (Array.isArray(model)) return Array.isArray(value);
  if (typeof model !== 'object') return typeof value === typeof model;
  if (typeof value !== 'object') return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.entries(model).every(
    ([key, part]) => entries.has(key) && sameShape(entries.get(key), part, depth + 1),
  );
}

/** The kept profiles that can be used. */
export function keptProfiles(custom: readonly unknown[]): readonly Profile[] {
  return flatMap(custom, (value) => keptProfile(value));
}

/** The profile with this id, built-in or of the user; null when there is none. */
export function profileById(id: string, custom: readonly unknown[] = []): Profile | null {
  return resolved.get(id) ?? keptProfiles(custom).find((profile) => profile.id === id) ?? null;
}

/** Where a rule of the profile comes from. */
export function sourceOfRule(profile: Profile, key: RuleKey): Basis {
  return profile.sources[key];
}

export type {
  CapRule,
  ExecutionRule,
  GradeRule,
  GroupPreset,
  GroupPresetSet,
  GroupRule,
  IndicatorRule,
  Profile,
  ProfileDefinition,
  QualitativeRule,
  ReasonRule,
  ReverseMode,
  RuleKey,
  TierRule,
  TotalRule,
} from './types';
export { RULE_KEYS } from './types';
