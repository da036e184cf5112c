import type { Finding } from '../engine/finding';
import type { FindingGroup } from './grouping';

/** One row of the tree as the keyboard sees it: a group, or a finding of an open group. */
export interface TreeKey {
  readonly key: string;
  readonly group: string;
  readonly open: boolean;
  /** null for a group. */
  readonly finding: Finding | null;
}

export type TreeMove =
  | { readonly kind: 'focus'; readonly key: string; readonly finding: Finding | null }
  | { readonly kind: 'toggle'; readonly key: string }
  | { readonly kind: 'open'; readonly finding: Finding };

/** The visible rows from top to bottom. */
export function treeKeys(groups: readonly FindingGroup[], closed: readonly string[]): readonly TreeKey[] {
  return groups.flatMap((group) => {
    const open = !closed.includes(group.key);
    const head: TreeKey = { key: group.key, group: group.key, open, finding: null };
    const rows = group.findings.map((finding): TreeKey => ({
      key: finding.id,
      group: group.key,
      open,
      finding,
    }));
    return open ? [head, ...rows] : [head];
  });
}

/** What a key does on a row, after the WAI-ARIA tree pattern; null when the key is not ours. */
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
      return at.open ? { kind: 'toggle', key: at.key } : null;
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
