import { parseRange, rangeAddress } from '../../src/workbook/address';
import { callerOf, hasDoubtfulZero, withBlanks, type CellContents } from '../../src/functions/blanks';
import { callsIn, type ArgumentArea } from '../../src/functions/calls';

/** What is read from a formula for each argument: the cells, or the kind. */
function sources(formula: string): readonly (readonly string[])[] {
  return callsIn(formula, 'SCORE').map((call) =>
    call.map((source) =>
      source.kind === 'cells' ? `${source.area.sheet ?? ''}!${rangeAddress(source.area.rect)}` : source.kind,
    ),
  );
}

describe('where the arguments of a call come from', () => {
  it.each([
    ['PJ.SCORE(C5,E5,F5)', [['!C5', '!E5', '!F5']]],
    ['_xldudf_PJ_SCORE(C5,E5,F5)', [['!C5', '!E5', '!F5']]],
    ['pj.score( $C$5 , E$5 , @F5 )', [['!C5', '!E5', '!F5']]],
    ['IF(F5="","",PJ.SCORE(C5,E5,F5))', [['!C5', '!E5', '!F5']]],
    ['PJ.SCORE(10,"≥95%，如(1)",F5,"湖北")', [['number', 'unknown', '!F5', 'unknown']]],
    ["PJ.SCORE(表一!C5,'二 o''二'!E5,'[b.xlsx]S'!F5)", [['表一!C5', "二 o'二!E5", 'unknown']]],
    ['PJ.SCORE(C5:C9,E5:E9,F5:F9)', [['!C5:C9', '!E5:E9', '!F5:F9']]],
    ['PJ.SCORE(C5,,F5)', [['!C5', 'left-out', '!F5']]],
    ['PJ.SCORE(C5+0,-E5,SUM(F5:F9))', [['number', 'number', 'number']]],
    ['PJ.SCORE((C5)*1,ROUND(E5,2),5%)', [['number', 'number', 'number']]],
    // These may return the blank cell itself.
    ['PJ.SCORE(+C5,INDEX(E:E,5),IF(A1>0,F5,""))', [['unknown', 'unknown', 'unknown']]],
    ['PJ.SCORE(分值,表1[@目标],F5#)', [['unknown', 'unknown', 'unknown']]],
    ['PJ.SCORE(S1:S3!C5,C:C,A1:INDEX(F:F,5))', [['unknown', 'unknown', 'unknown']]],
    [
      'PJ.SCORE(A1,B1,C1)+PJ.SCORE(A2,B2,C2)',
      [
        ['!A1', '!B1', '!C1'],
        ['!A2', '!B2', '!C2'],
      ],
    ],
    ['"PJ.SCORE(A1)"&PJ.SCORES(A1)&XPJ.SCORE(A1)&PJ.TIER(A1,B1)', []],
    ['PJ.SCORE(A1', []],
  ])('%s', (formula, expected) => {
    expect(sources(formula)).toEqual(expected);
  });
});

/** Cells by address; what is not listed is blank. */
function sheet(cells: Readonly<Record<string, unknown>>): (area: ArgumentArea) => CellContents {
  return ({ rect: { top, left, bottom, right } }) => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, col) => {
        const known = Object.entries(cells).find(([address]) => {
          const rect = parseRange(address);
          return rect?.top === top + row && rect.left === left + col;
        });
        return known ? { value: known[1], blank: false } : { value: '', blank: true };
      }),
    );
    return {
      values: rows.map((row) => row.map(({ value }) => value)),
      blank: rows.map((row) => row.map(({ blank }) => blank)),
    };
  };
}

const score = (...args: readonly unknown[]): { readonly id: 'SCORE'; readonly args: readonly unknown[] } => ({
  id: 'SCORE',
  args,
});

describe('a 0 handed to a function', () => {
  const FORM = sheet({ C5: 10, E5: '≥95%', C6: 10, E6: '≥5', F6: 0 });

  it.each([
    ['a blank cell', 'PJ.SCORE(C5,E5,F5)', [10, '≥95%', 0], [10, '≥95%', null]],
    ['a cell that holds 0', 'PJ.SCORE(C6,E6,F6)', [10, '≥5', 0], [10, '≥5', 0]],
    ['a number that was calculated', 'PJ.SCORE(C5,E5,F5+0)', [10, '≥95%', 0], [10, '≥95%', 0]],
    ['an argument that was left out', 'PJ.SCORE(C5,E5,)', [10, '≥95%', 0], [10, '≥95%', null]],
    [
      'the call whose cells hold these arguments',
      'PJ.SCORE(C6,E6,F6)+PJ.SCORE(C5,E5,F5)',
      [10, '≥95%', 0],
      [10, '≥95%', null],
    ],
    ['rows of which none is blank', 'PJ.SCORE(C6:C6,E6:E6,F6:F6)', [10, '≥5', 0], [10, '≥5', 0]],
  ])('was %s', (_what, formula, args, expected) => {
    expect(withBlanks(score(...args), formula, FORM)).toEqual(expected);
  });

  it.each([
    ['a function that may hand a cell on', 'PJ.SCORE(C5,E5,INDEX(F:F,5))', [10, '≥95%', 0]],
    ['a formula that spreads over a blank and a 0', 'PJ.SCORE(C5:C6,E5:E6,F5:F6)', [10, '≥5', 0]],
    ['a cell that holds something else: the address was stale', 'PJ.SCORE(C6,E6,F6)', [8, '≥5', 0]],
    ['no call of the function', 'SUM(C5)', [10, '≥5', 0]],
  ])('cannot be known from %s', (_what, formula, args) => {
    expect(withBlanks(score(...args), formula, FORM)).toBeNull();
  });

  it('is told cell by cell in a range', () => {
    const call = {
      id: 'WEIGHTED',
      args: [
        [[5], [0], [0]],
        [[1], [2], [0]],
      ],
    } as const;
    const cells = sheet({ A1: 5, A2: 0, B1: 1, B2: 2 });
    expect(withBlanks(call, 'PJ.WEIGHTED(A1:A3,B1:B3)', cells)).toEqual([
      [[5], [0], [null]],
      [[1], [2], [null]],
    ]);
  });

  it('matters to no sum, and is looked for in ranges', () => {
    expect(hasDoubtfulZero({ id: 'TOTAL', args: [[[0]], 0] })).toBe(false);
    expect(hasDoubtfulZero({ id: 'CHECK', args: [[['a', 0]]] })).toBe(true);
    expect(hasDoubtfulZero(score(10, '≥95%', null))).toBe(false);
    expect(hasDoubtfulZero(score(10, '0', false))).toBe(false);
  });
});

it.each([
  ['表!B2', '表', 'B2'],
  ["'2022 年'!B2", '2022 年', 'B2'],
  ["'a!b''c'!AA10", "a!b'c", 'AA10'],
])('the calling cell %s is %s %s', (address, sheetName, cell) => {
  expect(callerOf(address)).toEqual({ sheetName, rect: parseRange(cell) });
});

it.each([[undefined], ['B2'], ['表!#REF!']])('no calling cell is read from %s', (address) => {
  expect(callerOf(address)).toBeNull();
});
