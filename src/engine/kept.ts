import { broughtTexts, keptLists, keptTexts } from './locales/zh-CN/kept';
import type { IgnoreEntry } from './finding';
import { flatMap } from './lists';
import { isRecord } from '../workbook/own';
import { PRINTED_KEYS } from './profiles/printed-rule';
import { lettersOf } from './text';

/**
 * What a document keeps for the next check: the rules, what is ignored and why, and the columns that the user
 * chose.
 */
export interface Kept {
  /** null = detect for each form. */
  readonly profile: string | null;
  /** Profiles of the user, as imported; still to be validated. */
  readonly customProfiles: readonly unknown[];
  readonly ignore: readonly IgnoreEntry[];
  /** Rules read from the forms that are not applied, by their keys. */
  readonly ignorePrinted: readonly string[];
  /** Columns that the user chose: `Form.layout` → column → label of its header. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const NOTHING_KEPT: Kept = {
  profile: null,
  customProfiles: [],
  ignore: [],
  ignorePrinted: [],
  columns: {},
};

/** Replaces settings that could not be read, where only a text can be passed on. It is not JSON. */
export const UNREADABLE_SETTINGS = '?';

/** Limits that no real document reaches. */
const MOST_KEPT = {
  profiles: 20,
  ignores: 2000,
  layouts: 200,
  printed: 100,
  columns: 50,
  text: 500,
} as const;

export interface KeptReading {
  readonly kept: Kept;
  /** What was left out because it is not well formed, as sentences. */
  readonly dropped: readonly string[];
}

/**
 * Reads the part of parsed settings that checks use; whatever is not well formed is left out and reported in
 * `dropped`.
 */
export function readKept(json: unknown): KeptReading {
  if (!isRecord(json)) return { kept: NOTHING_KEPT, dropped: [keptTexts['all-lost']] };
  const dropped: string[] = [];
  const profile = json['profile'] ?? null;
  if (profile !== null && !isText(profile, 64)) dropped.push(keptTexts.profile);
  const profiles = listOf(json['customProfiles'], keptLists.rules, MOST_KEPT.profiles, dropped);
  const ignores = listOf(json['ignore'], keptLists.ignores, MOST_KEPT.ignores, dropped);
  const ignore = flatMap(ignores, (entry) => readIgnore(entry));
  if (ignore.length < ignores.length) {
    dropped.push(keptTexts.ignores(ignores.length - ignore.length));
  }
  const rules = profiles.filter(isRecord);
  if (rules.length < profiles.length) {
    dropped.push(keptTexts.rules(profiles.length - rules.length));
  }
  return {
    kept: {
      profile: isText(profile, 64) ? profile : null,
      customProfiles: rules,
      ignore,
      ignorePrinted: readPrinted(json['ignorePrinted'], dropped),
      columns: readColumns(json['columns'] ?? {}, dropped),
    },
    dropped,
  };
}

/**
 * The same for a file from somebody else, whose settings must not hide findings for ever. Ignore entries without a
 * reason are dropped, and entries without a cell or a fingerprint (a whole check is switched off), which would
 * never expire.
 */
export function asGuest({ kept, dropped }: KeptReading): KeptReading {
  const expiring = kept.ignore.filter(
    ({ cell, fingerprint, reason }) => cell !== null && fingerprint !== null && lettersOf(reason) !== '',
  );
  const lost = kept.ignore.length - expiring.length;
  const said = lost > 0 ? [keptTexts['ignores-of-guest'](lost)] : [];
  return { kept: { ...kept, ignore: expiring }, dropped: [...dropped, ...said] };
}

/** What came with the file, as a sentence; null = nothing. */
export function broughtSentence({
  profile,
  customProfiles,
  ignore,
  ignorePrinted,
  columns,
}: Kept): string | null {
  const layouts = Object.keys(columns).length;
  const parts = [
    ...(profile === null ? [] : [broughtTexts.profile(profile)]),
    ...(customProfiles.length > 0 ? [broughtTexts.rules(customProfiles.length)] : []),
    ...(ignore.length > 0 ? [broughtTexts.ignores(ignore.length)] : []),
    ...(ignorePrinted.length > 0 ? [broughtTexts.printed(ignorePrinted.length)] : []),
    ...(layouts > 0 ? [broughtTexts.layouts(layouts)] : []),
  ];
  return parts.length === 0 ? null : broughtTexts.all(parts);
}

function listOf(value: unknown, what: string, most: number, dropped: string[]): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    dropped.push(keptTexts['no-list'](what));
    return [];
  }
  if (value.length > most) dropped.push(keptTexts['too-many'](what, most));
  return value.slice(0, most);
}

/** Only keys that this version knows; other keys are left out. */
function readPrinted(value: unknown, dropped: string[]): readonly string[] {
  const keys = listOf(value, keptLists.printed, MOST_KEPT.printed, dropped);
  return PRINTED_KEYS.filter((key) => keys.includes(key));
}

function readIgnore(value: unknown): IgnoreEntry | null {
  if (!isRecord(value)) return null;
  const { code, reason, cell, fingerprint } = value;
  if (!isText(code, 20) || !isText(reason, MOST_KEPT.text)) return null;
  if (cell !== null && !isCell(cell)) return null;
  return {
    code,
    cell: cell === null ? null : { sheetName: cell.sheetName, address: cell.address },
    fingerprint: isText(fingerprint, 64) ? fingerprint : null,
    reason,
  };
}

function readColumns(value: unknown, dropped: string[]): Kept['columns'] {
  if (!isRecord(value)) {
    dropped.push(keptTexts.columns);
    return {};
  }
  const all = Object.entries(value);
  const read = flatMap(all.slice(0, MOST_KEPT.layouts), ([layout, columns]) => {
    const named = isRecord(columns) ? Object.entries(columns).slice(0, MOST_KEPT.columns) : [];
    const texts = named.filter((entry): entry is [string, string] => isText(entry[1], MOST_KEPT.text));
    return texts.length === 0 ? null : [[layout, Object.fromEntries(texts)] as const];
  });
  if (read.length < all.length) dropped.push(keptTexts.layouts(all.length - read.length));
  return Object.fromEntries(read);
}

function isCell(value: unknown): value is { readonly sheetName: string; readonly address: string } {
  return isRecord(value) && isText(value['sheetName'], 64) && isText(value['address'], 20);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}
