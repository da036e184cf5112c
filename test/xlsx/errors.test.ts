import { strToU8, zipSync } from 'fflate';
import { readWorkbook, XlsxError, type Limits } from '../../src/xlsx';
import { fixture, pack, packXlsx, partsOf } from './support';

function failure(bytes: Uint8Array, limits: Partial<Limits> = {}): XlsxError {
  try {
    readWorkbook(bytes, '自评表.xlsx', { limits });
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error('was read');
}

/** An OLE compound file with these stream names in its directory, as Excel's encryption and .xls have. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1) + 512);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, i) => {
    const at = 512 + 128 * i;
    [...name].forEach((char, j) => view.setUint16(at + 2 * j, char.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
    view.setUint8(at + 66, i === 0 ? 5 : 2);
  });
  return bytes;
}

const text = (content: string): Uint8Array => strToU8(content);
const good = fixture('mingguang-2022.xlsx');

describe('files that cannot be read say what they are and what to do', () => {
  const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['an empty file', new Uint8Array(0), 'empty', /空的/],
    [
      'an encrypted workbook',
      compoundFile('EncryptionInfo', 'EncryptedPackage'),
      'encrypted',
      /取消打开密码/,
    ],
    ['an old .xls', compoundFile('Workbook', 'SummaryInformation'), 'xls', /另存为/],
    ['an old .xls of another writer', compoundFile('WORKBOOK'), 'xls', /旧版 \.xls/],
    ['an old .xls of Excel 95', compoundFile('BOOK'), 'xls', /旧版 \.xls/],
    [
      "a file sealed by an office's encryption software",
      new Uint8Array([0x62, 0x14, 0x23, 0x65, 0xa0, 0xe2]),
      'sealed',
      /申请解密/,
    ],
    ['a file sealed by another', text('%TSD-Header-###%\u0001'), 'sealed', /加密软件/],
    ['a very old .xls', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), 'xls', /另存为/],
    ['an old Word document', compoundFile('WordDocument'), 'not-a-workbook', /Word/],
    ['a PDF', text('%PDF-1.7\n%âãÏÓ'), 'not-a-workbook', /PDF/],
    ['a web page called .xls', text('<html xmlns:o="x"><head></head><table>'), 'not-a-workbook', /网页/],
    [
      'an XML spreadsheet',
      text(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
      'not-a-workbook',
      /XML 表格 2003/,
    ],
    ['a CSV', text('指标,分值,得分\r\n数量,10,10\r\n质量,10,9\r\n'), 'not-a-workbook', /CSV/],
    ['a text', text('本表由主管部门填写。\n请于月底前报送。\n'), 'not-a-workbook', /文本/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-workbook', /图片/],
    ['noise', new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]), 'not-a-workbook', /不是 Excel 工作簿/],
    [
      'a .docx',
      pack({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }),
      'not-a-workbook',
      /Word/,
    ],
    ['a .pptx', pack({ 'ppt/presentation.xml': '<presentation/>' }), 'not-a-workbook', /演示文稿/],
    [
      'an .ods',
      pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'not-a-workbook',
      /OpenDocument/,
    ],
    ['a plain zip', pack({ '说明.txt': '你好' }), 'not-a-workbook', /解压/],
    ['an empty zip', pack({}), 'not-a-workbook', /压缩包/],
    [
      'an .xlsb',
      pack({
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': 'x',
      }),
      'xlsb',
      /xlsb/,
    ],
    ['half a download', good.subarray(0, good.length / 2), 'truncated', /不完整/],
    ['a workbook without its last bytes', good.subarray(0, good.length - 5), 'truncated', /不完整/],
  ];

  it.each(cases)('%s', (_, bytes, code, sentence) => {
    const error = failure(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
    expect(error.message).toContain('“自评表.xlsx”');
    expect(error.message).toMatch(/请.*。$/);
  });
});

describe('damaged workbooks', () => {
  const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

  it.each([
    ['tags that do not match', '<sheetData><row r="1"></sheetData>'],
    ['a part that stops', '<sheetData><row r="1"><c r="A1"><v>1'],
    ['a text that does not exist', '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'],
    ['a cell in the wrong row', '<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>'],
    ['a row beyond the last', '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'],
    [
      'the same cell twice',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>',
    ],
    [
      'an entity that nobody defined',
      '<sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData>',
    ],
  ])('%s: the sheet is named and the others are read', (_, xml) => {
    const error = failure(packXlsx({ sheets: { 项目一: xml } }));
    expect([error.code, error.facts.sheet]).toEqual(['damaged', '项目一']);
    const { snapshot } = readWorkbook(packXlsx({ sheets: { 完好: sheet, 项目一: xml } }), 'x.xlsx');
    expect(snapshot.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([['完好', 1]]);
    expect(snapshot.unread?.map(({ name }) => name)).toEqual(['项目一']);
    expect(snapshot.unread?.[0]?.sentence).toContain('工作表“项目一”');
  });

  it('is not read where another sheet in front of it has its name: nobody could say which one is meant', () => {
    const bytes = packXlsx({ sheets: { 表: sheet, 乙: sheet.replace('>1<', '>12345<') } });
    const parts = partsOf(bytes);
    const book = new TextDecoder().decode(strToU8(parts['xl/workbook.xml'] ?? '', true));
    const { snapshot } = readWorkbook(
      pack({
        ...Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strToU8(data, true)])),
        'xl/workbook.xml': book.replace('name="乙"', 'name="表"'),
      }),
      'x.xlsx',
    );
    expect(snapshot.sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([['表', 1]]);
    expect(snapshot.unread).toEqual([
      { name: '表（与前面的同名）', sentence: expect.stringContaining('两张工作表同名') },
    ]);
  });

  it('texts in another encoding than they say are damage, and so is a workbook without a sheet', () => {
    const inText = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    // 得分 in GBK.
    const gbk = new Uint8Array([
      ...strToU8('<sst><si><t>'),
      0xb5,
      0xc3,
      0xb7,
      0xd6,
      ...strToU8('</t></si></sst>'),
    ]);
    const parts = { 'xl/sharedStrings.xml': gbk };
    expect(failure(packXlsx({ sheets: { 表: inText }, parts })).message).toContain('文字编码不是 utf-8');
    const utf7 = { 'xl/sharedStrings.xml': '<?xml version="1.0" encoding="utf-7"?><sst/>' };
    expect(failure(packXlsx({ sheets: { 表: inText }, parts: utf7 })).message).toContain('utf-7');
    expect(failure(packXlsx({ sheets: {} })).message).toContain('没有工作表');
  });

  it('elements of another namespace are none of the sheet, however they are called', () => {
    const cells = (inside: string): unknown =>
      readWorkbook(
        packXlsx({ sheets: { 表: `<sheetData><row r="1"><c r="A1">${inside}</c></row></sheetData>` } }),
        'x.xlsx',
      ).snapshot.sheets[0]?.cells.map(({ value }) => value);
    expect(cells('<v>98</v><a:v xmlns:a="urn:x">100</a:v>')).toEqual([98]);
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const prefixed = `<worksheet xmlns="${main}" xmlns:m="${main}"><m:sheetData><row r="1"><m:c r="A1"><v>7</v></m:c></row></m:sheetData></worksheet>`;
    const { snapshot } = readWorkbook(packXlsx({ sheets: { 表: prefixed } }), 'x.xlsx');
    expect(snapshot.sheets[0]?.cells[0]?.value).toBe(7);
  });

  it('never lets a flipped bit become another number', () => {
    // Stored, not packed, so that the digit can be found and changed in the file itself.
    const bytes = packXlsx({ sheets: { 表: sheet } });
    const stored = zipSync(
      Object.fromEntries(Object.entries(partsOf(bytes)).map(([name, data]) => [name, strToU8(data, true)])),
      { level: 0 },
    );
    const at = Buffer.from(stored).indexOf('<v>1</v>') + 3;
    expect(stored[at]).toBe(0x31);
    stored[at] = 0x39;
    expect(failure(stored).facts).toMatchObject({ sheet: '表', part: 'xl/worksheets/sheet1.xml' });
  });

  it('refuses DOCTYPE and with it entities that multiply', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(failure(packXlsx({ sheets: { 表: bomb } })).message).toContain('DOCTYPE');
  });

  it('refuses a part that is there twice', () => {
    const bytes = packXlsx({ sheets: { 表: sheet }, parts: { 'xl/worksheets/SHEET1.xml': '<worksheet/>' } });
    expect(failure(bytes).message).toContain('两次');
  });
});

describe('files made to exhaust memory', () => {
  const sheets = {
    表: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>',
  };

  it.each([
    ['too many bytes', { fileBytes: 100 }],
    ['too many parts', { parts: 3 }],
    ['a part that is too large', { partBytes: 100 }],
    ['parts that are too large together', { totalBytes: 900 }],
    ['too many cells', { cells: 1 }],
  ])('%s', (_, limits) => {
    expect(failure(packXlsx({ sheets }), limits)).toMatchObject({ code: 'too-large' });
  });

  it('too many sheets', () => {
    const many = Object.fromEntries(['一', '二', '三'].map((name) => [name, '<sheetData/>']));
    expect(failure(packXlsx({ sheets: many }), { sheets: 2 }).code).toBe('too-large');
  });

  it('does not unpack a part beyond the size it declares', () => {
    const bytes = packXlsx({ sheets });
    // Both headers of the sheet declare 10 bytes; the real part is longer.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at++) {
      const signature = view.getUint32(at, true);
      const nameAt = signature === 0x04034b50 ? at + 30 : signature === 0x02014b50 ? at + 46 : -1;
      const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + 24));
      if (nameAt < 0 || name !== 'xl/worksheets/sheet1.xml') continue;
      view.setUint32(signature === 0x04034b50 ? at + 22 : at + 24, 10, true);
    }
    expect(failure(bytes)).toMatchObject({ code: 'damaged', facts: { sheet: '表' } });
  });

  it('refuses archives whose entries share bytes', () => {
    const bytes = packXlsx({ sheets });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const offsets: number[] = [];
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) offsets.push(at + 42);
    }
    const [first = 0, second = 0] = offsets;
    view.setUint32(second, view.getUint32(first, true), true);
    expect(failure(bytes).code).toBe('damaged');
  });

  it('reads a sheet of many styled blank rows as the empty sheet it is', () => {
    const blank = Array.from(
      { length: 50_000 },
      (_, i) => `<row r="${i + 1}" s="1" customFormat="1"><c r="A${i + 1}" s="1"/></row>`,
    );
    const { snapshot } = readWorkbook(
      packXlsx({ sheets: { 表: `<sheetData>${blank.join('')}</sheetData>` } }),
      'x.xlsx',
    );
    expect(snapshot.sheets[0]?.cells).toEqual([]);
  });
});
