import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Host } from '../host/host';
import { Body } from './components/Body';
import { Header } from './components/Header';
import { Messages } from './components/Messages';
import { useKeptFocus } from './components/use-kept-focus';
import { PaneContext, usePane } from './components/pane-context';
import { VerdictCard } from './components/VerdictCard';
import type { PaneEngine } from './engine';
import { localEngine } from './local-engine';
import { createPane, type Pane } from './pane';
import { themeOf, type Appearance } from './theme';
import { useSystemAppearance } from './use-appearance';
import './pane.css';

interface Look {
  /** Absent = as set in the system. */
  readonly appearance?: Appearance | null;
}

interface OverHost extends Look {
  readonly host: Host;
  /** Absent = the engine in the same thread. A page may pass one that runs in a worker. */
  readonly engine?: PaneEngine;
}

interface OverPane extends Look {
  /** A pane that exists longer than its views: its creator starts and stops it. */
  readonly pane: Pane;
}

export type AppProps = OverHost | OverPane;

/**
 * The pane. It uses only Host and engine, so it is the same in Excel and in the browser edition. It has one
 * workbook; a page that opens another workbook mounts a new pane (`key`).
 */
export function App(props: AppProps): ReactElement {
  const system = useSystemAppearance();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const own = !('pane' in props);
  const [pane] = useState(() =>
    'pane' in props ? props.pane : createPane(props.host, props.engine ?? localEngine),
  );
  useEffect(() => {
    if (!own) return undefined;
    void pane.session.start();
    return () => void pane.session.stop();
    // The session starts once; later changes of the props do not start it again.
  }, [pane]);
  useStepKeys(pane);
  const look = props.appearance ?? system;
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

/** F8 and Shift+F8 go from finding to finding, F9 checks again, wherever the focus is. */
function useStepKeys({ session }: Pane): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'F8') void session.step(event.shiftKey ? -1 : 1);
      else if (event.key === 'F9' && !event.shiftKey) void session.check();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [session]);
}

function VerdictOrNothing(): ReactElement | null {
  const { checked } = usePane().state;
  return checked ? <VerdictCard checked={checked} /> : null;
}
