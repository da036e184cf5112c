import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IgnoreEntry } from '../../engine/finding';
import type { ShownInspection } from '../inspection';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { startWork, usePane } from './pane-context';

/** What was ignored and why, to be restored; and ignores that no longer hide anything. */
export function IgnoredList({ inspection }: { readonly inspection: ShownInspection }): ReactElement {
  const { state } = usePane();
  const switchedOff = state.settings.ignore.filter(({ cell }) => cell === null);
  const hidden = inspection.ignored.filter(
    ({ finding }) => !switchedOff.some(({ code }) => code === finding.code),
  );
  return (
    <>
      {hidden.length + switchedOff.length > 0 && (
        <Disclosure className="pj-ignored" summary={`已忽略（${inspection.ignored.length}）`}>
          <ul className="pj-plain">
            {switchedOff.map((entry) => (
              <li key={entry.code}>
                <span className="pj-grow">{`整项检查 ${entry.code} 已关闭。理由：${entry.reason}`}</span>
                <Restore entry={entry} label="恢复" />
              </li>
            ))}
            {hidden.map(({ finding, reason }) => (
              <li key={finding.id}>
                <span className="pj-grow">
                  <CellLink cell={finding.cell} /> {`${finding.code}：${finding.message} 理由：${reason}`}
                </span>
                <Restore
                  label="恢复"
                  entry={{
                    code: finding.code,
                    cell: { sheetName: finding.cell.sheetName, address: finding.cell.address },
                    fingerprint: finding.fingerprint,
                    reason,
                  }}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {inspection.stale.length > 0 && (
        <Disclosure className="pj-ignored" summary={`失效的忽略（${inspection.stale.length}）`}>
          <p className="pj-quiet">单元格改动过，或问题已经不在，这些忽略不再起作用。</p>
          <ul className="pj-plain">
            {inspection.stale.map((entry) => (
              <li key={`${entry.code} ${entry.cell?.sheetName} ${entry.cell?.address}`}>
                <span className="pj-grow">
                  {`${entry.cell ? `${entry.cell.sheetName}!${entry.cell.address}` : '整项检查'} ${entry.code}，理由：${entry.reason}`}
                </span>
                <Restore entry={entry} label="删除" />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Restore({ entry, label }: { readonly entry: IgnoreEntry; readonly label: string }): ReactElement {
  const { session, busy } = usePane();
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      aria-label={`${label} ${entry.code} ${entry.cell?.address ?? ''}`}
      onClick={() => startWork(session.restore(entry))}
    >
      {label}
    </Button>
  );
}
