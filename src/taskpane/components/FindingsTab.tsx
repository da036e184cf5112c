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
      <NotListed inspection={inspection} shown={shown} />
      <div className="pj-findings-list">
        {groups.length > 0 ? <FindingTree groups={groups} /> : <NothingListed inspection={inspection} />}
        <IgnoredList inspection={inspection} />
      </div>
    </>
  );
}

/** A filter is said where the list is, with the way out of it. */
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
  const names = DEMANDS.filter((demand) => left.some((finding) => demandOf(finding) === demand));
  return (
    <div className="pj-findings-bar">
      <span className="pj-quiet pj-grow">
        {`没有列出：${names.map((demand) => DEMAND_NAMES[demand]).join('、')}（${sizeOf(left)}）`}
      </span>
      <Button size="small" onClick={() => store.dispatch({ type: 'view', view: { hidden: [] } })}>
        全部列出
      </Button>
    </div>
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
