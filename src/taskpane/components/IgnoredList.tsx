import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IgnoreEntry } from '../../engine/finding';
import type { ShownInspection } from '../inspection';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { startWork, usePane } from './pane-context';
import { commonTexts } from '../texts/common';
import { ignoreTexts } from '../texts/findings';

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
        <Disclosure className="pj-ignored" summary={ignoreTexts.ignored(inspection.ignored.length)}>
          <ul className="pj-plain">
            {switchedOff.map((entry) => (
              <li key={entry.code}>
                <span className="pj-grow">{ignoreTexts['check-off'](entry.code, entry.reason)}</span>
                <Restore entry={entry} label={commonTexts.restore} />
              </li>
            ))}
            {hidden.map(({ finding, reason }) => (
              <li key={finding.id}>
                <span className="pj-grow">
                  <CellLink cell={finding.cell} />{' '}
                  {ignoreTexts['finding-ignored'](finding.code, finding.message, reason)}
                </span>
                <Restore
                  label={commonTexts.restore}
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
        <Disclosure className="pj-ignored" summary={ignoreTexts.stale(inspection.stale.length)}>
          <p className="pj-quiet">{ignoreTexts['stale-why']}</p>
          <ul className="pj-plain">
            {inspection.stale.map((entry) => (
              <li key={`${entry.code} ${entry.cell?.sheetName} ${entry.cell?.address}`}>
                <span className="pj-grow">
                  {ignoreTexts['stale-entry'](
                    entry.cell && `${entry.cell.sheetName}!${entry.cell.address}`,
                    entry.code,
                    entry.reason,
                  )}
                </span>
                <Restore entry={entry} label={ignoreTexts.delete} />
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
