import type { InspectOptions } from '../engine/finding';
import { asGuest, broughtSentence, readKept } from '../engine/kept';
import { SETTINGS_NAMESPACE } from '../engine/settings-namespace';
import { parsedJson } from '../workbook/own';
import { validateProfile } from '../engine/profiles/validate';
import { readCustomPart, type Inflate } from '../xlsx';
import { cliTexts } from './texts';

/** Settings that came with a workbook: those that count, and sentences about them. */
export interface Guest {
  readonly options: InspectOptions;
  readonly sentences: readonly string[];
}

/** The settings in a workbook; null = it has none. */
export function guestOf(bytes: Uint8Array, name: string, inflate: Inflate): Guest | null {
  const part = readCustomPart(bytes, SETTINGS_NAMESPACE, name, { inflate });
  if (part?.kind === 'refused') return { options: {}, sentences: readKept(null).dropped };
  if (part === null || part.text.trim() === '') return null;
  const { kept, dropped } = asGuest(readKept(parsedJson(part.text)));
  const validated = kept.customProfiles.map((profile) => validateProfile(profile));
  const customProfiles = validated.flatMap((result) => (result.ok ? [result.profile] : []));
  const unfit = validated.flatMap((result) =>
    result.ok ? [] : [cliTexts['rules-not-taken'](result.messages)],
  );
  const { profile, ignore, ignorePrinted, columns } = kept;
  const sentence = broughtSentence({ ...kept, customProfiles });
  return {
    options: {
      ...(profile === null ? {} : { profile, broughtByFile: true }),
      customProfiles,
      ignore,
      ignorePrinted,
      columns,
    },
    sentences: [...(sentence === null ? [] : [cliTexts['settings-taken'](sentence)]), ...dropped, ...unfit],
  };
}
