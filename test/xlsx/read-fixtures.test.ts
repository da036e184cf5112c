import { rangeAddress } from '../../src/engine/address';
import { readWorkbook } from '../../src/xlsx';
import { cellAt, fixture, fixtureNames, fixtureText, sheetNamed } from './support';

interface TruthCell {
  readonly addr: string;
  readonly value: string | number | null;
  readonly formula?: string;
}

interface TruthSheet {
  readonly sheet: string;
  readonly hidden_sheet: boolean;
  readonly hidden_rows: readonly number[];
  readonly hidden_cols: readonly (number | string)[];
  readonly merges: readonly string[];
  readonly forms: readonly unknown[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTruthCell(value: unknown): value is TruthCell {
  return isRecord(value) && typeof value.addr === 'string' && 'value' in value && 'type' in value;
}

/** Every cell a truth file speaks of, wherever it stands in it. */
function truthCells(value: unknown): readonly TruthCell[] {
  if (Array.isArray(value)) return value.flatMap(truthCells);
  if (!isRecord(value)) return [];
  const inside = Object.values(value).flatMap(truthCells);
  return isTruthCell(value) ? [value, ...inside] : inside;
}

function truthSheets(name: string): readonly TruthSheet[] {
  const truth: { sheets: readonly TruthSheet[] } = JSON.parse(fixtureText(name));
  return truth.sheets;
}

const names = fixtureNames('.truth.json').map((name) => name.replace('.truth.json', ''));

describe('reading the workbooks whose contents are known', () => {
  it('covers every workbook that has a truth file', () => {
    expect(names.length).toBeGreaterThan(30);
  });

  it.each(names)('%s: every cell of the truth file has its value', (name) => {
    const { snapshot } = readWorkbook(fixture(`${name}.xlsx`), `${name}.xlsx`);
    let compared = 0;
    for (const truth of truthSheets(`${name}.truth.json`)) {
      const sheet = sheetNamed(snapshot, truth.sheet);
      for (const { addr, value } of truthCells(truth.forms)) {
        expect({ sheet: truth.sheet, addr, value: cellAt(sheet, addr)?.value ?? null }).toEqual({
          sheet: truth.sheet,
          addr,
          value,
        });
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  it.each(names)('%s: merged areas, hidden rows and hidden sheets are those of the truth file', (name) => {
    const { snapshot } = readWorkbook(fixture(`${name}.xlsx`), `${name}.xlsx`);
    for (const truth of truthSheets(`${name}.truth.json`)) {
      const sheet = sheetNamed(snapshot, truth.sheet);
      expect(sheet.merges.map(rangeAddress).sort()).toEqual([...truth.merges].sort());
      expect(sheet.hiddenRows.map((row) => row + 1)).toEqual(truth.hidden_rows);
      expect(sheet.visibility !== 'visible').toBe(truth.hidden_sheet);
    }
  });

  it('reads the same cells from the three ways in which the rich workbook was written', () => {
    const sheets = ['rich-ms', 'rich-lo', 'rich-openpyxl'].map((name) =>
      sheetNamed(readWorkbook(fixture(`rich/${name}.xlsx`), name).snapshot, '自评表'),
    );
    const [first, ...others] = sheets.map((sheet) =>
      sheet.cells.map(({ row, col, value, formula }) => [row, col, formula ?? value]),
    );
    for (const other of others) expect(other).toEqual(first);
    for (const sheet of sheets) {
      // H13:H21 is unlocked, row 9 and column J (outside the used area) are hidden.
      expect(sheet.protection).toEqual({ unlocked: [{ top: 12, left: 7, bottom: 20, right: 7 }] });
      expect(sheet.hiddenRows).toEqual([8]);
      expect(cellAt(sheet, 'H22')?.formula).toBe('H6+SUM(H13:H21)');
    }
  });

  it('keeps formats, hidden sheets and defined names of the rich workbook', () => {
    const { snapshot } = readWorkbook(fixture('rich/rich-openpyxl.xlsx'), 'rich-openpyxl.xlsx');
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['自评表', 'visible'],
      ['字典', 'hidden'],
      ['极隐', 'veryHidden'],
    ]);
    expect(snapshot.definedNames).toContainEqual({ name: '总分', refersTo: "'自评表'!$H$22" });
    expect(snapshot.mergesKnown).toBe(true);
  });
});
