import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { selectedEdits } from '../fill';
import { startWork, usePane } from './pane-context';
import { fillTabTexts } from '../texts/fill';

/** The same scores as a list, to be typed in elsewhere: into a file that is only read here, or into a system. */
export function FillList(): ReactElement | null {
  const { state, session, busy } = usePane();
  const text = state.tools.fillList;
  if (selectedEdits(state.fill).length === 0) return null;
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => startWork(session.copyFillList())}>
        {fillTabTexts['copy-list']}
      </Button>
      {text !== null && (
        <textarea
          className="pj-input"
          aria-label={fillTabTexts.list}
          readOnly
          rows={8}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
