import { INITIAL_PANE_STATE, reducePane } from '../../src/taskpane/state';
import type { ApplyResult } from '../../src/host/host';

const written = (address: string): ApplyResult => ({
  written: [{ cell: { sheet: 0, sheetName: '自评表', address }, old: null, value: 1 }],
  skipped: [],
});

describe('the state of the pane', () => {
  it('stays the same where nothing else is told: nothing is drawn again', () => {
    expect(reducePane(INITIAL_PANE_STATE, { type: 'told', notice: null })).toBe(INITIAL_PANE_STATE);
  });

  it('no longer says that was written what the spreadsheet has taken back; an edit of the person changes nothing', () => {
    const result = written('H4');
    const filled = reducePane(INITIAL_PANE_STATE, { type: 'filled', result });
    const edit = reducePane(filled, { type: 'taken-back', result: null });
    expect(edit.fill.result?.written).toEqual(result.written);
    const undone = reducePane(filled, { type: 'taken-back', result });
    expect([undone.fill.result, undone.fill.fresh]).toEqual([null, []]);
    const again = reducePane(undone, { type: 'written-again', result });
    expect(again.fill.fresh).toEqual([result.written[0]?.cell]);
  });
});
