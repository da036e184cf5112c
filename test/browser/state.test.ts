import { INITIAL_PAGE_STATE, reducePage, unsavedCount } from '../../src/browser/state';
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
