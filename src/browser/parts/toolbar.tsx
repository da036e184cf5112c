import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import { fromFile } from '../documents';
import type { PageSession } from '../session';
import type { PageState } from '../state';
import { unsavedCount } from '../state';
import { ChevronIcon, RedoIcon, UndoIcon } from './icons';

/** What the file picker offers; anything else can still be dropped and is then told what it is. */
const ACCEPT = '.xlsx,.xlsm,.xltx,.xls,.et';

interface Props {
  readonly state: PageState;
  readonly session: PageSession;
}

/** The bar at the top: open, save, report, undo, looks. */
export function Toolbar({ state, session }: Props): ReactElement {
  const { open, history } = state;
  const unsaved = unsavedCount(state);
  return (
    <header className="page-toolbar">
      <img src="assets/icon-32.png" alt="" width={24} height={24} />
      <Text as="h1" weight="semibold" size={400} className="page-title">
        绩效自评助手
      </Text>
      <OpenButton state={state} session={session} />
      <SaveButton state={state} session={session} />
      <ReportButton state={state} session={session} />
      <Button
        appearance="subtle"
        icon={<UndoIcon />}
        aria-label="撤销"
        title="撤销（Ctrl+Z）"
        disabledFocusable={!history.canUndo}
        onClick={() => void session.undo()}
      />
      <Button
        appearance="subtle"
        icon={<RedoIcon />}
        aria-label="重做"
        title="重做（Ctrl+Y）"
        disabledFocusable={!history.canRedo}
        onClick={() => void session.redo()}
      />
      <Text className="page-file" title={open?.name} truncate wrap={false}>
        {open ? open.name : ''}
      </Text>
      <Text className="page-unsaved" role="status">
        {open && unsaved > 0 ? `${unsaved} 处未保存` : ''}
      </Text>
      <ViewButton state={state} session={session} />
    </header>
  );
}

function OpenButton({ state, session }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const { recent, preferences } = state;
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
          void session.bring(files.map(fromFile));
        }}
      />
      <Menu checkedValues={{ keep: preferences.keepRecent ? ['recent'] : [] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<ChevronIcon />}
            aria-label="最近打开的文件"
            title="最近打开的文件"
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemCheckbox
              name="keep"
              value="recent"
              onClick={() => void session.setKeepRecent(!preferences.keepRecent)}
            >
              在本浏览器中保留最近打开的文件
            </MenuItemCheckbox>
            <MenuDivider />
            {recent.length === 0 ? (
              <MenuItem disabled>
                {preferences.keepRecent ? '还没有最近打开的文件' : '未保留（文件只在本页内处理，不上传）'}
              </MenuItem>
            ) : (
              recent.map(({ fingerprint, name, time }) => (
                <MenuItem
                  key={fingerprint}
                  secondaryContent={localTime(time)}
                  onClick={() => void session.openRecent(fingerprint)}
                >
                  {name}
                </MenuItem>
              ))
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}

function SaveButton({ state, session }: Props): ReactElement {
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
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<ChevronIcon />}
            aria-label="其他保存方式"
            title="其他保存方式"
            disabledFocusable={disabled}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void session.save({ marks: false })}>保存为新文件</MenuItem>
            <MenuItem onClick={() => void session.save({ marks: true })}>
              保存为新文件，并写入问题标记
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}

function ReportButton({ state, session }: Props): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button disabledFocusable={state.open === null} icon={<ChevronIcon />} iconPosition="after">
          下载报告
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void session.report('html')}>网页（.html，可打印）</MenuItem>
          <MenuItem onClick={() => void session.report('markdown')}>Markdown（.md）</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ViewButton({ state, session }: Props): ReactElement {
  const { theme, paneCollapsed } = state.preferences;
  return (
    <>
      <Menu checkedValues={{ theme: [theme] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<ChevronIcon />} iconPosition="after">
            外观
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemRadio
              name="theme"
              value="system"
              onClick={() => void session.setPreferences({ theme: 'system' })}
            >
              跟随系统
            </MenuItemRadio>
            <MenuItemRadio
              name="theme"
              value="light"
              onClick={() => void session.setPreferences({ theme: 'light' })}
            >
              浅色
            </MenuItemRadio>
            <MenuItemRadio
              name="theme"
              value="dark"
              onClick={() => void session.setPreferences({ theme: 'dark' })}
            >
              深色
            </MenuItemRadio>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        appearance="subtle"
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
