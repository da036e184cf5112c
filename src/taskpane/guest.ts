import { asGuest, broughtSentence, NOTHING_KEPT, readKept, type Kept } from '../engine/kept';
import { parsedJson } from '../workbook/own';
import type { PaneEngine } from './engine';
import { DEFAULT_SETTINGS, parseSettings, type PaneSettings } from './settings';
import { guestTexts } from './texts/guest';

/** Settings that somebody else put into the file: used until they are discarded, and announced once. */
export interface BroughtSettings {
  readonly kept: Kept;
  readonly sentence: string;
  /** The text in the file, by which a closed announcement is recognised. */
  readonly text: string;
}

export interface OpenedSettings {
  readonly settings: PaneSettings;
  /** null = they were kept on this computer, or the document has none. */
  readonly brought: BroughtSettings | null;
  /** Settings of this computer that could not be read in full. */
  readonly damaged: boolean;
}

/**
 * Settings of a document: those kept by this computer are the person's own, all others a guest's. Of a
 * guest's settings, what is ill-formed, hides a finding for good or has the name of a built-in rule does not
 * count, nor do the choices of when to check and of marks.
 */
export async function readDocument(
  text: string | null,
  engine: Pick<PaneEngine, 'readProfile'>,
  isOwn: (text: string) => boolean,
): Promise<OpenedSettings> {
  if (text === null || text.trim() === '' || isOwn(text)) return { ...parseSettings(text), brought: null };
  const { kept, dropped } = asGuest(readKept(parsedJson(text)));
  const profiles = await Promise.all(kept.customProfiles.map((profile) => engine.readProfile(profile)));
  const valid = profiles.flatMap((result) => (result.ok ? [result.profile] : []));
  const unfit = profiles.flatMap((result) => (result.ok ? [] : [guestTexts['rule-unfit'](result.messages)]));
  const guest = { ...kept, customProfiles: valid.map(namedAsBrought) };
  const sentences = [broughtSentence(guest), ...dropped, ...unfit].filter((one) => one !== null);
  return {
    settings: { ...DEFAULT_SETTINGS, ...guest, profileBrought: guest.profile !== null },
    brought: sentences.length === 0 ? null : { kept: guest, sentence: `${sentences.join('。')}。`, text },
    damaged: false,
  };
}

/** The settings without what came with the file; what the person has changed since is kept. */
export function withoutBrought(settings: PaneSettings, { kept }: BroughtSettings): PaneSettings {
  const rules = new Set(kept.customProfiles);
  const ignores = new Set(kept.ignore);
  const layouts = Object.entries(settings.columns).filter(([layout, columns]) => {
    return JSON.stringify(columns) !== JSON.stringify(new Map(Object.entries(kept.columns)).get(layout));
  });
  return {
    ...settings,
    profile: settings.profileBrought ? NOTHING_KEPT.profile : settings.profile,
    profileBrought: false,
    customProfiles: settings.customProfiles.filter((profile) => !rules.has(profile)),
    ignore: settings.ignore.filter((entry) => !ignores.has(entry)),
    ignorePrinted: settings.ignorePrinted.filter((key) => !kept.ignorePrinted.includes(key)),
    columns: Object.fromEntries(layouts),
  };
}

const BROUGHT = guestTexts.brought;
/** Longest name of a rule is 40 characters. */
const LONGEST_BROUGHT_NAME = 40 - BROUGHT.length;

function namedAsBrought(profile: unknown): unknown {
  if (typeof profile !== 'object' || profile === null || !('name' in profile)) return profile;
  const name = String(profile.name);
  return name.endsWith(BROUGHT)
    ? profile
    : { ...profile, name: name.slice(0, LONGEST_BROUGHT_NAME) + BROUGHT };
}
