import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneTask } from '../state';
import { SelectBox } from './controls';
import { CheckIcon, HelpIcon, SettingsIcon } from './icons';
import { manualAt } from '../manual';
import { startWork, usePane } from './pane-context';

/** One row: 一键检查, its scope, the further pages, help; while something runs, how far it is. */
export function Header(): ReactElement {
  const { task, view } = usePane().state;
  return (
    <header className="pj-header">
      <div className="pj-header-row">
        <CheckButton />
        <ScopeSelect />
        <MoreButton />
        <ManualLink />
      </div>
      {task.kind === 'checking' && <CheckProgress task={task} />}
      {task.kind === 'busy' && <progress className="pj-progress" aria-label={task.label} />}
      {view.more && <PresetSelect />}
    </header>
  );
}

function CheckButton(): ReactElement {
  const { state, session, busy } = usePane();
  // The button stays while a check runs, so that the focus has a place.
  return (
    <Button
      appearance="primary"
      icon={<CheckIcon />}
      className="pj-grow"
      title="F9"
      disabledFocusable={busy}
      onClick={() => startWork(session.check())}
    >
      {state.task.kind === 'checking' ? '正在检查…' : state.checked ? '重新检查' : '一键检查'}
    </Button>
  );
}

/** 表与规则 and 工具 are not on the way from opening a form to handing it in. */
function MoreButton(): ReactElement {
  const { state, store } = usePane();
  const { more, tab } = state.view;
  return (
    <Button
      appearance="subtle"
      icon={<SettingsIcon />}
      aria-label="表与规则、工具"
      title="表与规则、工具"
      aria-expanded={more}
      onClick={() => {
        // A page that is no longer in the row of tabs cannot stay open.
        const away = more && (tab === 'forms' || tab === 'tools');
        store.dispatch({ type: 'view', view: { more: !more, ...(away ? { tab: 'findings' } : {}) } });
      }}
    />
  );
}

/** The manual, shipped with the page, at what it says of the page in view. */
function ManualLink(): ReactElement {
  const { state, capabilities } = usePane();
  return (
    <Button
      as="a"
      appearance="subtle"
      icon={<HelpIcon />}
      aria-label="使用手册"
      title="使用手册（在新窗口打开）"
      href={manualAt(capabilities.name, state.view.tab)}
      target="_blank"
      rel="noreferrer"
    />
  );
}

function CheckProgress({ task }: { readonly task: Extract<PaneTask, { kind: 'checking' }> }): ReactElement {
  const { session } = usePane();
  const label = progressText(task);
  const measured = task.total !== null && task.step === 'reading';
  return (
    <div>
      <div className="pj-progress-line">
        <span className="pj-quiet">{label}</span>
        <Button size="small" onClick={() => session.cancel()}>
          取消
        </Button>
      </div>
      <progress
        className="pj-progress"
        aria-label={label}
        {...(measured ? { value: task.done, max: Math.max(1, task.total) } : {})}
      />
    </div>
  );
}

export function progressText({ step, done, total }: Extract<PaneTask, { kind: 'checking' }>): string {
  if (step === 'judging') return '正在核对…';
  return total === null ? '正在读取工作簿…' : `正在读取工作表 ${done} / ${total}…`;
}

function ScopeSelect(): ReactElement {
  const { state, store } = usePane();
  return (
    <SelectBox
      name="检查范围"
      value={state.scope}
      options={[
        { value: 'workbook', label: '整个工作簿' },
        { value: 'sheet', label: '当前工作表' },
      ]}
      onChange={(value) => store.dispatch({ type: 'scope', scope: value === 'sheet' ? 'sheet' : 'workbook' })}
    />
  );
}

function PresetSelect(): ReactElement {
  const { state, session } = usePane();
  return (
    <SelectBox
      name="检查时机"
      title="“填报中”只看已经填了的内容，不管空着的格子"
      value={state.settings.preset}
      options={[
        { value: 'submission', label: '提交前：全查' },
        { value: 'draft', label: '填报中：查已填' },
      ]}
      onChange={(value) =>
        startWork(session.change({ ...state.settings, preset: value === 'draft' ? 'draft' : 'submission' }))
      }
    />
  );
}
