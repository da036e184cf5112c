import type { KeyboardEvent } from 'react';
import type { Finding } from '../engine/finding';
import type { FindingEntry, FindingGroup } from './grouping';

/** One row of the tree for the keys: a group, many of one check, or a finding. */
export interface TreeKey {
  readonly key: string;
  /** Key of the row it is under; its own for a group. */
  readonly group: string;
  readonly open: boolean;
  /** null for a group and for many of one check. */
  readonly finding: Finding | null;
}

export type TreeMove =
  | { readonly kind: 'focus'; readonly key: string; readonly finding: Finding | null }
  | { readonly kind: 'toggle'; readonly key: string }
  | { readonly kind: 'open'; readonly finding: Finding };

/** The visible rows from top to bottom. Groups are open until toggled, many of one check are closed. */
export function treeKeys(
  groups: readonly FindingGroup[],
  toggled: readonly string[],
  selected: string | null = null,
): readonly TreeKey[] {
  return groups.flatMap((group) => {
    const { key } = group;
    const head: TreeKey = { key, group: key, open: !toggled.includes(key), finding: null };
    if (!head.open) return [head];
    return [head, ...group.entries.flatMap((entry) => entryKeys(entry, key, toggled, selected))];
  });
}

/** The line of many is open when the person opened it, and while one of them is chosen. */
export function isOpen(
  entry: Extract<FindingEntry, { readonly kind: 'many' }>,
  toggled: readonly string[],
  selected: string | null,
): boolean {
  return toggled.includes(entry.key) || entry.findings.some(({ id }) => id === selected);
}

function entryKeys(
  entry: FindingEntry,
  group: string,
  toggled: readonly string[],
  selected: string | null,
): readonly TreeKey[] {
  if (entry.kind === 'gone') return [];
  const row = (finding: Finding, under: string): TreeKey => ({
    key: finding.id,
    group: under,
    open: true,
    finding,
  });
  if (entry.kind === 'one') return [row(entry.finding, group)];
  const head: TreeKey = { key: entry.key, group, open: isOpen(entry, toggled, selected), finding: null };
  return head.open ? [head, ...entry.findings.map((finding) => row(finding, entry.key))] : [head];
}

/**
 * Esc closes what is open under a row, the innermost first: not while an input method uses the key itself,
 * and not if typed words would be lost.
 */
export function closes(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return false;
  if (target instanceof HTMLTextAreaElement && target.value.trim() !== '') return false;
  event.preventDefault();
  return true;
}

/** What a key does on a row, as in the WAI-ARIA tree pattern; null when the key is not used. */
export function moveInTree(keys: readonly TreeKey[], at: TreeKey, key: string): TreeMove | null {
  const index = keys.findIndex((row) => row.key === at.key);
  switch (key) {
    case 'ArrowDown':
      return focusOn(keys[index + 1]);
    case 'ArrowUp':
      return focusOn(keys[index - 1]);
    case 'Home':
      return focusOn(keys[0]);
    case 'End':
      return focusOn(keys.at(-1));
    case 'ArrowRight':
      if (at.finding) return null;
      return at.open ? focusOn(keys[index + 1]) : { kind: 'toggle', key: at.key };
    case 'ArrowLeft':
      if (at.finding) return focusOn(keys.find((row) => row.key === at.group));
      if (at.open) return { kind: 'toggle', key: at.key };
      return at.group === at.key ? null : focusOn(keys.find((row) => row.key === at.group));
    case 'Enter':
    case ' ':
      return at.finding ? { kind: 'open', finding: at.finding } : { kind: 'toggle', key: at.key };
    default:
      return null;
  }
}

function focusOn(row: TreeKey | undefined): TreeMove | null {
  return row ? { kind: 'focus', key: row.key, finding: row.finding } : null;
}
