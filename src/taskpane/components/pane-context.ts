import { createContext, useContext, useSyncExternalStore } from 'react';
import type { HostCapabilities } from '../../host/host';
import type { Session } from '../session/session';
import type { PaneAction, PaneState } from '../state';
import type { Store } from '../store';

/** What every part of the pane works with. */
export interface Pane {
  readonly store: Store<PaneState, PaneAction>;
  readonly session: Session;
  readonly capabilities: HostCapabilities;
}

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
