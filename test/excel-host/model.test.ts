import { buildBook } from '.';
import { parseArea, qualified } from './model/area';
import { recalculate } from './model/calculate';
import { BLANK_CELL } from './model/cell';
import { readEntry } from './model/entry';
import { atLeast } from './versions';

describe('what Excel makes of an entry', () => {
  const general = BLANK_CELL;
  const asText = { ...BLANK_CELL, numberFormat: '@' };

  it.each([
    ['12.5', 12.5],
    ['1,234.5', 1234.5],
    ['１２', 12],
    ['1E3', 1000],
    ['-3', -3],
    ['+3', 3],
    ['TRUE', true],
  ])('%s becomes %j', (input, value) => {
    expect(readEntry(input, general)).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['95%', 0.95, '0%'],
    ['99.96%', 0.9996, '0.00%'],
    // 2022-12-31 is day 44926 counted from 1899-12-30.
    ['2022-12-31', 44_926, 'yyyy/m/d'],
    ['2022年12月31日', 44_926, 'yyyy"年"m"月"d"日"'],
  ])('%s becomes %d and brings its format along', (input, value, numberFormat) => {
    expect(readEntry(input, general)).toMatchObject({ kind: 'value', value, numberFormat });
    expect(readEntry(input, asText)).toMatchObject({ kind: 'value', value: input });
  });

  it.each(['=1+1', '-abc', '+A1'])('%s becomes a formula, but not in a cell formatted as text', (input) => {
    expect(readEntry(input, general).kind).toBe('formula');
    expect(readEntry(input, asText)).toMatchObject({ kind: 'value', value: input });
  });

  it('an apostrophe makes a text of anything', () => {
    expect(readEntry("'=1+1", general)).toMatchObject({ kind: 'value', value: '=1+1', textPrefix: true });
  });

  it('texts, blanks and errors', () => {
    expect(readEntry('达成预期指标', general)).toMatchObject({ value: '达成预期指标' });
    expect(readEntry('', general)).toMatchObject({ value: null });
    expect(readEntry('#N/A', general)).toMatchObject({ value: { error: '#N/A' } });
    expect(readEntry(null, general)).toEqual({ kind: 'unchanged' });
  });
});

describe('the small calculation', () => {
  function result(formula: string, cells: Readonly<Record<string, number | string>>): unknown {
    const book = buildBook('a.xlsx', [
      { name: 'S', cells: { ...cells, Z1: { formula } } },
      { name: '另表', cells: { A1: 7 } },
    ]);
    const sheet = book.sheet('S');
    recalculate(book, [{ sheet, row: 0, col: 25 }]);
    return sheet.cell(0, 25).value;
  }

  it.each([
    ['SUM(A1:A3)', 6],
    ['SUM(A1,A2:A3,10)', 16],
    ['ROUND(A1/3,2)', 0.33],
    ['ROUND(2.675,2)', 2.68],
    ['A1+A2*A3', 7],
    ['(A1+A2)*A3', 9],
    ['-A1+2^3', 7],
    ['A1*50%', 0.5],
    ['AVERAGE(A1:A3)', 2],
    ['MAX(A1:A3)-MIN(A1:A3)', 2],
    ['另表!A1+1', 8],
    ["'另表'!$A$1", 7],
    ['SUM(B1:B9)', 0],
  ])('%s = %d', (formula, expected) => {
    expect(result(formula, { A1: 1, A2: 2, A3: 3, B1: '文' })).toBe(expected);
  });

  it('answers errors as Excel does', () => {
    expect(result('A1/A2', { A1: 1 })).toEqual({ error: '#DIV/0!' });
    expect(result('A1+1', { A1: '文' })).toEqual({ error: '#VALUE!' });
  });

  it('follows chains in any order and leaves what it does not know at its cached result', () => {
    const book = buildBook('a.xlsx', [
      {
        name: 'S',
        cells: {
          A1: { formula: 'A2+1' },
          A2: { formula: 'A3+1' },
          A3: 1,
          A4: { value: 99, formula: 'VLOOKUP(A3,B1:C2,2)' },
        },
      },
    ]);
    const sheet = book.sheet('S');
    recalculate(book, [{ sheet, row: 2, col: 0 }]);
    expect([0, 1, 3].map((row) => sheet.cell(row, 0).value)).toEqual([3, 2, 99]);
  });
});

describe('addresses and versions', () => {
  it('reads cells, ranges, whole columns and whole rows', () => {
    expect(parseArea('表!$B$2:C4')).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
    expect(parseArea('B:C')).toEqual({ top: 0, left: 1, bottom: 1_048_575, right: 2 });
    expect(parseArea('3:5')).toEqual({ top: 2, left: 0, bottom: 4, right: 16_383 });
    expect(qualified('表', parseArea('3:5'))).toBe('表!3:5');
    expect(qualified("王's", parseArea('A1'))).toBe("'王''s'!A1");
  });

  it('compares versions part by part', () => {
    expect([atLeast('1.14', '1.9'), atLeast('1.9', '1.14'), atLeast('2.0', '1.14')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
