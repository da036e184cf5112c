import { useSyncExternalStore } from 'react';
import type { Appearance } from './theme';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

function matches(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}

function subscribe(listener: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const lists = QUERIES.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

/** How the system wants pages to look; follows changes. */
export function useSystemAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => {
    const [dark, forced] = QUERIES;
    if (matches(forced)) return 'contrast';
    return matches(dark) ? 'dark' : 'light';
  });
}
