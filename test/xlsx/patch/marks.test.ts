import type { Severity } from '../../../src/workbook/severity';
import { patchWorkbook, readWorkbook, unmarkWorkbook, type XlsxMark } from '../../../src/xlsx';
import {
  assertWellFormed,
  changedParts,
  fixture,
  fixtureNames,
  packXlsx,
  partsOf,
  partText,
} from '../support';

const mark = (address: string, severity: Severity, sheetName = '表'): XlsxMark => ({
  cell: { sheet: 0, sheetName, address },
  severity,
});

const SHEET = 'xl/worksheets/sheet1.xml';
const marked = (sheet: string, marks: readonly XlsxMark[], styles = '<dxfs count="0"/>'): Uint8Array =>
  patchWorkbook(packXlsx({ sheets: { 表: sheet }, styles }), [], marks).bytes;

describe('highlights', () => {
  it('are one conditional format per severity, with one differential format each', () => {
    const bytes = marked('<sheetData/>', [mark('H13', 'error'), mark('H15', 'error'), mark('G2', 'info')]);
    const xml = partText(bytes, SHEET);
    assertWellFormed(xml);
    expect(xml).toContain(
      '<sheetData/><conditionalFormatting sqref="H13 H15"><cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;PJ-CHECK:error&quot;)=0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="G2"><cfRule type="expression" dxfId="1" priority="2"><formula>N(&quot;PJ-CHECK:info&quot;)=0</formula></cfRule></conditionalFormatting></worksheet>',
    );
    const styles = partText(bytes, 'xl/styles.xml');
    assertWellFormed(styles);
    expect(styles.match(/<dxf>/g)).toHaveLength(2);
    expect(styles).toContain('<dxfs count="2">');
  });

  it('cover whole merged areas and join cells under each other', () => {
    const xml = partText(
      marked('<sheetData/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>', [
        ...['A1', 'E1', 'E2', 'E3', 'E5'].map((address) => mark(address, 'warning')),
      ]),
      SHEET,
    );
    expect(xml).toContain('sqref="A1:C1 E1:E3 E5"');
  });

  it('show the gravest severity of a cell', () => {
    const xml = partText(
      marked('<sheetData/>', [mark('A1', 'info'), mark('A1', 'error'), mark('A1', 'warning')]),
      SHEET,
    );
    expect(xml.match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(xml).toContain('PJ-CHECK:error');
  });

  it('stand behind the formats of the sheet and in front of what the schema puts later', () => {
    const xml = partText(
      marked(
        '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar/><extLst><ext uri="x"/></extLst></cfRule></conditionalFormatting><dataValidations/><extLst><ext uri="y"><x14:conditionalFormattings xmlns:x14="urn:x"><x14:conditionalFormatting><x14:cfRule priority="7"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
        [mark('B1', 'error')],
      ),
      SHEET,
    );
    // Priorities 1 and 7 are used, and no number is before 1, so ours comes last.
    expect(xml).toContain(
      '</conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="8">',
    );
    expect(xml).toMatch(/<\/cfRule><\/conditionalFormatting><dataValidations\/>/);
  });

  it('go in front of rules that leave room for them', () => {
    const user =
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    expect(partText(marked(user, [mark('B1', 'error'), mark('B2', 'info')]), SHEET)).toMatch(
      /priority="3".*priority="1".*priority="2"/,
    );
  });

  it('replace the highlights that were there before', () => {
    const once = marked('<sheetData/>', [mark('A1', 'error')]);
    const twice = patchWorkbook(once, [], [mark('B2', 'info')]).bytes;
    expect(partText(twice, SHEET)).not.toContain('PJ-CHECK:error');
    expect(partText(twice, 'xl/styles.xml').match(/<dxf>/g)).toHaveLength(1);
    expect(partsOf(patchWorkbook(twice, [], []).bytes)).toEqual(
      partsOf(packXlsx({ sheets: { 表: '<sheetData/>' }, styles: '<dxfs count="0"/>' })),
    );
  });

  it('are taken out of a rule list that Excel has joined with the rules of the user', () => {
    const own = '<cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;0</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="1" priority="1"><formula>N("PJ-CHECK:error")=0</formula></cfRule>';
    const bytes = packXlsx({
      sheets: { 表: `<sheetData/><conditionalFormatting sqref="A1">${ours}${own}</conditionalFormatting>` },
    });
    const result = unmarkWorkbook(bytes);
    expect(result.removed).toBe(1);
    expect(partText(result.bytes, SHEET)).toContain(
      `<conditionalFormatting sqref="A1">${own}</conditionalFormatting>`,
    );
  });

  it('are not mistaken for rules of the user that only mention the name', () => {
    const rule =
      '<cfRule type="expression" dxfId="0" priority="1"><formula>A1="PJ-CHECK:error"</formula></cfRule>';
    const bytes = packXlsx({
      sheets: { 表: `<sheetData/><conditionalFormatting sqref="A1">${rule}</conditionalFormatting>` },
    });
    expect(unmarkWorkbook(bytes)).toEqual({ bytes, removed: 0 });
  });
});

describe('removing highlights gives the parts back as they were', () => {
  it.each([
    '<dxfs count="0"/>',
    '<dxfs count="0" />',
    '<dxfs count="0"></dxfs>',
    '<dxfs count="1"><dxf><font/></dxf></dxfs>',
    '<dxfs>\n <dxf/>\n</dxfs>',
    '<cellStyles/><tableStyles/>',
    '<colors/>',
    '',
  ])('with a style sheet that has %j', (styles) => {
    const before = packXlsx({ sheets: { 表: '<sheetData/>' }, styles });
    const { bytes } = patchWorkbook(before, [], [mark('A1', 'error'), mark('A2', 'review')]);
    assertWellFormed(partText(bytes, 'xl/styles.xml'));
    expect(partText(bytes, 'xl/styles.xml')).toContain('FFFFC7CE');
    const back = unmarkWorkbook(bytes);
    expect(back.removed).toBe(2);
    expect(partsOf(back.bytes)).toEqual(partsOf(before));
  });

  it('with prefixed parts', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const before = packXlsx({
      sheets: { 表: `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>` },
      parts: {
        'xl/styles.xml': `<x:styleSheet xmlns:x="${main}"><x:dxfs count="1"><x:dxf/></x:dxfs></x:styleSheet>`,
      },
    });
    const { bytes } = patchWorkbook(before, [], [mark('A1', 'error')]);
    assertWellFormed(partText(bytes, 'xl/styles.xml'));
    expect(partText(bytes, SHEET)).toContain('<x:conditionalFormatting sqref="A1"><x:cfRule');
    expect(partsOf(unmarkWorkbook(bytes).bytes)).toEqual(partsOf(before));
  });

  it.each(fixtureNames('.xlsx'))('%s', (name) => {
    const before = fixture(name);
    const { snapshot } = readWorkbook(before, name);
    const severities: readonly Severity[] = ['error', 'warning', 'review', 'info'];
    const marks = snapshot.sheets.flatMap((sheet) =>
      ['A1', 'C3', 'H13', 'H14'].map((address, i) => mark(address, severities[i] ?? 'info', sheet.name)),
    );
    const { bytes } = patchWorkbook(before, [], marks);
    const sheetsAndStyles = changedParts(before, bytes).filter(
      (part) => !/worksheets\/|styles\.xml$/.test(part),
    );
    expect(sheetsAndStyles).toEqual([]);
    expect(readWorkbook(bytes, name).snapshot).toEqual(snapshot);
    const back = unmarkWorkbook(bytes);
    expect(back.removed).toBe(4 * snapshot.sheets.length);
    expect(partsOf(back.bytes)).toEqual(partsOf(before));
  });
});
