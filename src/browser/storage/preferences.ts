/** Small choices of the person, the same for every document. */
export interface Preferences {
  readonly theme: Theme;
  /** Width of the pane, CSS pixels. */
  readonly paneWidth: number;
  readonly paneCollapsed: boolean;
  /** The list of files is folded away. */
  readonly filesCollapsed: boolean;
  /** The person agreed that opened files are kept in this browser. */
  readonly keepRecent: boolean;
}

export type Theme = 'system' | 'light' | 'dark';

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  paneWidth: 400,
  paneCollapsed: false,
  filesCollapsed: false,
  keepRecent: false,
};

const PREFERENCES_KEY = 'pj-preferences';

/** Anything missing or not valid gets its default. */
export function parsePreferences(text: string | null): Preferences {
  const json = objectIn(text);
  const width = json['paneWidth'];
  const theme = json['theme'];
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    paneWidth: typeof width === 'number' && width > 0 && width < 4000 ? width : DEFAULT_PREFERENCES.paneWidth,
    paneCollapsed: json['paneCollapsed'] === true,
    filesCollapsed: json['filesCollapsed'] === true,
    keepRecent: json['keepRecent'] === true,
  };
}

/** Where storage is forbidden the page works with the defaults. */
export function readPreferences(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(PREFERENCES_KEY));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(preferences));
  } catch {
    // Not kept: the choice is valid until the page is closed.
  }
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? { ...json } : {};
  } catch {
    return {};
  }
}
