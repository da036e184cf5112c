import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Host } from '../host/host';
import { Body } from './components/Body';
import { Header } from './components/Header';
import { Messages } from './components/Messages';
import { useKeptFocus } from './components/use-kept-focus';
import { PaneContext, usePane, type Pane } from './components/pane-context';
import { VerdictCard } from './components/VerdictCard';
import type { PaneEngine } from './engine';
import { localEngine } from './local-engine';
import { createSession, type Session, type StartAction } from './session/session';
import { INITIAL_STATE, reduce, type PaneAction, type PaneState } from './state';
import { createStore } from './store';
import { browserSurroundings } from './surroundings';
import { themeOf, type Appearance } from './theme';
import { useSystemAppearance } from './use-appearance';
import './pane.css';

export interface AppProps {
  readonly host: Host;
  /** Absent = the engine in place. A page may pass one that runs in a worker. */
  readonly engine?: PaneEngine;
  /** Absent = as the system is set. */
  readonly appearance?: Appearance | null;
  /** What to do at once, e.g. because a ribbon button opened the pane. */
  readonly action?: StartAction;
  /** Gives the page that embeds the pane its session, e.g. to check after opening a file. */
  readonly onSession?: (session: Session) => void;
}

/**
 * The pane. Knows Host and engine only: the same in Excel and in the browser edition. One workbook for its
 * life; a page that opens another mounts a new one (`key`).
 */
export function App({ host, engine, appearance, action, onSession }: AppProps): ReactElement {
  const system = useSystemAppearance();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const [pane] = useState(() => createPane(host, engine ?? localEngine));
  useEffect(() => {
    onSession?.(pane.session);
    void pane.session.start(action ?? null);
    return () => void pane.session.stop();
    // The session starts once; later changes of the props do not start it again.
  }, [pane]);
  const look = appearance ?? system;
  return (
    <FluentProvider theme={themeOf(look)} className={`pj-theme pj-${look}`}>
      <PaneContext.Provider value={pane}>
        <main className="pj-pane" ref={main}>
          <Header />
          <Messages />
          <VerdictOrNothing />
          <Body />
        </main>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function VerdictOrNothing(): ReactElement | null {
  const { checked } = usePane().state;
  return checked ? <VerdictCard checked={checked} /> : null;
}

function createPane(host: Host, engine: PaneEngine): Pane {
  const store = createStore<PaneState, PaneAction>(reduce, INITIAL_STATE);
  const session = createSession({ host, engine, store, surroundings: browserSurroundings() });
  return { store, session, capabilities: host.capabilities };
}
