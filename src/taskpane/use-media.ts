import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query matches; follows changes. In tests without a browser none matches. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = listOf(query);
      media?.addEventListener('change', listener);
      return () => media?.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => listOf(query)?.matches ?? false);
}

function listOf(query: string): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(query) : null;
}

/** A small screen at 125 %, as in pane.css: what is not needed for the next step is folded. */
export function useLowWindow(): boolean {
  return useMedia('(max-height: 640px)');
}
