import { columnFinder } from '../../../src/xlsx/read/lines';

const run = (name: string, first: number, last: number) => ({ name, first, last });

describe('the run of columns that a column belongs to', () => {
  test.each([
    ['none before the first', 0, undefined],
    ['the first of a run', 1, 'B–C'],
    ['the last of a run', 2, 'B–C'],
    ['none in a gap', 3, undefined],
    ['a run of one column', 4, 'E'],
    ['the run behind it', 5, 'F–'],
    ['the last column of a sheet', 16_383, 'F–'],
  ])('from left to right: %s', (_, col, name) => {
    const find = columnFinder([run('B–C', 1, 2), run('E', 4, 4), run('F–', 5, 16_383)]);
    expect(find(col)?.name).toBe(name);
  });

  test('where runs overlap, the last one counts', () => {
    const find = columnFinder([run('A–F', 0, 5), run('C–D', 2, 3), run('D–E', 3, 4)]);
    expect([0, 1, 2, 3, 4, 5, 6].map((col) => find(col)?.name)).toEqual([
      ...['A–F', 'A–F', 'C–D', 'D–E', 'D–E', 'A–F'],
      undefined,
    ]);
  });

  test('runs written from right to left are found as well', () => {
    const find = columnFinder([run('C', 2, 2), run('A', 0, 0)]);
    expect([0, 1, 2].map((col) => find(col)?.name)).toEqual(['A', undefined, 'C']);
  });
});
