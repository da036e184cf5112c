import { strToU8 } from 'fflate';
import { readWorkbook } from '../../src/xlsx';
import { cellAt, packXlsx, sheetNamed, type Draft } from './support';

function sheetOf(draft: Draft | string) {
  const whole = typeof draft === 'string' ? { sheets: { 表: draft } } : draft;
  return sheetNamed(readWorkbook(packXlsx(whole), 'x.xlsx').snapshot, '表');
}

const rows = (xml: string): string => `<sheetData>${xml}</sheetData>`;
const value = (draft: Draft | string, address: string) => cellAt(sheetOf(draft), address)?.value;

describe('values as different programs write them', () => {
  it('reads numbers, texts, booleans, errors and formula texts', () => {
    const sheet = sheetOf({
      sheets: {
        表: rows(
          '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="str"><f>A1&amp;"%"</f><v>12.5%</v></c><c r="F1" t="n"><v>1E-2</v></c></row>',
        ),
      },
      strings: '<si><t>得分</t></si>',
    });
    expect(sheet.cells).toEqual([
      { row: 0, col: 0, value: 12.5 },
      { row: 0, col: 1, value: '得分' },
      { row: 0, col: 2, value: true },
      { row: 0, col: 3, value: { error: '#REF!' } },
      { row: 0, col: 4, value: '12.5%', formula: 'A1&"%"' },
      { row: 0, col: 5, value: 0.01 },
    ]);
  });

  it('joins rich runs and leaves phonetic readings out, in shared and inline strings', () => {
    const rich =
      '<r><rPr><b/></rPr><t>产出</t></r><r><t xml:space="preserve"> 指标</t></r><rPh sb="0" eb="1"><t>チャンチュ</t></rPh>';
    const draft = {
      sheets: {
        表: rows(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c></row>`),
      },
      strings: `<si>${rich}<phoneticPr fontId="1"/></si>`,
    };
    expect(value(draft, 'A1')).toBe('产出 指标');
    expect(value(draft, 'B1')).toBe('产出 指标');
  });

  it('keeps blanks at the ends only where xml:space says so', () => {
    const strings = '<si><t> 得分 </t></si><si><t xml:space="preserve"> 得分 </t></si>';
    const draft = {
      sheets: { 表: rows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>') },
      strings,
    };
    expect(value(draft, 'A1')).toBe('得分');
    expect(value(draft, 'B1')).toBe(' 得分 ');
  });

  it('decodes _xHHHH_ escapes, protected escapes, entities and CDATA', () => {
    const text = (inside: string) =>
      rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${inside}</t></is></c></row>`);
    expect(value(text('a_x000A_b'), 'A1')).toBe('a\nb');
    expect(value(text('_x005F_x000A_'), 'A1')).toBe('_x000A_');
    expect(value(text('&#x4EA7;&#20986; &lt;&amp;&gt; &quot;&apos;'), 'A1')).toBe('产出 <&> "\'');
    expect(value(text('<![CDATA[≥1 & <2]]><!-- 注 -->次'), 'A1')).toBe('≥1 & <2次');
    expect(value(text('一\r\n二'), 'A1')).toBe('一\n二');
  });

  it('drops empty texts and formatted blanks, and keeps formulas without a stored result', () => {
    const sheet = sheetOf({
      sheets: {
        表: rows(
          '<row r="1"><c r="A1" s="3"/><c r="B1" t="s"><v>0</v></c><c r="C1"><v></v></c><c r="D1"><f>1+1</f></c><c r="E1" t="str"><f>""</f><v></v></c></row>',
        ),
      },
      strings: '<si><t></t></si>',
    });
    expect(sheet.cells).toEqual([
      { row: 0, col: 3, value: null, formula: '1+1' },
      { row: 0, col: 4, value: '', formula: '""' },
    ]);
  });

  it('reads prefixed elements and rows and cells without addresses', () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c r="C1"><x:v>2</x:v></x:c><x:c><x:v>3</x:v></x:c></x:row><x:row r="4"><x:c><x:f>A1+1</x:f><x:v>2</x:v></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>五</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';
    const sheet = sheetOf({ sheets: { 表: xml } });
    expect(sheet.cells).toEqual([
      { row: 0, col: 0, value: 1 },
      { row: 0, col: 2, value: 2 },
      { row: 0, col: 3, value: 3 },
      { row: 3, col: 0, value: 2, formula: 'A1+1' },
      { row: 4, col: 0, value: '五' },
    ]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('counts blank cells on the way to a cell without an address', () => {
    const sheet = sheetOf(
      rows(
        '<row r="1"><c r="A1"/><c r="B1" s="3"/><c><v>3</v></c><c r="E1"/><c s="1"/><c><v>7</v></c></row>',
      ),
    );
    expect(sheet.cells.map(({ col, value: at }) => [col, at])).toEqual([
      [2, 3],
      [6, 7],
    ]);
  });

  it('reads Strict files: their own addresses of types and ISO dates', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const bytes = packXlsx({
      sheets: {},
      parts: {
        '_rels/.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="r" Type="${strict}/officeDocument" Target="/XL/Workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="${strict}"><sheets><sheet name="表" sheetId="1" rel:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRels}"><Relationship Id="r1" Type="${strict}/worksheet" Target="./sub/../Sub/Page.xml"/></Relationships>`,
        'xl/Sub/page.XML':
          '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2022-06-30</v></c><c r="B1" t="d"><v>2022-06-30T12:00:00</v></c></row></sheetData></worksheet>',
      },
    });
    const sheet = sheetNamed(readWorkbook(bytes, 'strict.xlsx').snapshot, '表');
    // 2022-06-30 is day 44742 when 1900-01-01 is day 1 (and 1900 counts as a leap year).
    expect(sheet.cells.map((cell) => cell.value)).toEqual([44742, 44742.5]);
  });

  it('takes a formula only from a cell, not from an extension with the same local name', () => {
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext uri="x"><f>B1</f><v>9</v></ext></extLst></c></row></sheetData><extLst><ext uri="y"><xm:f xmlns:xm="urn:x">字典!$A$1</xm:f></ext></extLst>',
    );
    expect(sheet.cells).toEqual([{ row: 0, col: 0, value: 1 }]);
  });

  it('reads parts in UTF-16 and in GB18030', () => {
    const xml = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>总分</t></is></c></row></sheetData></worksheet>`;
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[...xml('UTF-16')].map((c) => c.charCodeAt(0))]).buffer,
    );
    // 总分 in GB18030: D7 DC B7 D6.
    const [before = '', after = ''] = xml('GB18030').split('总分');
    const gb = new Uint8Array([...strToU8(before), 0xd7, 0xdc, 0xb7, 0xd6, ...strToU8(after)]);
    for (const part of [utf16, gb]) {
      expect(value({ sheets: { 表: '' }, parts: { 'xl/worksheets/sheet1.xml': part } }, 'A1')).toBe('总分');
    }
  });

  it('puts cells written out of order into row-major order', () => {
    const sheet = sheetOf(
      rows(
        '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      ),
    );
    expect(sheet.cells.map((cell) => cell.value)).toEqual([1, 3, 4]);
  });

  it('moves dates of the 1904 system by the 1462 days between the systems, and nothing else', () => {
    const draft = {
      sheets: { 表: rows('<row r="1"><c r="A1" s="1"><v>43280</v></c><c r="B1"><v>43280</v></c></row>') },
      styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      workbookPr: '<workbookPr date1904="1"/>',
    };
    // 43280 + 1462 = 44742 = 2022-06-30
    expect(value(draft, 'A1')).toBe(44742);
    expect(value(draft, 'B1')).toBe(43280);
  });
});

describe('formulas', () => {
  const formulas = (xml: string) => sheetOf(rows(xml)).cells.map(({ formula }) => formula);

  it('expands shared formulas, also where a later cell comes before the first', () => {
    expect(
      formulas(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A1:A2)</f><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
      ),
    ).toEqual(['A1*$C$1+SUM(A1:A2)', 'A2*$C$1+SUM(A2:A3)', 'A3*$C$1+SUM(A3:A4)']);
    expect(
      formulas(
        '<row r="1"><c r="B1"><f t="shared" si="0"/><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" ref="B1:B2" si="0">A2</f><v>0</v></c></row>',
      ),
    ).toEqual(['A1', 'A2']);
  });

  it('gives every cell of an array area the formula of its first cell', () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(D1:D2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
      ),
    ).toEqual(['TRANSPOSE(D1:D2)', 'TRANSPOSE(D1:D2)', undefined]);
  });

  it('shows functions of the add-in and newer functions without the prefixes of the file format', () => {
    expect(
      formulas(
        '<row r="1"><c r="A1"><f>_xldudf_PJ_SCORE(A2,B2)</f><v>1</v></c><c r="B1"><f>_xlfn.CONCAT(A1)</f><v>1</v></c></row>',
      ),
    ).toEqual(['PJ.SCORE(A2,B2)', 'CONCAT(A1)']);
  });
});

describe('structure', () => {
  it('tells hidden rows and columns however they are hidden, within the used area', () => {
    const sheet = sheetOf(
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="9" max="16384" hidden="true"/></cols>' +
        rows(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4"><c r="F4"><v>1</v></c></row><row r="9" hidden="1"/>',
        ),
    );
    expect(sheet.hiddenRows).toEqual([1, 2]);
    expect(sheet.hiddenColumns).toEqual([1, 2, 4]);
  });

  it('knows rows that are hidden because nothing else is said', () => {
    const sheet = sheetOf(
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>' +
        rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>'),
    );
    expect(sheet.hiddenRows).toEqual([1, 2]);
  });

  it('lists what stays editable on a protected sheet: cells, blanks of rows and columns, free ranges', () => {
    const sheet = sheetOf({
      sheets: {
        表:
          '<cols><col min="4" max="4" style="1"/></cols>' +
          rows(
            '<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" s="1"/><c r="D3" s="0"/></row>',
          ) +
          '<sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="F1:F2 H1" name="a"/><protectedRange sqref="G1" name="b" password="CC1A"/></protectedRanges>',
      },
      styles:
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>',
    });
    const lastRow = 1_048_575;
    expect(sheet.protection?.unlocked).toEqual([
      { top: 0, left: 3, bottom: 0, right: 3 },
      { top: 1, left: 0, bottom: 1, right: 0 },
      { top: 1, left: 3, bottom: 1, right: 3 },
      { top: 2, left: 0, bottom: 2, right: 0 },
      { top: 3, left: 3, bottom: lastRow, right: 3 },
      { top: 0, left: 5, bottom: 1, right: 5 },
      { top: 0, left: 7, bottom: 0, right: 7 },
    ]);
  });

  it('does not call a sheet protected whose protection is switched off', () => {
    expect(sheetOf(`${rows('')}<sheetProtection sheet="0" password="CC1A"/>`).protection).toBeNull();
  });

  it('gives number formats: built-in, own, overridden; General is none', () => {
    const sheet = sheetOf({
      sheets: {
        表: rows(
          '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"><v>1</v></c><c r="E1" s="4"><v>1</v></c></row>',
        ),
      },
      styles:
        '<numFmts count="3"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="0.00&quot;分&quot;"/><numFmt numFmtId="9" formatCode="0.0%"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/></cellXfs>',
    });
    expect(sheet.cells.map(({ format }) => format)).toEqual([
      undefined,
      '0.00%',
      undefined,
      '0.00"分"',
      '0.0%',
    ]);
  });

  it('leaves chart sheets out and keeps the order of the tabs', () => {
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = packXlsx({
      sheets: { 一: rows(''), 二: rows('') },
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${rels}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="s2" Type="${rels}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      },
    });
    expect(readWorkbook(bytes, 'x.xlsx').snapshot.sheets.map(({ name }) => name)).toEqual(['二']);
  });
});
