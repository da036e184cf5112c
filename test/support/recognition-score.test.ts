import { SheetCell } from '../../src/engine/cells/cell';
import { BookGrids } from '../../src/engine/recognise/sheet/book-grids';
import type { Form, FormCell, Indicator, Recognition } from '../../src/engine/form';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { FormTruth } from './form-truth';
import { addScores, describeScore, scoreRecognition } from './recognition-score';

/**
 * A grid of four cells per row: label, indicator, target, score; row 1 is the title. The label of
 * the group is repeated in every row.
 */
const rows = [
  ['项目支出绩效自评表'],
  ['产出指标', '外出稽核次数', '≥12次', '10'],
  ['产出指标', '归档份数', '=13440份', '20'],
];

const workbook: WorkbookSnapshot = {
  name: 'a.xlsx',
  definedNames: [],
  mergesKnown: true,
  sheets: [
    {
      name: '一',
      visibility: 'visible',
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      protection: null,
      cells: rows.flatMap((row, r) => row.map((value, c): CellSnapshot => ({ row: r, col: c, value }))),
    },
  ],
};

function cell(row: number, col: number): FormCell {
  return new SheetCell(0, row, col, { value: rows[row]?.[col] ?? null });
}

function indicator(index: number, row: number, changes: Partial<Indicator> = {}): Indicator {
  return {
    index,
    row,
    level1: cell(row, 0),
    level2: null,
    name: cell(row, 1),
    nature: null,
    target: cell(row, 2),
    unit: null,
    actual: null,
    weight: null,
    score: cell(row, 3),
    reason: null,
    completion: null,
    coefficient: null,
    deduction: null,
    reviewScore: null,
    criteria: null,
    points: null,
    pointsFrom: 'none',
    applicable: true,
    ...changes,
  };
}

const NOTHING: Recognition = { cells: new BookGrids([]), forms: [], others: [], projectLists: [] };

function recognition(indicators: readonly Indicator[]): Recognition {
  const form: Form = {
    id: '一!A1:D3',
    sheet: 0,
    sheetName: '一',
    range: { top: 0, left: 0, bottom: 2, right: 3 },
    kind: 'project-self-evaluation',
    title: cell(0, 0),
    year: null,
    fields: [],
    funds: null,
    fundLists: [],
    execution: null,
    rateRow: null,
    goals: null,
    layout: '',
    columns: [],
    doubts: [],
    groups: [],
    indicators,
    weightsInShares: false,
    total: null,
    subtotals: [],
    formReason: null,
    notes: [],
    hiddenCells: [],
  };
  return { ...NOTHING, forms: [form] };
}

const truth: FormTruth = {
  sheet: 0,
  sheetName: '一',
  kind: 'project-self-evaluation',
  range: 'A1:D3',
  title: 'A1',
  indicators: [
    { optional: false, cells: { level1: 'A2', name: 'B2', target: 'C2', score: 'D2', actual: null } },
    { optional: false, cells: { level1: 'A3', name: 'B3', target: 'C3', score: 'D3', actual: null } },
  ],
};

const book = { workbook: 'a.xlsx', forms: [truth] };

describe('the score of a recognition', () => {
  test('is full when every cell is where the truth says', () => {
    const score = scoreRecognition(workbook, book, recognition([indicator(0, 1), indicator(1, 2)]));
    // kind, title and four cells in each of two rows
    expect(score).toMatchObject({ expected: 10, got: 10, matched: 10, precision: 1, recall: 1, misses: [] });
  });

  test('takes the first of several equal labels for the label of a row', () => {
    const second = indicator(1, 2, { level1: cell(1, 0) });
    const score = scoreRecognition(workbook, book, recognition([indicator(0, 1), second]));
    expect(score.misses).toEqual([]);
  });

  test('lists a cell that was read from the wrong place', () => {
    const wrong = indicator(0, 1, { score: cell(1, 2) });
    const score = scoreRecognition(workbook, book, recognition([wrong, indicator(1, 2)]));
    expect(score.matched).toBe(9);
    expect(score.misses).toEqual([
      {
        workbook: 'a.xlsx',
        sheetName: '一',
        form: 'A1:D3',
        role: 'score',
        where: 'row 2',
        expected: 'D2',
        got: 'C2',
        sheet: 0,
      },
    ]);
    expect(describeScore(score)).toContain('score of row 2 expected D2, got C2');
  });

  test('counts a cell the form does not have against the precision only', () => {
    const invented = indicator(0, 1, { actual: cell(1, 2) });
    const score = scoreRecognition(workbook, book, recognition([invented, indicator(1, 2)]));
    expect(score.recall).toBe(1);
    expect(score.precision).toBe(10 / 11);
  });

  test('counts a row and a form that were not found', () => {
    const oneRow = scoreRecognition(workbook, book, recognition([indicator(0, 1)]));
    expect(oneRow).toMatchObject({ expected: 10, got: 6, matched: 6 });
    const none = scoreRecognition(workbook, book, NOTHING);
    expect(none).toMatchObject({ expected: 10, got: 0, matched: 0, precision: 1, recall: 0 });
  });

  test('counts invented rows and forms', () => {
    const surplus = scoreRecognition(
      workbook,
      { workbook: 'a.xlsx', forms: [] },
      recognition([indicator(0, 1)]),
    );
    expect(surplus).toMatchObject({ expected: 0, got: 2, matched: 0, precision: 0 });
  });

  test('does not ask for template rows without any entry', () => {
    const blank = { ...truth, indicators: truth.indicators.map((row) => ({ ...row, optional: true })) };
    const score = scoreRecognition(
      workbook,
      { workbook: 'a.xlsx', forms: [blank] },
      recognition([indicator(0, 1)]),
    );
    expect(score.misses).toEqual([]);
  });

  test('adds up over workbooks', () => {
    const full = scoreRecognition(workbook, book, recognition([indicator(0, 1), indicator(1, 2)]));
    const half = scoreRecognition(workbook, book, recognition([indicator(0, 1)]));
    expect(addScores([full, half])).toMatchObject({ expected: 20, got: 16, matched: 16, recall: 0.8 });
  });
});
