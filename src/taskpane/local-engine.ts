import { ALL_CHECKS, inspect } from '../engine';
import { textOf } from '../engine/locales/zh-CN';
import { profiles } from '../engine/profiles';
import type { ImportedProfile, PaneEngine, ProfileEntry } from './engine';

/** The engine in place: what the add-in uses, and what a worker runs on its side. */
export const localEngine: PaneEngine = {
  inspect: async (workbook, options) => inspect(workbook, options),
  planFill: async () => ({ proposals: [], choices: [], left: [] }),
  profiles: profileEntries,
  readProfile,
  reportText: async () => '',
  reportRows: async () => [],
  checkTitle: (code) => {
    const check = ALL_CHECKS.find((candidate) => candidate.code === code);
    return check ? textOf(check.id).title : null;
  },
};

function profileEntries(custom: readonly unknown[]): readonly ProfileEntry[] {
  return [
    ...profiles.map(({ id, name }) => ({ id, name, custom: false })),
    ...custom.filter(isNamed).map(({ id, name }) => ({ id, name, custom: true })),
  ];
}

/** The schema is large and rarely needed: it is fetched when a file is imported. */
async function readProfile(json: unknown): Promise<ImportedProfile> {
  const { validateProfile } = await import('../engine/profiles/validate');
  const result = validateProfile(json);
  if (!result.ok) return result;
  const { profile } = result;
  return { ok: true, id: profile.id, name: profile.name, profile };
}

function isNamed(value: unknown): value is { readonly id: string; readonly name: string } {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return false;
  return typeof value.id === 'string' && typeof value.name === 'string';
}
