import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Finding, FixEdit } from '../../engine/finding';
import { certainFixes, editsWithSums } from '../../engine/fixing';
import { own } from '../../workbook/own';
import { demandName, demandOf } from '../../engine/verdict';
import { sizeOf, type FindingEntry } from '../grouping';
import { cellAtKey } from '../fill';
import { closes } from '../tree-keys';
import { DEMAND_TONES } from '../verdict';
import { CellLink } from './CellLink';
import { ToneMark } from './controls';
import { EditList } from './EditList';
import { ChevronIcon } from './icons';
import { startWork, usePane } from './pane-context';
import { manyTexts } from '../texts/findings';

interface ManyRowProps {
  readonly entry: Extract<FindingEntry, { kind: 'many' }>;
  readonly place: number;
  readonly of: number;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly onFocus: (key: string) => void;
  readonly onToggle: (key: string) => void;
}

/** Many findings of one check as one line, with one button for all whose right value is certain. */
export function ManyRow({ entry, place, of, open, tabStop, onFocus, onToggle }: ManyRowProps): ReactElement {
  const { state, busy } = usePane();
  const [previewed, setPreviewed] = useState(false);
  const [first] = entry.findings;
  const name = `${own(state.catalogue.faults, entry.code) ?? entry.code} ${sizeOf(entry.findings)}`;
  const { findings } = entry;
  const edits = useMemo(() => editsWithSums(certainFixes({ findings }).map(({ fix }) => fix)), [findings]);
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={open}
      data-key={entry.key}
      tabIndex={tabStop ? 0 : -1}
      className="pj-item-finding"
      onFocus={() => onFocus(entry.key)}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.pj-details')) return;
        onFocus(entry.key);
        onToggle(entry.key);
      }}
      onKeyDown={(event) => {
        if (!previewed || !closes(event)) return;
        setPreviewed(false);
        event.currentTarget.focus();
      }}
    >
      <div className="pj-item pj-item-line">
        <ChevronIcon open={open} />
        {first && <ToneMark tone={DEMAND_TONES[demandOf(first)]} />}
        <span className="pj-grow">
          {first && <span className="pj-spoken">{`${demandName(first)}：`}</span>}
          {name}
        </span>
        {edits.length > 0 && (
          <Button
            size="small"
            className="pj-fix"
            disabledFocusable={busy}
            aria-expanded={previewed}
            onClick={(event) => {
              event.stopPropagation();
              setPreviewed(!previewed);
            }}
          >
            {manyTexts.change}
          </Button>
        )}
      </div>
      {previewed && <Preview entry={entry} onDone={() => setPreviewed(false)} />}
    </div>
  );
}

/** The findings in whose cells nothing would be written. */
function leftOut(findings: readonly Finding[], edits: readonly FixEdit[]): readonly Finding[] {
  const written = new Set(edits.map(({ cell }) => cellAtKey(cell)));
  return findings.filter(({ cell }) => !written.has(cellAtKey(cell)));
}

/** What 一并改 would write, cell by cell; nothing is written before it is confirmed. */
function Preview({
  entry,
  onDone,
}: Pick<ManyRowProps, 'entry'> & { readonly onDone: () => void }): ReactElement {
  const { session, busy } = usePane();
  const chosen = certainFixes({ findings: entry.findings });
  const edits = editsWithSums(chosen.map(({ fix }) => fix));
  const left = leftOut(entry.findings, edits);
  const section = useRef<HTMLElement>(null);
  // Otherwise it opens below the edge of a low pane. (jsdom cannot scroll.)
  useEffect(() => section.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <section className="pj-details" aria-label={manyTexts.preview} ref={section}>
      <EditList edits={edits} />
      {left.length > 0 && (
        <p>
          {manyTexts['left-out'](left.length)}
          {left.map(({ id, cell }) => (
            <span key={id}>
              <CellLink cell={cell} />{' '}
            </span>
          ))}
        </p>
      )}
      <div className="pj-row">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onDone();
            startWork(session.fixAll(entry.findings));
          }}
        >
          {manyTexts.confirm(edits.length)}
        </Button>
        <Button size="small" onClick={onDone}>
          {manyTexts.leave}
        </Button>
      </div>
    </section>
  );
}
