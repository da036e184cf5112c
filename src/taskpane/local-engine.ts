import type { Inspection } from '../engine/finding';
import type { ShownInspection } from './inspection';
import { EngineUnavailable, type Catalogue, type ImportedProfile, type PaneEngine } from './engine';

type Bundle = typeof import('./engine-bundle');

/** The whole inspection of each one that is shown. */
const wholes = new WeakMap<ShownInspection, Inspection>();

function wholeOf(shown: ShownInspection): Inspection {
  const whole = wholes.get(shown);
  if (!whole) throw new Error('An inspection is computed with by the engine that made it.');
  return whole;
}

/** The engine in the same thread. Its files are fetched with the first call. */
export const localEngine: PaneEngine = {
  inspect: async (workbook, options) => {
    const { inspect, shownInspection } = await bundle();
    const whole = inspect(workbook, options);
    const shown = shownInspection(whole);
    wholes.set(shown, whole);
    return shown;
  },
  planFill: async (workbook, inspection, options) =>
    (await bundle()).planFill(workbook, wholeOf(inspection), options),
  catalogue,
  readProfile,
  reportText: async (inspection, details) =>
    (await bundle()).reportText([entryOf(wholeOf(inspection))], details),
  reportRows: async (inspection, details) =>
    (await bundle()).reportRows([entryOf(wholeOf(inspection))], details),
};

function bundle(): Promise<Bundle> {
  return fetched(import(/* webpackChunkName: "engine" */ './engine-bundle'));
}

async function catalogue(customProfiles: readonly unknown[]): Promise<Catalogue> {
  const { ALL_CHECKS, describeRules, listProfiles, profileById, checkText } = await bundle();
  const builtIn = new Set(listProfiles().map(({ id }) => id));
  return {
    profiles: listProfiles(customProfiles).map(({ id, name, summary }) => {
      const profile = profileById(id, customProfiles);
      const rules = profile ? describeRules(profile) : [];
      return { id, name, summary, custom: !builtIn.has(id), rules };
    }),
    checks: Object.fromEntries(ALL_CHECKS.map(({ code, id }) => [code, checkText(id).title])),
    faults: Object.fromEntries(ALL_CHECKS.map(({ code, id }) => [code, checkText(id).fault])),
  };
}

/** The schema is large and rarely needed: it is fetched when a profile is imported. */
async function readProfile(json: unknown): Promise<ImportedProfile> {
  const { validateProfile } = await fetched(
    import(/* webpackChunkName: "profile-schema" */ '../engine/profiles/validate'),
  );
  const { exampleOf } = await bundle();
  const result = validateProfile(json);
  if (!result.ok) return result;
  const { profile } = result;
  return { ok: true, id: profile.id, name: profile.name, profile, example: exampleOf(profile) };
}

async function fetched<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (error) {
    throw new EngineUnavailable(error);
  }
}

function entryOf(inspection: Inspection): { path: string; inspection: Inspection; error: null } {
  return { path: inspection.workbook, inspection, error: null };
}
