import type { Finding, IgnoreEntry } from '../../engine/finding';
import { demandOf, type Demand } from '../../engine/verdict';
import { groupFindings, listed, neighbour } from '../grouping';
import { withIgnore, withoutIgnore } from '../settings';
import type { PaneState } from '../state';
import type { Checking } from './checking';
import type { SessionContext } from './context';

/** The findings in the order in which the list shows them. */
export function listedIn({ checked, view }: PaneState): readonly Finding[] {
  return listed(groupFindings(checked?.inspection.findings ?? [], view.grouping, view.hidden));
}

/**
 * Chooses the finding listed after this one, which is about to be removed, so that the focus is not lost.
 * null when it is the only one.
 */
export function chooseAfter({ store }: SessionContext, finding: Finding): Finding | null {
  const next = neighbour(listedIn(store.get()), finding.id, 1);
  if (!next || next.id === finding.id) return null;
  store.dispatch({ type: 'view', view: { selected: next.id, ignoring: null } });
  return next;
}

/** Which finding of the list is chosen, and which are listed. */
export interface Choosing {
  ignore(entry: IgnoreEntry): Promise<void>;
  restore(entry: IgnoreEntry): Promise<void>;
  /** Chooses the finding after or before the chosen one and goes to its cell. */
  step(by: 1 | -1): Promise<void>;
  /** Goes to the first finding of the kind, and for what is still blank to 填得分. */
  goTo(demand: Demand): Promise<void>;
}

export function createChoosing(context: SessionContext, checking: Checking): Choosing {
  const { store } = context;
  return {
    ignore: (entry) => {
      const { selected } = store.get().view;
      const finding = store.get().checked?.inspection.findings.find(({ id }) => id === selected);
      if (finding) chooseAfter(context, finding);
      return checking.change(withIgnore(store.get().settings, entry));
    },
    step: async (by) => {
      const next = neighbour(listedIn(store.get()), store.get().view.selected, by);
      if (!next) return;
      store.dispatch({ type: 'view', view: { tab: 'findings', selected: next.id, ignoring: null } });
      await checking.reveal(next.cell);
    },
    goTo: async (demand) => {
      if (demand === 'fill') return store.dispatch({ type: 'view', view: { tab: 'fill' } });
      const hidden = store.get().view.hidden.filter((other) => other !== demand);
      store.dispatch({ type: 'view', view: { tab: 'findings', hidden, toggled: [] } });
      const first = listedIn(store.get()).find((finding) => demandOf(finding) === demand);
      if (!first) return;
      store.dispatch({ type: 'view', view: { selected: first.id, ignoring: null } });
      await checking.reveal(first.cell);
    },
    restore: (entry) => checking.change(withoutIgnore(store.get().settings, entry)),
  };
}
