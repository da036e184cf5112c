import { parseAddress } from '../../src/workbook/address';
import type { Edit } from '../../src/workbook/edit';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook, recalculate } from '../../src/xlsx';
import { fixture } from './support';

type Cells = Readonly<Record<string, CellValue | { readonly formula: string; readonly value?: CellValue }>>;

function cell(address: string, content: Cells[string]): CellSnapshot {
  const at = parseAddress(address);
  if (at === null) throw new Error(address);
  if (typeof content === 'object' && content !== null && 'formula' in content) {
    return { ...at, value: content.value ?? null, formula: content.formula };
  }
  return { ...at, value: content };
}

function sheet(name: string, cells: Cells): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    cells: Object.entries(cells).map(([address, content]) => cell(address, content)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  };
}

const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  name: 'x.xlsx',
  sheets,
  definedNames: [],
  mergesKnown: true,
});

const edit = (address: string, value: Edit['value'], sheetName = '表'): Edit => ({
  cell: { sheet: 0, sheetName, address },
  old: null,
  value,
});

/** The result of the formula in Z1 after the edits; undefined = it is left to Excel. */
function resultOf(formula: string, cells: Cells, ...edits: readonly Edit[]): CellValue | undefined {
  const results = recalculate(workbook(sheet('表', { ...cells, Z1: { formula, value: '旧' } })), edits);
  return results.find((result) => result.cell.address === 'Z1')?.value;
}

describe('results of formulas after edits', () => {
  const cells: Cells = { A1: 10, A2: 20, A3: '文字', A4: '5', A5: true, B1: null, B2: { error: '#REF!' } };

  it.each<[string, CellValue | undefined]>([
    ['SUM(A1:A5)', 31], // 11 + 20; texts and booleans in cells do not count
    ['A1+A4', 16], // 11 + "5"
    ['A1+A3', { error: '#VALUE!' }],
    ['A1-A2*2', -29], // 11 - 40
    ['(A1-A2)*2', -18],
    ['-A1+A2', 9],
    ['A1%', 0.11],
    ['A1/0', { error: '#DIV/0!' }],
    ['A1/B9', { error: '#DIV/0!' }],
    ['A1+B2', { error: '#REF!' }],
    ['SUM(A1:B2)', { error: '#REF!' }],
    ['ROUND(A1/3,2)', 3.67], // 3.666…
    ['ROUND(-A1/2,0)', -6], // -5.5, half away from zero
    ['ROUND(A1*11,-1)', 120], // 121
    ['AVERAGE(A1:A2)', 15.5],
    ['MIN(A1,A2,3)', 3],
    ['MAX(A1:A5)', 20],
    ['ABS(A1-A2)', 9],
    ['IF(A2=0,0,A1/A2)', 0.55],
    ['IF(A1>=11,"是","否")', '是'],
    ['IF(A1<>11,1,)', 0],
    ['IFERROR(A1/0,"")', ''],
    ['A1+0.1+0.2', 11.3], // exactly, no binary noise
    ['+A1', 11],
    ['SUM($A$1:$A$2, A1)', 42],
    ["'表'!A1*2", 22],
    ['SUM(表!A1:A2)', 31],
    // Not calculable here:
    ['VLOOKUP(A1,A1:B2,2)', undefined],
    ['A1&"分"', undefined],
    ['A1^2', undefined],
    ['总分+A1', undefined],
    ['别表!A1+A1', undefined],
    ['A1:A2+1', undefined],
    ['SUM(A1:A2', undefined],
    ['SUM(A:A)', undefined],
  ])('%s', (formula, expected) => {
    expect(resultOf(formula, cells, edit('A1', 11))).toEqual(expected);
  });

  it('are only told for formulas that depend on an edit, directly or through others', () => {
    const book = workbook(
      sheet('表', {
        A1: 1,
        A2: 2,
        B1: { formula: 'A1*2', value: 2 },
        B2: { formula: 'A2*2', value: 99 },
        C1: { formula: 'B1+1', value: 3 },
      }),
      sheet('汇总', { A1: { formula: '表!C1+表!B2', value: 7 } }),
    );
    expect(
      recalculate(book, [edit('A1', 5)]).map(({ cell: at, value }) => [at.sheetName, at.address, value]),
    ).toEqual([
      ['表', 'B1', 10],
      ['表', 'C1', 11],
      // 11 + 4: B2 is calculated from its formula, its stored result is not used.
      ['汇总', 'A1', 15],
    ]);
  });

  it('count cells that were empty and cells that are emptied', () => {
    expect(resultOf('SUM(A1:A9)', { A1: 1, A2: 2 }, edit('A5', 7))).toBe(10);
    expect(resultOf('SUM(A1:A9)', { A1: 1, A2: 2 }, edit('A2', null))).toBe(1);
  });

  it('are not told for circles and for what hangs on them', () => {
    const book = workbook(
      sheet('表', {
        A1: 1,
        B1: { formula: 'C1+A1', value: 0 },
        C1: { formula: 'B1', value: 0 },
        D1: { formula: 'B1+A1', value: 0 },
      }),
    );
    expect(recalculate(book, [edit('A1', 5)])).toEqual([]);
  });

  it('are left to Excel where formulas or brackets hang on each other too deeply', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`A${i + 1}`, { formula: `A${i + 2}+1`, value: 0 }]),
    );
    expect(() => recalculate(workbook(sheet('表', chain)), [edit('A20001', 5)])).not.toThrow();
    const brackets = `${'('.repeat(50_000)}A1${')'.repeat(50_000)}`;
    expect(resultOf(brackets, { A1: 1 }, edit('A1', 2))).toBeUndefined();
  });

  it('are not told again where what is stored is right', () => {
    const book = workbook(sheet('表', { A1: 1, B1: { formula: 'A1+0.2', value: 5.2000000000000002 } }));
    expect(recalculate(book, [edit('A1', 5)])).toEqual([]);
  });

  it('follow the totals of a real form: 98 when one indicator loses two points', () => {
    const { snapshot } = readWorkbook(fixture('rich/rich-ms.xlsx'), 'rich-ms.xlsx');
    // H22 = H6 + SUM(H13:H21) is 100 before, with H13 = 10.
    expect(recalculate(snapshot, [edit('H13', 8, '自评表')])).toEqual([
      { cell: { sheet: 0, sheetName: '自评表', address: 'H22' }, value: 98 },
    ]);
  });
});
