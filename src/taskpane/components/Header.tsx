import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneState, PaneTask } from '../state';
import { commonTexts } from '../texts/common';
import { headerTexts } from '../texts/frame';
import { SelectBox } from './controls';
import { CheckIcon, HelpIcon, SettingsIcon } from './icons';
import { manualAt } from '../manual';
import { startWork, usePane } from './pane-context';

/** One row: 一键检查, its scope, the further pages, help; while something runs, its progress. */
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
  // The button stays while a check runs, so that the focus is not lost.
  return (
    <Button
      appearance="primary"
      icon={<CheckIcon />}
      className="pj-grow"
      title="F9"
      disabledFocusable={busy}
      onClick={() => startWork(session.check())}
    >
      {checkLabel(state)}
    </Button>
  );
}

function checkLabel({ task, checked }: Pick<PaneState, 'task' | 'checked'>): string {
  if (task.kind === 'checking') return headerTexts.checking;
  return checked ? commonTexts['check-again'] : commonTexts.check;
}

/** 表与规则 and 工具 are not needed between opening a form and handing it in. */
function MoreButton(): ReactElement {
  const { state, store } = usePane();
  const { more, tab } = state.view;
  return (
    <Button
      appearance="subtle"
      icon={<SettingsIcon />}
      aria-label={headerTexts.more}
      title={headerTexts.more}
      aria-expanded={more}
      onClick={() => {
        // A page that is no longer in the row of tabs cannot stay open.
        const away = more && (tab === 'forms' || tab === 'tools');
        store.dispatch({ type: 'view', view: { more: !more, ...(away ? { tab: 'findings' } : {}) } });
      }}
    />
  );
}

/** Link to the manual, which is shipped with the page, at the section about the page in view. */
function ManualLink(): ReactElement {
  const { state, capabilities } = usePane();
  return (
    <Button
      as="a"
      appearance="subtle"
      icon={<HelpIcon />}
      aria-label={commonTexts.manual}
      title={headerTexts['manual-title']}
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
          {commonTexts.cancel}
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
  if (step === 'judging') return headerTexts.judging;
  return total === null ? headerTexts.reading : headerTexts['reading-sheets'](done, total);
}

function ScopeSelect(): ReactElement {
  const { state, store } = usePane();
  return (
    <SelectBox
      name={headerTexts.scope}
      value={state.scope}
      options={[
        { value: 'workbook', label: headerTexts['scope-workbook'] },
        { value: 'sheet', label: headerTexts['scope-sheet'] },
      ]}
      onChange={(value) => store.dispatch({ type: 'scope', scope: value === 'sheet' ? 'sheet' : 'workbook' })}
    />
  );
}

function PresetSelect(): ReactElement {
  const { state, session } = usePane();
  return (
    <SelectBox
      name={headerTexts.preset}
      title={headerTexts['preset-title']}
      value={state.settings.preset}
      options={[
        { value: 'submission', label: headerTexts['preset-submission'] },
        { value: 'draft', label: headerTexts['preset-draft'] },
      ]}
      onChange={(value) =>
        startWork(session.change({ ...state.settings, preset: value === 'draft' ? 'draft' : 'submission' }))
      }
    />
  );
}
