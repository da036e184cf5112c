import { inspect } from '../../src/engine';
import { showValue } from '../../src/engine/format';
import { readAppearance, readWorkbook, recalculate, XlsxError } from '../../src/xlsx';
import { fixture, packXlsx } from './support';

/**
 * Files of a few kilobytes that used to take seconds to minutes. Linear work needs only a small part of the
 * time allowed for these sizes; work that grows with the square needs minutes.
 */
const ALLOWED = 5_000;

/** Processor time of the slowest piece of work of the test, in milliseconds. */
let slowest = 0;

beforeEach(() => {
  slowest = 0;
});

afterEach(() => expect(slowest).toBeLessThan(ALLOWED));

/** The work's result or error; the test checks its time at the end. */
function within<T>(work: () => T): T {
  const start = process.cpuUsage();
  try {
    return work();
  } finally {
    const { user, system } = process.cpuUsage(start);
    slowest = Math.max(slowest, (user + system) / 1000);
  }
}

const read = (sheet: string, parts: Partial<Parameters<typeof packXlsx>[0]> = {}) =>
  readWorkbook(packXlsx({ sheets: { 表: sheet }, ...parts }), 'x.xlsx').snapshot;

const ROW = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe('hostile shapes are read in linear time, or refused', () => {
  it('sheetData twenty thousand times before a long text', () => {
    const xml = `<cols><col min="1" max="1" width="9"/></cols>${'<sheetData></sheetData>'.repeat(20_000)}${ROW}${'x'.repeat(1_000_000)}`;
    const { sheets } = within(() => read(xml));
    expect(sheets[0]?.cells).toHaveLength(1);
    within(() => readAppearance(packXlsx({ sheets: { 表: xml } }), 'x.xlsx'));
  });

  it('all columns hidden thousands of times, and rows hidden by default down to a merged last row', () => {
    const cols = '<col min="1" max="16384" hidden="1"/>'.repeat(20_000);
    const { sheets } = within(() =>
      read(
        `<sheetFormatPr zeroHeight="1"/><cols>${cols}</cols>${ROW}<mergeCells><mergeCell ref="XFC1048575:XFD1048576"/></mergeCells>`,
      ),
    );
    expect([sheets[0]?.hiddenRows, sheets[0]?.hiddenColumns]).toEqual([[], [0]]);
  });

  it('a long formula shared by thousands of cells is refused', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    const first = `<row r="1"><c r="A1"><f t="shared" ref="A1:A10001" si="0">${'B1+'.repeat(2_700)}B1</f><v>1</v></c></row>`;
    expect(() => within(() => read(`<sheetData>${first}${rows.join('')}</sheetData>`))).toThrow(XlsxError);
  });

  it('thousands of array formulas over thousands of cells', () => {
    const cells = Array.from(
      { length: 20_000 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}"><f t="array" ref="A${i + 1}:B${i + 1}">C${i + 1}</f><v>1</v></c><c r="B${i + 1}"><v>2</v></c></row>`,
    );
    const { sheets } = within(() => read(`<sheetData>${cells.join('')}</sheetData>`));
    expect(sheets[0]?.cells[3]).toMatchObject({ row: 1, col: 1, formula: 'C2' });
  });

  it('every other column unlocked, in thousands of rows', () => {
    const cols = Array.from(
      { length: 8_000 },
      (_, i) => `<col min="${2 * i + 1}" max="${2 * i + 1}" style="1"/>`,
    );
    const rows = Array.from(
      { length: 8_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
    );
    const sheet = `<cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData><sheetProtection sheet="1"/>`;
    const styles = '<cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>';
    expect(() => within(() => read(sheet, { styles }))).toThrow(/过于零碎/);
  });

  it('a hundred thousand formats of their own', () => {
    const formats = Array.from(
      { length: 100_000 },
      (_, i) => `<numFmt numFmtId="${200 + i}" formatCode="0.0&quot;${i}&quot;"/>`,
    );
    const styles = `<numFmts>${formats.join('')}</numFmts><cellXfs count="1"><xf/></cellXfs>`;
    expect(within(() => read(ROW, { styles })).sheets[0]?.cells).toHaveLength(1);
  });

  it('thousands of sums that overlap are left to Excel', () => {
    const rows = Array.from(
      { length: 4_000 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="B${i + 1}"><f>SUM(A1:A4000)</f><v>1</v></c></row>`,
    );
    const workbook = read(`<sheetData>${rows.join('')}</sheetData>`);
    const cell = { sheet: 0, sheetName: '表', address: 'A1' };
    const results = within(() => recalculate(workbook, [{ cell, old: 1, value: 2 }]));
    // 3,999 ones and a two; those beyond the limit keep their stored results.
    expect(new Set(results.map(({ value }) => value))).toEqual(new Set([4_001]));
    expect(results.length).toBeLessThan(4_000);
  });

  it('cells of a form full of blanks, colons and brackets', () => {
    const units = [' ', '\u200b', '：', '(', '【', '。', '%', '0', '目标', '年度', '一、'];
    const { snapshot } = readWorkbook(fixture('mingguang-2022.xlsx'), 'x.xlsx');
    const [sheet] = snapshot.sheets;
    const cells = sheet?.cells.map((cell, i) => {
      const unit = units[i % units.length] ?? '';
      const long = typeof cell.value === 'string' && i % 3 === 2;
      return long ? { ...cell, value: `${String(cell.value)}${unit.repeat(8_000)}x` } : cell;
    });
    const sheets = sheet && cells ? [{ ...sheet, cells }] : [];
    expect(within(() => inspect({ ...snapshot, sheets })).faults).toEqual([]);
    expect(cells?.filter(({ value }) => String(value).length > 8_000).length).toBeGreaterThan(20);
  });

  it('a stray cell in the last row of a sheet below a form', () => {
    const { snapshot } = readWorkbook(fixture('mingguang-2022.xlsx'), 'x.xlsx');
    const sheets = snapshot.sheets.slice(0, 1).map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells, { row: 1_048_575, col: 0, value: 1 }],
    }));
    expect(within(() => inspect({ ...snapshot, sheets })).forms).toHaveLength(1);
  });

  it('a text longer than a cell can hold is cut, a format likewise', () => {
    const { sheets } = read(
      `<sheetData><row r="1"><c r="A1" t="str"><v>${'字'.repeat(40_000)}</v></c></row></sheetData>`,
    );
    expect(sheets[0]?.cells[0]?.value).toBe('字'.repeat(32_767));
    expect(showValue(1, `0.${'0'.repeat(200)}`)).toBe(`1.${'0'.repeat(30)}`);
  });
});
