import { findProfile, profileById, profiles } from '../engine/profiles';
import { describeRules } from '../engine/profiles/describe';
import { validateProfile } from '../engine/profiles/validate';
import { visibleLine } from '../engine/report';
import { digestOf } from './digest';
import { readText } from './input';
import { troubleSentence, UsageError } from './trouble';
import { cliTexts } from './texts';

export interface ProfileOption {
  readonly profile: string | null;
  /** Contents of the profile file; null = a built-in profile or none. */
  readonly customProfile: unknown;
  /** Digest of the profile file; null = none was named. */
  readonly profileSha256: string | null;
}

/** A larger rule file is refused (bytes). */
const LARGEST_RULE_FILE = 2 ** 20;

/** The rule named by `--profile`: a built-in rule by its id, or a rule file. @throws UsageError */
export async function chooseProfile(given: string | null): Promise<ProfileOption> {
  if (given === null) return { profile: null, customProfile: null, profileSha256: null };
  if (!/\.json$/i.test(given)) {
    const known = findProfile(given);
    if (known) return { profile: known.id, customProfile: null, profileSha256: null };
    throw new UsageError(cliTexts['unknown-rules'](given, profiles));
  }
  const bytes = await readText(given, LARGEST_RULE_FILE).catch((error: unknown) => {
    throw new UsageError(troubleSentence(given, error, 'read'));
  });
  const definition = parsedRules(given, new TextDecoder().decode(bytes));
  const result = validateProfile(definition);
  if (!result.ok) throw new UsageError(cliTexts['rules-wrong'](given, result.messages));
  return { profile: result.profile.id, customProfile: definition, profileSha256: digestOf(bytes) };
}

/** The profiles to choose from, or every rule of those named with its source. @throws UsageError */
export async function profilesText(ids: readonly string[]): Promise<string> {
  if (ids.length === 0) {
    return profiles
      .map(({ id, name, summary }) => `${visibleLine(`${id.padEnd(10)} ${name}：${summary}`)}\n`)
      .join('');
  }
  const chosen = await Promise.all(ids.map((id) => chooseProfile(id)));
  return chosen
    .flatMap(({ profile, customProfile }) => profileById(profile ?? '', [customProfile]) ?? [])
    .map((profile) => {
      const rules = describeRules(profile).map(
        ({ name, source, ground }) => `${visibleLine(`  ${name}：${source}（${ground}）`)}\n`,
      );
      const head = [`${profile.id} ${profile.name}`, profile.summary].map(visibleLine);
      return `${head.join('\n')}\n${rules.join('')}`;
    })
    .join('\n');
}

function parsedRules(file: string, contents: string): unknown {
  try {
    const json: unknown = JSON.parse(contents);
    return json;
  } catch {
    throw new UsageError(cliTexts['rules-no-json'](file));
  }
}
