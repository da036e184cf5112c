import { Button } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Finding } from '../../engine/finding';
import { demandName, demandOf } from '../../engine/verdict';
import { DEMAND_TONES } from '../verdict';
import { ToneMark } from './controls';
import { FindingDetails } from './FindingDetails';
import { closes } from '../tree-keys';
import { startWork, useActs, useBusy } from './pane-context';

interface FindingRowProps {
  readonly finding: Finding;
  readonly level: number;
  readonly place: number;
  readonly of: number;
  /** Name of the sheet, where it is above the row. */
  readonly sheet: string | null;
  readonly selected: boolean;
  /** Whether Tab reaches this row: only one row of the tree has it. */
  readonly tabStop: boolean;
  readonly onFocus: (key: string) => void;
  readonly onSelect: (finding: Finding, byMouse: boolean) => void;
}

/** A finding: its sentence, the right value as a button, and all details when it is chosen. */
function SingleFindingRow(props: FindingRowProps): ReactElement {
  const { finding, sheet, selected } = props;
  const { store } = useActs();
  return (
    <div
      role="treeitem"
      aria-level={props.level}
      aria-posinset={props.place}
      aria-setsize={props.of}
      aria-selected={selected}
      data-key={finding.id}
      tabIndex={props.tabStop ? 0 : -1}
      className={props.level > 2 ? 'pj-item-finding pj-item-deep' : 'pj-item-finding'}
      onFocus={() => props.onFocus(finding.id)}
      onClick={(event) => {
        // The explanation has links and buttons of its own.
        if (event.target instanceof Element && event.target.closest('.pj-details')) return;
        // `detail` is 0 when the click comes from the keyboard.
        props.onSelect(finding, event.detail > 0);
      }}
      onKeyDown={(event) => {
        if (!selected || !closes(event)) return;
        store.dispatch({ type: 'view', view: { selected: null, ignoring: null } });
        event.currentTarget.focus();
      }}
    >
      {sheet !== null && <span className="pj-item-place">{sheet}</span>}
      <div className="pj-item pj-item-line">
        <ToneMark tone={DEMAND_TONES[demandOf(finding)]} />
        <span className="pj-grow">
          <span className="pj-spoken">{`${demandName(finding)}：`}</span>
          <span className={selected ? undefined : 'pj-item-message'}>{finding.message}</span>
        </span>
        <RightValue finding={finding} />
      </div>
      {selected && <FindingDetails finding={finding} />}
    </div>
  );
}

/**
 * The expected value as a button; other fixes (a cap, a label) are offered with their words in the details. A
 * fix that also changes a sum is shown there before it is written.
 */
function RightValue({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { session, store } = useActs();
  const busy = useBusy();
  const [fix, ...others] = finding.fixes;
  const expected = fix?.certain || (finding.expected !== null && fix?.button.endsWith(finding.expected));
  if (!fix || others.length > 0 || !expected) return null;
  return (
    <Button
      size="small"
      className="pj-fix"
      title={fix.label}
      disabledFocusable={busy}
      onClick={(event) => {
        event.stopPropagation();
        if (fix.sums) store.dispatch({ type: 'view', view: { selected: finding.id, ignoring: null } });
        else startWork(session.fix(finding, fix));
      }}
    >
      {fix.sums ? `${fix.button}…` : fix.button}
    </Button>
  );
}

/** Only one or two rows of a long list change at a time. */
export const FindingRow = memo(
  SingleFindingRow,
  (a, b) =>
    a.finding === b.finding &&
    a.sheet === b.sheet &&
    a.level === b.level &&
    a.selected === b.selected &&
    a.tabStop === b.tabStop &&
    a.place === b.place &&
    a.of === b.of,
);
