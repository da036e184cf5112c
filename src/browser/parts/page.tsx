import { FluentProvider } from '@fluentui/react-components';
import type { DragEvent, ReactElement, ReactNode, RefObject } from 'react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Appearance } from '../../taskpane/theme';
import { themeOf } from '../../taskpane/theme';
import type { Store } from '../../taskpane/store';
import { droppedFiles } from '../dropped';
import type { PageSession } from '../session';
import type { PageAction, PageState } from '../state';
import { frameTexts } from '../texts/page';
import { useAppearance, useDarkSheet } from './appearance';
import { bringAll } from './bring';
import { FileList } from './file-list';
import { useKeys } from './keys';
import { Notices } from './notices';
import { ProgressCard } from './progress';
import { fittingWidth, Splitter } from './splitter';
import { Toolbar } from './toolbar';

interface PageProps {
  readonly store: Store<PageState, PageAction>;
  readonly session: PageSession;
  /** Where the spreadsheet draws itself. */
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly pane: (state: PageState, appearance: Appearance) => ReactNode;
  readonly onDark: (dark: boolean) => void;
  readonly focusSheet: () => void;
}

/** The page: toolbar on top, files at the left, the spreadsheet, and the pane at the right. */
export function Page({ store, session, sheet, pane, onDark, focusSheet }: PageProps): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { preferences, open, progress } = state;
  const appearance = useAppearance(preferences.theme);
  const body = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState(false);
  const showPane = useCallback((): void => {
    // At once, because the same key moves the focus there.
    flushSync(() => void session.setPreferences({ paneCollapsed: false }));
  }, [session]);
  useKeys(session, focusSheet, showPane);
  const darkSheet = useDarkSheet(appearance);
  useEffect(() => onDark(darkSheet), [darkSheet, onDark]);
  const width = fittingWidth(preferences.paneWidth, window.innerWidth);

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    void droppedFiles(event.dataTransfer).then(
      (files) => bringAll(files, session),
      () => session.notify({ tone: 'warning', text: frameTexts['folder-unread'] }),
    );
  };

  return (
    <FluentProvider theme={themeOf(appearance)} className={`page-root page-theme-${appearance}`}>
      <div
        ref={body}
        className="page-frame"
        data-document={open?.id}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={(event) => {
          if (event.relatedTarget === null) setDragging(false);
        }}
        onDrop={onDrop}
      >
        <Toolbar state={state} session={session} />
        <Notices state={state} session={session} />
        <div className="page-body">
          {state.documents.length > 1 && <FileList state={state} session={session} />}
          <section className="page-left" aria-label={frameTexts.sheet}>
            <div className="page-sheet">
              <div ref={sheet} className="page-canvas" />
              {progress && <ProgressCard progress={progress} session={session} />}
              {!open && !progress && <p className="page-empty">{frameTexts.empty}</p>}
              <p className="page-spoken" aria-live="polite">
                {state.selection}
              </p>
            </div>
            {!preferences.paneCollapsed && (
              <Splitter
                width={width}
                onResize={(paneWidth) => void session.setPreferences({ paneWidth })}
                onCollapse={() => void session.setPreferences({ paneCollapsed: true })}
              />
            )}
          </section>
          {/* A collapsed pane is only hidden: the result of the check must still be there afterwards. */}
          <div id="page-pane" className="page-pane" style={{ width }} hidden={preferences.paneCollapsed}>
            {pane(state, appearance)}
          </div>
        </div>
        {dragging && (
          <div className="page-drop" aria-hidden="true">
            {frameTexts.drop}
          </div>
        )}
      </div>
    </FluentProvider>
  );
}
