import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** The three appearances of the pane. */
export type Appearance = 'light' | 'dark' | 'contrast';

/** What a host reports of its theme (Office.OfficeTheme), colours as `#RRGGBB`. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

export function themeOf(appearance: Appearance): Theme {
  return appearance === 'contrast'
    ? teamsHighContrastTheme
    : appearance === 'dark'
      ? webDarkTheme
      : webLightTheme;
}

/**
 * The appearance that fits the host's colours: black and pure white or yellow text is a high-contrast theme,
 * any other dark background a dark one. null when the host reports nothing.
 */
export function appearanceOf({ bodyBackgroundColor, bodyForegroundColor }: OfficeColors): Appearance | null {
  const background = channels(bodyBackgroundColor);
  if (!background) return null;
  const luminance = (background.red * 299 + background.green * 587 + background.blue * 114) / 1000;
  if (luminance >= 128) return 'light';
  const foreground = channels(bodyForegroundColor);
  const black = luminance < 1;
  const pure = foreground !== null && [foreground.red, foreground.green].every((part) => part === 255);
  return black && pure ? 'contrast' : 'dark';
}

function channels(color: string | undefined): { red: number; green: number; blue: number } | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return { red, green, blue };
}
