import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Finding } from '../../engine/finding';
import { closes } from '../tree-keys';
import { CheckControl } from './controls';
import { startWork, usePane } from './pane-context';
import { ignoreTexts } from '../texts/findings';

/** An ignored finding needs a reason: it is printed in the report, and a reviewer will ask for it. */
export function IgnoreForm({ finding }: { readonly finding: Finding }): ReactElement {
  const { session, store, busy } = usePane();
  const [reason, setReason] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.focus();
    // Otherwise its buttons are below the edge of a low pane. (jsdom cannot scroll.)
    input.current?.form?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const close = () => store.dispatch({ type: 'view', view: { ignoring: null } });

  function ignore(): void {
    const entry = {
      code: finding.code,
      cell: everywhere ? null : { sheetName: finding.cell.sheetName, address: finding.cell.address },
      fingerprint: everywhere ? null : finding.fingerprint,
      reason: reason.trim(),
    };
    close();
    startWork(session.ignore(entry));
  }

  return (
    <form
      className="pj-form"
      aria-label={ignoreTexts.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') ignore();
      }}
      onKeyDown={(event) => {
        if (closes(event)) close();
      }}
    >
      <label className="pj-strong" htmlFor={id}>
        {ignoreTexts.reason}
      </label>
      <textarea
        id={id}
        ref={input}
        className="pj-input"
        value={reason}
        maxLength={200}
        rows={2}
        onChange={({ target }) => setReason(target.value)}
      />
      <CheckControl
        label={ignoreTexts.everywhere(finding.code)}
        checked={everywhere}
        onChange={setEverywhere}
      />
      <p className="pj-quiet">{ignoreTexts.until}</p>
      <div className="pj-row">
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabledFocusable={busy || reason.trim() === ''}
        >
          {ignoreTexts.confirm}
        </Button>
        <Button size="small" onClick={close}>
          {ignoreTexts.leave}
        </Button>
      </div>
    </form>
  );
}
