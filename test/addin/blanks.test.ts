import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { associateFunctions } from '../../src/addin/functions';
import { createPage } from '../../src/addin/page';
import { checkAnswer } from '../../src/functions/check';
import {
  BUILDS,
  buildBook,
  EXCEL_2021,
  EXCEL_2024,
  EXCEL_WEB,
  MICROSOFT_365,
  openFixture,
  readFunctions,
  startExcelHost,
  type BookModel,
  type ExcelVersion,
  type RunningExcel,
} from '../excel-host';
import { fixtureWorkbook } from '../support/fixtures';
import { rangeOf } from '../support/range';

/** A blank cell is blank in every build, though Excel 2021 and 2024 pass it to functions as 0. */

let running: RunningExcel | null = null;

afterEach(() => {
  running?.close();
  running = null;
});

let metadata = '';

beforeAll(async () => {
  const file = path.join(__dirname, '../../src/functions/functions.ts');
  ({ metadataJson: metadata } = await generateCustomFunctionsMetadata([file], true));
});

async function open(workbook: BookModel, version: ExcelVersion): Promise<RunningExcel> {
  running = await startExcelHost({ workbook, version, functions: readFunctions(metadata) });
  associateFunctions(createPage(null));
  return running;
}

const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 7: '#VALUE!' };

async function shown({ session }: RunningExcel, sheetName: string, address: string): Promise<unknown> {
  const { value, failed, errorCode } = await session.calculates(sheetName, address);
  return failed ? ERRORS[errorCode ?? 0] : value;
}

const formula = (text: string): { readonly value: null; readonly formula: string } => ({
  value: null,
  formula: text,
});

/** Row 5: nothing was done yet. Row 6: 0 was reached of at most 0, which is full marks. */
const FORM = {
  name: '2022 年',
  cells: {
    C5: 10,
    E5: '≥95%',
    C6: 8,
    E6: '≤0次',
    F6: 0,
    G1: formula('PJ.SCORE(C5,E5,F5)'),
    G2: formula('PJ.SCORE(C6,E6,F6)'),
    G3: formula('PJ.EXPLAIN(C5,E5,F5)'),
    G4: formula('PJ.COMPLETION(E5,F5)'),
    G5: formula('PJ.EXECSCORE(C5,C6,F5)'),
    G6: formula('PJ.RATE(C6,F5)'),
    G7: formula('PJ.GRADE(F5)'),
    G8: formula('PJ.GRADE(F6)'),
    G9: formula('PJ.PARSE(F5)'),
    G10: formula('PJ.TIER(C5,F5)'),
    G11: formula('PJ.SCORE(C5,E5,F5*1)'),
    G12: formula('IF(C5,PJ.SCORE(C5,E5,F5))'),
    G13: formula('PJ.SCORE(别表!A1,别表!A2,别表!A3)'),
    G14: formula('PJ.WEIGHTED(F5:F6,C5:C6)'),
    G15: formula('PJ.TOTAL(F5:F6,F5)'),
  },
} as const;

const OTHER = { name: '别表', cells: { A1: 10, A2: '≥95%' } } as const;

describe.each(BUILDS)('a blank cell in $name', (version) => {
  it('is blank, and 0 is 0', async () => {
    const excel = await open(buildBook('a.xlsx', [FORM, OTHER]), version);
    const cells = Object.keys(FORM.cells).filter((address) => address.startsWith('G'));
    const values = await Promise.all(cells.map((address) => shown(excel, FORM.name, address)));
    expect(Object.fromEntries(cells.map((address, index) => [address, values[index]]))).toEqual({
      G1: '',
      // ≤0 and 0 done.
      G2: 8,
      G3: '',
      G4: '',
      G5: '',
      G6: '',
      G7: '',
      G8: '差',
      G9: [['', '', '']],
      G10: [['', '', '']],
      // Excel itself turns it into 0: 0 of 95 %.
      G11: 0,
      G12: '',
      G13: '',
      // The value of a unit is missing.
      G14: '#VALUE!',
      G15: 0,
    });
  });

  it('is blank in a form that PJ.CHECK is given', async () => {
    const workbook = openFixture('jiayuguan-2021.xlsx');
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('The workbook has a sheet.');
    sheet.put(60, 0, formula('PJ.CHECK(A1:I47)'));
    const excel = await open(workbook, version);
    const { value } = await excel.session.calculates(sheet.name, 'A61');
    const rows = Array.isArray(value)
      ? value.map((row) => (Array.isArray(row) ? row.slice(0, 2).join(' ') : ''))
      : [];
    // The truth file of the workbook.
    expect(rows).toEqual(expect.arrayContaining(['错误 F12', '错误 B22', '错误 H47', '提醒 I4']));
    // And the findings where blanks are not passed as 0.
    const range = rangeOf(fixtureWorkbook('jiayuguan-2021'), sheet.name);
    expect(value).toEqual(checkAnswer([range.slice(0, 47).map((row) => row.slice(0, 9)), null, null], {}));
  });
});

describe('where it cannot be known whether a 0 is a blank', () => {
  const book = (): BookModel =>
    buildBook('a.xlsx', [
      { name: '表', cells: { A1: 10, A2: '≥95%', A4: formula('PJ.SCORE(A1,A2,INDEX(A:A,3))') } },
    ]);

  it.each([
    [EXCEL_2021, '#N/A'],
    [EXCEL_2024, '#N/A'],
    // Version 2504 and later pass blanks as null: the 0 was a 0.
    [MICROSOFT_365, 0],
    [EXCEL_WEB, 0],
  ])('%j shows %j, never a score that may be wrong', async (version, expected) => {
    const { session } = await open(book(), version);
    const { value, failed, errorCode } = await session.invocations.callFunction(
      'SCORE',
      [10, '≥95%', 0],
      '表!A4',
    );
    expect(failed ? ERRORS[errorCode ?? 0] : value).toBe(expected);
  });

  it('nor is it when Excel does not answer', async () => {
    const excel = await open(buildBook('a.xlsx', [FORM, OTHER]), EXCEL_2021);
    // The document's rule is read first, so that only the cells are refused.
    expect(await shown(excel, FORM.name, 'G15')).toBe(0);
    excel.session.faults.inject({ kind: 'access-denied' }, 1);
    expect(await shown(excel, FORM.name, 'G1')).toBe('#N/A');
    expect(await shown(excel, FORM.name, 'G1')).toBe('');
  });
});

describe('what it costs', () => {
  const rows = (count: number, actual: number | null): BookModel =>
    buildBook('a.xlsx', [
      {
        name: '表',
        cells: Object.fromEntries(
          Array.from({ length: count }, (_, row) => [
            [`C${row + 1}`, 10],
            [`E${row + 1}`, '≥95%'],
            ...(actual === null ? [] : [[`F${row + 1}`, actual]]),
            [`G${row + 1}`, formula(`PJ.SCORE(C${row + 1},E${row + 1},F${row + 1})`)],
          ]).flat(),
        ),
      },
    ]);

  async function trips(count: number, actual: number | null): Promise<number> {
    const excel = await open(rows(count, actual), EXCEL_2021);
    // The rule of the document is read once.
    await excel.session.invocations.callFunction('SCORE', [10, '≥95%', 95], '表!Z1');
    const cells = Array.from({ length: count }, (_, row) => `G${row + 1}`);
    const { totals } = await excel.measure(() =>
      Promise.all(cells.map((address) => shown(excel, '表', address))),
    );
    excel.close();
    running = null;
    return totals.trips;
  }

  it('is two requests for all formulas of a recalculation, and none where no argument is 0', async () => {
    // One more request returns the results.
    expect([await trips(1, null), await trips(60, null), await trips(60, 90)]).toEqual([3, 3, 1]);
  });

  it('is no step of the undo history', async () => {
    const excel = await open(buildBook('a.xlsx', [FORM, OTHER]), MICROSOFT_365);
    excel.user.types(OTHER.name, 'B1', 1);
    await shown(excel, FORM.name, 'G1');
    expect(excel.book.undo.makers).toEqual(['person']);
  });
});
