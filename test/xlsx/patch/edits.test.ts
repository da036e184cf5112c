import type { Edit } from '../../../src/workbook/edit';
import { parseAddress } from '../../../src/workbook/address';
import { patchWorkbook, readWorkbook, type PatchOptions } from '../../../src/xlsx';
import {
  assertWellFormed,
  cellAt,
  changedParts,
  fixture,
  packXlsx,
  partText,
  sheetNamed,
  valuesOf,
  type Draft,
} from '../support';

const edit = (address: string, old: Edit['old'], value: Edit['value'], more: Partial<Edit> = {}): Edit => ({
  cell: { sheet: 0, sheetName: '表', address },
  old,
  value,
  ...more,
});

const SHEET = 'xl/worksheets/sheet1.xml';

/** Applies edits to a sheet of this XML; returns the sheet's new XML and what was refused. */
function patched(draft: Draft | string, edits: readonly Edit[], options: PatchOptions = {}) {
  const bytes = packXlsx(typeof draft === 'string' ? { sheets: { 表: draft } } : draft);
  const result = patchWorkbook(bytes, edits, undefined, options);
  const xml = partText(result.bytes, SHEET);
  assertWellFormed(xml);
  const { snapshot } = readWorkbook(result.bytes, 'x.xlsx');
  return {
    ...result,
    before: bytes,
    inner: xml.replace(/^<[\w:]*worksheet[^>]*>|<\/[\w:]*worksheet>$/g, ''),
    sheet: sheetNamed(snapshot, '表'),
    why: result.skipped.map(({ why }) => why),
  };
}

describe('changing cells', () => {
  it('replaces a value and keeps style, neighbours and every other byte', () => {
    const xml =
      '<sheetData>\n <row r="1" ht="20"  customHeight="1"><c r="A1" s="3"><v>1</v></c>\n  <c r="B1" s="4" t="s" ><v>0</v></c><!-- 注 --><c r="C1" s="5"/></row>\n</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>';
    const { inner } = patched({ sheets: { 表: xml }, strings: '<si><t>旧</t></si>' }, [
      edit('B1', '旧', 9.5),
      edit('C1', null, '达成'),
    ]);
    expect(inner).toBe(
      xml
        .replace('<c r="B1" s="4" t="s" ><v>0</v></c>', '<c r="B1" s="4"><v>9.5</v></c>')
        .replace('<c r="C1" s="5"/>', '<c r="C1" s="5" t="inlineStr"><is><t>达成</t></is></c>'),
    );
  });

  it('empties a cell and keeps its style', () => {
    const { inner } = patched('<sheetData><row r="1"><c r="A1" s="3"><v>1</v></c></row></sheetData>', [
      edit('A1', 1, null),
    ]);
    expect(inner).toBe('<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>');
  });

  it('writes texts as texts: formulas in disguise, blanks, line breaks, markup, control characters', () => {
    const values = [
      '=20000元',
      ' 两端 ',
      '一\n二',
      '<&>"',
      '_x000D_',
      'a\u0001b',
      '回\r车',
      '𠮷',
      '+1',
      '0123',
    ];
    const { sheet } = patched(
      '<sheetData/>',
      values.map((value, i) => edit(`A${i + 1}`, null, value)),
    );
    expect(sheet.cells.map(({ value, formula }) => ({ value, formula }))).toEqual(
      values.map((value) => ({ value, formula: undefined })),
    );
  });

  it('keeps extensions of a cell and drops the metadata of its old value', () => {
    const { inner } = patched(
      '<sheetData><row r="1"><c r="A1" vm="2" ph="1"><v>1</v><extLst><ext uri="x"/></extLst></c></row></sheetData>',
      [edit('A1', 1, 2)],
    );
    expect(inner).toBe(
      '<sheetData><row r="1"><c r="A1" ph="1"><v>2</v><extLst><ext uri="x"/></extLst></c></row></sheetData>',
    );
  });

  it('puts new cells and rows where they belong, with the style of the row or column', () => {
    const { inner, sheet } = patched(
      '<dimension ref="B2:C3"/><cols><col min="4" max="4" style="7"/></cols><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="3" s="5" customFormat="1"/><row r="6"><c r="A6"><v>6</v></c></row></sheetData>',
      ['A2', 'C2', 'D2', 'A3', 'D1', 'A4', 'B5', 'A9', 'B6'].map((address) => edit(address, null, 0)),
    );
    expect(inner).toBe(
      '<dimension ref="A1:D9"/><cols><col min="4" max="4" style="7"/></cols><sheetData>' +
        '<row r="1"><c r="D1" s="7"><v>0</v></c></row>' +
        '<row r="2" spans="1:4"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>0</v></c><c r="D2" s="7"><v>0</v></c></row>' +
        '<row r="3" s="5" customFormat="1"><c r="A3" s="5"><v>0</v></c></row>' +
        '<row r="4"><c r="A4"><v>0</v></c></row><row r="5"><c r="B5"><v>0</v></c></row>' +
        '<row r="6"><c r="A6"><v>6</v></c><c r="B6"><v>0</v></c></row>' +
        '<row r="9"><c r="A9"><v>0</v></c></row></sheetData>',
    );
    expect(sheet.cells).toHaveLength(11);
  });

  it('writes prefixed elements into a part that has them', () => {
    const part =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { inner } = patched({ sheets: { 表: part } }, [
      edit('A1', 1, 'a'),
      edit('B1', null, 2),
      edit('A2', null, 3),
    ]);
    expect(inner).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData>',
    );
  });

  it('finds cells and rows that are written without addresses', () => {
    const { inner } = patched(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      [edit('B1', 2, 20), edit('A2', 3, 30)],
    );
    expect(inner).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>20</v></c></row><row><c><v>30</v></c></row></sheetData>',
    );
  });

  it('writes to the top-left cell of a merged area', () => {
    const { inner } = patched(
      '<sheetData><row r="1"><c r="A1"/><c r="B1"/></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      [edit('B2', null, 5)],
    );
    expect(inner).toContain('<c r="A1"><v>5</v></c><c r="B1"/>');
  });

  it('writes texts into a part of another encoding as character references', () => {
    const part = new Uint8Array([
      ...Buffer.from(
        '<?xml version="1.0" encoding="GB18030"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>',
      ),
      ...[0xd7, 0xdc, 0xb7, 0xd6],
      ...Buffer.from('</t></is></c></row></sheetData></worksheet>'),
    ]);
    const bytes = packXlsx({ sheets: { 表: '' }, parts: { [SHEET]: part } });
    const { bytes: after } = patchWorkbook(bytes, [edit('B1', null, '得分')]);
    expect(readWorkbook(after, 'x').snapshot.sheets[0]?.cells.map((cell) => cell.value)).toEqual([
      '总分',
      '得分',
    ]);
  });
});

describe('number formats that an edit brings', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" fontId="1" applyFont="1"><alignment wrapText="1"/></xf></cellXfs>';
  const sheets = {
    表: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1" s="1"/></row></sheetData>',
  };

  it('become a copy of the style with that format, once for all cells that need it', () => {
    const result = patched({ sheets, styles }, [
      edit('A1', null, 0.5, { format: '0.00%' }),
      edit('B1', null, 0.6, { format: '0.00%' }),
      edit('C1', null, 1, { format: '0.0"分"' }),
    ]);
    expect(partText(result.bytes, 'xl/styles.xml')).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="171" formatCode="0.0&quot;分&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="0" fontId="1" applyFont="1"><alignment wrapText="1"/></xf><xf applyNumberFormat="1" numFmtId="10" fontId="1" applyFont="1"><alignment wrapText="1"/></xf><xf applyNumberFormat="1" numFmtId="171" fontId="1" applyFont="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    expect(result.sheet.cells.map(({ format }) => format)).toEqual(['0.00%', '0.00%', '0.0"分"']);
  });

  it('leave the style sheet alone when the cell has the format already, or none is asked for', () => {
    const own = styles.replace('<xf numFmtId="0" fontId="1"', '<xf numFmtId="2" fontId="1"');
    const result = patched({ sheets, styles: own }, [
      edit('A1', null, 1, { format: '0.00' }),
      edit('B1', null, 1),
    ]);
    expect(changedParts(result.before, result.bytes)).toEqual([SHEET]);
  });

  it('make a style sheet in a workbook that has none', () => {
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = packXlsx({
      sheets: { 表: '<sheetData/>' },
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
    });
    const { bytes: after } = patchWorkbook(bytes, [edit('A1', null, 0.5, { format: '0.0%' })]);
    expect(readWorkbook(after, 'x').snapshot.sheets[0]?.cells).toEqual([
      { row: 0, col: 0, value: 0.5, format: '0.0%' },
    ]);
    expect(partText(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    assertWellFormed(partText(after, 'xl/styles.xml'));
    assertWellFormed(partText(after, 'xl/_rels/workbook.xml.rels'));
  });
});

describe('what is refused, without holding up the rest', () => {
  it('formulas, shared and array ones and every cell an array fills', () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">C1</f><v>0</v></c><c r="D1"><f t="array" ref="D1:E2">C1:C2</f><v>0</v></c><c r="E1"><v>0</v></c><c r="F1"/></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row></sheetData>';
    const { why, inner, written, skipped } = patched(xml, [
      edit('A1', 2, 1),
      edit('B1', 0, 1),
      edit('B2', 0, 1),
      edit('D1', 0, 1),
      edit('E1', 0, 1),
      edit('E2', null, 1),
      edit('F1', null, 1),
    ]);
    expect(why).toEqual(['formula', 'formula', 'formula', 'formula', 'formula', 'formula']);
    expect(written.map(({ cell }) => cell.address)).toEqual(['F1']);
    expect(inner).toBe(xml.replace('<c r="F1"/>', '<c r="F1"><v>1</v></c>'));
    expect(skipped[0]?.sentence).toBe(
      '工作表“表”的 A1 是公式，没有改动。请检查公式本身，或先手工把它改为数值。',
    );
  });

  it('locked cells of a protected sheet', () => {
    const { why, written } = patched(
      {
        sheets: {
          表: '<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData><sheetProtection sheet="1" password="CC1A"/>',
        },
        styles: '<cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
      },
      [edit('A1', null, 1), edit('B1', null, 1)],
    );
    expect(why).toEqual(['locked']);
    expect(written.map(({ cell }) => cell.address)).toEqual(['B1']);
  });

  it('cells that hold something else than the person saw', () => {
    const { skipped, why } = patched(
      '<sheetData><row r="1"><c r="A1"><v>6</v></c><c r="B1" t="e"><v>#REF!</v></c></row></sheetData>',
      [edit('A1', 5, 1), edit('B1', { error: '#REF!' }, 1)],
    );
    expect(why).toEqual(['changed']);
    expect(skipped[0]?.sentence).toContain('A1 已不是“5”（现在是“6”）');
  });

  it('an empty text and an empty cell are the same to a person', () => {
    expect(patched('<sheetData/>', [edit('A1', '', 1)]).why).toEqual([]);
  });

  it('addresses and sheets that do not exist, second edits of a cell, impossible values', () => {
    const { why } = patched('<sheetData/>', [
      edit('ZZZ1', null, 1),
      edit('A1', null, 1),
      edit('A1', null, 2),
      edit('A2', null, Number.NaN),
      edit('A3', null, 'x'.repeat(32_768)),
      { ...edit('A1', null, 1), cell: { sheet: 4, sheetName: '没有', address: 'A1' } },
    ]);
    // The edits of missing sheets are reported first.
    expect(why).toEqual(['missing', 'missing', 'failed', 'failed', 'failed']);
  });
});

describe('formulas after an edit', () => {
  const chain = {
    'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>',
  };
  const withFormula: Draft = {
    sheets: {
      表: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><f aca="0">A1*2</f><v>2</v></c></row></sheetData>',
    },
    afterSheets: '<definedNames/><calcPr calcId="191029"/><extLst/>',
    parts: chain,
  };

  it('are calculated on opening; what is stored stays unless it is given anew', () => {
    const { bytes, inner } = patched(withFormula, [edit('A1', 1, 4)]);
    expect(inner).toContain('<f aca="0">A1*2</f><v>2</v>');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
  });

  it('take a fresh result and keep the formula as it is written', () => {
    const cached = [{ cell: { sheet: 0, sheetName: '表', address: 'B1' }, value: 8 }];
    expect(patched(withFormula, [edit('A1', 1, 4)], { cached }).inner).toContain(
      '<c r="B1" s="2"><f aca="0">A1*2</f><v>8</v></c>',
    );
    const error = [{ cell: { sheet: 0, sheetName: '表', address: 'B1' }, value: { error: '#DIV/0!' } }];
    expect(patched(withFormula, [edit('A1', 1, 4)], { cached: error }).inner).toContain(
      '<c r="B1" s="2" t="e"><f aca="0">A1*2</f><v>#DIV/0!</v></c>',
    );
  });

  it('never get a result where there is no formula', () => {
    const cached = [{ cell: { sheet: 0, sheetName: '表', address: 'C1' }, value: 8 }];
    expect(patched(withFormula, [edit('A1', 1, 4)], { cached }).inner).not.toContain('C1');
  });

  it('ask for nothing in a workbook without formulas', () => {
    const result = patched('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', [
      edit('A1', 1, 2),
    ]);
    expect(changedParts(result.before, result.bytes)).toEqual([SHEET]);
  });

  it('put calcPr in its place when the workbook has none', () => {
    const { bytes } = patched({ ...withFormula, afterSheets: '<definedNames/><oleSize ref="A1"/>' }, [
      edit('A1', 1, 4),
    ]);
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize',
    );
  });

  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const chained: Draft = {
    ...withFormula,
    parts: {
      ...chain,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${rels}/calcChain" Target="calcChain.xml"/></Relationships>`,
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    },
  };

  it('keep the calculation chain while no formula comes or goes', () => {
    const result = patched(chained, [edit('A1', 1, 4)]);
    expect(changedParts(result.before, result.bytes)).toEqual(['xl/workbook.xml', SHEET]);
  });

  it('drop the chain, its relationship and its content type when a formula is added', () => {
    const result = patched(chained, [edit('A2', null, 3, { formula: 'SUM(A1:B1)' })], { formulas: true });
    expect(result.sheet.cells.find(({ row }) => row === 1)).toEqual({
      row: 1,
      col: 0,
      value: 3,
      formula: 'SUM(A1:B1)',
    });
    expect(changedParts(result.before, result.bytes)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
    expect(partText(result.bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(result.bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('write the value when formulas are not asked for', () => {
    const { sheet } = patched(withFormula, [edit('A2', null, 3, { formula: 'SUM(A1:B1)' })]);
    expect(cellAt(sheet, 'A2')).toEqual({ row: 1, col: 0, value: 3 });
  });
});

describe('the rich workbooks after edits', () => {
  const rich = ['rich-ms', 'rich-lo', 'rich-openpyxl'];
  const cell = (address: string) => ({ sheet: 0, sheetName: '自评表', address });

  it.each(rich)('%s: only the requested cells and the request to calculate differ', (name) => {
    const before = fixture(`rich/${name}.xlsx`);
    const old = readWorkbook(before, name).snapshot;
    const oldSheet = sheetNamed(old, '自评表');
    const result = patchWorkbook(before, [
      { cell: cell('H14'), old: cellAt(oldSheet, 'H14')?.value ?? null, value: 7.25 },
      { cell: cell('H15'), old: cellAt(oldSheet, 'H15')?.value ?? null, value: '=未填' },
    ]);
    expect(result.skipped).toEqual([]);
    // rich-openpyxl asks for the calculation already.
    const workbook = name === 'rich-openpyxl' ? [] : ['xl/workbook.xml'];
    expect(changedParts(before, result.bytes)).toEqual([...workbook, SHEET]);
    const withoutCells = (bytes: Uint8Array): string =>
      partText(bytes, SHEET).replace(/<c r="H1[45]"[^>]*?(\/>|>.*?<\/c>)/g, '');
    expect(withoutCells(result.bytes)).toBe(withoutCells(before));
    const now = readWorkbook(result.bytes, name).snapshot;
    const changed = { ...valuesOf(oldSheet) };
    for (const [address, value] of [
      ['H14', 7.25],
      ['H15', '=未填'],
    ] as const) {
      const at = parseAddress(address);
      changed[`${at?.row},${at?.col}`] = { value };
    }
    expect(valuesOf(sheetNamed(now, '自评表'))).toEqual(changed);
    expect({ ...now, sheets: now.sheets.slice(1) }).toEqual({ ...old, sheets: old.sheets.slice(1) });
  });

  it.each(rich)('%s: locked cells and formulas stay as they are', (name) => {
    const before = fixture(`rich/${name}.xlsx`);
    const sheet = sheetNamed(readWorkbook(before, name).snapshot, '自评表');
    const result = patchWorkbook(before, [
      { cell: cell('G14'), old: cellAt(sheet, 'G14')?.value ?? null, value: 1 },
      { cell: cell('H22'), old: cellAt(sheet, 'H22')?.value ?? null, value: 1 },
    ]);
    expect(result.skipped.map(({ why }) => why)).toEqual(['locked', 'formula']);
    expect(result.bytes).toEqual(before);
  });
});

describe('a cell put right before one that changes', () => {
  it('stands there once, and the changed cell is not doubled', () => {
    const sheet = '<sheetData><row r="3"><c r="D3"><v>4</v></c></row></sheetData>';
    const result = patched(sheet, [edit('A3', null, 5), edit('D3', 4, 7)]);
    expect(result.inner).toBe(
      '<sheetData><row r="3"><c r="A3"><v>5</v></c><c r="D3"><v>7</v></c></row></sheetData>',
    );
  });
});

describe('what a person typed over a formula', () => {
  const shared =
    '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c>' +
    '<c r="C1"><f t="shared" ref="C1:D1" si="0">A1+1</f><v>3</v></c><c r="D1"><f t="shared" si="0"/><v>5</v></c>' +
    '<c r="E1"><f t="array" ref="E1:F1">A1:B1</f><v>6</v></c><c r="F1"><v>4</v></c></row></sheetData>';

  it('is written when that is asked for', () => {
    const result = patched(shared, [edit('B1', 4, 9)], { replaceFormulas: true });
    expect(result.why).toEqual([]);
    expect(result.inner).toContain('<c r="B1"><v>9</v></c>');
    expect(patched(shared, [edit('B1', 4, 9)]).why).toEqual(['formula']);
  });

  it('never takes away a formula that others share, nor a part of an array', () => {
    const edits = [edit('C1', 3, 9), edit('E1', 6, 9)];
    expect(patched(shared, edits, { replaceFormulas: true }).why).toEqual(['formula', 'formula']);
    expect(patched(shared, [edit('D1', 5, 9)], { replaceFormulas: true }).inner).toContain(
      '<c r="D1"><v>9</v></c>',
    );
  });
});
