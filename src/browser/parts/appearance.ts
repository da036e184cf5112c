import { useSyncExternalStore } from 'react';
import type { Appearance } from '../../taskpane/theme';
import type { Theme } from '../storage/preferences';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** The looks of the page: the person's choice, otherwise those of the system. */
export function useAppearance(theme: Theme): Appearance {
  const dark = useMedia(DARK);
  const contrast = useMedia(CONTRAST);
  if (contrast) return 'contrast';
  if (theme !== 'system') return theme;
  return dark ? 'dark' : 'light';
}

/**
 * Whether the spreadsheet is drawn dark. It draws on a canvas, which no contrast theme recolours, over a page that
 * the theme does: it follows the theme's own background, light or dark.
 */
export function useDarkSheet(appearance: Appearance): boolean {
  const dark = useMedia(DARK);
  return appearance === 'contrast' ? dark : appearance === 'dark';
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
