import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { ShownInspection } from '../inspection';
import { verdictOf } from '../../engine/verdict';
import { groupFindings, listed } from '../grouping';
import { SelectBox } from './controls';
import { FindingTree } from './FindingTree';
import { IgnoredList } from './IgnoredList';
import { NextIcon, PreviousIcon } from './icons';
import { NoForm } from './EmptyStates';
import { startWork, usePane } from './pane-context';

/** The list of findings; the selected one opens in its place. */
export function FindingsTab({ inspection }: { readonly inspection: ShownInspection }): ReactElement {
  const { state, session } = usePane();
  const { findings } = inspection;
  const { gone } = state;
  const { grouping, hidden } = state.view;
  // Another choice leaves the groups as they are.
  const groups = useMemo(
    () => groupFindings(findings, grouping, hidden, gone),
    [findings, grouping, hidden, gone],
  );
  const shown = listed(groups);
  const place = shown.findIndex(({ id }) => id === state.view.selected);

  if (inspection.forms.length === 0) return <NoForm inspection={inspection} />;
  return (
    <>
      {inspection.findings.length > 0 && (
        <div className="pj-findings-bar">
          <GroupingSelect />
          <span className="pj-quiet">
            {place < 0 ? `共 ${shown.length} 处` : `${place + 1} / ${shown.length}`}
          </span>
          <Button
            size="small"
            icon={<PreviousIcon />}
            aria-label="上一处"
            title="上一处（Shift+F8）"
            disabled={shown.length === 0}
            onClick={() => startWork(session.step(-1))}
          />
          <Button
            size="small"
            icon={<NextIcon />}
            aria-label="下一处"
            title="下一处（F8）"
            disabled={shown.length === 0}
            onClick={() => startWork(session.step(1))}
          />
        </div>
      )}
      <div className="pj-findings-list">
        {groups.length > 0 ? <FindingTree groups={groups} /> : <NothingListed inspection={inspection} />}
        <IgnoredList inspection={inspection} />
      </div>
    </>
  );
}

function GroupingSelect(): ReactElement {
  const { state, store } = usePane();
  return (
    <SelectBox
      name="分组方式"
      value={state.view.grouping}
      options={[
        { value: 'demand', label: '按要做的事' },
        { value: 'area', label: '按栏目' },
        { value: 'sheet', label: '按工作表' },
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

/** Why the list is empty: nothing found, or all of it filtered away. */
function NothingListed({ inspection }: { readonly inspection: ShownInspection }): ReactElement {
  const { store } = usePane();
  if (inspection.findings.length === 0) {
    return (
      <div className="pj-empty">
        <p>未发现问题。{verdictOf(inspection).title}。</p>
        <p className="pj-quiet">程序只核对能核对的：指标选得是否合适、佐证材料是否齐全，仍请自行把关。</p>
      </div>
    );
  }
  return (
    <div className="pj-empty">
      <p>没有符合筛选条件的问题。</p>
      <div>
        <Button size="small" onClick={() => store.dispatch({ type: 'view', view: { hidden: [] } })}>
          显示全部问题
        </Button>
      </div>
    </div>
  );
}
