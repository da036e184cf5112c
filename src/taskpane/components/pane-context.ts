import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane } from '../pane';
import type { PaneState } from '../state';

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane & { readonly state: PaneState; readonly busy: boolean } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane is used outside of <App>');
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.get);
  return { ...pane, state, busy: state.task.kind !== 'idle' };
}

/** Starts work whose troubles the session itself puts into the state. */
export function run(work: Promise<void>): void {
  void work;
}
