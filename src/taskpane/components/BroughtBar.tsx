import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Close } from './Close';
import { ToneMark } from './controls';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { messageTexts } from '../texts/frame';

/** Settings that somebody else put into the file, with a button to discard them. */
export function BroughtBar(): ReactElement | null {
  const { state, session, busy } = usePane();
  const { brought } = state;
  if (brought === null) return null;
  return (
    <div className="pj-bar" role="group" aria-label={messageTexts.brought}>
      <ToneMark tone="warning" />
      <span className="pj-grow">{brought.sentence}</span>
      <span className="pj-row">
        <Button size="small" disabledFocusable={busy} onClick={() => startWork(session.discardBrought())}>
          {commonTexts.discard}
        </Button>
        <Close onClick={() => session.closeBrought()} />
      </span>
    </div>
  );
}
