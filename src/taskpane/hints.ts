import type { Tab } from './state';
import { HINTS } from './texts/frame';

const HINTS_KEY = 'pj-hints';

/**
 * The hint of a page that was not shown yet, and notes that it is shown now. Without storage it is shown each
 * time.
 */
export function firstHint(tab: Tab, storage: () => Pick<Storage, 'getItem' | 'setItem'>): string | null {
  const hint = HINTS[tab];
  if (hint === undefined) return null;
  try {
    const told = (storage().getItem(HINTS_KEY) ?? '').split(' ');
    if (told.includes(tab)) return null;
    storage().setItem(HINTS_KEY, [...told, tab].join(' ').trim());
  } catch {
    // Storage may be forbidden or full.
  }
  return hint;
}
