/**
 * Reading and patching .xlsx files, beside exceljs reading the same bytes.
 * `node bench/run.cjs bench/xlsx.ts`
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as SheetJS from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { addressOf } from '../src/workbook/address';
import type { Edit } from '../src/workbook/edit';
import { nodeInflate } from '../src/cli/job';
import { patchWorkbook, readAppearance, readWorkbook } from '../src/xlsx';
import { race, ratio } from './race';

const fixtures = path.resolve(__dirname, '../test/fixtures/workbooks');
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The first form of a real workbook on so many sheets. */
function manySheets(count: number): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(fixtures, 'mingguang-2022.xlsx'))));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  const replaced: Record<string, string> = {
    'xl/workbook.xml': text('xl/workbook.xml').replace(
      /<sheets>.*<\/sheets>/s,
      `<sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="w${n}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels')
      .replace(/<Relationship [^>]*worksheets[^>]*>/g, '')
      .replace(
        '</Relationships>',
        `${numbers.map((n) => `<Relationship Id="w${n}" Type="${RELS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
      ),
    '[Content_Types].xml': text('[Content_Types].xml')
      .replace(/<Override [^>]*worksheets[^>]*>/g, '')
      .replace(
        '</Types>',
        `${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
      ),
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('xl/worksheets/'))),
    ...Object.fromEntries(Object.entries(replaced).map(([name, xml]) => [name, strToU8(xml)])),
    ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, sheet])),
  });
}

/** One sheet with so many rows of nine cells; blank ones when `value` is ''. */
function oneSheet(rows: number, value: string): Uint8Array {
  const parts = unzipSync(manySheets(1));
  const row = (n: number): string =>
    `<row r="${n}" s="1" customFormat="1">${[...'ABCDEFGHI'].map((col) => `<c r="${col}${n}" s="1"${value === '' ? '/>' : `><v>${value}</v></c>`}`).join('')}</row>`;
  const body = Array.from({ length: rows }, (_, i) => row(i + 1)).join('');
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }, { level: 1 });
}

const edit = (sheetName: string, row: number, col: number, old: number | null): Edit => ({
  cell: { sheet: 0, sheetName, address: addressOf(row, col) },
  old,
  value: 7.5,
});

export async function bench(): Promise<void> {
  const big = manySheets(200);
  const lap = await race(9, {
    'read, 200 sheets': () => readWorkbook(big, 'big.xlsx'),
    'read, 200 sheets, unpacked by Node (command line)': () =>
      readWorkbook(big, 'big.xlsx', { inflate: nodeInflate }),
    'exceljs, 200 sheets': () => new ExcelJS.Workbook().xlsx.load(new Uint8Array(big).buffer),
    'SheetJS, 200 sheets': () => SheetJS.read(big, { cellNF: true, cellFormula: true }),
  });
  const own = lap('read, 200 sheets').median;
  console.log(
    `as long as ours: exceljs ${ratio(lap('exceljs, 200 sheets').median, own)}, SheetJS ${ratio(lap('SheetJS, 200 sheets').median, own)}`,
  );
  const perSheet = Array.from({ length: 200 }, (_, i) =>
    [13, 14, 15, 16, 17].map((row) => edit(`表${i + 1}`, row, 8, null)),
  ).flat();
  await race(5, {
    'look, 200 sheets': () => readAppearance(big, 'big.xlsx'),
    'patch, 200 sheets × 5 edits': () => patchWorkbook(big, perSheet),
  });
  for (const rows of [2000, 20_000]) {
    const sheet = oneSheet(rows, '1');
    const edits = Array.from({ length: rows / 2 }, (_, i) => edit('表1', 2 * i, i % 9, 1));
    await race(3, {
      [`patch, ${rows} rows × 9 cells, ${edits.length} edits`]: () => patchWorkbook(sheet, edits),
    });
  }
  const blank = oneSheet(1_000_000, '');
  await race(1, { 'read, 1 million styled blank rows × 9': () => readWorkbook(blank, 'blank.xlsx') });
}
