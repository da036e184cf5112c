import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Finding } from '../../engine/finding';
import { closes } from '../tree-keys';
import { CheckControl } from './controls';
import { startWork, usePane } from './pane-context';

/** An ignored finding needs a reason: it is printed in the report, and a reviewer will ask for it. */
export function IgnoreForm({ finding }: { readonly finding: Finding }): ReactElement {
  const { session, store, busy } = usePane();
  const [reason, setReason] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.focus();
    // Its buttons would lie below the edge of a low pane. (jsdom cannot scroll.)
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
      aria-label="忽略这个问题"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') ignore();
      }}
      onKeyDown={(event) => {
        if (closes(event)) close();
      }}
    >
      <label className="pj-strong" htmlFor={id}>
        忽略的理由（必填，会写进检查报告）
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
        label={`本工作簿里不再做这项检查（${finding.code}）`}
        checked={everywhere}
        onChange={setEverywhere}
      />
      <p className="pj-quiet">单元格或算它的数改动后，忽略自动失效。</p>
      <div className="pj-row">
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabledFocusable={busy || reason.trim() === ''}
        >
          忽略
        </Button>
        <Button size="small" onClick={close}>
          不忽略
        </Button>
      </div>
    </form>
  );
}
