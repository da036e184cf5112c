import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Inspection } from '../../engine/finding';
import { groupFindings, listed, neighbour, passes, type FindingFilter } from '../grouping';
import { verdictOf } from '../verdict';
import { SelectBox } from './controls';
import { FindingDetails } from './FindingDetails';
import { FindingTree } from './FindingTree';
import { IgnoredList } from './IgnoredList';
import { NextIcon, PreviousIcon } from './icons';
import { NoForm } from './EmptyStates';
import { run, usePane } from './pane-context';

/** The list of findings, and below it everything about the selected one. */
export function FindingsTab({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const { state, store, session } = usePane();
  const filter: FindingFilter = { view: state.view.findings, hidden: state.view.hidden };
  const groups = groupFindings(inspection.findings, state.view.grouping, filter);
  const shown = listed(groups);
  const selected = shown.find(({ id }) => id === state.view.selected) ?? null;

  function step(by: 1 | -1): void {
    const next = neighbour(shown, state.view.selected, by);
    if (!next) return;
    store.dispatch({ type: 'view', view: { selected: next.id, ignoring: null } });
    run(session.reveal(next.cell));
  }

  if (inspection.forms.length === 0) return <NoForm inspection={inspection} />;
  return (
    <>
      {inspection.findings.length > 0 && (
        <div className="pj-findings-bar">
          <ViewSelects />
          <Button
            size="small"
            icon={<PreviousIcon />}
            aria-label="上一处"
            title="上一处"
            disabled={shown.length === 0}
            onClick={() => step(-1)}
          />
          <Button
            size="small"
            icon={<NextIcon />}
            aria-label="下一处"
            title="下一处"
            disabled={shown.length === 0}
            onClick={() => step(1)}
          />
        </div>
      )}
      <div className="pj-findings-list">
        {shown.length > 0 ? (
          <FindingTree groups={groups} />
        ) : (
          <NothingListed inspection={inspection} filter={filter} />
        )}
        <IgnoredList inspection={inspection} />
      </div>
      {selected && (
        <div className="pj-details">
          <FindingDetails finding={selected} />
        </div>
      )}
    </>
  );
}

function ViewSelects(): ReactElement {
  const { state, store } = usePane();
  return (
    <>
      <SelectBox
        name="看哪些问题"
        title="“导入前检查”只列出一体化系统会拒收的问题"
        value={state.view.findings}
        options={[
          { value: 'all', label: '全部问题' },
          { value: 'refused', label: '导入前检查' },
        ]}
        onChange={(value) =>
          store.dispatch({ type: 'view', view: { findings: value === 'refused' ? 'refused' : 'all' } })
        }
      />
      <SelectBox
        name="分组方式"
        value={state.view.grouping}
        options={[
          { value: 'severity', label: '按严重程度' },
          { value: 'area', label: '按栏目' },
          { value: 'sheet', label: '按工作表' },
        ]}
        onChange={(value) =>
          store.dispatch({
            type: 'view',
            view: { grouping: value === 'area' || value === 'sheet' ? value : 'severity', closed: [] },
          })
        }
      />
    </>
  );
}

/** Why the list is empty: nothing found, or all of it filtered away. */
function NothingListed({
  inspection,
  filter,
}: {
  readonly inspection: Inspection;
  readonly filter: FindingFilter;
}): ReactElement {
  const { state, store } = usePane();
  const preset = state.checked?.preset ?? 'submission';
  if (inspection.findings.length === 0) {
    return (
      <div className="pj-empty">
        <p>未发现问题。{verdictOf(inspection, preset).title}。</p>
        <p className="pj-quiet">程序只核对能核对的：指标选得是否合适、佐证材料是否齐全，仍请自行把关。</p>
      </div>
    );
  }
  const refusedOnly =
    filter.view === 'refused' &&
    !inspection.findings.some((finding) => passes(finding, { ...filter, hidden: [] }));
  return (
    <div className="pj-empty">
      <p>{refusedOnly ? '没有会被一体化系统拒收的问题，可以导入。' : '没有符合筛选条件的问题。'}</p>
      <div>
        <Button
          size="small"
          onClick={() => store.dispatch({ type: 'view', view: { findings: 'all', hidden: [] } })}
        >
          显示全部问题
        </Button>
      </div>
    </div>
  );
}
