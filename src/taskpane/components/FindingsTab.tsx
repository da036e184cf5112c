import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Finding } from '../../engine/finding';
import { DEMAND_NAMES } from '../../engine/locales/zh-CN/verdict';
import { demandOf, DEMANDS, verdictOf } from '../../engine/verdict';
import { groupFindings, listed, entryPlaceText, sizeOf } from '../grouping';
import type { ShownInspection } from '../inspection';
import { SelectBox } from './controls';
import { FindingTree } from './FindingTree';
import { IgnoredList } from './IgnoredList';
import { NextIcon, PreviousIcon } from './icons';
import { NoForm } from './EmptyStates';
import { startWork, usePane } from './pane-context';
import { findingListTexts } from '../texts/findings';

/** The list of findings; the selected one opens in its place. */
export function FindingsTab({ inspection }: { readonly inspection: ShownInspection }): ReactElement {
  const { state, session } = usePane();
  const { findings } = inspection;
  const { gone } = state;
  const { grouping, hidden } = state.view;
  // Choosing another finding does not change the groups.
  const groups = useMemo(
    () => groupFindings(findings, grouping, hidden, gone),
    [findings, grouping, hidden, gone],
  );
  const shown = listed(groups);

  if (inspection.forms.length === 0) return <NoForm inspection={inspection} />;
  return (
    <>
      {inspection.findings.length > 0 && (
        <div className="pj-findings-bar">
          <GroupingSelect />
          <span className="pj-quiet">{entryPlaceText(shown, state.view.selected)}</span>
          <Button
            size="small"
            icon={<PreviousIcon />}
            aria-label={findingListTexts.previous}
            title={findingListTexts['previous-title']}
            disabled={shown.length === 0}
            onClick={() => startWork(session.step(-1))}
          />
          <Button
            size="small"
            icon={<NextIcon />}
            aria-label={findingListTexts.next}
            title={findingListTexts['next-title']}
            disabled={shown.length === 0}
            onClick={() => startWork(session.step(1))}
          />
        </div>
      )}
      <NotListed inspection={inspection} shown={shown} />
      <div className="pj-findings-list">
        {groups.length > 0 ? <FindingTree groups={groups} /> : <NothingListed inspection={inspection} />}
        <IgnoredList inspection={inspection} />
      </div>
    </>
  );
}

/** A filter is shown above the list, with a button to remove it. */
function NotListed({
  inspection,
  shown,
}: {
  readonly inspection: ShownInspection;
  readonly shown: readonly Finding[];
}): ReactElement | null {
  const { store } = usePane();
  const left = inspection.findings.filter((finding) => !shown.includes(finding));
  if (left.length === 0 || shown.length === 0) return null;
  const kinds = DEMANDS.filter((demand) => left.some((finding) => demandOf(finding) === demand));
  const names = kinds.map((demand) => DEMAND_NAMES[demand]);
  return (
    <div className="pj-findings-bar">
      <span className="pj-quiet pj-grow">{findingListTexts['not-listed'](names, sizeOf(left))}</span>
      <Button size="small" onClick={() => store.dispatch({ type: 'view', view: { hidden: [] } })}>
        {findingListTexts['list-all']}
      </Button>
    </div>
  );
}

function GroupingSelect(): ReactElement {
  const { state, store } = usePane();
  return (
    <SelectBox
      name={findingListTexts.grouping}
      value={state.view.grouping}
      options={[
        { value: 'demand', label: findingListTexts['by-demand'] },
        { value: 'area', label: findingListTexts['by-area'] },
        { value: 'sheet', label: findingListTexts['by-sheet'] },
      ]}
      onChange={(value) =>
        store.dispatch({
          type: 'view',
          view: { grouping: value === 'area' || value === 'sheet' ? value : 'demand', toggled: [] },
        })
      }
    />
  );
}

/** Why the list is empty: nothing found, or everything hidden by the filter. */
function NothingListed({ inspection }: { readonly inspection: ShownInspection }): ReactElement {
  const { store } = usePane();
  if (inspection.findings.length === 0) {
    return (
      <div className="pj-empty">
        <p>{findingListTexts['nothing-found'](verdictOf(inspection).title)}</p>
        <p className="pj-quiet">{findingListTexts['beyond-checking']}</p>
      </div>
    );
  }
  return (
    <div className="pj-empty">
      <p>{findingListTexts['all-filtered']}</p>
      <div>
        <Button size="small" onClick={() => store.dispatch({ type: 'view', view: { hidden: [] } })}>
          {findingListTexts['show-all']}
        </Button>
      </div>
    </div>
  );
}
