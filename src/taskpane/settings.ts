import type { IgnoreEntry, InspectOptions } from '../engine/finding';
import { own } from '../engine/own';

/**
 * What the pane keeps in the document: which profile, what is ignored and why, which column is which.
 * One versioned JSON text; readers of other versions keep what they understand.
 */
export interface PaneSettings {
  /** null = detect for each form. */
  readonly profile: string | null;
  /** Profiles of the user, as imported (the engine validates them). */
  readonly customProfiles: readonly unknown[];
  readonly preset: Preset;
  readonly ignore: readonly IgnoreEntry[];
  /** Columns the user pointed at: `Form.layout` → column → label of its header. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Check again after each edit. */
  readonly recheck: boolean;
  /** Mark the cells after a check. */
  readonly marks: boolean;
}

export type Preset = NonNullable<InspectOptions['preset']>;

export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: PaneSettings = {
  profile: null,
  customProfiles: [],
  preset: 'submission',
  ignore: [],
  columns: {},
  recheck: false,
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
  const json = parseJson(text);
  if (!isRecord(json)) return { settings: DEFAULT_SETTINGS, damaged: true };
  const ignore = Array.isArray(json['ignore']) ? json['ignore'].map(readIgnore) : [];
  const settings: PaneSettings = {
    profile: typeof json['profile'] === 'string' ? json['profile'] : null,
    customProfiles: Array.isArray(json['customProfiles']) ? json['customProfiles'].filter(isRecord) : [],
    preset: json['preset'] === 'draft' ? 'draft' : 'submission',
    ignore: ignore.filter((entry) => entry !== null),
    columns: readColumns(json['columns']),
    recheck: json['recheck'] === true,
    marks: json['marks'] !== false,
  };
  return { settings, damaged: ignore.some((entry) => entry === null) };
}

/** The part of the settings that is worth giving to other documents and colleagues: rules and columns. */
export function sharedText({ profile, customProfiles, columns }: PaneSettings): string {
  return JSON.stringify({ version: SETTINGS_VERSION, profile, customProfiles, columns }, null, 2);
}

/** What such a text brings; null when it is no text of settings (a single profile, anything else). */
export function readShared(
  text: string,
): Pick<PaneSettings, 'profile' | 'customProfiles' | 'columns'> | null {
  const json = parseJson(text);
  if (!isRecord(json) || json['version'] !== SETTINGS_VERSION || !isRecord(json['columns'])) return null;
  const { profile, customProfiles, columns } = parseSettings(text).settings;
  return { profile, customProfiles, columns };
}

/** The options of a check under these settings, over these sheets (null = all). */
export function inspectOptions(settings: PaneSettings, sheets: readonly number[] | null): InspectOptions {
  return {
    ...(settings.profile === null ? {} : { profile: settings.profile }),
    ...(settings.customProfiles.length === 0 ? {} : { customProfiles: settings.customProfiles }),
    preset: settings.preset,
    ignore: settings.ignore,
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

/** The user says that in forms of this layout the column stands under the header with this label. */
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

function readIgnore(value: unknown): IgnoreEntry | null {
  if (!isRecord(value) || typeof value['code'] !== 'string' || typeof value['reason'] !== 'string')
    return null;
  const cell = value['cell'];
  if (cell !== null && !isCell(cell)) return null;
  return {
    code: value['code'],
    cell: cell === null ? null : { sheetName: cell.sheetName, address: cell.address },
    fingerprint: typeof value['fingerprint'] === 'string' ? value['fingerprint'] : null,
    reason: value['reason'],
  };
}

function readColumns(value: unknown): PaneSettings['columns'] {
  if (!isRecord(value)) return {};
  const layouts = Object.entries(value).flatMap(([layout, columns]) => {
    if (!isRecord(columns)) return [];
    const named = Object.entries(columns).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return named.length === 0 ? [] : [[layout, Object.fromEntries(named)] as const];
  });
  return Object.fromEntries(layouts);
}

function isCell(value: unknown): value is { readonly sheetName: string; readonly address: string } {
  return isRecord(value) && typeof value['sheetName'] === 'string' && typeof value['address'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
