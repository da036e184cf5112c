import type { Appearance } from './theme';
import { useMedia } from './use-media';

/** How the system wants pages to look; follows changes. */
export function useSystemAppearance(): Appearance {
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (useMedia('(forced-colors: active)')) return 'contrast';
  return dark ? 'dark' : 'light';
}
