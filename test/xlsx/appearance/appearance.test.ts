import { readAppearance, type CellStyle, type SheetAppearance } from '../../../src/xlsx';
import { columnPixels, defaultColumnPixels, digitWidth } from '../../../src/xlsx/appearance/measures';
import { PLAIN_STYLE } from '../../../src/xlsx/appearance/styles';
import { fixture, packXlsx } from '../support';

function lookOf(sheet: string, styles = '', parts: Readonly<Record<string, string>> = {}) {
  const look = readAppearance(packXlsx({ sheets: { 表: sheet }, styles, parts }), 'x.xlsx');
  const [first] = look.sheets;
  if (first === undefined) throw new Error('no sheet');
  return { sheet: first, styles: look.styles };
}

function styleAt(look: { sheet: SheetAppearance; styles: readonly CellStyle[] }, row: number, col: number) {
  const cell = look.sheet.cells.find((candidate) => candidate.row === row && candidate.col === col);
  return look.styles[cell?.style ?? 0];
}

const one = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
const fills = (color: string): string =>
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills><cellXfs count="2"><xf/><xf fillId="2"/></cellXfs>`;

describe('how the rich workbook looks', () => {
  const look = readAppearance(fixture('rich/rich-openpyxl.xlsx'), 'rich-openpyxl.xlsx');
  const [sheet] = look.sheets;

  it('has its frozen panes, zoom, tab colour and the active sheet', () => {
    expect(look.activeSheet).toBe(0);
    expect(sheet).toMatchObject({
      name: '自评表',
      frozen: { rows: 4, columns: 1 },
      zoom: 0.85,
      tabColor: '#00B050',
      gridLines: true,
    });
  });

  it('has its title in 宋体 18 bold, centred and wrapped, without borders', () => {
    const title = look.styles[sheet?.cells.find(({ row, col }) => row === 0 && col === 0)?.style ?? 0];
    expect(title?.font).toMatchObject({ name: '宋体', size: 18, bold: true, italic: false });
    expect(title?.alignment).toMatchObject({ horizontal: 'center', vertical: 'center', wrap: true });
    expect(title?.fill).toBeNull();
    expect(title?.border.top).toBeNull();
  });

  it('has its labels on light blue with thin black lines', () => {
    const label = look.styles[sheet?.cells.find(({ row, col }) => row === 2 && col === 0)?.style ?? 0];
    expect(label?.fill).toBe('#DDEBF7');
    expect(label?.border.left).toEqual({ style: 'thin', color: '#000000' });
  });

  it('has its hidden column, hidden row and row heights in pixels', () => {
    expect(sheet?.columns.at(-1)).toMatchObject({ first: 9, last: 9, hidden: true });
    expect(sheet?.rows.find(({ row }) => row === 8)).toMatchObject({ hidden: true });
    // 32 points at 96 pixels per inch: 32 × 96 / 72 = 42.67
    expect(sheet?.rows[0]).toMatchObject({ row: 0, height: 43, fixedHeight: true });
  });
});

describe('colours', () => {
  it.each([
    ['rgb="FFDDEBF7"', '#DDEBF7'],
    ['rgb="00DDEBF7"', '#DDEBF7'],
    ['indexed="10"', '#FF0000'],
    ['indexed="22"', '#C0C0C0'],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="4"', '#4472C4'],
    // White made 15 % darker: 0.85 × 255 = 216.75
    ['theme="0" tint="-0.15"', '#D9D9D9'],
    // "Accent 1, 40 % lighter" of the Office theme, shown as 8FAADC.
    ['theme="4" tint="0.3999755"', '#8FAADC'],
  ])('%s is %s', (attributes, color) => {
    expect(styleAt(lookOf(one, fills(attributes)), 0, 0)?.fill).toBe(color);
  });

  it('come from the palette and theme of the file where it has its own', () => {
    const palette = `<colors><indexedColors>${'<rgbColor rgb="FF123456"/>'.repeat(64)}</indexedColors></colors>`;
    expect(styleAt(lookOf(one, fills('indexed="10"') + palette), 0, 0)?.fill).toBe('#123456');
    const theme =
      '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="EEEEEE"/></a:lt1></a:clrScheme></a:themeElements></a:theme>';
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="st" Type="${rels}/styles" Target="styles.xml"/><Relationship Id="t" Type="${rels}/theme" Target="theme/theme1.xml"/></Relationships>`;
    const parts = { 'xl/theme/theme1.xml': theme, 'xl/_rels/workbook.xml.rels': relationships };
    expect(styleAt(lookOf(one, fills('theme="0"'), parts), 0, 0)?.fill).toBe('#EEEEEE');
    expect(styleAt(lookOf(one, fills('theme="1"'), parts), 0, 0)?.fill).toBe('#111111');
  });
});

describe('styles', () => {
  it('read fonts, lines, alignment and rotation', () => {
    const styles =
      '<fonts count="2"><font/><font><b/><i val="1"/><strike val="0"/><u val="double"/><vertAlign val="superscript"/><sz val="10.5"/><color rgb="FFFF0000"/><name val="仿宋"/></font></fonts>' +
      '<borders count="2"><border/><border diagonalDown="1"><left style="double"><color rgb="FF00FF00"/></left><top style="none"/><bottom style="mediumDashDot"/><diagonal style="hair"/></border></borders>' +
      '<cellXfs count="2"><xf/><xf numFmtId="10" fontId="1" borderId="1"><alignment horizontal="distributed" vertical="justify" textRotation="135" indent="2" shrinkToFit="1"/></xf></cellXfs>';
    expect(styleAt(lookOf(one, styles), 0, 0)).toEqual({
      font: {
        name: '仿宋',
        size: 10.5,
        bold: true,
        italic: true,
        strike: false,
        underline: 'double',
        script: 'superscript',
        color: '#FF0000',
      },
      fill: null,
      border: {
        left: { style: 'double', color: '#00FF00' },
        right: null,
        top: null,
        bottom: { style: 'mediumDashDot', color: '#000000' },
        diagonalDown: { style: 'hair', color: '#000000' },
        diagonalUp: null,
      },
      // 135 in the file is 45° downwards.
      alignment: {
        horizontal: 'distributed',
        vertical: 'justify',
        wrap: false,
        shrink: true,
        indent: 2,
        rotation: -45,
      },
      format: '0.00%',
    });
  });

  it('of rows and columns hold for the cells that are not listed; equal ones are not repeated', () => {
    const { sheet } = lookOf(
      '<cols><col min="2" max="3" width="10" customWidth="1" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="1"/><c r="B1" s="0"><v>1</v></c></row><row r="2"><c r="B2" s="1"/><c r="A2" s="1"/></row></sheetData>',
      '<cellXfs count="2"><xf/><xf/></cellXfs>',
    );
    expect(sheet.columns).toEqual([{ first: 1, last: 2, width: 80, hidden: false, style: 1 }]);
    expect(sheet.rows).toEqual([{ row: 0, height: null, fixedHeight: false, hidden: false, style: 1 }]);
    expect(sheet.cells).toEqual([
      { row: 0, col: 1, style: 0 },
      { row: 1, col: 0, style: 1 },
    ]);
  });

  it('are the plain one where the workbook has no style sheet', () => {
    expect(lookOf(one).styles).toEqual([PLAIN_STYLE]);
  });

  it('of blank rows far below the contents are dropped', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="1">${i === 9 ? '<v>1</v>' : ''}</c></row>`,
    );
    const { sheet } = lookOf(
      `<sheetData>${rows.join('')}</sheetData>`,
      '<cellXfs count="2"><xf/><xf/></cellXfs>',
    );
    // Row 10 holds the value; 100 rows below it are kept.
    expect(sheet.cells.at(-1)?.row).toBe(9 + 100);
  });
});

describe('widths', () => {
  const font = (name: string, size: number) => ({ ...PLAIN_STYLE.font, name, size });

  it('of untouched columns are 72 pixels under 宋体 11 and 64 under Calibri 11', () => {
    expect(defaultColumnPixels(8, digitWidth(font('宋体', 11)))).toBe(72);
    expect(defaultColumnPixels(8, digitWidth(font('Calibri', 11)))).toBe(64);
  });

  it('are so many digits wide: 8.38 characters under 宋体 11 are 67 pixels, 10 are 80', () => {
    // trunc((256 × 8.38 + trunc(128 / 8)) / 256 × 8) = trunc(67.54) = 67
    expect(columnPixels(8.38, 8)).toBe(67);
    expect(columnPixels(10, 8)).toBe(80);
  });
});
