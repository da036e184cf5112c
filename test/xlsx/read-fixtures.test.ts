import { addressOf, rangeAddress } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx';
import { formsTagged } from '../support/forms/corpus';
import { cellAt, fixture, sheetNamed } from './support';

/** Workbooks whose cells are drawn in a file of test/forms. */
const KNOWN = formsTagged('file').map(
  ({ id, file, snapshot }) => [id, file.workbook ?? '', snapshot] as const,
);

function contents(sheet: SheetSnapshot) {
  const cells = sheet.cells
    .filter(({ value }) => value !== null && value !== '')
    .map(({ row, col, value, formula }) => [addressOf(row, col), formula ?? value]);
  const { name, visibility, hiddenRows, hiddenColumns, merges } = sheet;
  return { name, visibility, hiddenRows, hiddenColumns, merges: merges.map(rangeAddress).sort(), cells };
}

describe('reading the workbooks whose contents are known', () => {
  it('covers published workbooks of many layouts', () => {
    expect(KNOWN.length).toBeGreaterThan(15);
  });

  it.each(KNOWN)(
    '%s: cells, merged areas, hidden rows and sheets are as they are drawn',
    (_, file, drawn) => {
      const { snapshot } = readWorkbook(fixture(file.replace('fixtures/workbooks/', '')), file);
      expect(snapshot.sheets.map(contents)).toEqual(drawn.sheets.map(contents));
    },
  );

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
