import type { z } from 'zod';
import { Decimal } from '../../workbook/decimal';
import type { Basis } from '../basis';
import { lettersOf } from '../text';
import { extendProfile, findProfile, profiles } from './index';
import { profileSchema } from './schema';
import type { Profile, ProfileDefinition, RuleKey } from './types';
import { RULE_KEYS } from './types';
import { own } from '../../workbook/own';

export type ValidatedProfile =
  | { readonly ok: true; readonly profile: Profile }
  /** Each message names the field and says what to write. */
  | { readonly ok: false; readonly messages: readonly string[] };

const CUSTOM: Basis = { id: 'custom', text: '用户自定义的评分规则', ground: 'original' };

/** Fields as the user finds them in the file, with what they are. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  id: '标识',
  name: '名称',
  summary: '说明',
  extends: '沿用的规则',
  execution: '预算执行率',
  groups: '分组分值',
  indicator: '定量指标',
  qualitative: '定性指标',
  total: '总分',
  reasons: '说明要求',
  sources: '依据',
  points: '分值',
  bands: '分段',
  tiers: '档次',
  grades: '等级',
  caps: '总分上限',
  from: '起点',
  low: '下限',
  high: '上限',
};

function fieldOf(path: readonly PropertyKey[]): string {
  const place = path.map(String).join('.');
  const last = own(FIELD_NAMES, String(path.at(-1)));
  return last === undefined ? place : `${place}（${last}）`;
}

function messageOf(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? '文件' : fieldOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${where}：不认识的字段 ${issue.keys.join('、')}，请删除或改正拼写`;
    case 'invalid_type':
      return `${where}：缺少内容或类型不对，应为${typeName(issue.expected)}`;
    case 'invalid_value':
      return `${where}：只能是 ${issue.values.map(String).join('、')} 之一`;
    case 'invalid_format':
    case 'too_small':
    case 'too_big':
      return `${where}：${issue.message}`;
    default:
      return `${where}：内容不符合要求`;
  }
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: '文本',
    number: '数字',
    boolean: 'true 或 false',
    array: '列表',
    object: '一组字段',
    record: '一组字段',
    int: '整数',
  };
  return own(names, expected) ?? expected;
}

/** What the schema cannot say: order of bands, tiers and grades, and sensible bounds. */
function consistency(profile: Profile): readonly string[] {
  const messages: string[] = [];
  const falling = (values: readonly string[]): boolean =>
    values.every((value, index) => index === 0 || new Decimal(value).lt(values[index - 1] ?? value));
  const { execution, qualitative, total } = profile;
  if (!falling(execution.bands.map(({ from }) => from)))
    messages.push('execution.bands（分段）：起点应从高到低排列');
  if (execution.mode === 'bands' && execution.bands.length === 0)
    messages.push('execution.bands（分段）：按分段计分时至少写一段');
  if (
    execution.mode === 'quarterly' &&
    (execution.fullAt === null || new Decimal(execution.fullAt).isZero())
  ) {
    messages.push('execution.fullAt：按季度进度计分时须写明得满分的进度，如 "0.625"');
  }
  if (!falling(total.grades.map(({ from }) => from)))
    messages.push('total.grades（等级）：起点应从高到低排列');
  qualitative.tiers.forEach(({ low, high, name }, index) => {
    if (new Decimal(low).gt(high)) messages.push(`qualitative.tiers.${index}（档次“${name}”）：下限大于上限`);
    if (new Decimal(high).gt(1))
      messages.push(`qualitative.tiers.${index}（档次“${name}”）：上限应不大于1（即100%）`);
  });
  if (!falling(qualitative.tiers.map(({ high }) => high)))
    messages.push('qualitative.tiers（档次）：应从高到低排列');
  return messages;
}

/** Sources of the rules a custom profile changes are the user's own unless the file names others. */
function customSources(base: Profile, input: z.infer<typeof profileSchema>): Profile['sources'] {
  const { execution, groups, indicator, qualitative, total, reasons } = input;
  const sections = Object.entries({ execution, groups, indicator, qualitative, total, reasons });
  const changed = new Set(sections.filter(([, section]) => section !== undefined).map(([name]) => name));
  const own = (key: RuleKey): Basis => (changed.has(key.split('.')[0] ?? '') ? CUSTOM : base.sources[key]);
  const entries = RULE_KEYS.map((key) => [key, input.sources[key] ?? own(key)]);
  return { ...base.sources, ...Object.fromEntries(entries) };
}

/** Fields of 1.0 that no rule ever applied: a file that still has them is read without them. */
const RETIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['groups', ['weightColumn', 'mismatch', 'costDefaultCap']],
  ['qualitative', ['remarkRequired']],
  ['reasons', ['belowWeight', 'weightPositive', 'unitRequired']],
]);

/** Grounds as 1.0 wrote them. */
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

/** A profile file of 1.0 in today's fields. */
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

/** The built-in profile that a reader would take the name for: 湖北, 湖北（省）, 湖北省 with an invisible character. */
function builtInLike(given: string): Profile | undefined {
  const letters = lettersOf(given).toLowerCase();
  return profiles.find(({ id, name }) => {
    const builtIn = lettersOf(name);
    return id === letters || builtIn === letters || (letters.length >= 2 && builtIn.startsWith(letters));
  });
}

/**
 * Reads a custom profile from parsed JSON. What it leaves out comes from the profile it extends
 * (`extends`, national when absent); it must not take the id of a built-in one.
 */
export function validateProfile(json: unknown): ValidatedProfile {
  const parsed = profileSchema.safeParse(upToDate(json));
  if (!parsed.success) return { ok: false, messages: parsed.error.issues.map(messageOf) };
  const input = parsed.data;
  const base = findProfile(input.extends);
  if (base === null) {
    const known = profiles.map(({ id }) => id).join('、');
    return { ok: false, messages: [`extends（沿用的规则）：没有“${input.extends}”，可写 ${known}`] };
  }
  if (findProfile(input.id)?.id === input.id) {
    return { ok: false, messages: [`id（标识）：“${input.id}”是内置规则的标识，请换一个`] };
  }
  const likeBuiltIn = builtInLike(input.name);
  if (likeBuiltIn !== undefined) {
    const message = `name（名称）：“${input.name}”与内置规则“${likeBuiltIn.name}”分不清，请换一个名称，如“${likeBuiltIn.name}（本单位）”`;
    return { ok: false, messages: [message] };
  }
  const definition: ProfileDefinition = { ...input, extends: base.id, sources: customSources(base, input) };
  const profile = extendProfile(base, definition);
  const messages = consistency(profile);
  return messages.length === 0 ? { ok: true, profile } : { ok: false, messages };
}

/** Built-in and custom profiles together; entries that are no valid profile are left out. */
export function allProfiles(custom: readonly unknown[]): readonly Profile[] {
  const valid = custom.map(validateProfile).filter((result) => result.ok);
  return [...profiles, ...valid.map(({ profile }) => profile)];
}
