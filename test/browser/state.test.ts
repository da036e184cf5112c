import { documentsInOrder, INITIAL_PAGE_STATE, reducePage, unsavedCount } from '../../src/browser/state';
import type { DocumentEntry, PageState } from '../../src/browser/state';

const entry = (id: string): DocumentEntry => ({
  id,
  name: `${id}.xlsx`,
  folder: '',
  status: { kind: 'waiting' },
  unsaved: 0,
});

const withTwo: PageState = reducePage(INITIAL_PAGE_STATE, {
  type: 'documents-added',
  documents: [entry('a'), entry('b')],
});

describe('the state of the page', () => {
  test('a status belongs to its file only', () => {
    const state = reducePage(withTwo, { type: 'status', id: 'b', status: { kind: 'reading' } });
    expect(state.documents.map(({ status }) => status.kind)).toEqual(['waiting', 'reading']);
  });

  test('the worst file is first, and no file moves while another is mended, until new ones are brought', () => {
    const judged = (state: PageState, id: string, change: number): PageState =>
      reducePage(state, {
        type: 'status',
        id,
        status: {
          kind: 'ready',
          forms: [],
          verdict: {
            answer: 'not-yet',
            title: '',
            detail: '',
            note: '',
            demands: { change, fill: 0, explain: 0, optional: 0 },
          },
        },
      });
    const order = (state: PageState) => documentsInOrder(state.documents).map(({ id }) => id);
    const both = judged(judged(withTwo, 'a', 1), 'b', 4);
    expect(order(both)).toEqual(['b', 'a']);
    const mended = judged(both, 'b', 0);
    expect(order(mended)).toEqual(['b', 'a']);
    const more = reducePage(mended, { type: 'documents-added', documents: [entry('c')] });
    expect(order(more)).toEqual(['a', 'b', 'c']);
  });

  test('a removed file is gone, the others stay in order', () => {
    const state = reducePage(withTwo, { type: 'document-removed', id: 'a' });
    expect(state.documents.map(({ id }) => id)).toEqual(['b']);
  });

  test('unsaved changes are counted for the open workbook; none is open at first', () => {
    const state = reducePage(withTwo, { type: 'unsaved', id: 'a', count: 3 });
    expect(state.documents[0]?.unsaved).toBe(3);
    expect(unsavedCount(state)).toBe(0);
  });
});
