import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { blankForWords } from '../../src/taskpane/words';

function workbook(value: CellValue, formula?: string): WorkbookSnapshot {
  const cell = { row: 4, col: 8, value, ...(formula === undefined ? {} : { formula }) };
  const sheet = {
    name: '自评表',
    visibility: 'visible',
    cells: [cell],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
  } as const;
  return { name: 'x.xlsx', sheets: [sheet], definedNames: [], mergesKnown: true };
}

const finding = (check: string, address: string, reason = 'missing') => ({
  check,
  reason,
  cell: { sheet: 0, sheetName: '自评表', address },
});

describe('a reason is typed into', () => {
  it.each<[string, CellValue]>([
    ['a cell that is blank', null],
    ['a cell of spaces', '  '],
  ])('%s', (_, value) => {
    expect(blankForWords(workbook(value), finding('deduction-reason', 'I5'))).toEqual({ value });
    expect(blankForWords(workbook(value), finding('execution-reason', 'I5'))).toEqual({ value });
  });

  it('the one cell for the reasons of the whole form, also where it says 无', () => {
    const shared = finding('deduction-reason', 'I5', 'form');
    expect(blankForWords(workbook('无'), shared)).toEqual({ value: '无' });
    expect(blankForWords(workbook(null), shared)).toEqual({ value: null });
    expect(blankForWords(workbook('资金到位较晚'), shared)).toBeNull();
  });

  it('a cell that is not there yet', () => {
    expect(blankForWords(workbook('x'), finding('deduction-reason', 'J5'))).toEqual({ value: null });
  });
});

describe('a reason is never written over', () => {
  it.each<[string, CellValue, string | undefined]>([
    ['the name of the row', '培训人次', undefined],
    ['a score kept as text', '8', undefined],
    ['a number', 8, undefined],
    ['无, which may be the name of the row', '无', undefined],
    ['a formula that gives nothing', '', 'IF(A1>0,"","")'],
  ])('%s', (_, value, formula) => {
    expect(blankForWords(workbook(value, formula), finding('deduction-reason', 'I5'))).toBeNull();
  });

  it('what another check found', () => {
    expect(blankForWords(workbook(null), finding('score-total', 'I5'))).toBeNull();
  });
});
