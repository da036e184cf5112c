import type { Finding } from '../../engine/finding';
import { groupFindings, listed, neighbour } from '../grouping';
import type { PaneState } from '../state';
import type { SessionContext } from './context';

/** The findings in the order in which the list shows them. */
export function listedIn({ checked, view }: PaneState): readonly Finding[] {
  return listed(groupFindings(checked?.inspection.findings ?? [], view.grouping, view.hidden));
}

/**
 * Chooses the finding listed after this one, which is about to go: so the keyboard has a place when it is gone.
 * null when it is the only one.
 */
export function chooseAfter({ store }: SessionContext, finding: Finding): Finding | null {
  const next = neighbour(listedIn(store.get()), finding.id, 1);
  if (!next || next.id === finding.id) return null;
  store.dispatch({ type: 'view', view: { selected: next.id, ignoring: null } });
  return next;
}
