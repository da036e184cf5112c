import type { Appearance } from '../../taskpane/theme';
import { useSystemAppearance } from '../../taskpane/use-appearance';
import { useMedia } from '../../taskpane/use-media';
import type { Theme } from '../storage/preferences';

const DARK = '(prefers-color-scheme: dark)';

/** The appearance of the page: the person's choice, otherwise that of the system. */
export function useAppearance(theme: Theme): Appearance {
  const system = useSystemAppearance();
  return theme === 'system' || system === 'contrast' ? system : theme;
}

/**
 * Whether the spreadsheet is drawn dark. A contrast theme changes the colours of the page but not of the
 * canvas on which it is drawn, so it follows the background of the theme, light or dark.
 */
export function useDarkSheet(appearance: Appearance): boolean {
  const dark = useMedia(DARK);
  return appearance === 'contrast' ? dark : appearance === 'dark';
}
