import type { Gone } from '../grouping';
import type { Checked, PaneState } from './pane-state';

/** A new result: the selection is kept if its finding is still there. */
export function withInspection(state: PaneState, checked: Checked): PaneState {
  const still = checked.inspection.findings.some(({ id }) => id === state.view.selected);
  return {
    ...state,
    checked,
    view: { ...state.view, selected: still ? state.view.selected : null, ignoring: null },
  };
}

/** If more are gone, the reason is another workbook or another rule, not fixed cells. */
const MOST_GONE = 20;

export function goneSince(before: Checked | null, now: Checked): readonly Gone[] {
  if (!before || before.sheets !== now.sheets || before.preset !== now.preset) return [];
  const found = new Set(now.inspection.findings.map(({ id }) => id));
  const gone: Gone[] = [];
  let after: string | null = null;
  for (const finding of before.inspection.findings) {
    if (found.has(finding.id)) after = finding.id;
    else gone.push({ finding, after });
  }
  return gone.length > MOST_GONE ? [] : gone;
}
