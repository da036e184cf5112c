import { cutBlocks, firstTrip } from '../../../src/host/excel/blocks';
import { addressLists, isMarker, markerFormula } from '../../../src/host/excel/marker';
import { freeSheetName } from '../../../src/host/sheet-name';
import { unlockedAreas } from '../../../src/host/excel/snapshot';
import { formulaOf, toWrite } from '../../../src/host/excel/values';
import { sameValue } from '../../../src/workbook/writable';
import { SEVERITIES } from '../../../src/workbook/severity';

describe('cutting into blocks', () => {
  const used = { top: 2, left: 1, rows: 10, cols: 4 };

  it('leaves small sheets whole and skips empty ones', () => {
    expect(cutBlocks([used, null, used], 100)).toEqual([
      { sheet: 0, ...used },
      { sheet: 2, ...used },
    ]);
  });

  it('cuts whole rows at a time', () => {
    // 9 cells hold two rows of four.
    expect(cutBlocks([used], 9).map(({ top, rows }) => [top, rows])).toEqual([
      [2, 2],
      [4, 2],
      [6, 2],
      [8, 2],
      [10, 2],
    ]);
  });

  it('never cuts a row, however wide', () => {
    expect(cutBlocks([{ top: 0, left: 0, rows: 2, cols: 50 }], 10).map(({ rows }) => rows)).toEqual([1, 1]);
  });

  it('puts as many blocks into one trip as fit, and one at least', () => {
    const blocks = cutBlocks([used, used, used], 100);
    expect(firstTrip(blocks, 80)).toHaveLength(2);
    expect(firstTrip(blocks, 79)).toHaveLength(1);
    expect(firstTrip(blocks, 1)).toHaveLength(1);
    expect(firstTrip(blocks, 120)).toHaveLength(3);
  });
});

describe('texts that must stay texts', () => {
  it.each(['=20000元', '+1', '-', '-3', '@张三', "'引号", '＝1'])('keeps %s from being a formula', (text) => {
    expect(toWrite(text, 'General')).toBe(`'${text}`);
    expect(toWrite(text, '@')).toBe(`'${text}`);
  });

  it.each([
    '100.00%',
    '10',
    '２０',
    '2022-12-31',
    '2022年6月30日',
    '12月',
    '9时30分',
    '1/2',
    '1E5',
    '¥100',
    'TRUE',
    '#N/A',
  ])('keeps %s from being a number, date, truth value or error', (text) => {
    expect(toWrite(text, 'General')).toBe(`'${text}`);
    expect(toWrite(text, '@')).toBe(text);
  });

  it.each(['达成预期指标', '完成95%以上', '2022年度', '20人次', '≥95%达标'])('writes %s as it is', (text) => {
    expect(toWrite(text, 'General')).toBe(text);
  });

  it('writes numbers as numbers and nothing as an empty text', () => {
    expect([toWrite(9.996, 'General'), toWrite(null, 'General')]).toEqual([9.996, '']);
  });
});

describe('formulas and values', () => {
  it('takes a text that reads like a formula for a text', () => {
    expect([formulaOf('=100百分比', '=100百分比'), formulaOf('=A1', 5), formulaOf('A1', 'A1')]).toEqual([
      null,
      'A1',
      null,
    ]);
  });

  it('compares stored values without computing', () => {
    expect(sameValue('', null)).toBe(true);
    expect(sameValue('10', 10)).toBe(false);
    expect(sameValue({ error: '#REF!' }, { error: '#REF!' })).toBe(true);
    expect(sameValue({ error: '#REF!' }, '#REF!')).toBe(false);
  });
});

describe('markers', () => {
  it.each(SEVERITIES)('recognises its own marker for %s', (severity) => {
    expect(isMarker(markerFormula(severity))).toBe(true);
  });

  it.each(['=N("PJ-CHECK")=0', 'N("PJ-CHECK:error")=0', '=n( "PJ-CHECK-fatal-2" ) = 0'])(
    'recognises %s of another version',
    (formula) => expect(isMarker(formula)).toBe(true),
  );

  it.each([
    '=N("PJ-CHECKLIST")=0',
    '=N("PJ-CHECK:error")=1',
    '=OR(N("PJ-CHECK:error")=0,A1>1)',
    '=A1="PJ-CHECK"',
    '',
  ])('leaves %s alone', (formula) => expect(isMarker(formula)).toBe(false));

  it('keeps address lists under the length at which Excel cuts them off', () => {
    const addresses = Array.from({ length: 5_000 }, (_, row) => `AB${row + 1}`);
    const lists = addressLists(addresses);
    expect(lists.every((list) => list.length <= 8_000)).toBe(true);
    expect(lists.flatMap((list) => list.split(','))).toEqual(addresses);
    expect(addressLists([])).toEqual([]);
  });
});

describe('names of worksheets', () => {
  const free = (name: string, ...taken: string[]) => freeSheetName(name, new Set(taken));

  it('numbers a name that is taken, without regard to letter case', () => {
    expect(free('检查报告')).toBe('检查报告');
    expect(free('检查报告', '检查报告')).toBe('检查报告(2)');
    expect(free('Report', 'report', 'report(2)')).toBe('Report(3)');
  });

  it('takes out what Excel refuses', () => {
    expect(free("'2022/2023: 报告[1]'")).toBe('2022 2023  报告 1');
    expect(free('History')).toBe('检查报告');
    expect(free('  ')).toBe('检查报告');
  });

  it('stays within 31 characters, the number included', () => {
    const long = '长'.repeat(40);
    expect(free(long)).toHaveLength(31);
    expect(free(long, '长'.repeat(31))).toBe(`${'长'.repeat(28)}(2)`);
  });
});

describe('areas that may be edited', () => {
  it('joins equal rows and keeps runs apart', () => {
    const block = { sheet: 0, top: 4, left: 2, rows: 4, cols: 3 };
    const locked = [
      [true, false, false],
      [true, false, false],
      [false, true, false],
      [true, true, true],
    ];
    expect(unlockedAreas(locked, block)).toEqual([
      { top: 4, left: 3, bottom: 5, right: 4 },
      { top: 6, left: 2, bottom: 6, right: 2 },
      { top: 6, left: 4, bottom: 6, right: 4 },
    ]);
  });
});
