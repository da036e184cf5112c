import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Task } from '../state';
import { SelectBox } from './controls';
import { CheckIcon } from './icons';
import { run, usePane } from './pane-context';

/** 一键检查 with its scope and preset; while something runs, how far it is. */
export function Header(): ReactElement {
  const { task } = usePane().state;
  return (
    <header className="pj-header">
      <CheckButton />
      {task.kind === 'checking' && <Progress task={task} />}
      {task.kind === 'busy' && <progress className="pj-progress" aria-label={task.label} />}
      <Options />
    </header>
  );
}

function CheckButton(): ReactElement {
  const { state, session, busy } = usePane();
  // The button stays while a check runs, so that the focus has a place.
  return (
    <div className="pj-row">
      <Button
        appearance="primary"
        icon={<CheckIcon />}
        className="pj-grow"
        disabledFocusable={busy}
        onClick={() => run(session.check())}
      >
        {state.task.kind === 'checking' ? '正在检查…' : state.checked ? '重新检查' : '一键检查'}
      </Button>
      {state.stale !== null && (
        <span className="pj-tag pj-warning" title={`检查之后改动过：${state.stale.join('、')}`}>
          结果已过期
        </span>
      )}
    </div>
  );
}

function Progress({ task }: { readonly task: Extract<Task, { kind: 'checking' }> }): ReactElement {
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

export function progressText({ step, done, total }: Extract<Task, { kind: 'checking' }>): string {
  if (step === 'judging') return '正在核对…';
  return total === null ? '正在读取工作簿…' : `正在读取工作表 ${done} / ${total}…`;
}

function Options(): ReactElement {
  const { state, session, store } = usePane();
  return (
    <div className="pj-row">
      <SelectBox
        name="检查范围"
        value={state.scope}
        options={[
          { value: 'workbook', label: '整个工作簿' },
          { value: 'sheet', label: '当前工作表' },
        ]}
        onChange={(value) =>
          store.dispatch({ type: 'scope', scope: value === 'sheet' ? 'sheet' : 'workbook' })
        }
      />
      <SelectBox
        name="检查时机"
        title="“填报中”只看已经填了的内容，不提醒空着的格子"
        value={state.settings.preset}
        options={[
          { value: 'submission', label: '提交前：全查' },
          { value: 'draft', label: '填报中：查已填' },
        ]}
        onChange={(value) =>
          run(session.change({ ...state.settings, preset: value === 'draft' ? 'draft' : 'submission' }))
        }
      />
    </div>
  );
}
