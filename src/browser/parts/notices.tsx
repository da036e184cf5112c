import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { PageSession } from '../session';
import type { PageState } from '../state';
import { noticeTexts } from '../texts/page';
import { CrossIcon } from './icons';
import { localTime } from './toolbar';

interface NoticesProps {
  readonly state: PageState;
  readonly session: PageSession;
}

/** How long a success is shown, milliseconds. */
const SUCCESS_FOR = 15_000;

/** What just happened, and unsaved changes of an earlier visit. */
export function Notices({ state, session }: NoticesProps): ReactElement {
  const { notice, drafts } = state;
  // A success needs no answer, so it disappears by itself.
  useEffect(() => {
    if (notice?.tone !== 'success') return undefined;
    const timer = setTimeout(() => session.notify(null), SUCCESS_FOR);
    return () => clearTimeout(timer);
  }, [notice, session]);
  return (
    <section className="page-notices" aria-label={noticeTexts.name}>
      {notice && (
        <MessageBar
          intent={notice.tone}
          layout="multiline"
          politeness={notice.tone === 'error' ? 'assertive' : 'polite'}
        >
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<CrossIcon />}
                aria-label={noticeTexts.close}
                onClick={() => session.notify(null)}
              />
            }
          />
        </MessageBar>
      )}
      {drafts.map(({ fingerprint, name, count, time }) => (
        <MessageBar key={fingerprint} intent="info" layout="multiline">
          <MessageBarBody>{noticeTexts.draft(localTime(time), name, count)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.restoreDraft(fingerprint)}>
              {noticeTexts.restore}
            </Button>
            <Button size="small" onClick={() => void session.dropDraft(fingerprint)}>
              {noticeTexts.drop}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </section>
  );
}
