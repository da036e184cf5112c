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
import { RedoIcon, UndoIcon } from './icons';
import { MenuButton } from './menu';

/** What the file picker offers; anything else can still be dropped and is then named. */
const ACCEPT = '.xlsx,.xlsm,.xltx,.xls,.et';

const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: '跟随系统' },
  { theme: 'light', label: '浅色' },
  { theme: 'dark', label: '深色' },
];

interface ToolbarProps {
  readonly state: PageState;
  readonly session: PageSession;
}

/** The bar at the top: open, save, report, undo, looks. */
export function Toolbar({ state, session }: ToolbarProps): ReactElement {
  const { open } = state;
  const unsaved = unsavedCount(state);
  return (
    <header className="page-toolbar">
      <img src="assets/icon-32.png" alt="" width={24} height={24} />
      <h1 className="page-title">绩效自评助手</h1>
      <OpenButton session={session} />
      <OpenMenu state={state} session={session} />
      <SaveButtons state={state} session={session} />
      <MenuButton
        label="下载报告"
        name="下载检查报告"
        disabled={open === null}
        entries={[
          { label: '网页（.html，可打印）', onSelect: () => void session.report('html') },
          { label: 'Markdown（.md）', onSelect: () => void session.report('markdown') },
        ]}
      />
      <HistoryButtons state={state} session={session} />
      <FilesButton state={state} session={session} />
      <span className="page-file" title={open?.name}>
        {open?.name}
      </span>
      <span className="page-unsaved" role="status">
        {open && unsaved > 0 ? `${unsaved} 处未保存` : ''}
      </span>
      <ViewButtons state={state} session={session} />
    </header>
  );
}

function OpenButton({ session }: Pick<ToolbarProps, 'session'>): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance="primary"
        title="打开（Ctrl+O），可一次选多个文件，也可把文件拖进来"
        onClick={() => input.current?.click()}
      >
        打开
      </Button>
      <input
        ref={input}
        id="page-open"
        type="file"
        accept={ACCEPT}
        multiple
        hidden
        aria-label="选择要打开的工作簿"
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
        name="其他打开方式"
        entries={[
          { label: '打开文件夹…', onSelect: () => folder.current?.click() },
          {
            label: '在本浏览器中保留最近打开的文件',
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
          : { note: keepRecent ? '还没有打开过文件。' : '现在不保留：文件只在本页处理，不上传。' })}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="选择要检查的文件夹"
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
        title="保存为新文件（Ctrl+S）；原文件不会被改动"
        onClick={() => void session.save({ marks: false })}
      >
        保存
      </Button>
      <MenuButton
        name="其他保存方式"
        disabled={disabled}
        entries={[
          { label: '保存为新文件', onSelect: () => void session.save({ marks: false }) },
          { label: '保存为新文件，并写入问题标记', onSelect: () => void session.save({ marks: true }) },
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
        aria-label="撤销"
        title={undo ? `撤销：${undo.name}（Ctrl+Z）` : '撤销（Ctrl+Z）'}
        disabledFocusable={undo === null}
        onClick={() => void session.undo()}
      />
      <Button
        appearance="subtle"
        icon={<RedoIcon />}
        aria-label="重做"
        title={redo ? `重做：${redo.name}（Ctrl+Y）` : '重做（Ctrl+Y）'}
        disabledFocusable={redo === null}
        onClick={() => void session.redo()}
      />
    </>
  );
}

/** The list of files is folded away whole: the sheet has its room. */
function FilesButton({ state, session }: ToolbarProps): ReactElement | null {
  const { documents, preferences } = state;
  const { filesCollapsed } = preferences;
  if (documents.length < 2) return null;
  return (
    <Button
      appearance="subtle"
      aria-expanded={!filesCollapsed}
      aria-controls="page-files"
      title={filesCollapsed ? '展开文件列表' : '收起文件列表'}
      onClick={() => void session.setPreferences({ filesCollapsed: !filesCollapsed })}
    >
      {`文件（${documents.length}）`}
    </Button>
  );
}

function ViewButtons({ state, session }: ToolbarProps): ReactElement {
  const { theme, paneCollapsed } = state.preferences;
  return (
    <>
      <MenuButton
        label="外观"
        name="外观"
        entries={THEMES.map((choice) => ({
          label: choice.label,
          checked: choice.theme === theme,
          oneOf: true,
          onSelect: () => void session.setPreferences({ theme: choice.theme }),
        }))}
      />
      <Button
        aria-expanded={!paneCollapsed}
        aria-controls="page-pane"
        title="显示或收起检查窗格（F6 在工具栏、表格、窗格之间移动）"
        onClick={() => void session.setPreferences({ paneCollapsed: !paneCollapsed })}
      >
        {paneCollapsed ? '显示窗格' : '收起窗格'}
      </Button>
    </>
  );
}

/** 3月1日 09:30 */
export function localTime(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getMonth() + 1}月${date.getDate()}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}
