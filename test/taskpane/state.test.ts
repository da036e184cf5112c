import { INITIAL_PANE_STATE, reducePane } from '../../src/taskpane/state';
import { EMPTY_FILL } from '../../src/taskpane/fill';
import type { ApplyResult } from '../../src/host/host';

const written = (address: string): ApplyResult => ({
  written: [{ cell: { sheet: 0, sheetName: '自评表', address }, old: null, value: 1 }],
  skipped: [],
});

describe('the state of the pane', () => {
  it('stays the same where nothing else is told: nothing is drawn again', () => {
    expect(reducePane(INITIAL_PANE_STATE, { type: 'told', notice: null })).toBe(INITIAL_PANE_STATE);
  });

  it('offers to take back what was redone, and forgets what can be redone no longer', () => {
    const [first, second] = [written('H4'), written('H5')];
    const start = { ...INITIAL_PANE_STATE, fill: EMPTY_FILL };
    const fixed = reducePane(start, { type: 'fixed', result: first });
    const undone = reducePane(fixed, { type: 'taken-back', result: first });
    expect([undone.fill.undo, undone.fill.takenBack]).toEqual([[], [first]]);
    const again = reducePane(undone, { type: 'written-again', result: first });
    expect([again.fill.undo, again.fill.takenBack]).toEqual([[first], []]);
    const other = reducePane(undone, { type: 'fixed', result: second });
    expect([other.fill.undo, other.fill.takenBack]).toEqual([[second], []]);
  });
});
