import { readFile } from 'node:fs/promises';
import { findProfile, profileById, profiles } from '../engine/profiles';
import { describeRules } from '../engine/profiles/describe';
import { validateProfile } from '../engine/profiles/validate';
import { UsageError } from './arguments';
import { messageOf, troubleSentence } from './files';

export interface ChosenProfile {
  readonly profile: string | null;
  /** Contents of the profile file; null = a built-in profile or none. */
  readonly customProfile: unknown;
}

/** What `--profile` means: a built-in rule by its id, or a rule file. @throws UsageError */
export async function chooseProfile(given: string | null): Promise<ChosenProfile> {
  if (given === null) return { profile: null, customProfile: null };
  if (!/\.json$/i.test(given)) {
    const known = findProfile(given);
    if (known) return { profile: known.id, customProfile: null };
    const ids = profiles.map(({ id, name }) => `${id}（${name}）`).join('、');
    throw new UsageError(`没有评分规则“${given}”。可写：${ids}；自定义的规则写它的 .json 文件`);
  }
  const contents = await readFile(given, 'utf8').catch((error: unknown) => {
    throw new UsageError(troubleSentence(given, error, '读取'));
  });
  const definition = parsed(given, contents);
  const result = validateProfile(definition);
  if (!result.ok) throw new UsageError(`规则文件“${given}”有误：${result.messages.join('；')}`);
  return { profile: result.profile.id, customProfile: definition };
}

/** The profiles to choose from, or every rule of those named with its source. @throws UsageError */
export async function profilesText(ids: readonly string[]): Promise<string> {
  if (ids.length === 0) {
    return profiles.map(({ id, name, summary }) => `${id.padEnd(10)} ${name}：${summary}\n`).join('');
  }
  const chosen = await Promise.all(ids.map((id) => chooseProfile(id)));
  return chosen
    .flatMap(({ profile, customProfile }) => profileById(profile ?? '', [customProfile]) ?? [])
    .map((profile) => {
      const rules = describeRules(profile).map(
        ({ name, source, ground }) => `  ${name}：${source}（${ground}）\n`,
      );
      return `${profile.id} ${profile.name}\n${profile.summary}\n${rules.join('')}`;
    })
    .join('\n');
}

function parsed(file: string, contents: string): unknown {
  try {
    const json: unknown = JSON.parse(contents.replace(/^\ufeff/, ''));
    return json;
  } catch (error) {
    throw new UsageError(`规则文件“${file}”不是有效的 JSON（${messageOf(error)}）`);
  }
}
