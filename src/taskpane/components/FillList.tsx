import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { selectedEdits } from '../fill';
import { startWork, usePane } from './pane-context';

/** The same scores to be typed in elsewhere: a file that is only read here, or a system. */
export function FillList(): ReactElement | null {
  const { state, session, busy } = usePane();
  const text = state.tools.fillList;
  if (selectedEdits(state.fill).length === 0) return null;
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => startWork(session.copyFillList())}>
        复制清单
      </Button>
      {text !== null && (
        <textarea
          className="pj-input"
          aria-label="填写清单"
          readOnly
          rows={8}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
