import type { Appearance } from './theme';
import { useMedia } from './use-media';

/** The appearance set in the system; follows changes. */
export function useSystemAppearance(): Appearance {
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (useMedia('(forced-colors: active)')) return 'contrast';
  return dark ? 'dark' : 'light';
}
