import { Fragment, memo, useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Finding } from '../../engine/finding';
import type { FindingGroup } from '../grouping';
import { demandName, demandOf } from '../../engine/verdict';
import { DEMAND_TONES } from '../verdict';
import { moveInTree, treeKeys } from '../tree-keys';
import { Tone } from './controls';
import { ChevronIcon } from './icons';
import { run, usePane } from './pane-context';

/** Findings in groups. Arrow keys move, Enter or a click goes to the cell, ← and → close and open groups. */
export function FindingTree({ groups }: { readonly groups: readonly FindingGroup[] }): ReactElement {
  const { state, store, session } = usePane();
  const tree = useRef<HTMLDivElement>(null);
  const keys = treeKeys(groups, state.view.closed);
  const sheetShown =
    state.view.grouping !== 'sheet' &&
    new Set(groups.flatMap(({ findings }) => findings.map(({ cell }) => cell.sheet))).size > 1;
  const [active, setActive] = useState<string | null>(state.view.selected);
  const tabStop = keys.find(({ key }) => key === active)?.key ?? state.view.selected ?? keys[0]?.key;

  // The explanation opens below the list and takes height from it; the list must still show what it explains.
  const { selected } = state.view;
  useEffect(() => {
    if (selected === null) return;
    rowOf(tree.current, selected)?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  function select(finding: Finding): void {
    store.dispatch({ type: 'view', view: { selected: finding.id, ignoring: null } });
    run(session.reveal(finding.cell));
  }

  function focus(key: string): void {
    setActive(key);
    rowOf(tree.current, key)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = keys.find(({ key }) => key === tabStop);
    if (!at) return;
    const move = moveInTree(keys, at, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'focus') {
      focus(move.key);
      if (move.finding) store.dispatch({ type: 'view', view: { selected: move.finding.id, ignoring: null } });
    } else if (move.kind === 'toggle') {
      store.dispatch({ type: 'group-toggled', key: move.key });
    } else {
      select(move.finding);
    }
  }

  // One flat list: levels and places are told by attributes, so that a group's name is not all of its rows.
  return (
    <div role="tree" aria-label="检查发现的问题" ref={tree} onKeyDown={onKeyDown}>
      {groups.map((group, index) => {
        const open = !state.view.closed.includes(group.key);
        return (
          <Fragment key={group.key}>
            <GroupItem
              group={group}
              place={index + 1}
              of={groups.length}
              open={open}
              tabStop={tabStop === group.key}
              onFocus={setActive}
              onToggle={() => {
                setActive(group.key);
                store.dispatch({ type: 'group-toggled', key: group.key });
              }}
            />
            {open &&
              group.findings.map((finding, at) => (
                <FindingItem
                  key={finding.id}
                  finding={finding}
                  sheetShown={sheetShown}
                  place={at + 1}
                  of={group.findings.length}
                  selected={state.view.selected === finding.id}
                  tabStop={tabStop === finding.id}
                  onFocus={setActive}
                  onSelect={select}
                />
              ))}
          </Fragment>
        );
      })}
    </div>
  );
}

function rowOf(tree: HTMLElement | null, key: string): HTMLElement | null {
  const rows = tree?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
  return [...rows].find((row) => row.dataset['key'] === key) ?? null;
}

interface ItemProps {
  readonly place: number;
  readonly of: number;
  /** The one row of the tree that Tab reaches. */
  readonly tabStop: boolean;
  readonly onFocus: (key: string) => void;
}

interface GroupItemProps extends ItemProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function GroupItem({ group, place, of, open, tabStop, onFocus, onToggle }: GroupItemProps): ReactElement {
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={open}
      data-key={group.key}
      tabIndex={tabStop ? 0 : -1}
      className="pj-item pj-item-group"
      onFocus={() => onFocus(group.key)}
      onClick={onToggle}
    >
      <ChevronIcon open={open} />
      {group.demand && <Tone tone={DEMAND_TONES[group.demand]} />}
      <span>{`${group.name}（${group.findings.length}）`}</span>
    </div>
  );
}

interface FindingItemProps extends ItemProps {
  readonly finding: Finding;
  /** The sheet is named where findings of several sheets stand in one group. */
  readonly sheetShown: boolean;
  readonly selected: boolean;
  readonly onSelect: (finding: Finding) => void;
}

function FindingRow(props: FindingItemProps): ReactElement {
  const { finding, sheetShown, selected } = props;
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-posinset={props.place}
      aria-setsize={props.of}
      aria-selected={selected}
      data-key={finding.id}
      tabIndex={props.tabStop ? 0 : -1}
      className="pj-item pj-item-finding"
      onFocus={() => props.onFocus(finding.id)}
      onClick={() => props.onSelect(finding)}
    >
      <Tone tone={DEMAND_TONES[demandOf(finding)]} />
      <span className="pj-spoken">{`${demandName(finding)}：`}</span>
      <span className="pj-grow">
        {sheetShown && <span className="pj-item-place">{finding.cell.sheetName}</span>}
        <span className="pj-item-message">{finding.message}</span>
      </span>
    </div>
  );
}

/** Long lists change by one or two rows at a time. */
const FindingItem = memo(
  FindingRow,
  (a, b) =>
    a.finding === b.finding &&
    a.sheetShown === b.sheetShown &&
    a.selected === b.selected &&
    a.tabStop === b.tabStop &&
    a.place === b.place &&
    a.of === b.of,
);
