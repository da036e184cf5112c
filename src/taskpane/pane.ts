import type { Host, HostCapabilities } from '../host/host';
import type { PaneEngine } from './engine';
import { createPaneSession, type Session } from './session/session';
import { INITIAL_PANE_STATE, reducePane, type PaneAction, type PaneState } from './state';
import { createStore, type Store } from './store';
import { browserSurroundings } from './surroundings';

/** A pane without its views: what all its components use. */
export interface Pane {
  readonly store: Store<PaneState, PaneAction>;
  readonly session: Session;
  readonly capabilities: HostCapabilities;
}

/** `state`: the state of an earlier pane of the same workbook, when it is opened again. */
export function createPane(host: Host, engine: PaneEngine, state: PaneState = INITIAL_PANE_STATE): Pane {
  const store = createStore<PaneState, PaneAction>(reducePane, state);
  const session = createPaneSession({ host, engine, store, surroundings: browserSurroundings() });
  return { store, session, capabilities: host.capabilities };
}
