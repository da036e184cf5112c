import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { alikeChoices } from '../fill';
import { startWork, usePane } from './pane-context';
import { choiceTexts } from '../texts/fill';

/** One answer for all rows with the same suggestion, with one click; each can still be changed below. */
export function AlikeAnswers(): ReactElement | null {
  const { state, session, busy } = usePane();
  const groups = alikeChoices(state.fill);
  if (groups.length === 0) return null;
  return (
    <section className="pj-section" aria-label={choiceTexts.alike}>
      {groups.map((alike) => {
        const count = Object.keys(alike.answers).length;
        return (
          <div className="pj-row" key={alike.name}>
            <span className="pj-grow">{choiceTexts['all-like'](count, alike.name)}</span>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => startWork(session.chooseAlike(alike))}
            >
              {choiceTexts['answer-all'](count, alike.percent)}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
