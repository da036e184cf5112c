import type { Appearance } from '../../taskpane/theme';
import { useSystemAppearance } from '../../taskpane/use-appearance';
import { useMedia } from '../../taskpane/use-media';
import type { Theme } from '../storage/preferences';

const DARK = '(prefers-color-scheme: dark)';

/** The looks of the page: the person's choice, otherwise those of the system. */
export function useAppearance(theme: Theme): Appearance {
  const system = useSystemAppearance();
  return theme === 'system' || system === 'contrast' ? system : theme;
}

/**
 * Whether the spreadsheet is drawn dark. It draws on a canvas, which no contrast theme recolours, over a page that
 * the theme does: it follows the theme's own background, light or dark.
 */
export function useDarkSheet(appearance: Appearance): boolean {
  const dark = useMedia(DARK);
  return appearance === 'contrast' ? dark : appearance === 'dark';
}
