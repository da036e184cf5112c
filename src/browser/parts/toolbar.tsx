import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { fromFile } from '../documents';
import { chosenFiles } from '../dropped';
import { bringAll } from './bring';
import type { PageSession } from '../session';
import type { PageState } from '../state';
import { unsavedCount } from '../state';
import type { Theme } from '../storage/preferences';
import { pageTexts, toolbarTexts } from '../texts/page';
import { RedoIcon, UndoIcon } from './icons';
import { MenuButton } from './menu';

/** Endings that the file picker offers; a file of another kind can be dropped and is then named in a notice. */
const ACCEPT = '.xlsx,.xlsm,.xltx,.xls,.et';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

interface ToolbarProps {
  readonly state: PageState;
  readonly session: PageSession;
}

/** The bar at the top: open, save, report, undo, appearance. */
export function Toolbar({ state, session }: ToolbarProps): ReactElement {
  const { open } = state;
  const unsaved = unsavedCount(state);
  return (
    <header className="page-toolbar">
      <img src="assets/icon-32.png" alt="" width={24} height={24} />
      <h1 className="page-title">{pageTexts.title}</h1>
      <OpenButton session={session} />
      <OpenMenu state={state} session={session} />
      <SaveButtons state={state} session={session} />
      <MenuButton
        label={toolbarTexts.report}
        name={toolbarTexts['report-title']}
        disabled={open === null}
        entries={[
          { label: toolbarTexts['report-html'], onSelect: () => void session.report('html') },
          { label: toolbarTexts['report-markdown'], onSelect: () => void session.report('markdown') },
        ]}
      />
      <HistoryButtons state={state} session={session} />
      <FilesButton state={state} session={session} />
      <span className="page-file" title={open?.name}>
        {open?.name}
      </span>
      <span className="page-unsaved" role="status">
        {open && unsaved > 0 ? pageTexts.unsaved(unsaved) : ''}
      </span>
      <ViewButtons state={state} session={session} />
    </header>
  );
}

function OpenButton({ session }: Pick<ToolbarProps, 'session'>): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="primary" title={toolbarTexts['open-title']} onClick={() => input.current?.click()}>
        {toolbarTexts.open}
      </Button>
      <input
        ref={input}
        id="page-open"
        type="file"
        accept={ACCEPT}
        multiple
        hidden
        aria-label={toolbarTexts['open-input']}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void session.bring(files.map((file) => fromFile({ file, folder: '' })));
        }}
      />
    </>
  );
}

/** A whole folder, and what was open before. */
function OpenMenu({ state, session }: ToolbarProps): ReactElement {
  const { recent, preferences } = state;
  const { keepRecent } = preferences;
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);
  return (
    <>
      <MenuButton
        name={toolbarTexts['more-ways-to-open']}
        entries={[
          { label: toolbarTexts['open-folder'], onSelect: () => folder.current?.click() },
          {
            label: toolbarTexts['keep-recent'],
            checked: keepRecent,
            onSelect: () => void session.setKeepRecent(!keepRecent),
          },
          ...recent.map(({ fingerprint, name, time }) => ({
            label: name,
            detail: localTime(time),
            onSelect: () => void session.openRecent(fingerprint),
          })),
        ]}
        {...(recent.length > 0
          ? {}
          : { note: keepRecent ? toolbarTexts['none-recent'] : toolbarTexts['recent-not-kept'] })}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={toolbarTexts['folder-input']}
        onChange={(event) => {
          const files = chosenFiles(event.target.files ?? []);
          event.target.value = '';
          if (files.length > 0) bringAll(files, session);
        }}
      />
    </>
  );
}

function SaveButtons({ state, session }: ToolbarProps): ReactElement {
  const disabled = state.open === null || state.open.readOnly !== null;
  return (
    <>
      <Button
        disabledFocusable={disabled}
        title={toolbarTexts['save-title']}
        onClick={() => void session.save({ marks: false })}
      >
        {toolbarTexts.save}
      </Button>
      <MenuButton
        name={toolbarTexts['more-ways-to-save']}
        disabled={disabled}
        entries={[
          { label: toolbarTexts['save-copy'], onSelect: () => void session.save({ marks: false }) },
          { label: toolbarTexts['save-copy-with-marks'], onSelect: () => void session.save({ marks: true }) },
        ]}
      />
    </>
  );
}

function HistoryButtons({ state, session }: ToolbarProps): ReactElement {
  const { undo, redo } = state.history;
  return (
    <>
      <Button
        appearance="subtle"
        icon={<UndoIcon />}
        aria-label={toolbarTexts.undo}
        title={toolbarTexts['undo-title'](undo?.name)}
        disabledFocusable={undo === null}
        onClick={() => void session.undo()}
      />
      <Button
        appearance="subtle"
        icon={<RedoIcon />}
        aria-label={toolbarTexts.redo}
        title={toolbarTexts['redo-title'](redo?.name)}
        disabledFocusable={redo === null}
        onClick={() => void session.redo()}
      />
    </>
  );
}

/** Hides the whole list of files, so that the sheet has more room. */
function FilesButton({ state, session }: ToolbarProps): ReactElement | null {
  const { documents, preferences } = state;
  const { filesCollapsed } = preferences;
  if (documents.length < 2) return null;
  return (
    <Button
      appearance="subtle"
      aria-expanded={!filesCollapsed}
      aria-controls="page-files"
      title={filesCollapsed ? toolbarTexts['show-files'] : toolbarTexts['hide-files']}
      onClick={() => void session.setPreferences({ filesCollapsed: !filesCollapsed })}
    >
      {pageTexts.files(documents.length)}
    </Button>
  );
}

function ViewButtons({ state, session }: ToolbarProps): ReactElement {
  const { theme, paneCollapsed } = state.preferences;
  return (
    <>
      <MenuButton
        label={toolbarTexts.looks}
        name={toolbarTexts.looks}
        entries={THEMES.map((choice) => ({
          label: toolbarTexts.themes[choice],
          checked: choice === theme,
          oneOf: true,
          onSelect: () => void session.setPreferences({ theme: choice }),
        }))}
      />
      <Button
        aria-expanded={!paneCollapsed}
        aria-controls="page-pane"
        title={toolbarTexts['pane-title']}
        onClick={() => void session.setPreferences({ paneCollapsed: !paneCollapsed })}
      >
        {paneCollapsed ? toolbarTexts['show-pane'] : toolbarTexts['hide-pane']}
      </Button>
    </>
  );
}

/** 3月1日 09:30 */
export function localTime(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return pageTexts.time(
    date.getMonth() + 1,
    date.getDate(),
    `${two(date.getHours())}:${two(date.getMinutes())}`,
  );
}
