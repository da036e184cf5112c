import type { IgnoreEntry, InspectOptions, Preset } from '../engine/finding';
import { NOTHING_KEPT, readKept, type Kept } from '../engine/kept';
import { isRecord, own, parsedJson } from '../workbook/own';

/**
 * What the pane keeps in the document: which profile, what is ignored and why, which column is which.
 * One versioned JSON text; readers of other versions keep what they understand.
 */
export interface PaneSettings extends Kept {
  /** The choice of the profile came with the file, and nobody has chosen another here. */
  readonly profileBrought: boolean;
  readonly preset: Preset;
  /** Check again after each edit: `auto` = if the host re-checks without cost and the last check was fast. */
  readonly recheck: Recheck;
  /** Mark the cells after a check. */
  readonly marks: boolean;
}

export type Recheck = 'auto' | 'always' | 'never';

export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: PaneSettings = {
  ...NOTHING_KEPT,
  profileBrought: false,
  preset: 'submission',
  recheck: 'auto',
  marks: true,
};

export function settingsText(settings: PaneSettings): string {
  return JSON.stringify({ version: SETTINGS_VERSION, ...settings });
}

/**
 * Reads what a document keeps. Anything missing or of the wrong shape falls back to its default, so that a
 * damaged or foreign text never stops a check; `damaged` says that something was left out.
 */
export function parseSettings(text: string | null): {
  readonly settings: PaneSettings;
  readonly damaged: boolean;
} {
  if (text === null || text.trim() === '') return { settings: DEFAULT_SETTINGS, damaged: false };
  const json = parsedJson(text);
  const { kept, dropped } = readKept(json);
  const entries = isRecord(json) ? json : {};
  const settings: PaneSettings = {
    ...kept,
    profileBrought: kept.profile !== null && entries['profileBrought'] === true,
    preset: entries['preset'] === 'draft' ? 'draft' : 'submission',
    recheck: readRecheck(entries['recheck']),
    marks: entries['marks'] !== false,
  };
  return { settings, damaged: dropped.length > 0 };
}

/** The settings that are useful in other documents and for colleagues: rules and columns. */
export function sharedText({ profile, customProfiles, columns }: PaneSettings): string {
  return JSON.stringify({ version: SETTINGS_VERSION, profile, customProfiles, columns }, null, 2);
}

/** The settings in such a text; null when it is another text (a single profile, anything else). */
export function readShared(
  text: string,
): Pick<PaneSettings, 'profile' | 'customProfiles' | 'columns'> | null {
  const json = parsedJson(text);
  if (!isRecord(json) || json['version'] !== SETTINGS_VERSION || !isRecord(json['columns'])) return null;
  const { profile, customProfiles, columns } = parseSettings(text).settings;
  return { profile, customProfiles, columns };
}

/** The options of a check under these settings, over these sheets (null = all). */
export function inspectOptions(settings: PaneSettings, sheets: readonly number[] | null): InspectOptions {
  return {
    ...(settings.profile === null ? {} : { profile: settings.profile }),
    ...(settings.profileBrought ? { broughtByFile: true } : {}),
    ...(settings.customProfiles.length === 0 ? {} : { customProfiles: settings.customProfiles }),
    preset: settings.preset,
    ignore: settings.ignore,
    ...(settings.ignorePrinted.length === 0 ? {} : { ignorePrinted: settings.ignorePrinted }),
    ...(sheets === null ? {} : { sheets }),
    columns: settings.columns,
  };
}

/** Adds an entry, replacing an earlier one for the same check and cell. */
export function withIgnore(settings: PaneSettings, entry: IgnoreEntry): PaneSettings {
  return { ...settings, ignore: [...settings.ignore.filter((other) => !sameTarget(other, entry)), entry] };
}

export function withoutIgnore(settings: PaneSettings, entry: IgnoreEntry): PaneSettings {
  return { ...settings, ignore: settings.ignore.filter((other) => !sameTarget(other, entry)) };
}

/** A rule read from the forms is applied, or not. */
export function withPrintedRule(settings: PaneSettings, key: string, applied: boolean): PaneSettings {
  const others = settings.ignorePrinted.filter((other) => other !== key);
  return { ...settings, ignorePrinted: applied ? others : [...others, key] };
}

/** The user has chosen: in forms of this layout the column is under the header with this label. */
export function withColumn(
  settings: PaneSettings,
  layout: string,
  column: string,
  label: string,
): PaneSettings {
  return {
    ...settings,
    columns: { ...settings.columns, [layout]: { ...own(settings.columns, layout), [column]: label } },
  };
}

export function withoutColumn(settings: PaneSettings, layout: string, column: string): PaneSettings {
  const rest = Object.entries(own(settings.columns, layout) ?? {}).filter(([name]) => name !== column);
  const others = Object.entries(settings.columns).filter(([other]) => other !== layout);
  const columns = Object.fromEntries(
    rest.length === 0 ? others : [...others, [layout, Object.fromEntries(rest)]],
  );
  return { ...settings, columns };
}

function sameTarget(a: IgnoreEntry, b: IgnoreEntry): boolean {
  return a.code === b.code && a.cell?.sheetName === b.cell?.sheetName && a.cell?.address === b.cell?.address;
}

/** Earlier versions kept `true` and `false`. */
function readRecheck(value: unknown): Recheck {
  if (value === true || value === 'always') return 'always';
  return value === 'never' ? 'never' : 'auto';
}
