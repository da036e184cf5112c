import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane } from '../pane';
import type { PaneState } from '../state';

export const PaneContext = createContext<Pane | null>(null);

/** The pane without its state: a component that uses only this is not drawn again when the state changes. */
export function useActs(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('The pane is used outside of <App>');
  return pane;
}

/** Something runs; drawn again only when that changes. */
export function useBusy(): boolean {
  const { store } = useActs();
  return useSyncExternalStore(store.subscribe, () => store.get().task.kind !== 'idle');
}

export function usePane(): Pane & { readonly state: PaneState; readonly busy: boolean } {
  const pane = useActs();
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.get);
  return { ...pane, state, busy: state.task.kind !== 'idle' };
}

/** Starts work; the session puts a failure into the state. */
export function startWork(work: Promise<void>): void {
  void work;
}
