import { EngineUnavailable, type Catalogue, type ImportedProfile, type PaneEngine } from './engine';

type Bundle = typeof import('./engine-bundle');

/** The engine in place: what the add-in uses. Its files are fetched when it is first asked. */
export const localEngine: PaneEngine = {
  inspect: async (workbook, options) => (await bundle()).inspect(workbook, options),
  planFill: async () => ({ proposals: [], choices: [], left: [] }),
  catalogue,
  readProfile,
  reportText: async () => '',
  reportRows: async () => [],
};

function bundle(): Promise<Bundle> {
  return fetched(import(/* webpackChunkName: "engine" */ './engine-bundle'));
}

async function catalogue(customProfiles: readonly unknown[]): Promise<Catalogue> {
  const { ALL_CHECKS, profiles, textOf } = await bundle();
  return {
    profiles: [
      ...profiles.map(({ id, name }) => ({ id, name, custom: false })),
      ...customProfiles.filter(isNamed).map(({ id, name }) => ({ id, name, custom: true })),
    ],
    checks: Object.fromEntries(ALL_CHECKS.map(({ code, id }) => [code, textOf(id).title])),
  };
}

/** The schema is large and rarely needed: it is fetched when a profile is imported. */
async function readProfile(json: unknown): Promise<ImportedProfile> {
  const { validateProfile } = await fetched(
    import(/* webpackChunkName: "profile-schema" */ '../engine/profiles/validate'),
  );
  const result = validateProfile(json);
  if (!result.ok) return result;
  const { profile } = result;
  return { ok: true, id: profile.id, name: profile.name, profile };
}

async function fetched<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (error) {
    throw new EngineUnavailable(error);
  }
}

function isNamed(value: unknown): value is { readonly id: string; readonly name: string } {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return false;
  return typeof value.id === 'string' && typeof value.name === 'string';
}
