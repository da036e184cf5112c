import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { alikeChoices } from '../fill';
import { startWork, usePane } from './pane-context';

/** One answer for all rows that look alike: sixteen rows are one click, each can still be changed below. */
export function AlikeAnswers(): ReactElement | null {
  const { state, session, busy } = usePane();
  const groups = alikeChoices(state.fill);
  if (groups.length === 0) return null;
  return (
    <section className="pj-section" aria-label="写法相同的定性指标">
      {groups.map((alike) => {
        const count = Object.keys(alike.answers).length;
        return (
          <div className="pj-row" key={alike.name}>
            <span className="pj-grow">{`${count} 项的完成情况都像“${alike.name}”`}</span>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => startWork(session.chooseAlike(alike))}
            >
              {`${count} 项都按 ${alike.percent}%`}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
