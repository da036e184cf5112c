import { fc } from '../../support/properties';
import { inspect } from '../../../src/engine';
import type {
  CellSnapshot,
  CellValue,
  Rect,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/workbook/snapshot';
import { altered } from '../../support/altered';
import type { Base } from '../../support/altered';
import { generateForm } from '../../generator';
import { INDICATOR_HEADS } from '../../support/standard-form';

/** Words that lead the recogniser and the checks into all their branches, and meaningless text between them. */
const WORDS = [
  ...INDICATOR_HEADS,
  '总分',
  '合计',
  '小计',
  '项目名称',
  '项目支出绩效自评表',
  '(2022年度)',
  '项目资金\n(万元)',
  '年度资金总额',
  '其中：财政拨款',
  '其他资金',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '执行率',
  '产出指标\n(50分)',
  '效益指标（30分）',
  '数量指标',
  '满意度指标',
  '≥95%',
  '91%%',
  '≥个',
  '—',
  '/',
  '不适用',
  '达成预期指标',
  '100.00%',
  '10分',
  '１０',
  '指标1：',
  '……',
  '目标1(40分)：',
  '公开01表',
  '收入支出决算总表',
  '=',
  '',
  ' ',
  '\n',
  '1,2,3',
  '9.5.1',
  '-',
  '0',
  '1e308',
  '=SUM(A1:A9)',
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 10, 50, 100, 0.9999, -3, 1e15, 1e-9, 44914) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.constantFrom(true, false) },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }) },
);

const formula = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  'SUM(A1:A9)',
  'SUM(H14:H22)+H7',
  'SUM(',
  'A1+',
  'ROUND(SUM(B1:B3),2)',
  'PJ.SCORE(1,2,3)',
);
const format = fc.constantFrom(undefined, undefined, '0.00%', '0', '@', 'yyyy-mm-dd', '#,##0.00');

const cell: fc.Arbitrary<CellSnapshot> = fc
  .record({ row: fc.nat(30), col: fc.nat(10), value, formula, format })
  .map(({ formula: text, format: code, ...rest }) => ({
    ...rest,
    ...(text === undefined ? {} : { formula: text }),
    ...(code === undefined ? {} : { format: code }),
  }));

const merge: fc.Arbitrary<Rect> = fc
  .record({ top: fc.nat(30), left: fc.nat(10), height: fc.nat(4), width: fc.nat(4) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

/** Cells in row-major order, each position once, as hosts give them. */
function ordered(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  const byPlace = new Map(cells.map((each) => [each.row * 100 + each.col, each]));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, each]) => each);
}

function workbook(
  cells: readonly CellSnapshot[],
  merges: readonly Rect[],
  hiddenRows: readonly number[],
): WorkbookSnapshot {
  return {
    name: '随机.xlsx',
    sheets: [
      {
        name: '表',
        visibility: 'visible',
        cells: ordered(cells),
        merges,
        hiddenRows,
        hiddenColumns: [],
        protection: null,
      },
    ],
    definedNames: [],
    mergesKnown: true,
  };
}

const bases = fc.constantFrom<Base>('anhui', 'sichuan', 'hubei', 'transfer', 'targets', 'guangdong');

/** A header, so that what is below it is read as a form and judged. */
const HEADS = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];
const HEADER = HEADS.map((text, col): CellSnapshot => ({ row: 0, col, value: text }));

/**
 * Asserts that no check has failed and that no sentence of a finding contains a placeholder; returns the
 * number of findings.
 */
function judged(book: WorkbookSnapshot): number {
  const { findings, faults } = inspect(book);
  expect(faults).toEqual([]);
  const texts = findings.map(({ message, repair }) => `${message}${repair}`);
  expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  return findings.length;
}

describe('the checks', () => {
  it('never break down on random sheets', () => {
    let said = 0;
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 120 }),
        fc.array(merge, { maxLength: 8 }),
        fc.array(fc.nat(30), { maxLength: 3 }),
        fc.boolean(),
        (cells, merges, hidden, headed) => {
          const below = cells.filter(({ row }) => row > 0);
          said += judged(workbook(headed ? [...HEADER, ...below] : cells, headed ? [] : merges, hidden));
        },
      ),
      { numRuns: 150 },
    );
    expect(said).toBeGreaterThan(60);
  });

  it('never break down on a published form with random cells in it', () => {
    let said = 0;
    fc.assert(
      fc.property(bases, fc.array(cell, { minLength: 1, maxLength: 12 }), (base, junk) => {
        const original = altered(base);
        const sheets = original.sheets.map((sheet, index) =>
          index === 0 ? { ...sheet, cells: ordered([...sheet.cells, ...junk]) } : sheet,
        );
        said += judged({ ...original, sheets });
      }),
      { numRuns: 150 },
    );
    expect(said).toBeGreaterThan(60);
  });

  it('never break down on a published form that is transposed or cut', () => {
    let said = 0;
    const cut = fc.record({ base: bases, rows: fc.nat(40), columns: fc.nat(12), turned: fc.boolean() });
    fc.assert(
      fc.property(cut, ({ base, rows, columns, turned }) => {
        const original = altered(base);
        const sheets = original.sheets.map((sheet) => {
          const left = sheet.cells.filter(({ row, col }) => row >= rows % 7 && row <= rows && col <= columns);
          return turned ? transposed({ ...sheet, cells: left }) : { ...sheet, cells: left };
        });
        said += judged({ ...original, sheets });
      }),
      { numRuns: 100 },
    );
    expect(said).toBeGreaterThan(20);
  });

  it('find no error in a form made right, wherever on the sheet it stands', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(40), fc.nat(12), (seed, down, across) => {
        const { snapshot } = generateForm(seed);
        const { findings } = inspect(moved(snapshot, down, across));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Rows as columns and columns as rows. */
function transposed(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    cells: ordered(sheet.cells.map((each) => ({ ...each, row: each.col, col: each.row }))),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
  };
}

/** The same workbook with every sheet moved down and to the right. */
function moved(book: WorkbookSnapshot, down: number, across: number): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((each) => {
        // The addresses in its formulas stay as they are: only stored results count here.
        const { row, col, value: stored, format: code } = each;
        return {
          row: row + down,
          col: col + across,
          value: stored,
          ...(code === undefined ? {} : { format: code }),
        };
      }),
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        top: top + down,
        left: left + across,
        bottom: bottom + down,
        right: right + across,
      })),
      hiddenRows: sheet.hiddenRows.map((row) => row + down),
      hiddenColumns: sheet.hiddenColumns.map((column) => column + across),
    })),
  };
}
