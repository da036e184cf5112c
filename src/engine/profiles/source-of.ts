import type { Basis } from '../finding';
import type { Profile, RuleKey } from './types';

/** Where a rule of the profile comes from. */
export function sourceOf(profile: Profile, key: RuleKey): Basis {
  return profile.sources[key];
}
