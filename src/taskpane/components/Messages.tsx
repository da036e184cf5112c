import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session } from '../session/session';
import type { PaneTrouble } from '../state';
import { verdictOf } from '../../engine/verdict';
import { BroughtBar } from './BroughtBar';
import { Close } from './Close';
import { ToneMark } from './controls';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { messageTexts } from '../texts/frame';

/** What went wrong and what was done, each with its next step; verdict and notice are read out. */
export function Messages(): ReactElement {
  const { state, session, store, busy } = usePane();
  const { trouble, notice, waiting, history } = state;
  return (
    <>
      <div role="status" aria-live="polite" className="pj-spoken">
        {spokenText(state)}
      </div>
      {waiting !== null && (
        <div role="alert" className="pj-bar">
          <ToneMark tone="warning" />
          <span className="pj-grow">{waiting}</span>
        </div>
      )}
      <BroughtBar />
      {trouble && (
        <div role="alert" className="pj-bar pj-bar-trouble">
          <ToneMark tone="error" />
          <span className="pj-grow">{trouble.sentence}</span>
          <span className="pj-row">
            {trouble.retry && (
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => startWork(retry(session, trouble.retry))}
              >
                {messageTexts.retry}
              </Button>
            )}
            <Close onClick={() => store.dispatch({ type: 'trouble-dismissed' })} />
          </span>
        </div>
      )}
      {notice && (
        <div className="pj-bar">
          <ToneMark tone="info" />
          <span className="pj-grow">{notice.sentence}</span>
          <span className="pj-row">
            {notice.history && history.undo && (
              <Button
                size="small"
                title={commonTexts['undo-title'](history.undo.name)}
                disabledFocusable={busy}
                onClick={() => startWork(session.undo())}
              >
                {commonTexts.undo}
              </Button>
            )}
            {notice.history && history.redo && (
              <Button
                size="small"
                title={commonTexts['redo-title'](history.redo.name)}
                disabledFocusable={busy}
                onClick={() => startWork(session.redo())}
              >
                {commonTexts.redo}
              </Button>
            )}
            <Close onClick={() => store.dispatch({ type: 'told', notice: null })} />
          </span>
        </div>
      )}
    </>
  );
}

/** What a screen reader hears: the verdict once a check is done, then what was announced. */
function spokenText(state: ReturnType<typeof usePane>['state']): string {
  const { task, checked, notice, brought, stale } = state;
  if (task.kind !== 'idle') return task.kind === 'busy' ? task.label : commonTexts.checking;
  const verdict = checked ? verdictOf(checked.inspection) : null;
  const found = stale === null ? [verdict?.title, verdict?.detail] : [messageTexts.outdated];
  const first = verdict ? found : [brought?.sentence];
  return [...first, notice?.sentence].filter(Boolean).join(' ');
}

function retry(session: Session, what: PaneTrouble['retry']): Promise<void> {
  switch (what) {
    case 'check':
      return session.check();
    case 'fill':
      return session.fill();
    case 'undo':
      return session.undo();
    case 'redo':
      return session.redo();
    case 'mark':
      return session.mark();
    case 'unmark':
      return session.unmark();
    case 'report':
      return session.report();
    case null:
      return Promise.resolve();
  }
}
