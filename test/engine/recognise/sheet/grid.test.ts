import { at, gridOf } from '../../../support/view';
import { Grid } from '../../../../src/engine/recognise/sheet/grid';
import { between, wholeSheet, within } from '../../../../src/engine/recognise/sheet/view';

/** A label merged down beside three rows, a title over all columns, a row left empty. */
const GRID = gridOf(`
标题 | < | <
产出 | 次数 | 12
^ | 天数 | 3
|
合计 | | 15
`);

const texts = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => text);

describe('the grid of a sheet', () => {
  test('shows the first cell of a merged area at every place of it', () => {
    expect(at(GRID.at(0, 2))).toBe('A1');
    expect(at(GRID.at(2, 0))).toBe('A2');
    expect(GRID.at(2, 0).span).toMatchObject({ top: 1, left: 0, bottom: 2, right: 0 });
    expect(GRID.mergeAt(2, 0)).toMatchObject({ top: 1, bottom: 2 });
    expect(GRID.mergeAt(1, 1)).toBeNull();
  });

  test('lists in a row what begins there, and what is seen there', () => {
    expect(texts(GRID.row(2))).toEqual(['天数', '3']);
    expect(texts(GRID.visibleRow(2))).toEqual(['产出', '天数', '3']);
    expect(GRID.row(3)).toEqual([]);
    expect(GRID.visibleRow(7)).toEqual([]);
  });

  test('ends where the last value stands and skips rows without one', () => {
    expect([GRID.bottom, GRID.right]).toEqual([4, 2]);
    expect(GRID.rows).toEqual([0, 1, 2, 4]);
  });

  test('makes a blank cell where nothing stands', () => {
    expect(GRID.at(4, 1)).toMatchObject({ blank: true, text: '', numeric: false });
    expect(GRID.at(1, 2)).toMatchObject({ blank: false, numeric: true });
  });

  test('does not see a value under a merged area, nor one that is empty', () => {
    const sheet = {
      ...gridOf('甲 | <\n乙 | 丙').sheet,
      cells: [
        { row: 0, col: 0, value: '甲' },
        { row: 0, col: 1, value: '看不见' },
        { row: 1, col: 0, value: null },
        { row: 1, col: 1, value: '丙' },
      ],
    };
    const grid = new Grid(0, sheet);
    expect(texts(grid.row(0))).toEqual(['甲']);
    expect(texts(grid.row(1))).toEqual(['丙']);
  });

  test('takes the first of two merged areas that overlap', () => {
    const sheet = gridOf('甲 | 乙 | 丙').sheet;
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ];
    const grid = new Grid(0, { ...sheet, merges });
    expect([0, 1].map((col) => at(grid.at(0, col)))).toEqual(['A1', 'A1']);
  });

  test('names the columns that neither a value nor a merge touches', () => {
    expect(gridOf('甲 | | 乙 | < | 丙\n丁 | | | | 戊').emptyColumns()).toEqual([1]);
    expect(gridOf('甲 | 乙').emptyColumns()).toEqual([]);
  });

  test('knows a cell of a hidden row or column', () => {
    const grid = gridOf('甲 | 乙\n丙 | 丁');
    const hidden = new Grid(0, { ...grid.sheet, hiddenRows: [1], hiddenColumns: [1] });
    const cells = [hidden.at(0, 0), hidden.at(0, 1), hidden.at(1, 0)];
    expect(cells.map((cell) => hidden.hidden(cell))).toEqual([false, true, true]);
  });
});

describe('a part of a grid', () => {
  const view = wholeSheet(gridOf('甲 | 乙 | | 丙\n丁\n | | | 戊'));

  test('between two columns has only their cells and rows', () => {
    const right = within(view, 3, 3);
    expect(right.rows).toEqual([0, 2]);
    expect(texts(right.row(0))).toEqual(['丙']);
    expect([right.left, right.right]).toEqual([3, 3]);
    expect(within(view, 0, 9)).toBe(view);
  });

  test('between two rows has only their rows, and its own empty columns', () => {
    const first = between(view, 0, 1);
    expect(first.rows).toEqual([0, 1]);
    expect(first.row(2)).toEqual([]);
    expect(first.visibleRow(2)).toEqual([]);
    expect(first.bottom).toBe(1);
    expect(first.emptyColumns()).toEqual([2]);
    expect(between(view, 2, 2).emptyColumns()).toEqual([0, 1, 2]);
    expect(between(view, 0, 9)).toBe(view);
  });
});
