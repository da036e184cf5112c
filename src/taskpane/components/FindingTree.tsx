import {
  Fragment,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import { Button } from '@fluentui/react-components';
import type { Finding } from '../../engine/finding';
import { sizeOf, type FindingGroup } from '../grouping';
import { isOpen, moveInTree, treeKeys, type TreeKey } from '../tree-keys';
import { DEMAND_TONES } from '../verdict';
import { ToneMark } from './controls';
import { FindingRow } from './FindingRow';
import { GoneRow } from './GoneRow';
import { ChevronIcon } from './icons';
import { ManyRow } from './ManyRow';
import { startWork, usePane } from './pane-context';
import { findingListTexts } from '../texts/findings';

/** Number of rows drawn at first, and added on request: a thousand findings must not slow the pane. */
const ROWS_DRAWN = 100;

/** Findings in groups. Arrow keys move, Enter or a click goes to the cell, ← and → close and open groups. */
export function FindingTree({ groups }: { readonly groups: readonly FindingGroup[] }): ReactElement {
  const { state, store, session } = usePane();
  const tree = useRef<HTMLDivElement>(null);
  const { selected, toggled } = state.view;
  const keys = treeKeys(groups, toggled, selected);
  const [pages, setPages] = useState(1);
  const [active, setActive] = useState<string | null>(selected);
  const tabStop = keys.find(({ key }) => key === active)?.key ?? selected ?? keys[0]?.key;
  const limit = Math.max(pages * ROWS_DRAWN, keys.findIndex(({ key }) => key === selected) + 1);
  const drawn = new Set(keys.slice(0, limit).map(({ key }) => key));

  useEffect(() => {
    const row = selected === null ? null : rowOf(tree.current, selected);
    row?.scrollIntoView?.({ block: 'nearest' });
    // F8 or an undo has chosen another row than the one with the focus.
    const focused = document.activeElement;
    if (row && focused?.getAttribute('role') === 'treeitem' && tree.current?.contains(focused)) row.focus();
  }, [selected]);

  useRowFocus(tree, selected);
  const goneSince = groups.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'gone').length;
  useEffect(() => {
    if (goneSince === 0) return undefined;
    const timer = setTimeout(() => store.dispatch({ type: 'gone-forgotten' }), GONE_FOR);
    return () => clearTimeout(timer);
  }, [goneSince, store]);

  function select(finding: Finding, byMouse = false): void {
    store.dispatch({ type: 'view', view: { selected: finding.id, ignoring: null } });
    startWork(session.reveal(finding.cell, { byMouse }));
  }

  function focus(key: string): void {
    setActive(key);
    rowOf(tree.current, key)?.focus();
  }

  /** A line of many findings that is open because one of them is chosen is closed by choosing none. */
  function toggle(key: string): void {
    const holds = groups
      .flatMap(({ entries }) => entries)
      .some((entry) => entry.kind === 'many' && entry.key === key && isOpen(entry, [], selected));
    if (holds) store.dispatch({ type: 'view', view: { selected: null, ignoring: null } });
    if (!holds || toggled.includes(key)) store.dispatch({ type: 'group-toggled', key });
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Buttons inside a row have their own keys.
    if (event.target instanceof Element && event.target.getAttribute('role') !== 'treeitem') return;
    const at = keys.find(({ key }) => key === tabStop);
    const move = at ? moveInTree(keys, at, event.key) : null;
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'focus') {
      focus(move.key);
      if (move.finding) store.dispatch({ type: 'view', view: { selected: move.finding.id, ignoring: null } });
    } else if (move.kind === 'toggle') {
      toggle(move.key);
    } else {
      select(move.finding);
    }
  }

  // One flat list: levels and places are attributes. In a nested list the name of a group would contain all
  // of its rows.
  return (
    <>
      <div role="tree" aria-label={findingListTexts.name} ref={tree} onKeyDown={onKeyDown}>
        {groups.map((group, index) => (
          <Fragment key={group.key}>
            <GroupItem
              group={group}
              place={index + 1}
              of={groups.length}
              open={!toggled.includes(group.key)}
              tabStop={tabStop === group.key}
              onFocus={setActive}
            />
            <GroupRows
              group={group}
              keys={keys.filter((row) => row.group !== row.key && drawn.has(row.key))}
              tabStop={tabStop ?? null}
              onFocus={setActive}
              onSelect={select}
              onToggle={toggle}
            />
          </Fragment>
        ))}
      </div>
      {keys.length > limit && (
        <div className="pj-more">
          <Button size="small" onClick={() => setPages(Math.ceil(limit / ROWS_DRAWN) + 1)}>
            {findingListTexts.more(Math.min(ROWS_DRAWN, keys.length - limit), keys.length - limit)}
          </Button>
        </div>
      )}
    </>
  );
}

/** How long a fixed finding is shown struck out, milliseconds. */
const GONE_FOR = 2_500;

/** When the row with the focus is removed (its finding was fixed or ignored), the chosen row gets the focus. */
function useRowFocus(tree: RefObject<HTMLElement | null>, selected: string | null): void {
  const focused = useRef<string | null>(null);
  useEffect(() => {
    const list = tree.current;
    if (!list) return undefined;
    const remember = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      focused.current = row?.dataset['key'] ?? null;
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      // The person has moved the focus elsewhere; after a row is removed, `relatedTarget` is null.
      if (relatedTarget instanceof Element && !list.contains(relatedTarget)) focused.current = null;
    };
    list.addEventListener('focusin', remember);
    list.addEventListener('focusout', forget);
    return () => {
      list.removeEventListener('focusin', remember);
      list.removeEventListener('focusout', forget);
    };
  }, [tree]);
  useLayoutEffect(() => {
    const key = focused.current;
    if (key === null || selected === null || rowOf(tree.current, key)) return;
    rowOf(tree.current, selected)?.focus();
  });
}

function rowOf(tree: HTMLElement | null, key: string): HTMLElement | null {
  const rows = tree?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
  return [...rows].find((row) => row.dataset['key'] === key) ?? null;
}

/** The entries of a group that are drawn. The sheet is named if it differs from the row above. */
function GroupRows({
  group,
  keys,
  tabStop,
  onFocus,
  onSelect,
  onToggle,
}: {
  readonly group: FindingGroup;
  readonly keys: readonly TreeKey[];
  readonly tabStop: string | null;
  readonly onFocus: (key: string) => void;
  readonly onSelect: (finding: Finding, byMouse: boolean) => void;
  readonly onToggle: (key: string) => void;
}): ReactElement {
  const { state } = usePane();
  const drawn = new Set(keys.map(({ key }) => key));
  const bySheet = state.view.grouping === 'sheet';
  let sheet: string | null = null;
  const sheetAbove = ({ cell }: Finding): string | null => {
    if (bySheet || cell.sheetName === sheet) return null;
    sheet = cell.sheetName;
    return sheet;
  };
  const row = (finding: Finding, level: number, place: number, of: number): ReactElement => (
    <FindingRow
      key={finding.id}
      finding={finding}
      level={level}
      place={place}
      of={of}
      sheet={sheetAbove(finding)}
      selected={state.view.selected === finding.id}
      tabStop={tabStop === finding.id}
      onFocus={onFocus}
      onSelect={onSelect}
    />
  );
  return (
    <>
      {group.entries.map((entry, index) => {
        const place = { place: index + 1, of: group.entries.length };
        if (entry.kind === 'gone')
          return (
            <GoneRow
              key={`gone ${entry.finding.id}`}
              finding={entry.finding}
              sheet={sheetAbove(entry.finding)}
            />
          );
        if (entry.kind === 'one')
          return drawn.has(entry.finding.id) && row(entry.finding, 2, place.place, place.of);
        return (
          drawn.has(entry.key) && (
            <Fragment key={entry.key}>
              <ManyRow
                entry={entry}
                {...place}
                open={isOpen(entry, state.view.toggled, state.view.selected)}
                tabStop={tabStop === entry.key}
                onFocus={onFocus}
                onToggle={onToggle}
              />
              {isOpen(entry, state.view.toggled, state.view.selected) &&
                entry.findings.map(
                  (finding, at) => drawn.has(finding.id) && row(finding, 3, at + 1, entry.findings.length),
                )}
            </Fragment>
          )
        );
      })}
    </>
  );
}

interface GroupItemProps {
  readonly group: FindingGroup;
  readonly place: number;
  readonly of: number;
  readonly open: boolean;
  /** Whether Tab reaches this row: only one row of the tree has it. */
  readonly tabStop: boolean;
  readonly onFocus: (key: string) => void;
}

function GroupItem({ group, place, of, open, tabStop, onFocus }: GroupItemProps): ReactElement {
  const { store } = usePane();
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
      onClick={() => {
        onFocus(group.key);
        store.dispatch({ type: 'group-toggled', key: group.key });
      }}
    >
      <ChevronIcon open={open} />
      {group.demand && <ToneMark tone={DEMAND_TONES[group.demand]} />}
      <span>{`${group.name}（${sizeOf(group.findings)}）`}</span>
    </div>
  );
}
